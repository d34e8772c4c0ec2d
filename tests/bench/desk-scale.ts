/**
 * The desk and a thread with very many comments: seeded rows, loaded in bulk as no deed could in this time, then the
 * product's own reads and deeds upon them. `tsx tests/bench/desk-scale.ts sqlite 1000000 100000` runs it alone.
 */
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { decideComment } from '@/lib/comments/decisions/decide-comment';
import { searchDesk } from '@/lib/comments/desk/desk-search';
import { findNextWaiting, readQueue } from '@/lib/comments/desk/read-desk';
import { readThread } from '@/lib/comments/thread/read-thread';
import { aDecision, posts, seen } from '../support/builders';
import { seededRandom } from '../support/seeded-random';
import { ada, ben, type Practice } from '../support/viewers';
import { timed } from './timed';
import { withPractice } from './with-practice';

interface DeskScale {
  loadSeconds: number;
  nextItemP50: number;
  nextItemP95: number;
  queuePageP50: number;
  queuePageP95: number;
  decideP50: number;
  decideP95: number;
  threadP50: number;
  threadP95: number;
  /** For words that nobody wrote, so that as many messages are read as one search reads. */
  searchP50: number;
  searchP95: number;
}

const begin = Date.parse('2026-01-01T00:00:00Z');
/** As many comments as the largest thread has that the issue of speed speaks of. */
const threadLength = 5000;

/** Letters and digits of ids; 26 of them, in the order in which they were made. */
const idOf = (kind: string, number: number): string => `01${kind}${String(number).padStart(23, '0')}`;

const commentColumns = [
  'id',
  'postId',
  'physician',
  'kind',
  'alias',
  'aliasFold',
  'status',
  'currentRevisionId',
  'publishedRevisionId',
  'heldAt',
  'publishedAt',
  'riskRank',
  'returned',
  'wordingVersion',
  'createdAt',
];
const revisionColumns = ['id', 'commentId', 'number', 'body', 'findings', 'createdAt'];

type Cell = string | number | boolean | Date | null;

/** One comment and its text. The first post's thread is the largest; the held ones lie among all the others. */
function rowsOf(
  number: number,
  all: number,
  held: number,
  random: () => number,
): { comment: Cell[]; revision: Cell[] } {
  const [id, revisionId] = [idOf('C', number), idOf('R', number)];
  const waits = number % Math.round(all / held) === 0;
  const shares = [
    { postId: posts.ada, physician: ada },
    { postId: posts.benWithAda, physician: ben },
    { postId: posts.benClosed, physician: ben },
  ];
  const many = Math.floor(all / threadLength);
  const place = number % many;
  const where = place < 3 ? shares[place]! : { postId: idOf('P', place), physician: `physician-${place % 40}` };
  const at = new Date(begin + Math.floor(random() * 300 * 86_400_000));
  const chance = random();
  return {
    comment: [
      id,
      where.postId,
      where.physician,
      chance < 0.6 ? 'question' : 'experience',
      `Quiet Heron ${number}`,
      `quietheron${number}`,
      waits ? 'held' : 'published',
      revisionId,
      waits ? null : revisionId,
      at,
      waits ? null : at,
      waits && chance < 0.01 ? 3 : 1,
      waits && chance > 0.95,
      'bench',
      at,
    ],
    revision: [revisionId, id, 1, `How long does this usually last, please? Number ${number}`, '[]', at],
  };
}

const quoted = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(', ');

function loadSqlite(url: string, all: number, held: number): void {
  const file = new Sqlite(url.slice('file:'.length));
  // Half a gigabyte of cache and no journal: the rows come in no order of the indexes, and a load that fails is thrown away.
  for (const setting of ['synchronous = OFF', 'journal_mode = OFF', 'cache_size = -500000']) file.pragma(setting);
  const insert = (table: string, columns: readonly string[]) =>
    file.prepare(`INSERT INTO "${table}" (${quoted(columns)}) VALUES (${columns.map(() => '?').join(', ')})`);
  const [comments, revisions] = [insert('Comment', commentColumns), insert('CommentRevision', revisionColumns)];
  const random = seededRandom(4);
  const plain = (cells: Cell[]) =>
    cells.map((cell) =>
      cell instanceof Date
        ? cell.toISOString().replace('Z', '+00:00')
        : typeof cell === 'boolean'
          ? Number(cell)
          : cell,
    );
  file.transaction(() => {
    for (let number = 0; number < all; number += 1) {
      const { comment, revision } = rowsOf(number, all, held, random);
      comments.run(plain(comment));
      revisions.run(plain(revision));
    }
  })();
  file.close();
}

