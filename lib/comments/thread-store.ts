/** Threads as readers see them, in the database. Selects nothing that is not public, so nothing else can leave this file. */
import { database } from '@/lib/platform/database/database';

/** What everyone may read: this filter and the selections below belong together, so that nothing else can leave through them. */
export const isPublic = {
  publishedAt: { not: null },
  publishedRevisionId: { not: null },
  status: { in: ['published', 'held'] as string[] },
};

const publicReply = {
  id: true,
  alias: true,
  publishedTheme: true,
  publishedAt: true,
  publishedRevisionId: true,
  demonstration: true,
  fromPractice: true,
} as const;

export const publicMessage = {
  ...publicReply,
  postId: true,
  kind: true,
  physician: true,
  settled: true,
  answer: { select: { physician: true, name: true, credentials: true, publishedAt: true, publishedRevisionId: true } },
} as const;

/** Every sort key of a thread and the id. */
export interface Place {
  id: string;
  publishedAt: Date;
}

const newestFirst: ({ publishedAt: 'desc' } | { id: 'asc' })[] = [{ publishedAt: 'desc' }, { id: 'asc' }];
const oldestFirst: ({ publishedAt: 'asc' } | { id: 'desc' })[] = [{ publishedAt: 'asc' }, { id: 'desc' }];
const inOrderOfTalking: ({ publishedAt: 'asc' } | { id: 'asc' })[] = [{ publishedAt: 'asc' }, { id: 'asc' }];
const lastSaidFirst: ({ publishedAt: 'desc' } | { id: 'desc' })[] = [{ publishedAt: 'desc' }, { id: 'desc' }];

// Each says the bound of the index by itself first: databases find no way through an index by an OR.
/** Where newest comes first. */
export const comesAfter = ({ id, publishedAt }: Place) => ({
  publishedAt: { lte: publishedAt },
  OR: [{ publishedAt: { lt: publishedAt } }, { id: { gt: id } }],
});
const isNewerThan = ({ id, publishedAt }: Place) => ({
  publishedAt: { gte: publishedAt },
  OR: [{ publishedAt: { gt: publishedAt } }, { id: { lt: id } }],
});
const isSaidFrom = ({ id, publishedAt }: Place) => ({
  publishedAt: { gte: publishedAt },
  OR: [{ publishedAt: { gt: publishedAt } }, { id: { gte: id } }],
});
const isSaidBefore = ({ id, publishedAt }: Place) => ({
  publishedAt: { lte: publishedAt },
  OR: [{ publishedAt: { lt: publishedAt } }, { id: { lt: id } }],
});

const beneath = (postId: string) => ({ postId, parentId: null, ...isPublic });

/** What is public beneath this post under this id, a reply too; null for anything else, and for a reply to what is not public. */
export async function findPublic(postId: string, id: string): Promise<(Place & { parentId: string | null }) | null> {
  const row = await database().comment.findFirst({
    where: { id, postId, ...isPublic, OR: [{ parentId: null }, { parent: { is: isPublic } }] },
    select: { id: true, publishedAt: true, parentId: true },
  });
  return row?.publishedAt ? { ...row, publishedAt: row.publishedAt } : null;
}

/** Newest published first, after this place, or from the newest. */
export function listMessages(postId: string, after: Place | null, most: number) {
  return database().comment.findMany({
    where: { AND: [beneath(postId), after === null ? {} : comesAfter(after)] },
    orderBy: newestFirst,
    take: most,
    select: publicMessage,
  });
}

export type MessageRow = Awaited<ReturnType<typeof listMessages>>[number];

/** The nearest first. */
export function listNewer(postId: string, than: Place, most: number): Promise<{ id: string }[]> {
  return database().comment.findMany({
    where: { AND: [beneath(postId), isNewerThan(than)] },
    orderBy: oldestFirst,
    take: most,
    select: { id: true },
  });
}

const isAnswered = { is: { publishedRevisionId: { not: null }, publishedAt: { not: null } } };

