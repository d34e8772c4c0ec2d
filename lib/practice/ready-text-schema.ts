/** What ready-made words may hold. Apart from ready-text.ts, so that no browser loads the rules. Pure. */
import { z } from 'zod';
import { findReplyHazards } from '@/lib/screening/reply-hazards';
import { hasWords, isLonger, lengthOf } from '@/lib/shared/text';
import { idSchema, typedText } from '@/lib/shared/typed-text';
import { type ReadyKind, readyKinds } from './ready-text';

/** More than anybody reads through while someone waits. */
export const mostOfAKind = 40;

const longest: Record<ReadyKind, number> = { decline: 500, return: 500, answer: 4000, line: 500 };

export const readyTextSchema = z
  .object({
    kind: z.enum(readyKinds),
    /** The text that it takes the place of; empty for a new one. */
    id: idSchema.or(z.literal('')),
    label: typedText(60, 'Use at most 60 characters for the name.')
      .refine((label) => hasWords(label) && lengthOf(label) >= 3, 'Give it a name of at least 3 characters.')
      .refine((label) => !label.includes('\n'), 'Write the name on one line.'),
    words: typedText(longest.answer, `Use at most ${longest.answer.toLocaleString('en')} characters.`).refine(
      (words) => hasWords(words) && lengthOf(words) >= 15,
      'Write at least 15 characters.',
    ),
  })
  .superRefine(({ kind, words }, context) => {
    const say = (message: string) => context.addIssue({ code: 'custom', path: ['words'], message });
    if (isLonger(words, longest[kind])) say(`Use at most ${longest[kind].toLocaleString('en')} characters.`);
    // Said here, so that nobody finds out while a patient waits.
    for (const { start, end, advice } of findReplyHazards(words)) say(`“${words.slice(start, end)}”: ${advice}`);
  });
