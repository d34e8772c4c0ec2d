/**
 * A thread of very many messages: seeded rows, loaded in bulk as no deed could in this time, then every page that readers can ask for.
 * `tsx tests/bench/thread-scale.ts sqlite 5000` runs it alone.
 */
import { readThread } from '@/lib/comments/thread/read-thread';
import { readConversation, readThreadPage } from '@/lib/comments/thread/read-thread-pages';
import { database, isPostgresql, transaction } from '@/lib/platform/database/database';
import { posts } from '../support/builders';
import { seededRandom } from '../support/seeded-random';
import { ada } from '../support/viewers';
import { timed } from './timed';
import { withPractice } from './with-practice';

interface ThreadScale {
  messages: number;
  /** Found by going from page to page, and from reply to reply, from the post on. */
  reachedFromPost: number;
  /** Found at the address that its receipt names. */
  reachedFromReceipt: number;
  /** A query that asks for nothing: what the machine itself is worth at this moment. */
  nothingP95: number;
  postP50: number;
  postP95: number;
  listPageP50: number;
  listPageP95: number;
  messageP50: number;
  messageP95: number;
}

const begin = Date.parse('2026-01-01T00:00:00Z');
const idOf = (kind: string, number: number): string => `01${kind}${String(number).padStart(23, '0')}`;

interface Seeded {
  id: string;
  number: number;
  /** A fifth are replies to one message, so that replies need pages too. */
  parentId: string | null;
  answered: boolean;
}

function seeded(all: number): Seeded[] {
  const random = seededRandom(4);
  return Array.from({ length: all }, (_, number) => {
    const isReply = number > 0 && number % 5 === 0;
    return {
      id: idOf('C', number),
      number,
      parentId: isReply ? idOf('C', 1) : null,
      answered: !isReply && random() < 0.4,
    };
  });
}

const words = 'How long does this usually last, and what did others do in the meantime? '.repeat(8);

async function load(rows: readonly Seeded[]): Promise<void> {
  await transaction(async (tx) => {
    await tx.comment.createMany({
      data: rows.map(({ id, number, parentId, answered }) => ({
        id,
        postId: posts.ada,
        physician: ada,
        kind: parentId ? 'reply' : answered || number % 2 === 0 ? 'question' : 'experience',
        parentId,
        alias: `Quiet Heron ${number}`,
        aliasFold: `quietheron${number}`,
        status: 'published',
        currentRevisionId: idOf('R', number),
        publishedRevisionId: idOf('R', number),
        heldAt: new Date(begin),
        // Three share a moment.
        publishedAt: new Date(begin + Math.floor(number / 3) * 60_000),
        wordingVersion: 'bench',
        createdAt: new Date(begin),
      })),
    });
    await tx.commentRevision.createMany({
      data: rows.map(({ id, number }) => ({
        id: idOf('R', number),
        commentId: id,
        number: 1,
        body: `${words}Number ${number}.`,
        findings: '[]',
        createdAt: new Date(begin),
      })),
    });
    const answers = rows.filter(({ answered }) => answered);
    await tx.answer.createMany({
      data: answers.map(({ id, number }) => ({
        id: idOf('A', number),
        questionId: id,
        physician: ada,
        name: 'Dr Ada Rowe',
        credentials: 'MD',
        publishedRevisionId: idOf('V', number),
        publishedAt: new Date(begin),
      })),
    });
    await tx.answerRevision.createMany({
      data: answers.map(({ number }) => ({
        id: idOf('V', number),
        answerId: idOf('A', number),
        number: 1,
        body: words,
        authorId: 'bench',
        createdAt: new Date(begin),
      })),
    });
  });
}

/** As somebody would who opens the post and goes on from page to page, and from reply to reply. */
async function walk(): Promise<{ found: Set<string>; places: (string | null)[] }> {
  const found = new Set<string>();
  const places: (string | null)[] = [];
  for (let place: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof readThreadPage>> = await readThreadPage(posts.ada, place);
    places.push(place);
    for (const { id, replies, moreReplies } of page?.comments ?? []) {
      found.add(id);
      for (const reply of replies) found.add(reply.id);
      for (let from: string | null = moreReplies ? id : null; from !== null;) {
        const conversation: Awaited<ReturnType<typeof readConversation>> = await readConversation(posts.ada, from);
        for (const reply of conversation?.comment.replies ?? []) found.add(reply.id);
        from = conversation?.later ?? null;
      }
    }
    if (!page?.olderThan) return { found, places };
    place = page.olderThan;
  }
}

async function measure(all: number): Promise<ThreadScale> {
  const rows = seeded(all);
  for (let from = 0; from < all; from += 500) await load(rows.slice(from, from + 500));
  if (isPostgresql()) await database().$executeRaw`ANALYZE`;
  const [, nothingP95] = await timed(500, () => database().$queryRaw`SELECT 1`);
  const { found, places } = await walk();
  let reachedFromReceipt = 0;
  const [messageP50, messageP95] = await timed(all, async (turn) => {
    const id = rows[turn]!.id;
    const page = await readConversation(posts.ada, id);
    if (page && [page.comment, ...page.comment.replies].some((one) => one.id === id)) reachedFromReceipt += 1;
  });
  const [listPageP50, listPageP95] = await timed(places.length * 3, (turn) =>
    readThreadPage(posts.ada, places[turn % places.length] ?? null),
  );
  const [postP50, postP95] = await timed(200, () => readThread(posts.ada));
  return {
    messages: all,
    reachedFromPost: found.size,
    reachedFromReceipt,
    nothingP95,
    postP50,
    postP95,
    listPageP50,
    listPageP95,
    messageP50,
    messageP95,
  };
}

/** Milliseconds, beneath one post with that many messages. */
export function measureThreadScale(kind: 'sqlite' | 'postgresql', all: number): Promise<ThreadScale> {
  return withPractice(kind, () => measure(all));
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const [kind = 'sqlite', all = '5000'] = process.argv.slice(2);
  console.table(await measureThreadScale(kind === 'postgresql' ? 'postgresql' : 'sqlite', Number(all)));
  process.exit(0);
}
