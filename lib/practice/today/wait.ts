/** How long people wait now: what is told, in which unit, and for how long somebody's word for it holds. Pure. */
import { z } from 'zod';

const minute = 60_000;
const hour = 60 * minute;

export type WaitUnit = 'days' | 'minutes';

interface WaitRule {
  unit: WaitUnit;
  /** Milliseconds for which an entry is fresh. For as long again it is shown with its age, then not at all. */
  holds: number;
  /** What can be entered with one touch. */
  choices: readonly number[];
  most: number;
}

export const waitRules = {
  'routine-appointment': { unit: 'days', holds: 30 * hour, choices: [0, 1, 2, 3, 5, 7, 10, 14, 21], most: 365 },
  'nurse-appointment': { unit: 'days', holds: 30 * hour, choices: [0, 1, 2, 3, 5, 7, 10, 14, 21], most: 365 },
  'phone-queue': { unit: 'minutes', holds: 30 * minute, choices: [0, 2, 5, 10, 15, 20, 30, 45, 60], most: 240 },
} as const satisfies Record<string, WaitRule>;

export type WaitKind = keyof typeof waitRules;
export const waitKinds = Object.keys(waitRules) as WaitKind[];

export interface Wait {
  kind: WaitKind;
  /** In the unit of its kind. */
  amount: number;
  asOf: Date;
  validUntil: Date;
}

export type StoredWait = Wait & { updatedBy: string; demonstration: boolean };

/** How far an entry may be believed: as it stands, with its age beside it, or not at all. */
export type Freshness = 'fresh' | 'stale' | 'gone';

export function validUntilOf(kind: WaitKind, asOf: Date): Date {
  return new Date(asOf.getTime() + waitRules[kind].holds);
}

/** The moment from which it is not shown. */
export function goneAt({ asOf, validUntil }: Pick<Wait, 'asOf' | 'validUntil'>): Date {
  return new Date(2 * validUntil.getTime() - asOf.getTime());
}

export function freshnessOf(entry: Pick<Wait, 'asOf' | 'validUntil'>, now: Date): Freshness {
  if (now < entry.validUntil) return 'fresh';
  return now < goneAt(entry) ? 'stale' : 'gone';
}

export const waitSchema = z
  .object({
    kind: z.enum(waitKinds),
    amount: z
      .string()
      .regex(/^\s*\d{1,3}\s*$/)
      .transform(Number),
  })
  .refine(({ kind, amount }) => amount <= waitRules[kind].most, { path: ['amount'] });
