/** A desk's worth of seeded rows, loaded in bulk as no deed could in this time: messages in every state, and the decisions of the last weeks. */
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { posts } from '../support/builders';
import { seededRandom } from '../support/seeded-random';
import { ada, ben } from '../support/viewers';

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
  'openSince',
  'openAskers',
];
const revisionColumns = ['id', 'commentId', 'number', 'body', 'findings', 'createdAt'];
const decisionColumns = [
  'seq',
  'id',
  'commentId',
  'revisionId',
  'action',
  'fromStatus',
  'toStatus',
  'versionSeen',
  'before',
  'actorId',
  'actorRole',
  'idempotencyKey',
  'rule',
  'at',
  'previousHash',
  'hash',
];
/** From then on each message that was published has the decision that published it. */
const decided = Date.parse('2026-09-08T12:00:00Z');

type Cell = string | number | boolean | Date | null;
type Rows = { comment: Cell[]; revision: Cell[]; decision: Cell[] | null };

/** One comment and its text. The first post's thread is the largest; the held ones lie among all the others. */
function rowsOf(number: number, all: number, held: number, random: () => number): Rows {
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
  const returned = waits && chance > 0.95;
  // Of the published questions, one in twenty still waits for its answer.
  const isOpen = chance < 0.6 && !returned && (waits || number % 20 === 0);
  const wait = Math.floor(random() * 2 * 86_400_000);
  return {
    decision:
      waits || at.getTime() < decided
        ? null
        : decisionOf(number, id, revisionId, isOpen || chance >= 0.6 ? 'publish' : 'answer', at.getTime() + wait),
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
      returned,
      'bench',
      at,
      isOpen ? at : null,
      isOpen ? number % 7 : null,
    ],
    revision: [revisionId, id, 1, `How long does this usually last, please? Number ${number}`, '[]', at],
  };
}

let lastDecision = 0;

/** As the product writes them, but for hashes that prove nothing. */
function decisionOf(number: number, commentId: string, revisionId: string, action: string, at: number): Cell[] {
  lastDecision += 1;
  const id = idOf('D', number);
  const states = ['held', 'published', 1, '{}'];
  const hash = (seq: number): string => String(seq).padStart(64, '0');
  const [before, after] = [hash(lastDecision - 1), hash(lastDecision)];
  return [
    lastDecision,
    id,
    commentId,
    revisionId,
    action,
    ...states,
    'bench',
    'staff',
    id,
    2,
    new Date(at),
    before,
    after,
  ];
}

const quoted = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(', ');

function loadSqlite(url: string, all: number, held: number): void {
  const file = new Sqlite(url.slice('file:'.length));
  // Half a gigabyte of cache and no journal: the rows come in no order of the indexes, and a load that fails is thrown away.
  for (const setting of ['synchronous = OFF', 'journal_mode = OFF', 'cache_size = -500000']) file.pragma(setting);
  const insert = (table: string, columns: readonly string[]) =>
    file.prepare(`INSERT INTO "${table}" (${quoted(columns)}) VALUES (${columns.map(() => '?').join(', ')})`);
  const [comments, revisions] = [insert('Comment', commentColumns), insert('CommentRevision', revisionColumns)];
  const decisions = insert('Decision', decisionColumns);
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
      const { comment, revision, decision } = rowsOf(number, all, held, random);
      comments.run(plain(comment));
      revisions.run(plain(revision));
      if (decision) decisions.run(plain(decision));
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
    openSince: 'timestamp',
    openAskers: 'int',
    seq: 'int',
    versionSeen: 'int',
    rule: 'int',
    at: 'timestamp',
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
    await insert(
      'Decision',
      decisionColumns,
      rows.flatMap(({ decision }) => (decision ? [decision] : [])),
    );
  }
  await client.query('ANALYZE');
  await client.end();
}

/** So many messages, so many of them held. Answers how many decisions there are. */
export async function loadDesk(url: string, all: number, held: number): Promise<number> {
  lastDecision = 0;
  if (url.startsWith('file:')) loadSqlite(url, all, held);
  else await loadPostgres(url, all, held);
  return lastDecision;
}
