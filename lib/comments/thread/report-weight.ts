/**
 * What one report may do by itself. Reports are anonymous, so a handful of them must not be able to empty a page: beyond these
 * ceilings a report still brings its message to the desk, and the words stay until a person has read them. Pure.
 */
import type { Limit } from '@/lib/platform/database/rate-limit';
import { isRisk, type ReportReason } from './reader-signal';

/** So many messages a day are hidden by reports beneath one post, and on the whole site. */
export const hidingCeilings: { perPost: Limit; perSite: Limit } = {
  perPost: { name: 'hidden-by-report', times: 3, windowSeconds: 24 * 60 * 60 },
  perSite: { name: 'hidden-by-report-anywhere', times: 12, windowSeconds: 24 * 60 * 60 },
};

/** Whoever is on call is paged at once, and then at most once in so many minutes for all that was reported meanwhile. */
export const pageEveryMinutes = 10;

/** Who someone is cannot be taken back once it was read: that is hidden at once, whatever the ceilings say. */
export function mayAlwaysHide(reason: ReportReason): boolean {
  return reason === 'identifies-someone';
}

interface Decided {
  id: string;
  revisionId: string;
  action: string;
  reason: string | null;
  undoes: string | null;
}

const approving: ReadonlySet<string> = new Set(['publish', 'answer', 'reply']);
/** What readers see differs afterwards, so nobody has judged it in the light of the report. */
const changing: ReadonlySet<string> = new Set(['answer', 'correct']);

/**
 * Whether somebody has published these very words again after they were reported for the same reason. `decisions` in the order of the
 * log. An approval that was taken back is none.
 */
export function isReapproved(decisions: readonly Decided[], reason: ReportReason, revisionId: string): boolean {
  const undone = new Set(decisions.map(({ undoes }) => undoes));
  let [reported, approved] = [false, false];
  for (const decision of decisions) {
    if (undone.has(decision.id)) continue;
    if (decision.action === 'report') reported ||= decision.reason === reason && decision.revisionId === revisionId;
    else if (reported && approving.has(decision.action)) approved = decision.revisionId === revisionId;
    else if (changing.has(decision.action)) approved = false;
  }
  return approved;
}

/** How a report is taken before anything is counted: a risk that a person has already judged is a question like any other. */
export function isUrgent(reason: ReportReason, reapproved: boolean): boolean {
  return isRisk(reason) && !reapproved;
}
