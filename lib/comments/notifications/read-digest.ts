/** What one person's mail of the day counts: numbers of the own part of the desk, and nothing else. */
import { riskRanks } from '@/lib/comments/comment';
import { countHeld } from '@/lib/comments/desk/held-store';
import { countOpen } from '@/lib/comments/desk/open-list-store';
import { overdueSince } from '@/lib/comments/desk/overdue';
import { readDueAnswers } from '@/lib/comments/desk/read-due-answers';
import { readViewerPosts, scopeOf } from '@/lib/comments/viewer-scope';
import { mayReadMails } from '@/lib/identity/identity-access';
import type { Viewer } from '@/lib/identity/viewer';
import { countDead } from '@/lib/platform/mail/unsent-mails';

/** Counts end here. */
export const digestAtMost = 100;

type Person = Pick<Viewer, 'accountId' | 'role' | 'physician'>;

export interface Digest {
  urgent: number;
  overdue: number;
  held: number;
  /** Everyone can read the question, and nobody has answered. Of a physician's own posts. */
  unanswered: number;
  /** The own answers that come up to be read again. */
  due: number;
  /** Mails that were given up, for whoever sees to them. */
  dead: number;
}

export async function readDigest(person: Person, now: Date): Promise<Digest> {
  const scope = scopeOf(person, await readViewerPosts(person, now));
  const waiting = { scope, state: 'waiting', asOf: now } as const;
  const answers = person.physician !== null;
  const [urgent, overdue, held, unanswered, due, dead] = await Promise.all([
    countHeld({ ...waiting, riskRank: riskRanks.urgent }, digestAtMost),
    countHeld({ ...waiting, heldUntil: overdueSince('usual', now) }, digestAtMost),
    countHeld(waiting, digestAtMost),
    answers ? countOpen({ scope, order: 'oldest' }, digestAtMost) : 0,
    answers ? readDueAnswers(person, undefined, now, digestAtMost).then(({ items }) => items.length) : 0,
    mayReadMails(person) ? countDead() : 0,
  ]);
  return { urgent, overdue, held, unanswered, due, dead };
}
