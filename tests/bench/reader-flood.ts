/** How long a reader waits for a page, in peace and while very many messages from many addresses are refused. */
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Fields, Requester } from '../support/site/site-requests';
import type { Site } from '../support/site/site-server';

interface Flood {
  calmP50: number;
  calmP95: number;
  floodP50: number;
  floodP95: number;
  /** How many times as long as in peace. */
  ratioP95: number;
  refusedPerSecond: number;
  /** Were stored in spite of all: must be none. */
  stored: number;
}

const address = '/posts/high-blood-pressure';
const seconds = 20;
const readsPerSecond = 50;
const messagesPerSecond = 50;

const percentile = (given: readonly number[], share: number): number => {
  const sorted = [...given].sort((one, other) => one - other);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 100) / 100;
};

/** Begins `work` so many times a second, whether the one before has ended or not; resolves when all have. */
async function everySo(perSecond: number, work: (turn: number) => Promise<void>): Promise<void> {
  const running: Promise<void>[] = [];
  const begin = performance.now();
  for (let turn = 0; turn < perSecond * seconds; turn += 1) {
    const wait = begin + (turn * 1000) / perSecond - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    running.push(work(turn));
  }
  await Promise.all(running);
}

async function readers(url: string): Promise<number[]> {
  const took: number[] = [];
  await everySo(readsPerSecond, async () => {
    const before = performance.now();
    const response = await fetch(url);
    await response.text();
    if (response.status === 200) took.push(performance.now() - before);
  });
  if (took.length < readsPerSecond * seconds) throw new Error('a reader was refused');
  return took;
}

/** As if the practice had been written to more often in this hour than it can read. */
function useUpLimits(site: Site): void {
  const file = new Sqlite(path.join(site.data, 'bedside.db'));
  file.prepare('UPDATE "RateWindow" SET "count" = 1000000').run();
  file.close();
}

/** The site must be one that believes the address that its proxy names. */
export async function measureFlood(site: Site): Promise<Flood> {
  const form = await new Requester(site.url).form(address, 'name="message"');
  const fields = (turn: string): Fields => ({ ...form, message: `Does the storm of messages end one day (${turn})?` });
  const first = await new Requester(site.url).post(address, fields('first'));
  if (first.status !== 303) throw new Error(`the first message was refused: ${first.status}`);
  const url = `${site.url}${address}`;
  await readers(url);
  const calm = await readers(url);
  useUpLimits(site);
  // The one that finds the limit used up.
  await new Requester(site.url).post(address, fields('last'));
  let [refused, stored] = [0, 0];
  const begin = performance.now();
  const [flood] = await Promise.all([
    readers(url),
    everySo(messagesPerSecond, async (turn) => {
      const { status } = await new Requester(site.url).post(
        address,
        fields([...String(turn)].map((digit) => 'abcdefghij'[Number(digit)]).join('')),
      );
      if (status === 303) stored += 1;
      else refused += 1;
    }),
  ]);
  const took = (performance.now() - begin) / 1000;
  return {
    calmP50: percentile(calm, 0.5),
    calmP95: percentile(calm, 0.95),
    floodP50: percentile(flood, 0.5),
    floodP95: percentile(flood, 0.95),
    ratioP95: Math.round((percentile(flood, 0.95) / percentile(calm, 0.95)) * 100) / 100,
    refusedPerSecond: Math.round(refused / took),
    stored,
  };
}
