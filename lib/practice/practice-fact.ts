/** What the practice says of itself from week to week: what such a fact is, who may change it, and how old it may grow. Pure. */
import { z } from 'zod';
import { rightsOf } from '@/lib/identity/rights';
import type { Viewer } from '@/lib/identity/viewer';
import { emptyForm, type FormState } from '@/lib/shared/form-state';

export type PracticeFact = { id: string; words: string; updatedAt: Date };

/** The fact that says when somebody is there to read messages. Shown wherever readers find each other, if there is one. */
export const staffedHoursFact = 'staffed-hours';

export const practiceFactSchema = z.object({
  id: z
    .string()
    .max(60, { error: 'Use at most 60 characters for the name.', abort: true })
    .trim()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Write the name in small letters, with hyphens between the words.'),
  words: z
    .string()
    .max(200, { error: 'Use at most 200 characters.', abort: true })
    .trim()
    .min(10, 'Write a whole sentence.')
    .refine((words) => !/\p{Cc}/u.test(words), 'Write it on one line.'),
  /** 0 for a fact that is new. */
  version: z.coerce.number().int().min(0),
});
/** What a fact's form comes back with. */
export type FactState = FormState & { saved: boolean };
export const unsavedFact: FactState = { ...emptyForm, saved: false };

/** Everyone who works at the practice. */
export function mayChangeFacts(viewer: Viewer): boolean {
  return rightsOf(viewer).changesFacts;
}

/** Two weeks: a wait that nobody has looked at for longer says more about the page than about the practice. */
const daysUntilOld = 14;

export function isOld(fact: PracticeFact, now: Date): boolean {
  return now.getTime() - fact.updatedAt.getTime() > daysUntilOld * 24 * 60 * 60 * 1000;
}
