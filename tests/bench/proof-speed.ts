/** How long a reader's device works on the sum that goes along with a message, and how long we do: in Node and in Chromium. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type Browser, chromium } from '@playwright/test';
import { replaceEnv } from '@/lib/platform/env';
import { makeChallenge, readProof } from '@/lib/platform/proof-of-work';
import { browserOptions } from '../support/site/chromium';
import { runSolver } from '../support/site/solve-proof';

const rounds = 12;
const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
const middle = (values: number[]): number => rounded([...values].sort((a, b) => a - b)[values.length >> 1] ?? 0);

/** One try in 256 succeeds: within so many tries half of all have found it, and within so many nineteen in twenty. */
const tries = { median: Math.log(2) * 256, p95: Math.log(20) * 256 };

/** A telephone of the middle class against a workplace, as page-speed tools reckon, and an old one. */
const slower = [1, 4, 6] as const;

export async function measureProof(): Promise<Record<string, number>> {
  replaceEnv({ NEXTAUTH_SECRET: 'a secret for measuring that no site has, ever' });
  const [making, checking]: [number[], number[]] = [[], []];
  const proofs: string[] = [];
  const timed = async <Result>(into: number[], work: () => Promise<Result>): Promise<Result> => {
    const before = performance.now();
    const result = await work();
    into.push(performance.now() - before);
    return result;
  };
  for (let round = 0; round < rounds; round += 1) {
    const challenge = await timed(making, () => makeChallenge(new Date()));
    const solution = await runSolver(challenge.parameters);
    proofs.push(Buffer.from(JSON.stringify({ challenge, solution })).toString('base64'));
  }
  for (const proof of proofs) await timed(checking, () => readProof(proof, new Date()));
  const figures: Record<string, number> = { make: middle(making), check: middle(checking) };
  for (const rate of slower) {
    const perTry = await measureInBrowser(rate);
    const name = rate === 1 ? 'chromium' : `chromium${rate}TimesSlower`;
    figures[`${name}Median`] = rounded(perTry * tries.median);
    figures[`${name}P95`] = rounded(perTry * tries.p95);
  }
  return figures;
}

/**
 * Lets the page's process run for one part in `rate` of the time, until the answer is called. Chromium's own throttling slows the
 * page's main thread alone, and the sum runs in others.
 */
async function slowDown(browser: Browser, rate: number): Promise<() => Promise<void>> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const all = (signal: 'SIGSTOP' | 'SIGCONT'): void => renderers.forEach((id) => process.kill(id, signal));
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  let ending = rate === 1;
  const running = (async () => {
    while (!ending) {
      all('SIGSTOP');
      await wait(periodMilliseconds * (1 - 1 / rate));
      all('SIGCONT');
      await wait(periodMilliseconds / rate);
    }
  })();
  return async () => {
    ending = true;
    await running;
  };
}

const periodMilliseconds = 60;

/** Milliseconds for one try, in a worker of a page. */
async function measureInBrowser(rate: number): Promise<number> {
  const solver = readFileSync('public/proof-worker.js');
  const server = createServer((request, response) => {
    const isSolver = request.url === '/proof-worker.js';
    response.setHeader('content-type', isSolver ? 'text/javascript' : 'text/html');
    response.end(isSolver ? solver : '<!doctype html><title>Empty</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const browser = await chromium.launch(browserOptions());
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`);
    const quicken = await slowDown(browser, rate);
    let [spent, tried] = [0, 0];
    for (let round = 0; round < rounds; round += 1) {
      const { parameters } = await makeChallenge(new Date());
      const { counter, milliseconds } = await page.evaluate(
        (asked) =>
          new Promise<{ counter: number; milliseconds: number }>((resolve) => {
            const before = performance.now();
            const worker = new Worker('/proof-worker.js');
            worker.onmessage = ({ data }: MessageEvent<{ counter: number }>) =>
              resolve({ counter: data.counter, milliseconds: performance.now() - before });
            worker.postMessage(asked);
          }),
        { ...parameters },
      );
      spent += milliseconds;
      tried += counter + 1;
    }
    await quicken();
    return spent / tried;
  } finally {
    await browser.close();
    server.close();
  }
}
