/** How long people wait as a rule, in one number that stays true while some still wait. Pure. */
export interface Waited {
  from: Date;
  /** Null while it goes on. */
  to: Date | null;
}

/**
 * `within`: of those old enough to tell, half were over within so many hours; whoever waits longer than that counts as one who was not.
 * `longer`: no such time can be named, since half have waited so many hours or longer, and many go on.
 */
export type TypicalWait = { kind: 'within' | 'longer'; hours: number };

/** Of fewer, one slow or quick day would say too much. */
const fewest = 5;
const hour = 3_600_000;

/** Null of too few, and while nobody has waited an hour. */
export function typicalWait(waits: readonly Waited[], now: Date): TypicalWait | null {
  if (waits.length < fewest) return null;
  const hoursOf = ({ from, to }: Waited): number => Math.max(0, (to ?? now).getTime() - from.getTime()) / hour;
  const ascending = (one: number, other: number): number => one - other;
  const over = waits
    .filter(({ to }) => to !== null)
    .map(hoursOf)
    .sort(ascending);
  const open = waits
    .filter(({ to }) => to === null)
    .map(hoursOf)
    .sort(ascending);
  let younger = 0;
  for (const [index, hours] of over.entries()) {
    while (younger < open.length && (open[younger] ?? 0) < hours) younger += 1;
    if ((index + 1) * 2 >= over.length + open.length - younger) return { kind: 'within', hours };
  }
  const all = [...over, ...open].sort(ascending);
  const hours = all[Math.floor(all.length / 2)] ?? 0;
  return hours < 1 ? null : { kind: 'longer', hours };
}
