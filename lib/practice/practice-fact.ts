/** What the practice says of itself from week to week: what such a fact is, who may change it, and how old it may grow. Pure. */
import { z } from 'zod';
import { rightsOf } from '@/lib/identity/rights';
import type { Viewer } from '@/lib/identity/viewer';
import { emptyForm, type FormState } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

export type PracticeFact = { id: string; words: string; updatedAt: Date };

/** The fact that says when somebody is there to read messages. Shown wherever readers find each other, if there is one. */
export const staffedHoursFact = 'staffed-hours';

export const practiceFactSchema = z.object({
  id: z
    .string()
    .max(60, { error: desk.practiceFact.practiceFactSchemaIdError, abort: true })
    .trim()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, desk.practiceFact.writeNameSmallLetters),
  words: z
    .string()
    .max(200, { error: desk.practiceFact.practiceFactSchemaWordsError, abort: true })
    .trim()
    .min(10, desk.practiceFact.writeWholeSentence)
    .refine((words) => !/\p{Cc}/u.test(words), desk.practiceFact.writeOneLine),
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
