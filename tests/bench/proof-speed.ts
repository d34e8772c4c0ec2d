/** How long a reader's device works on the sum that goes along with a message, and how long we do: in Node and in Chromium. */
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { replaceEnv } from '@/lib/platform/env';
import { makeChallenge, readProof } from '@/lib/platform/proof-of-work';
import { chromiumArguments, findChromium } from '../support/chromium';
import { runSolver } from '../support/solve-proof';

const rounds = 12;
const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
const middle = (values: number[]): number => rounded([...values].sort((a, b) => a - b)[values.length >> 1] ?? 0);
/** A telephone of the middle class against a workplace, as page-speed tools reckon. */
const phoneFactor = 4;

export async function measureProof(): Promise<Record<string, number>> {
  replaceEnv({ NEXTAUTH_SECRET: 'a secret for measuring that no site has, ever' });
  const [making, solving, tries, checking]: number[][] = [[], [], [], []] as number[][];
  const proofs: string[] = [];
  const timed = async <Result>(into: number[] | undefined, work: () => Promise<Result>): Promise<Result> => {
    const before = performance.now();
    const result = await work();
    into?.push(performance.now() - before);
    return result;
  };
  for (let round = 0; round < rounds; round += 1) {
    const challenge = await timed(making, () => makeChallenge(new Date()));
    const solution = await timed(solving, () => runSolver(challenge.parameters));
    tries?.push(solution.counter + 1);
    proofs.push(Buffer.from(JSON.stringify({ challenge, solution })).toString('base64'));
  }
  for (const proof of proofs) await timed(checking, () => readProof(proof, new Date()));
  const sum = (values: number[] = []): number => values.reduce((all, value) => all + value, 0);
  const perTry = sum(solving) / sum(tries);
  const browserPerTry = await measureInBrowser();
  return {
    make: middle(making ?? []),
    check: middle(checking ?? []),
    nodeMean: rounded(perTry * 256),
    chromiumMean: rounded(browserPerTry * 256),
    phoneMeanReckoned: rounded(browserPerTry * 256 * phoneFactor),
  };
}

/** Milliseconds for one try, in a worker of a page. */
async function measureInBrowser(): Promise<number> {
  const solver = readFileSync('public/proof-worker.js');
  const server = createServer((request, response) => {
    const isSolver = request.url === '/proof-worker.js';
    response.setHeader('content-type', isSolver ? 'text/javascript' : 'text/html');
    response.end(isSolver ? solver : '<!doctype html><title>Empty</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`);
    let [spent, tries] = [0, 0];
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
      tries += counter + 1;
    }
    return spent / tries;
  } finally {
    await browser.close();
    server.close();
  }
}
