/** A letter to the practice about an administrative matter: what it may hold, and what its writer must be told at once. Pure. */
import { z } from 'zod';
import { rightsOf } from '@/lib/identity/rights';
import type { Viewer } from '@/lib/identity/viewer';
import { assessUrgency } from '@/lib/screening/urgency';
import type { Messages } from '@/lib/shared/messages/en';
import { hasWords, mostUnits, tidyText } from '@/lib/shared/text';

export const letterTopics = ['papers', 'details', 'bills', 'feedback', 'site', 'other'] as const;
export type LetterTopic = (typeof letterTopics)[number];

/** open: waits for an answer; answered: its writer can read one; closed: done without one. */
export type LetterStatus = 'open' | 'answered' | 'closed';

/** More than any such matter needs; a longer one is cut there, and nothing else is refused. */
export const longestLetter = 6_000;

export function letterSchema({ letters }: Pick<Messages, 'letters'>) {
  return z.object({
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

const clinical = [
  /\b(?:pain|ache|hurts?|bleed\w*|fever|rash|swollen|swelling|dizz\w+|vomit\w*|cough\w*|breath\w*|symptoms?|side effects?|dos(?:e|es|age)|mg|tablets?|pills?|medicines?|medication|antibiotics?|insulin|blood pressure|pregnan\w+|infect\w+|diagnos\w+|test results?|treatments?|lump)\b/i,
  /(?:dolor|duele|sangr|fiebre|sarpullido|hinchad|mareo|v[oó]mit|respira|s[ií]ntoma|efectos? secundario|dosis|pastilla|medicamento|medicina|antibi[oó]tico|insulina|tensi[oó]n arterial|embaraz|infecci|diagn[oó]stic|an[aá]lisis|tratamiento)/i,
  /(?:ألم|وجع|يؤلم|نزيف|نزف|حمى|حرارة|طفح|تورم|دوخة|دوار|سعال|تنفس|أعراض|جرعة|حبوب|دواء|الدواء|أدوية|إنسولين|ضغط الدم|حامل|التهاب|تشخيص|نتائج|علاج)/,
];

export function soundOf(message: string): LetterSound {
  const urgency = assessUrgency(message);
  if (urgency !== 'none') return urgency;
  return clinical.some((words) => words.test(message)) ? 'clinical' : 'none';
}

export function mayReadLetters(viewer: Viewer): boolean {
  return rightsOf(viewer).readsLetters;
}
