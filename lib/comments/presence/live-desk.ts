/**
 * Keeps the desks that are open in browsers up to date. One look into the database every few seconds serves everyone who is connected
 * to this process; other instances do the same, so what one of them decides reaches the browsers of all.
 */
import type { CommentKind } from '@/lib/comments/comment';
import { maySee, standingOf, type ViewerPosts } from '@/lib/comments/comment-access';
import { countHeld, type HeldFilter } from '@/lib/comments/desk/held-store';
import { readAction } from '@/lib/comments/transitions';
import { ownScopeOf, readViewerPosts, scopeOf } from '@/lib/comments/viewer-scope';
import { listAssignedSince } from '@/lib/identity/access-log/record-access';
import { nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import { listLiveSessions } from '@/lib/identity/sign-in/live-sign-ins';
import type { Viewer } from '@/lib/identity/viewer';
import { now } from '@/lib/platform/clock';
import { faultOf, log } from '@/lib/platform/log';
import { siteClock } from '@/lib/platform/site-time';
import type { LiveNews } from './live-news';
import {
  type DecidedRow,
  listArrivedSince,
  listDecidedSince,
  listOpenAt,
  type OpenRow,
  type Placed,
} from './live-store';

/** What the page of a viewer shows; the same as its queue was asked for. */
export type Asked = Omit<HeldFilter, 'scope' | 'after' | 'assignedTo'> & {
  mine?: boolean | undefined;
  assigned?: boolean | undefined;
};

interface Look {
  at: Date;
  decided: DecidedRow[];
  arrived: Placed[];
  given: Awaited<ReturnType<typeof listAssignedSince>>;
  open: OpenRow[];
  names: ReadonlyMap<string, string>;
}

const mostGiven = 200;

/** Moments come from the clocks of several machines, and a row is seen only when its transaction has ended. */
const overlapMilliseconds = 30_000;

async function lookSince(since: Date, at: Date): Promise<Look> {
  const [decided, arrived, given, open, names] = await Promise.all([
    listDecidedSince(since),
    listArrivedSince(since),
    listAssignedSince(since, mostGiven),
    listOpenAt(at),
    readStaffNames(),
  ]);
  return { at, decided, arrived, given, open, names };
}

type OwnPosts = Awaited<ReturnType<typeof readViewerPosts>>;

const sees = (viewer: Viewer, own: ViewerPosts, comment: Placed): boolean => maySee(standingOf(viewer, comment, own));

function fits(viewer: Viewer, own: OwnPosts, asked: Asked, comment: Placed): boolean {
  return (
    comment.status === 'held' &&
    // Nothing is announced to who looks at what was declined, taken down, put off, or given to them.
    (asked.state === 'waiting' || asked.state === 'returned') &&
    comment.returned === (asked.state === 'returned') &&
    (asked.kind === undefined || asked.kind === (comment.kind as CommentKind)) &&
    (asked.postId === undefined || asked.postId === comment.postId) &&
    !asked.assigned &&
    (!asked.mine || comment.physician === viewer.physician || own.written.includes(comment.postId)) &&
    (asked.riskRank === undefined || asked.riskRank === comment.riskRank) &&
    (!asked.escalated || comment.escalation !== null) &&
    (asked.heldUntil === undefined || comment.heldAt <= asked.heldUntil)
  );
}

/** Deeds after which a message waits for someone for whom it did not before. An edit is held anew, so it arrives by itself. */
const bringsBack = ({ action, comment }: DecidedRow): boolean =>
  action === 'undo' || action === 'report' || action === 'return' || comment.escalation === 'complaint';

function newsOf(viewer: Viewer, own: OwnPosts, asked: Asked, look: Look): Omit<LiveNews, 'count'> {
  const back = look.decided.filter(bringsBack).map(({ comment }) => comment);
  const arrived = [...look.arrived, ...back].filter(
    (comment) => sees(viewer, own, comment) && fits(viewer, own, asked, comment),
  );
  const decided = look.decided.flatMap(({ seq, at, action, actorId, actorRole, comment }): LiveNews['decided'] => {
    if (sees(viewer, own, comment)) {
      const by = actorRole === 'writer' ? 'its writer' : nameOf(actorId, look.names, actorRole);
      return [
        { seq, id: comment.id, at: at.getTime(), action: readAction(action), by, own: actorId === viewer.accountId },
      ];
    }
    // It was theirs until it became a complaint, which is none of their business: they are told that it left, and no more.
    const was = { ...comment, escalation: null };
    return sees(viewer, own, was) ? [{ seq, id: comment.id, at: at.getTime(), action: null, by: '', own: false }] : [];
  });
  const given = look.given.flatMap(({ seq, accountId, about, commentId }) =>
    about === viewer.accountId && accountId !== about && commentId !== null
      ? [{ seq, id: commentId, by: nameOf(accountId, look.names) }]
      : [],
  );
  const open = look.open
    .filter(({ accountId, comment }) => accountId !== viewer.accountId && sees(viewer, own, comment))
    .map(({ accountId, openedAt, comment }) => ({
      id: comment.id,
      by: nameOf(accountId, look.names),
      since: siteClock(openedAt),
    }));
  const ids = [...arrived.map(({ id }) => id), ...(asked.assigned ? given.map(({ id }) => id) : [])];
  return { at: look.at.getTime(), arrived: [...new Set(ids)], decided, given, open };
}

function countFor(viewer: Viewer, own: OwnPosts, { mine, assigned, ...asked }: Asked, at: Date): Promise<number> {
  const scope = mine ? ownScopeOf(viewer, own) : scopeOf(viewer, own);
  return countHeld({ ...asked, asOf: at, scope, assignedTo: assigned ? viewer.accountId : undefined }, 100);
}

/** Everything since that moment, for one viewer: for whoever has just connected, and for whoever asks again and again. */
export async function readNews(viewer: Viewer, asked: Asked, since: Date, at: Date): Promise<LiveNews> {
  const own = await readViewerPosts(viewer, at);
  const news = newsOf(viewer, own, asked, await lookSince(since, at));
  return { ...news, count: await countFor(viewer, own, asked, at) };
}

/** One browser that listens. */
export interface Listener {
  viewer: Viewer;
  asked: Asked;
  /** The hash of its session's token: when that session ends, so does the listening. */
  session: string;
  tell: (news: LiveNews) => void;
  /** Says nothing, so that no proxy takes the connection for dead. */
  rest: () => void;
  signedOut: () => void;
}

interface Listening extends Listener {
  own: OwnPosts;
  ownReadAt: number;
  /** What they were told last of who has what open. */
  open: string;
}

const everyMilliseconds = 3_000;
const ownEveryMilliseconds = 60_000;
const restEveryTurns = 8;

class LiveDesk {
  private readonly listening = new Set<Listening>();
  /** What was told already, with when: looks overlap. */
  private readonly told = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;
  private turn = 0;

  /** Ends with the function that it answers. */
  async listen(listener: Listener, at: Date): Promise<() => void> {
    if (this.listening.size === 0) this.fresh(await lookSince(new Date(at.getTime() - overlapMilliseconds), at));
    const one = { ...listener, own: await readViewerPosts(listener.viewer, at), ownReadAt: at.getTime(), open: '[]' };
    this.listening.add(one);
    this.timer ??= this.soon();
    return () => this.forget(one);
  }

  private forget(one: Listening): void {
    // The next look finds nobody and is the last. Ending it here could leave two that follow each other, one begun meanwhile.
    this.listening.delete(one);
  }

  private soon(): NodeJS.Timeout {
    return setTimeout(() => {
      void this.look(now())
        .catch((error: unknown) => log('live-desk-failed', { fault: faultOf(error) }))
        .finally(() => {
          this.timer = this.listening.size > 0 ? this.soon() : null;
        });
    }, everyMilliseconds).unref();
  }

  /** Leaves out what an earlier look has brought. */
  private fresh(look: Look): Look {
    const at = look.at.getTime();
    const isNew = (key: string): boolean => {
      const known = this.told.has(key);
      this.told.set(key, at);
      return !known;
    };
    const left = {
      ...look,
      decided: look.decided.filter(({ seq }) => isNew(`decided ${seq}`)),
      arrived: look.arrived.filter(({ id, heldAt }) => isNew(`arrived ${id} ${heldAt.getTime()}`)),
      given: look.given.filter(({ seq }) => isNew(`given ${seq}`)),
    };
    for (const [key, when] of this.told) if (when < at) this.told.delete(key);
    return left;
  }

  async look(at: Date): Promise<void> {
    if (this.listening.size === 0) return;
    this.turn += 1;
    const live = await listLiveSessions([...new Set([...this.listening].map(({ session }) => session))], at);
    for (const one of [...this.listening])
      if (!live.has(one.session)) {
        this.forget(one);
        one.signedOut();
      }
    if (this.listening.size === 0) return;
    const look = this.fresh(await lookSince(new Date(at.getTime() - overlapMilliseconds), at));
    const counts = new Map<string, Promise<number>>();
    await Promise.all([...this.listening].map((one) => this.tellOne(one, look, counts)));
  }

  private async tellOne(one: Listening, look: Look, counts: Map<string, Promise<number>>): Promise<void> {
    const at = look.at.getTime();
    if (at - one.ownReadAt >= ownEveryMilliseconds) {
      one.own = await readViewerPosts(one.viewer, look.at);
      one.ownReadAt = at;
    }
    const { viewer, own, asked } = one;
    const news = newsOf(viewer, own, asked, look);
    const moved = news.arrived.length > 0 || news.decided.length > 0 || news.given.length > 0;
    const open = JSON.stringify(news.open);
    if (moved || open !== one.open) {
      // Since when each page is open makes no difference; whose work it counts does.
      const whose = asked.assigned ? viewer.accountId : null;
      const key = JSON.stringify([scopeOf(viewer, own), { ...asked, asOf: null }, whose]);
      const counting = moved ? (counts.get(key) ?? countFor(viewer, own, asked, look.at)) : null;
      if (counting) counts.set(key, counting);
      const count = counting && (await counting);
      one.tell({ ...news, open: open === one.open ? null : news.open, count });
      one.open = open;
    } else if (this.turn % restEveryTurns === 0) one.rest();
  }
}

// The development server loads modules anew after every edit; listeners outlive that.
const held = globalThis as { bedsideLiveDesk?: LiveDesk };

/** The one of this process. */
export function liveDesk(): LiveDesk {
  held.bedsideLiveDesk ??= new LiveDesk();
  return held.bedsideLiveDesk;
}
