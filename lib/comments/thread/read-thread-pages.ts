/** The pages that a thread goes on upon: the list of its messages, and each message by itself. What was approved, and nothing else. */
import {
  countReplies,
  findMessage,
  findPublic,
  listEarlierReplies,
  listMessages,
  listNewer,
  listOutline,
  listReplies,
  type Place,
} from '@/lib/comments/thread-store';
import {
  pageLength,
  type PublicComment,
  type PublicThread,
  readMessages,
  readPublicWords,
  threadTags,
} from './read-thread';
import { countSignals } from './reader-signal-store';

export type ThreadPage = PublicThread & {
  /** The page before; it begins after that message, or with the newest for null. Null where this is the first. */
  newer: { after: string | null } | null;
  /** After which message the next page begins; null on the last. */
  olderThan: string | null;
};

/** Newest published first, after this message or from the newest. Null when nothing such is public beneath this post. */
export async function readThreadPage(postId: string, after: string | null): Promise<ThreadPage | null> {
  const tags = await threadTags(postId);
  const place = after === null ? null : await findPublic(postId, after);
  if (after !== null && (place === null || place.parentId !== null)) return null;
  const rows = await listMessages(postId, place, pageLength + 1);
  const shown = rows.slice(0, pageLength);
  return {
    ...(await readMessages(shown)),
    newer: place === null ? null : { after: await findPageBefore(postId, place) },
    olderThan: rows.length > pageLength ? (shown.at(-1)?.id ?? null) : null,
    tags,
  };
}

/** The page before ends with the message at this place. */
async function findPageBefore(postId: string, place: Place): Promise<string | null> {
  const newer = await listNewer(postId, place, pageLength);
  return newer.length === pageLength ? (newer.at(-1)?.id ?? null) : null;
}

export type Conversation = Omit<PublicThread, 'comments'> & {
  comment: PublicComment;
  /** Where the replies before these begin: a reply, or the message itself. Null when these are the first. */
  earlier: string | null;
  /** The first of the replies after these; null when these are the last. */
  later: string | null;
};

/** One message with its answer and its replies; for a reply, the message that it stands beneath, with the replies from it on. */
export async function readConversation(postId: string, id: string): Promise<Conversation | null> {
  const tags = await threadTags(postId);
  const place = await findPublic(postId, id);
  const row = place && (await findMessage(place.parentId ?? place.id));
  if (!row) return null;
  const from = place.parentId === null ? null : place;
  const replies = await listReplies(row.id, from, pageLength + 1);
  const [comment] = await readPublicWords([{ ...row, replies: replies.slice(0, pageLength) }]);
  if (!comment || comment.body === '') return null;
  const before = from === null ? [] : await listEarlierReplies(row.id, from, pageLength + 1);
  return {
    comment,
    earlier: before.length > pageLength ? (before.at(pageLength - 1)?.id ?? null) : before.length > 0 ? row.id : null,
    later: replies.at(pageLength)?.id ?? null,
    signals: await countSignals([row.id]),
    tags,
  };
}

export type Talk = Pick<Conversation, 'comment' | 'later'> & { count: number };

/** What a reply stands in, from its beginning, with how many of its replies are public: for whoever decides about that reply. */
export async function readTalk(postId: string, parentId: string): Promise<Talk | null> {
  const [talk, count] = await Promise.all([readConversation(postId, parentId), countReplies(parentId)]);
  return talk && { comment: talk.comment, later: talk.later, count };
}

/** What search engines should know of a thread: after which messages its pages begin, null for the first, and what has an answer. */
export async function readThreadOutline(postId: string): Promise<{ pages: (string | null)[]; answered: string[] }> {
  const outline = await listOutline(postId);
  const pages = Array.from({ length: Math.ceil(outline.length / pageLength) }, (_, page) =>
    page === 0 ? null : (outline[page * pageLength - 1]?.id ?? null),
  );
  return { pages, answered: outline.filter(({ answered }) => answered).map(({ id }) => id) };
}
