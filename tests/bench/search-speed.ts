/** How long a search takes among 2,000 posts, and how long it takes to make the index: `npx tsx tests/bench/search-speed.ts`. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseVocabularySource } from '../../lib/posts/files/parse-content';
import { createSearchIndex, type SearchTexts } from '../../lib/search/search-index';
import { resultsPerPage } from '../../lib/search/search-results';
import { takeSnippet } from '../../lib/search/search-snippet';

/** A small generator of Park and Miller's: the same texts on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const syllables =
  'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo za bre cli dro fle gra pri sta tri ple cho she thi'.split(
    ' ',
  );
const common =
  'the and of to you your in is it a for that can with this are if may not have from more than when people doctor pain day take help week often feel body blood heart'.split(
    ' ',
  );
const phrases =
  'high blood pressure,hypertension,migraine,heart attack,myocardial infarction,type 2 diabetes,asthma,inhaler,back pain,sciatica,acid reflux,heartburn,antibiotics,sepsis,anxiety,panic attack,flu,vaccination,contraception,copper coil,side effects,cholesterol,stroke,ibuprofen,physiotherapy,blood clot,endoscopy,insulin,depression,headache'.split(
    ',',
  );

const queries = [
  ...['high blood pressure', 'hypertension', 'heart attack', 'migraine', 'pain', 'blood', 'the flu', 'PPI'],
  ...[
    'can I take ibuprofen with high blood pressure',
    'what helps against acid reflux at night',
    'is it a panic attack',
  ],
  ...['migrain', 'hypertention', 'high blod presure', 'diabetis', 'hart attack', 'colesterol', 'antibotics', 'physio'],
  ...[
    'contracep',
    'vac',
    'con',
    'pa',
    'qqqqqqqq zzzzzzzz',
    'x'.repeat(200),
    'pain blood heart day week body doctor people',
  ],
  ...['embarazó', '"side effects" (insulin)', 'people people people', 'ab '.repeat(70)],
];

/** Words in the proportions in which a language uses them: few often, most hardly ever. */
function makeTexts(count: number): SearchTexts[] {
  const random = createRandom(20_261_122);
  const pick = <Item>(from: readonly Item[]): Item => from[Math.floor(random() * from.length)] as Item;
  const rare = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(syllables)).join(''),
  );
  let subjects: readonly string[] = phrases;
  const word = (): string => {
    const kind = random();
    if (kind < 0.5) return pick(common);
    if (kind < 0.53) return pick(kind < 0.529 ? subjects : phrases);
    return rare[Math.floor(random() ** 3 * rare.length)] as string;
  };
  const sentence = (words: number): string => `${Array.from({ length: words }, word).join(' ')}.`;
  return Array.from({ length: count }, (_, at) => {
    // A post is about a few things and mentions one more here and there.
    subjects = [pick(phrases), pick(phrases), pick(phrases)];
    return textsAbout(at);
  });

  function textsAbout(at: number): SearchTexts {
    return {
      title: `${subjects[0]}: ${sentence(4)} ${at}`,
      points: [pick(subjects), ...Array.from({ length: 4 }, () => sentence(15))],
      summary: sentence(25),
      headings: Array.from({ length: 6 }, () => sentence(5)),
      passages: Array.from({ length: 24 }, () => sentence(50)),
    };
  }
}

const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;

/** Milliseconds for the search and the twenty snippets that a page shows; seconds for making the index. */
export function measureSearch(count = 2_000): Record<string, number> {
  const texts = makeTexts(count);
  const glossary = parseVocabularySource('glossary', readFileSync('content/glossary.yaml', 'utf8')).value ?? [];
  const started = performance.now();
  const index = createSearchIndex(glossary);
  for (const [at, text] of texts.entries()) index.put(String(at), text);
  const built = performance.now() - started;
  const answer = (query: string): void => {
    const hits = index.search(query);
    for (const hit of hits.slice(0, resultsPerPage)) {
      const { summary, points, passages } = texts[Number(hit.id)] as SearchTexts;
      takeSnippet([summary, ...points, ...passages], hit.show());
    }
    if (hits.length === 0) index.suggest(query);
  };
  for (const query of queries) answer(query);
  const rounds = Array.from({ length: 20 }, () =>
    queries.map((query) => {
      const before = performance.now();
      answer(query);
      return { query, took: performance.now() - before };
    }),
  ).flat();
  const sorted = rounds.map(({ took }) => took).sort((one, other) => one - other);
  const at = (share: number): number => rounded(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  const medians = queries.map((query) => {
    const own = rounds.filter((round) => round.query === query).map(({ took }) => took);
    return own.sort((one, other) => one - other)[Math.floor(own.length / 2)] ?? 0;
  });
  return {
    posts: count,
    queries: queries.length,
    'index, seconds': rounded(built / 1000),
    'p50, ms': at(0.5),
    'p95, ms': at(0.95),
    'p99, ms': at(0.99),
    'slowest query (median), ms': rounded(Math.max(...medians)),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.table(measureSearch());
