/** The queue in a viewer's scope: the beginning of each message, and what tells them apart. */
import type { CommentKind } from '@/lib/comments/comment';
import type { FullComment } from '@/lib/comments/comment-store';
import { currentMessage, currentTextOf } from '@/lib/comments/current-text';
import { looksAutomatic, type LowPriorityReason, lowPriorityReasons } from '@/lib/comments/low-priority';
import { listUnjudged } from '@/lib/comments/redaction';
import type { OpenedComment } from '@/lib/comments/state/require-comment';
import { ownScopeOf, readViewerPosts, scopeOf } from '@/lib/comments/viewer-scope';
import { recordPreviews } from '@/lib/identity/access-log/record-access';
import { nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import type { Viewer } from '@/lib/identity/viewer';
import type { MessagePlace } from '@/lib/posts/reading/message-place';
import { findMessagePlace } from '@/lib/posts/reading/message-place';
import { soundsLikeComplaint } from '@/lib/screening/complaint';
import { countHeld, findFirstHeld, type HeldFilter, listHeld, type QueuePlace } from './held-store';

export interface QueueItem {
  id: string;
  version: number;
  revisionId: string;
  alias: string;
  kind: CommentKind;
  urgency: FullComment['urgency'];
  riskRank: number;
  /** Looks like a program sent it. */
  automatic: boolean;
  /** Why it is read after the others; none for most. */
  behind: LowPriorityReason[];
  escalation: string | null;
  returned: boolean;
  heldAt: Date;
  message: string;
  post: { title: string; slug: string } | null;
  edited: boolean;
  /** Sounds like a complaint about care, and nobody has marked it as one. */
  mayComplain: boolean;
  /** The name of who has taken it on; null for nobody. */
  assignee: string | null;
  /** Screening marked words in it that nobody has decided about. */
  identifying: boolean;
}

export interface Queue {
  items: QueueItem[];
  /** How many fit the filters, on this page and on others. Stops at 100. */
  count: number;
  /** Where the next page begins after; null on the last. */
  next: QueuePlace | null;
}

const queueLength = 50;

/** The beginning of each message is shown, so that is logged first. */
export async function readQueue(
  viewer: Viewer,
  filter: Omit<HeldFilter, 'scope' | 'assignedTo'> & { mine?: boolean | undefined; assigned?: boolean | undefined },
  now: Date,
  most = queueLength,
): Promise<Queue> {
  const { mine, assigned, ...narrowed } = filter;
  const own = await readViewerPosts(viewer, now);
  const asked = {
    ...narrowed,
    scope: mine ? ownScopeOf(viewer, own) : scopeOf(viewer, own),
    assignedTo: assigned ? viewer.accountId : undefined,
  };
  const [found, count] = await Promise.all([listHeld(asked, most + 1), countHeld({ ...asked, after: undefined }, 100)]);
  const rows = found.slice(0, most);
  await recordPreviews(viewer.accountId, rows, now);
  const names = rows.some(({ assignedToId }) => assignedToId !== null) ? await readStaffNames() : undefined;
  const titles = new Map<string, MessagePlace | null>();
  for (const { postId } of rows) if (!titles.has(postId)) titles.set(postId, await findMessagePlace(postId, now));
  return {
    count,
    items: rows.map((row) => queueItemOf(row, titles.get(row.postId) ?? null, names)),
    next: found.length > most ? (rows.at(-1) ?? null) : null,
  };
}

/** Without `names`, who has taken it on is left out. */
export function queueItemOf(
  row: FullComment,
  post: MessagePlace | null,
  names?: ReadonlyMap<string, string>,
): QueueItem {
  return {
    id: row.id,
    version: row.version,
    revisionId: row.currentRevisionId,
    alias: row.alias,
    kind: row.kind,
    urgency: row.urgency,
    automatic: looksAutomatic(row),
    behind: row.urgency === 'none' ? lowPriorityReasons(row.lowPriority) : [],
    riskRank: row.riskRank,
    escalation: row.escalation,
    returned: row.returned,
    // What its writer took back is not read any more, though its row still holds it.
    heldAt: row.heldAt,
    message: row.status === 'withdrawn' ? '' : currentMessage(row),
    post: post && { title: post.title, slug: post.slug },
    assignee: names && row.assignedToId !== null ? nameOf(row.assignedToId, names) : null,
    edited: row.revisions.length > 1,
    mayComplain: row.status === 'held' && row.escalation !== 'complaint' && soundsLikeComplaint(currentMessage(row)),
    identifying: isUndecided(row),
  };
}

function isUndecided(row: FullComment): boolean {
  const { findings, judged } = currentTextOf(row);
  return listUnjudged(findings, judged).length > 0;
}

/** What to open after that message: the first of the queue that is another one. Null when nothing else waits. */
export async function findNextWaiting(
  { scope, comment }: OpenedComment,
  now: Date,
): Promise<{ id: string; alias: string } | null> {
  return findFirstHeld({ scope, state: 'waiting', asOf: now }, comment.id);
}