async function loadPostgres(url: string, all: number, held: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const random = seededRandom(4);
  const types: Record<string, string> = {
    number: 'int',
    riskRank: 'int',
    returned: 'boolean',
    heldAt: 'timestamp',
    publishedAt: 'timestamp',
    createdAt: 'timestamp',
  };
  const insert = async (table: string, columns: readonly string[], rows: Cell[][]): Promise<void> => {
    const arrays = columns.map((_column, index) =>
      rows.map((row) => (row[index] instanceof Date ? row[index].toISOString().slice(0, -1) : (row[index] ?? null))),
    );
    const given = columns.map((column, index) => `$${index + 1}::${types[column] ?? 'text'}[]`).join(', ');
    await client.query(`INSERT INTO "${table}" (${quoted(columns)}) SELECT * FROM unnest(${given})`, arrays);
  };
  const atOnce = 5000;
  for (let from = 0; from < all; from += atOnce) {
    const rows = Array.from({ length: Math.min(atOnce, all - from) }, (_, index) =>
      rowsOf(from + index, all, held, random),
    );
    await insert(
      'Comment',
      commentColumns,
      rows.map(({ comment }) => comment),
    );
    await insert(
      'CommentRevision',
      revisionColumns,
      rows.map(({ revision }) => revision),
    );
  }
  await client.query('ANALYZE');
  await client.end();
}

async function measure(practice: Practice, url: string, all: number, held: number): Promise<DeskScale> {
  const before = performance.now();
  if (url.startsWith('file:')) loadSqlite(url, all, held);
  else await loadPostgres(url, all, held);
  const loadSeconds = Math.round((performance.now() - before) / 100) / 10;
  const now = new Date('2026-12-01T12:00:00Z');
  const people = [practice.ada, practice.ben, practice.desk];
  const viewerOf = (turn: number) => people[turn % people.length] ?? practice.desk;
  await readQueue(practice.desk, { state: 'waiting' }, now);
  const [nextItemP50, nextItemP95] = await timed(200, (turn) => findNextWaiting(viewerOf(turn), 'none', now));
  let after: Parameters<typeof readQueue>[1]['after'];
  const [queuePageP50, queuePageP95] = await timed(100, async (turn) => {
    const page = await readQueue(viewerOf(turn), { state: 'waiting', after: turn % 2 === 0 ? undefined : after }, now);
    after = page.next ?? undefined;
  });
  const [threadP50, threadP95] = await timed(100, () => readThread(posts.ada));
  const [searchP50, searchP95] = await timed(30, (turn) => searchDesk(viewerOf(turn), 'marigold', null, now));
  const decisions: Parameters<typeof decideComment>[1][] = [];
  for (const item of (await readQueue(practice.desk, { state: 'waiting' }, now, 300)).items)
    decisions.push(aDecision(await seen(item.id), 'decline'));
  const [decideP50, decideP95] = await timed(Math.min(300, decisions.length), (turn) =>
    decideComment(practice.desk, decisions[turn]!, now),
  );
  return {
    loadSeconds,
    nextItemP50,
    nextItemP95,
    queuePageP50,
    queuePageP95,
    decideP50,
    decideP95,
    threadP50,
    threadP95,
    searchP50,
    searchP95,
  };
}

/** Milliseconds, with that many comments of which so many are held; the first post's thread has 5,000 of them. */
export function measureDeskScale(kind: 'sqlite' | 'postgresql', all: number, held: number): Promise<DeskScale> {
  return withPractice(kind, (practice, url) => measure(practice, url, all, held));
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const [kind = 'sqlite', all = '20000', held = '2000'] = process.argv.slice(2);
  console.table(await measureDeskScale(kind === 'postgresql' ? 'postgresql' : 'sqlite', Number(all), Number(held)));
  process.exit(0);
}
