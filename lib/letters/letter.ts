/** A letter to the practice about an administrative matter: what it may hold, and what its writer must be told at once. Pure. */
import { z } from 'zod';
import { rightsOf } from '@/lib/identity/rights';
import type { Viewer } from '@/lib/identity/viewer';
import { soundsClinical } from '@/lib/screening/clinical-words';
import { assessUrgency } from '@/lib/screening/urgency';
import type { Messages } from '@/lib/shared/messages/en';
import { siteLanguages } from '@/lib/shared/messages/site-messages';
import { hasWords, mostUnits, tidyText } from '@/lib/shared/text';

export const letterTopics = ['papers', 'details', 'bills', 'feedback', 'site', 'other'] as const;
export type LetterTopic = (typeof letterTopics)[number];

/** open: waits for an answer; answered: its writer can read one; closed: done without one. */
export type LetterStatus = 'open' | 'answered' | 'closed';

/** More than any such matter needs; a longer one is cut there, and nothing else is refused. */
export const longestLetter = 6_000;

export function letterSchema({ letters }: Pick<Messages, 'letters'>) {
  return z.object({
    /** In which the answer is read. Whatever else comes is the site's own. */
    language: z.enum(siteLanguages).nullable().catch(null),
    /** Whatever comes is a topic: nobody is turned away over one. */
    topic: z.enum(letterTopics).catch('other'),
    message: z
      .string()
      .transform((text) => tidyText(text.slice(0, mostUnits(longestLetter))).slice(0, longestLetter))
      .refine(hasWords, letters.empty),
  });
}

/** What a letter sounds like: urgent in either way, like a question about somebody's health, or neither. */
export type LetterSound = 'emergency' | 'crisis' | 'clinical' | 'none';

export function soundOf(message: string): LetterSound {
  const urgency = assessUrgency(message);
  if (urgency !== 'none') return urgency;
  return soundsClinical(message) ? 'clinical' : 'none';
}

export function mayReadLetters(viewer: Viewer): boolean {
  return rightsOf(viewer).readsLetters;
}
