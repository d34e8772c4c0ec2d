/** What a draft may become, and when a review of it counts. The one place that says so. Pure. */

export const draftStates = ['writing', 'review', 'approved', 'scheduled', 'publishing', 'out'] as const;
export type DraftState = (typeof draftStates)[number];

export function isDraftState(value: string): value is DraftState {
  return (draftStates as readonly string[]).includes(value);
}

export type DraftDeed =
  'write' | 'ask' | 'approve' | 'ask-for-changes' | 'schedule' | 'unschedule' | 'begin' | 'end' | 'give-up';

/** Where each deed leads, from where it is open. What is left out is refused. */
const law: Record<DraftState, Partial<Record<DraftDeed, DraftState>>> = {
  writing: { write: 'writing', ask: 'review', schedule: 'scheduled', begin: 'publishing' },
  review: { write: 'writing', ask: 'review', approve: 'approved', 'ask-for-changes': 'writing' },
  approved: { write: 'writing', ask: 'review', schedule: 'scheduled', begin: 'publishing' },
  scheduled: { write: 'writing', unschedule: 'approved', begin: 'publishing' },
  publishing: { end: 'out', 'give-up': 'approved' },
  out: { write: 'writing', begin: 'publishing' },
};

/** Null when the deed is not open now. */
export function nextState(from: DraftState, deed: DraftDeed): DraftState | null {
  return law[from][deed] ?? null;
}

/** A clinical text goes out when somebody else has approved it, byte for byte; anything else when its author says so. */
export function mayGoOut(post: { isClinical: boolean; approvedHash: string | null; textHash: string }): boolean {
  return !post.isClinical || post.approvedHash === post.textHash;
}

/** Of one post the history keeps so many versions; older ones between them are thinned out. */
export const mostRevisions = 400;
