/** Questions that wait for an answer, read by someone already or not: by physician, by age, and by how many have the same one. */
import { currentMessage, currentTextOf } from '@/lib/comments/current-text';
import { readViewerPosts, scopeOf } from '@/lib/comments/viewer-scope';
import { recordPreviews } from '@/lib/identity/access-log/record-access';
import { rightsOf } from '@/lib/identity/rights';
import type { Viewer } from '@/lib/identity/viewer';
import type { Post } from '@/lib/posts/model/post';
import { findPostById } from '@/lib/posts/reading/read-posts';
import { listPhysicians } from '@/lib/posts/reading/read-vocabulary';
import { desk } from '@/lib/shared/messages/desk';
import { countOpen, listOpen, type OpenComment, type OpenFilter, type OpenPlace } from './open-list-store';

export interface Unanswered {
  items: UnansweredItem[];
  /** How many fit the filters, on this page and on others. Stops at 100. */
  count: number;
  /** Where the next page begins after; null on the last. */
  next: OpenPlace | null;
  /** Whose messages the viewer may see, for choosing one of them; empty when there is no choice. */
  physicians: { handle: string; name: string }[];
}

export interface UnansweredItem {
  id: string;
  alias: string;
  message: string;
  /** Everyone can read it; it is on its page, waiting. */
  published: boolean;
  urgency: string;
  since: Date;
  /** How many others have the same question. */
  askers: number;
  physician: string;
  post: { title: string; slug: string } | null;
}

const pageLength = 50;

/** The beginning of each message is shown; that of one which is not public is logged first. */
export async function readUnanswered(
  viewer: Viewer,
  filter: Omit<OpenFilter, 'scope'>,
  now: Date,
  most = pageLength,
): Promise<Unanswered> {
  const own = await readViewerPosts(viewer, now);
  const asked = { ...filter, scope: scopeOf(viewer, own) };
  const [found, count, everyone] = await Promise.all([
    listOpen(asked, most + 1),
    countOpen({ ...asked, after: undefined }, 100),
    listPhysicians(),
  ]);
  const rows = found.slice(0, most);
  const held = rows.filter(({ status }) => status !== 'published');
  await recordPreviews(viewer.accountId, held, now);
  const posts = new Map<string, Post | null>();
  for (const { postId } of rows) if (!posts.has(postId)) posts.set(postId, await findPostById(postId, now));
  const names = new Map(everyone.map(({ handle, name }) => [handle, name]));
  const last = rows.at(-1);
  return {
    count,
    items: rows.map((row) => itemOf(row, posts.get(row.postId) ?? null, names)),
    next: found.length > most && last ? last : null,
    physicians: rightsOf(viewer).messages === 'everyones' ? everyone.map(({ handle, name }) => ({ handle, name })) : [],
  };
}

function itemOf(row: OpenComment, post: Post | null, names: ReadonlyMap<string, string>): UnansweredItem {
  return {
    id: row.id,
    alias: row.alias,
    message: currentTextOf(row).publicBody ?? currentMessage(row),
    published: row.status === 'published',
    urgency: row.urgency,
    since: row.openSince,
    askers: row.openAskers,
    physician: names.get(row.physician) ?? desk.readUnanswered.formerPhysician,
    post: post && { title: post.title, slug: post.slug },
  };
}
