/** What a reader may say about something public without writing a message. Pure. */
export const signalKinds = ['same-question', 'helped'] as const;
export type SignalKind = (typeof signalKinds)[number];

/** In the order of the form: someone's life first. */
export const reportReasons = [
  'self-harm',
  'in-danger',
  'identifies-someone',
  'could-harm',
  'unkind',
  'advertising',
  'other',
] as const;
export type ReportReason = (typeof reportReasons)[number];

/** Null for what is none, and for a code that has gone out of use. */
export function findReportReason(code: string): ReportReason | null {
  return reportReasons.find((known) => known === code) ?? null;
}

const risks: ReadonlySet<string> = new Set<ReportReason>([
  'self-harm',
  'in-danger',
  'identifies-someone',
  'could-harm',
]);

/** Waiting would do harm if the report is right: it is hidden until someone has looked. */
export function isRisk(reason: string): boolean {
  return risks.has(reason);
}

/** A person may be in need of help now. */
export function asksForHelp(reason: string): boolean {
  return reason === 'self-harm' || reason === 'in-danger';
}

export const reportWordsLimit = 500;

interface Decided {
  id: string;
  action: string;
  undoes: string | null;
  at: Date;
}

const settling: ReadonlySet<string> = new Set([
  'publish',
  'answer',
  'reply',
  'decline',
  'return',
  'unpublish',
  'merge',
]);

/** When the desk last settled what was reported, as far as it was not taken back; null when it never did. */
export function lastSettled(decisions: readonly Decided[]): Date | null {
  const undone = new Set(decisions.map(({ undoes }) => undoes));
  const times = decisions
    .filter(({ id, action }) => settling.has(action) && !undone.has(id))
    .map(({ at }) => at.getTime());
  return times.length === 0 ? null : new Date(Math.max(...times));
}
