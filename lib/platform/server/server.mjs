/**
 * The web server: Next behind Node's own. Importing it starts it; it is told its settings by start.mjs. Plain JavaScript, so that
 * nothing compiles in front of a request.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import next from 'next';
import { compress } from '../web/compress.mjs';
import { withoutScripts } from '../web/plain-document.mjs';
import { endCleanly } from './clean-end.mjs';
import { limitingForms } from './form-bodies.mjs';
import { builtAddresses } from './known-addresses.mjs';
import { sendingNowhere } from './nowhere.mjs';
import { settlingHeaders } from './outgoing-headers.mjs';
import { quietConsole } from './quiet-console.mjs';
import { refuseBytes, refusingStrange } from './refused-requests.mjs';
import { rememberingResponses } from './response-cache.mjs';
import { sheddingLoad } from './shed-load.mjs';
import { settleAddress, trusting } from './trusted-proxies.mjs';
import { keepingForms } from './unstored-forms.mjs';

const port = Number(process.env['PORT'] ?? 3000);
const development = process.env['NODE_ENV'] === 'development';

const trusts = trusting(process.env['TRUSTED_PROXIES'] ?? '');

if (!development) {
  // As Next's own standalone servers do: reading next.config.ts again would load a compiler, and keep its 60 MB.
  const { config } = JSON.parse(readFileSync('.next/required-server-files.json', 'utf8'));
  process.env['__NEXT_PRIVATE_STANDALONE_CONFIG'] = JSON.stringify(config);
}
const app = next({ dev: development, port, hostname: 'localhost' });
const handle = app.getRequestHandler();

/** Nobody may wait for a response that does not come. @type {typeof handle} */
const handling = (request, response) =>
  handle(request, response).catch((error) => {
    console.error(error);
    if (response.headersSent) response.destroy();
    else response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('Something went wrong here.\n');
  });

/** @type {typeof handle} */
const compressing = async (request, response) => compress(request, response, () => void handling(request, response));

/** In front of Next, in the order in which a request meets them. */
function inFront() {
  const find = builtAddresses();
  return refusingStrange(
    limitingForms(
      settlingHeaders(
        sheddingLoad(keepingForms(sendingNowhere(withoutScripts(rememberingResponses(compressing)), find))),
      ),
    ),
    find,
  );
}

const serve = development ? limitingForms(handling) : inFront();
await app.prepare();

/** Responses that go on for as long as someone listens. @type {Set<import('node:http').ServerResponse>} */
const streams = new Set();

const server = createServer((request, response) => {
  settleAddress(request, trusts);
  if (request.headers.accept === 'text/event-stream') {
    streams.add(response);
    response.once('close', () => streams.delete(response));
  }
  void serve(request, response);
});
server.keepAliveTimeout = 65_000;
server.on('clientError', refuseBytes);
server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is in use. Set PORT to another one.` : error.message);
  process.exit(1);
});
await new Promise((resolve) => server.listen(port, () => resolve(null)));
if (!development) quietConsole();
process.send?.('listening');

endCleanly(server, { streams });
