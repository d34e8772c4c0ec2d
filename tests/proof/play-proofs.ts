/**
 * `npm run proof`: what takes too long for the suite, each with a floor below which it fails; `npm run proof -- hands-sqlite` plays only
 * that. It ends with one line that says how many held.
 */
import '@/lib/platform/start/private-files.mjs';
import { spawnSync } from 'node:child_process';
import { generateClients } from '@/prisma/generate';
import { measureInterleavings } from '../bench/interleavings';
import { storm } from '../support/site/message-storm';
import { buildSite } from '../support/site/site-build';
import { Site } from '../support/site/site-server';
import { belowFloor } from './compare-figures';

interface Proof {
  floors: Record<string, number>;
  /** Throws the first promise that was broken. */
  play: () => Promise<object>;
}

/** Many of each: a run in which hardly anybody won, or lost, has tried nothing. */
const hands = { interleavings: 10_000, won: 5_000, lost: 1_000 };
const messages = 1000;

/** Nobody listens at that mail server. */
async function playStorm(): Promise<object> {
  const site = new Site({ MAIL_URL: 'smtp://127.0.0.1:9' }, await buildSite());
  await site.start();
  try {
    const result = await storm(site, messages);
    if (result.heldBesides !== 0) throw new Error(`${result.heldBesides} messages are held that nobody sent`);
    return result;
  } finally {
    await site.remove();
  }
}

/** Every deed on both databases, killed before every statement and not before some of each kind. */
const deedsKilled = 12;

function playCrashes(): Promise<object> {
  const { status, stdout } = spawnSync(
    'npx',
    [
      ...['vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter', 'json'],
      'tests/integration/comments/proofs/crash-points.test.ts',
    ],
    { env: { ...process.env, CRASH_POINTS: 'every' }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const { numPassedTests } = JSON.parse(stdout.slice(stdout.indexOf('{"num'))) as { numPassedTests: number };
  if (status !== 0) throw new Error(`only ${numPassedTests} deeds left all or nothing behind`);
  return Promise.resolve({ deedsKilled: numPassedTests });
}

const proofs: Record<string, Proof> = {
  'crash-points': { floors: { deedsKilled }, play: playCrashes },
  'hands-sqlite': { floors: hands, play: () => measureInterleavings('sqlite') },
  'hands-postgresql': { floors: hands, play: () => measureInterleavings('postgresql') },
  storm: {
    floors: { messages, heldOnce: messages, receiptsSeen: messages, acknowledgedBefore: 1, sent: messages + 1 },
    play: playStorm,
  },
};

async function faultsOf({ floors, play }: Proof): Promise<string[]> {
  try {
    const found = await play();
    console.log(JSON.stringify(found));
    return belowFloor(floors, found);
  } catch (error) {
    console.error(error);
    return ['it was broken: see above'];
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in proofs));
if (unknown.length > 0) {
  console.error(`There is no proof ${unknown.join(', ')}. The proofs are ${Object.keys(proofs).join(', ')}.`);
  process.exit(1);
}
generateClients();
let [held, broken] = [0, 0];
for (const [name, proof] of Object.entries(proofs)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  const faults = await faultsOf(proof);
  for (const fault of faults) console.error(`  ${fault}`);
  if (faults.length === 0) held += 1;
  else broken += 1;
}
console.log(`\n${held} held, ${broken} broken`);
process.exit(broken === 0 && held > 0 ? 0 : 1);
