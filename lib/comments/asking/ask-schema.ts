/** What the form beneath a post may hold, on both sides of the wire, and the words for what is wrong. */
import { z } from 'zod';
import { claimLimits, isClaimLink } from '@/lib/comments/claim';
import { commentKinds, messageLimits } from '@/lib/comments/comment';
import { themeSchema } from '@/lib/comments/theme';
import { aliasLength } from '@/lib/screening/alias/alias';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import { hasWords } from '@/lib/shared/text';
import { idSchema, shortText, typedText } from '@/lib/shared/typed-text';
import { isTooShort } from './short-message';

/** What is longer than an alias may be is refused as one, beside what else is wrong with it; only far longer ones are not looked at. */
const aliasTyped = 200;

/** What the writer chose about what screening found: nothing yet, take it out, or it identifies no one. */
const identifierChoices = ['unasked', 'remove', 'edit', 'identifies-no-one'] as const;

function messageSchema({ problems, locale }: Messages) {
  const { min, max } = messageLimits;
  return typedText(max, say(problems.longMessage, { most: max }, locale))
    .refine(hasWords, problems.noMessage)
    .refine((text) => !hasWords(text) || !isTooShort(text), say(problems.shortMessage, { least: min }, locale));
}

/** What the form of a post may hold; what is wrong is said in the language of `words`. */
export function commentFormIn(words: Messages) {
  return z.object({
    postId: idSchema,
    kind: z.enum(commentKinds, words.problems.noKind),
    parentId: idSchema.nullable(),
    alias: typedText(aliasTyped, say(words.aliasRefusals['too-long'], { most: aliasLength.longest }, words.locale)),
    /** The alias that stood in the form from the beginning: one of ours, that several may send at once. */
    suggested: shortText.catch('').optional(),
    /** Of an experience or a reply; left out where the form has none to choose. */
    theme: themeSchema.optional(),
    message: messageSchema(words),
    /** What a question is about that was met elsewhere, on one line; empty for nothing. */
    claim: typedText(claimLimits.words, say(words.claims.longClaim, { most: claimLimits.words }, words.locale))
      .transform((text) => text.replace(/\s+/gu, ' '))
      .optional(),
    claimLink: typedText(claimLimits.link, words.claims.badLink)
      .refine((link) => link === '' || isClaimLink(link), words.claims.badLink)
      .optional(),
    choice: z.enum(identifierChoices).catch('unasked'),
    /** Its writer says that it is a complaint: about care, or about who answers here. */
    complaint: z.boolean().optional(),
    /** Filled in by programs only: people do not see it. */
    website: shortText.catch('filled in'),
    /** When the page was opened, in milliseconds, as the browser says; null with scripting off. */
    openedAt: z.number().nullable(),
    /** The sum that the browser did meanwhile; empty with scripting off. See proof-of-work.ts. */
    proof: shortText.catch(''),
  });
}

export type CommentForm = z.infer<ReturnType<typeof commentFormIn>>;
