import { type ChildProcess, spawn } from 'node:child_process';
import { Agent, get, type IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { graceMilliseconds } from '@/lib/platform/server/clean-end.mjs';

/** A server that answers soon at /soon, after a moment at /later, and never at /never. */
const program = `
import { createServer } from 'node:http';
import { endCleanly } from './lib/platform/server/clean-end.mjs';
const streams = new Set();
const server = createServer((request, response) => {
  if (request.url === '/soon') response.end('soon');
  if (request.url === '/later') { console.log('asked'); setTimeout(() => response.end('later'), 300); }
  if (request.url === '/never') console.log('asked');
  if (request.url === '/stream') { streams.add(response); response.write('first'); console.log('asked'); }
});
globalThis.bedsideAtEnd = async () => console.log('closed');
endCleanly(server, { streams, grace: Number(process.argv[1]) });
server.listen(0, '127.0.0.1', () => console.log('port ' + server.address().port));
`;

let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));

async function start(grace: number) {
  const server = spawn(process.execPath, ['--input-type=module', '-e', program, String(grace)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = server;
  let said = '';
  const waiting = new Set<() => void>();
  server.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    for (const look of waiting) look();
  });
  const hears = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = pattern.exec(said);
        if (found) {
          waiting.delete(look);
          resolve(found);
        }
      };
      waiting.add(look);
      look();
    });
  const [, port = ''] = await hears(/port (\d+)/);
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const agent = new Agent({ keepAlive: true });
  const ask = (path: string): Promise<string> =>
    new Promise((resolve) => {
      get({ host: '127.0.0.1', port, path, agent }, (answer: IncomingMessage) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
        for (const event of ['end', 'close', 'error']) answer.once(event, () => resolve(text));
      }).once('error', () => resolve('cut off'));
    });
  return { server, hears, ended, ask, said: () => said };
}

describe.each(['SIGTERM', 'SIGINT'] as const)('a server that is told to end by %s', (signal) => {
  it('finishes what it is answering, whatever connections are kept open, and closes what it had open', async () => {
    const { server, hears, ended, ask, said } = await start(60_000);
    expect(await ask('/soon')).toBe('soon');
    const [later, stream] = [ask('/later'), ask('/stream')];
    await hears(/asked\nasked/);
    server.kill(signal);
    expect(await Promise.all([later, stream])).toEqual(['later', 'first']);
    expect(await ended).toBe(0);
    expect(said()).toMatch(/Ending\. .* 60 seconds to finish\.\nclosed/);
    expect(await ask('/soon')).toBe('cut off');
  });
});

describe('a server with an answer that never ends', () => {
  it('is gone after the time that it states', async () => {
    const { server, hears, ended, ask } = await start(200);
    const never = ask('/never');
    await hears(/asked/);
    server.kill('SIGTERM');
    expect([await ended, await never]).toEqual([0, 'cut off']);
  });

  it('is gone at once when it is told a second time', async () => {
    const { server, hears, ended, ask } = await start(3_600_000);
    const never = ask('/never');
    await hears(/asked/);
    server.kill('SIGTERM');
    await hears(/Ending/);
    server.kill('SIGTERM');
    expect([await ended, await never]).toEqual([0, 'cut off']);
  });

  it('has less time than whatever stops it allows', () => {
    expect(graceMilliseconds).toBeLessThan(10_000);
  });
});
