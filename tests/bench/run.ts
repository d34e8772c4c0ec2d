/**
 * `npm run bench`: figures as a table, and as JSON in var/bench.json; `npm run bench -- start pages` measures only these parts.
 * It measures; it judges nothing, but says what has moved by more than a tenth since the figures of the last release, which are
 * kept as docs/figures/bench.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateClients } from '@/prisma/generate';
import { tellWhatMoved } from '../proof/since-release';
import { storm } from '../support/site/message-storm';
import { buildSite, settingsOf } from '../support/site/site-build';
import { startProject } from '../support/site/site-project';
import { Site } from '../support/site/site-server';
import { bareNext, bareNode } from './bare-sites';
import { measureBareScale, measureContentScale } from './content-scale';
import { measureDeeds } from './deed-speed';
import { measureDeskScale } from './desk-scale';
import { measureDigests } from './digest-scale';
import { measureFirstVisit } from './first-visit';
import { measureInterleavings } from './interleavings';
import { measureLargeForms } from './large-forms';
import { type Load, measureLoad } from './load';
import { measureMemory } from './memory-use';
import { measureProof } from './proof-speed';
import { measureFlood } from './reader-flood';
import { benchScreening } from './screening/screening';
import { measureSealing } from './seal-speed';
import { measureSearch } from './search-speed';
import { measureThreadScale } from './thread-scale';
import { measureWriting } from './writing-speed';

type Figures = Record<string, number>;

const figures: Record<string, Figures> = {};

function record(name: string, values: object): void {
  figures[name] = values as Figures;
  console.log(`\n${name}`);
  for (const [what, value] of Object.entries(values)) console.log(`  ${what.padEnd(28)} ${String(value).padStart(10)}`);
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return Math.round(performance.now() - before) / 1000;
}

async function measureStart(): Promise<void> {
  // From nothing built to the first answer; then the same folder again.
  const cold = await seconds(() => buildSite('whole', 1, true));
  const built = await buildSite();
  const settings = settingsOf(built, path.dirname(built.database), built.database);
  let started: Awaited<ReturnType<typeof startProject>> | undefined;
  const warm = await seconds(async () => {
    started = await startProject(built.folder, settings);
    await fetch(`${built.url}/posts`);
  });
  await started?.stop();
  record('npm start (seconds to the first answer)', { cold, warm });
}

async function measurePages(): Promise<void> {
  const site = new Site({}, await buildSite());
  await site.start();
  const url = `${site.url}/posts/high-blood-pressure`;
  const html = await (await fetch(url)).text();
  const words = html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/\n{2,}/g, '\n');
  const visits = {
    home: '/',
    'a post': '/posts/high-blood-pressure',
    'a post with a picture': '/posts/asthma-inhalers',
    'a topic': '/topics/heart-and-blood-pressure',
    'a physician': '/physicians/samuel-okafor',
    'a search': '/search?q=blood+pressure',
    'a receipt': '/receipt',
  };
  for (const [what, at] of Object.entries(visits))
    record(`A first visit to ${what}`, await measureFirstVisit(`${site.url}${at}`));
  const page = measureLoad(url);
  record('A post’s page', page);
  await site.remove();

  const rivals: [string, Awaited<ReturnType<typeof bareNode>>][] = [
    ['The same words from a bare Next page', await bareNext(words)],
    ['The same bytes from node:http', await bareNode(html)],
  ];
  for (const [name, rival] of rivals) {
    const load: Load = measureLoad(rival.url);
    rival.stop();
    record(name, { ...load, postPageShare: Math.round((page.requestsPerSecond / load.requestsPerSecond) * 100) / 100 });
  }
}

async function measureScale(): Promise<void> {
  for (const posts of [10, 200, 2000]) {
    record(`With ${posts} posts`, await measureContentScale(posts));
    record(`A bare Next site with ${posts} posts`, await measureBareScale(posts));
  }
}

async function measureEveryDeed(): Promise<void> {
  record('Deeds on SQLite (milliseconds)', await measureDeeds('sqlite'));
  record('Deeds on PostgreSQL (milliseconds)', await measureDeeds('postgresql'));
}

async function measureSeal(): Promise<void> {
  for (const kind of ['sqlite', 'postgresql'] as const)
    record(`The first start with older logs of 100,000 decisions on ${kind}`, await measureSealing(kind, 100_000));
}

async function measureDesk(): Promise<void> {
  for (const kind of ['sqlite', 'postgresql'] as const)
    record(
      `The desk with 1,000,000 comments on ${kind} (milliseconds)`,
      await measureDeskScale(kind, 1_000_000, 100_000),
    );
}

async function measureThread(): Promise<void> {
  for (const kind of ['sqlite', 'postgresql'] as const)
    record(`A thread of 5,000 messages on ${kind} (milliseconds)`, await measureThreadScale(kind, 5000));
}

async function measureOnBoth(): Promise<void> {
  for (const kind of ['sqlite', 'postgresql'] as const)
    record(`Eight hands at once on ${kind}`, await measureInterleavings(kind));
}

async function measureFollowers(): Promise<void> {
  for (const kind of ['sqlite', 'postgresql'] as const)
    for (const kills of [0, 5])
      record(
        `A digest for 10,000 followers on ${kind}, killed ${kills} times`,
        await measureDigests(kind, 10_000, kills),
      );
}

/** On a production server with a database of its own; `settings` are the site's. */
async function onSite(name: string, settings: Record<string, string>, measure: (site: Site) => Promise<object>) {
  const site = new Site(settings, await buildSite());
  await site.start();
  try {
    record(name, await measure(site));
  } finally {
    await site.remove();
  }
}

/** Nobody listens at that mail server. Throws unless everyone has one message there, and sees it. */
const measureStorm = (): Promise<void> =>
  onSite('A storm of 1,000 messages', { MAIL_URL: 'smtp://127.0.0.1:9' }, async (site) => {
    const result = await storm(site, 1000);
    const { messages, heldOnce, receiptsSeen, heldBesides } = result;
    if (heldOnce !== messages || receiptsSeen !== messages || heldBesides !== 0)
      throw new Error(`a message was lost, doubled or not shown: ${JSON.stringify(result)}`);
    return result;
  });

async function measureScreening(): Promise<void> {
  const corpora = process.env['BEDSIDE_CORPORA'];
  if (corpora) record('Screening', await benchScreening(corpora));
}

const parts: Record<string, () => Promise<void>> = {
  start: measureStart,
  pages: measurePages,
  scale: measureScale,
  memory: async () => record('Memory of all processes of npm start (megabytes)', await measureMemory()),
  deeds: measureEveryDeed,
  desk: measureDesk,
  seal: measureSeal,
  thread: measureThread,
  hands: measureOnBoth,
  followers: measureFollowers,
  storm: measureStorm,
  flood: () => onSite('Readers while messages are refused (milliseconds)', {}, measureFlood),
  forms: () => onSite('The largest text in each form (milliseconds)', {}, measureLargeForms),
  writing: () => onSite('Writing a post on a device four times slower', {}, measureWriting),
  search: async () => record('Search among 2,000 posts', measureSearch()),
  screening: measureScreening,
  proof: async () => record('Proof of work (milliseconds)', await measureProof()),
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

generateClients();
for (const [name, measure] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await measure();
mkdirSync('var', { recursive: true });
const measured = { at: new Date().toISOString(), node: process.version, figures };
writeFileSync('var/bench.json', `${JSON.stringify(measured, null, 2)}\n`);
console.log('\nWritten to var/bench.json');
tellWhatMoved(figures);
process.exit(0);
