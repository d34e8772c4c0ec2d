/** What ready-made words may hold. Apart from canned-text.ts, so that no browser loads the rules. Pure. */
import { z } from 'zod';
import { findReplyHazards } from '@/lib/screening/reply-hazards';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { hasWords, isLonger, lengthOf } from '@/lib/shared/text';
import { idSchema, typedText } from '@/lib/shared/typed-text';
import { type CannedKind, cannedKinds } from './canned-text';

/** More than anybody reads through while someone waits. */
export const mostOfAKind = 40;

const longest: Record<CannedKind, number> = { decline: 500, return: 500, answer: 4000, line: 500 };

export const cannedTextSchema = z
  .object({
    kind: z.enum(cannedKinds),
    /** The text that it takes the place of; empty for a new one. */
    id: idSchema.or(z.literal('')),
    label: typedText(60, desk.cannedTextSchema.useMost60Characters)
      .refine((label) => hasWords(label) && lengthOf(label) >= 3, desk.cannedTextSchema.giveNameLeast3)
      .refine((label) => !label.includes('\n'), desk.cannedTextSchema.writeNameOneLine),
    words: typedText(
      longest.answer,
      say(desk.cannedTextSchema.useMostCharacters, { max: longest.answer }, deskLocale),
    ).refine((words) => hasWords(words) && lengthOf(words) >= 15, desk.cannedTextSchema.writeLeast15Characters),
  })
  .superRefine(({ kind, words }, context) => {
    const tell = (message: string) => context.addIssue({ code: 'custom', path: ['words'], message });
    if (isLonger(words, longest[kind]))
      tell(say(desk.cannedTextSchema.useMostCharacters, { max: longest[kind] }, deskLocale));
    // Said here, so that nobody finds out while a patient waits.
    for (const { start, end, advice } of findReplyHazards(words))
      tell(say(desk.cannedTextSchema.words, { words: words.slice(start, end), advice }));
  });