/** Questions that have an answer, newest published first, and then everything else, newest first. */
export async function listAnsweredFirst(postId: string, most: number): Promise<MessageRow[]> {
  const find = (where: object, take: number): Promise<MessageRow[]> =>
    database().comment.findMany({
      where: { AND: [beneath(postId), where] },
      orderBy: newestFirst,
      take,
      select: publicMessage,
    });
  const answered = await find({ answer: isAnswered }, most);
  const missing = most - answered.length;
  return missing === 0 ? answered : [...answered, ...(await find({ NOT: { answer: isAnswered } }, missing))];
}

/** Every question beneath a post that has an answer, without a word of it. `mark` is another one whenever its words may be. */
export async function listAnswered(postId: string): Promise<{ id: string; mark: string }[]> {
  const rows = await database().comment.findMany({
    where: { ...beneath(postId), kind: 'question', answer: isAnswered },
    orderBy: newestFirst,
    select: { id: true, version: true, answer: { select: { publishedRevisionId: true } } },
  });
  return rows.map(({ id, version, answer }) => ({ id, mark: `${version} ${answer?.publishedRevisionId ?? ''}` }));
}

/** Those of them that are public, in no order. */
export function listMessagesById(ids: string[]): Promise<MessageRow[]> {
  return database().comment.findMany({
    where: { id: { in: ids }, parentId: null, ...isPublic },
    select: publicMessage,
  });
}

/** All of a thread in the order of its pages: ids alone, and which have an answer. */
export async function listOutline(postId: string): Promise<{ id: string; answered: boolean }[]> {
  const rows = await database().comment.findMany({
    where: beneath(postId),
    orderBy: newestFirst,
    select: { id: true, kind: true, answer: { select: { publishedRevisionId: true } } },
  });
  return rows.map(({ id, kind, answer }) => ({
    id,
    answered: kind === 'question' && Boolean(answer?.publishedRevisionId),
  }));
}

export const findMessage = (id: string): Promise<MessageRow | null> =>
  database().comment.findFirst({ where: { id, parentId: null, ...isPublic }, select: publicMessage });

/** In the order of talking, from this place on, or from the first. */
export function listReplies(parentId: string, from: Place | null, most: number) {
  return database().comment.findMany({
    where: { AND: [{ parentId, ...isPublic }, from === null ? {} : isSaidFrom(from)] },
    orderBy: inOrderOfTalking,
    take: most,
    select: publicReply,
  });
}

export const countReplies = (parentId: string): Promise<number> =>
  database().comment.count({ where: { parentId, ...isPublic } });

/** The first replies of each, in the same order; those that have none are not asked about one by one. */
export async function listFirstReplies(parentIds: string[], most: number): Promise<ReplyRow[][]> {
  const counted = await database().comment.groupBy({
    by: ['parentId'],
    where: { parentId: { in: parentIds }, ...isPublic },
    _count: { _all: true },
  });
  const parents = new Set(counted.map(({ parentId }) => parentId));
  return Promise.all(parentIds.map((id) => (parents.has(id) ? listReplies(id, null, most) : [])));
}

export type ReplyRow = Awaited<ReturnType<typeof listReplies>>[number];

/** The nearest first. */
export function listEarlierReplies(parentId: string, than: Place, most: number): Promise<{ id: string }[]> {
  return database().comment.findMany({
    where: { AND: [{ parentId, ...isPublic }, isSaidBefore(than)] },
    orderBy: lastSaidFirst,
    take: most,
    select: { id: true },
  });
}

/** The texts of published revisions, by id: the redacted one where there is one. */
export async function listPublicTexts(
  revisionIds: string[],
): Promise<Map<string, { text: string; claimLines: number | null; claimId: string | null }>> {
  const revisions = await database().commentRevision.findMany({
    where: { id: { in: revisionIds } },
    select: { id: true, body: true, publicBody: true, claimLines: true, claimId: true },
  });
  return new Map(
    revisions.map(({ id, body, publicBody, claimLines, claimId }) => [
      id,
      { text: publicBody ?? body, claimLines, claimId },
    ]),
  );
}

/** How many questions beneath a post are public, and how many of them have an answer. */
export async function countQuestions(postId: string): Promise<{ questions: number; answered: number }> {
  const count = (more: object) =>
    database().comment.count({ where: { ...beneath(postId), kind: 'question', ...more } });
  return { questions: await count({}), answered: await count({ answer: isAnswered }) };
}
