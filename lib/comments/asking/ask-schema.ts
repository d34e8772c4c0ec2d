/** What the forms of this folder may hold, on both sides of the wire, and the words for what is wrong. */
import { z } from 'zod';
import { readEmailAddress } from '@/lib/shared/email-address';
import { fillWords } from '@/lib/shared/fill-words';
import type { Messages } from '@/lib/shared/messages/en';
import { aliasLength } from '@/lib/screening/alias';
import { hasWords, mostUnits } from '@/lib/shared/text';
import { shortText, typedText } from '@/lib/shared/typed-text';
import { answerLimits, commentKinds, messageLimits, noteLimits } from '@/lib/comments/comment';
import { answerDetailsSchema, noDetails } from '@/lib/comments/answers/answer-details';
import { claimLimits, isClaimLink } from '@/lib/comments/claim';
import { markedKinds } from '@/lib/comments/redaction';
import { isTooShort } from './short-message';
import { themes } from '@/lib/comments/theme';
import { staffActions } from '@/lib/comments/transitions';

const idSchema = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);

/** What is longer than an alias may be is refused as one, beside what else is wrong with it; only far longer ones are not looked at. */
const aliasTyped = 200;

/** Nothing chosen, and anything that is no theme, is none: no one is asked twice about something that is up to them. */
const themeSchema = z.enum(themes).nullable().catch(null);

/** What the writer chose about what screening found: nothing yet, take it out, or it identifies no one. */
const identifierChoices = ['unasked', 'remove', 'edit', 'identifies-no-one'] as const;

function messageSchema({ problems, locale }: Messages) {
  const { min, max } = messageLimits;
  return typedText(max, fillWords(problems.longMessage, { most: max.toLocaleString(locale) }))
    .refine(hasWords, problems.noMessage)
    .refine(
      (text) => !hasWords(text) || !isTooShort(text),
      fillWords(problems.shortMessage, { least: min.toLocaleString(locale) }),
    );
}

/** What the form of a post may hold; what is wrong is said in the language of `words`. */
export function commentFormIn(words: Messages) {
  return z.object({
    postId: idSchema,
    kind: z.enum(commentKinds, words.problems.noKind),
    parentId: idSchema.nullable(),
    alias: typedText(aliasTyped, fillWords(words.aliasRefusals['too-long'], { most: aliasLength.longest })),
    /** Of an experience or a reply; left out where the form has none to choose. */
    theme: themeSchema.optional(),
    message: messageSchema(words),
    /** What a question is about that was met elsewhere, on one line; empty for nothing. */
    claim: typedText(
      claimLimits.words,
      fillWords(words.claims.longClaim, { most: claimLimits.words.toLocaleString(words.locale) }),
    )
      .transform((text) => text.replace(/\s+/gu, ' '))
      .optional(),
    claimLink: typedText(claimLimits.link, words.claims.badLink)
      .refine((link) => link === '' || isClaimLink(link), words.claims.badLink)
      .optional(),
    choice: z.enum(identifierChoices).catch('unasked'),
    /** Filled in by programs only: people do not see it. */
    website: shortText.catch('filled in'),
    /** When the page was opened, in milliseconds, as the browser says; null with scripting off. */
    openedAt: z.number().nullable(),
    /** The sum that the browser did meanwhile; empty with scripting off. See proof-of-work.ts. */
    proof: shortText.catch(''),
  });
}

export type CommentForm = z.infer<ReturnType<typeof commentFormIn>>;

export const decisionFormSchema = z.object({
  commentId: idSchema,
  revisionId: idSchema,
  version: z.number().int().positive(),
  /** Made by the form. Has no colon, so it is never one that stands for a writer's own deed. */
  idempotencyKey: z.string().regex(/^[\w-]{8,64}$/),
  action: z.enum(staffActions),
  reason: z.string().max(40).nullable(),
  /** The public question that asks the same. */
  into: idSchema.nullable(),
  note: typedText(noteLimits.max, `Use at most ${noteLimits.max} characters for the note.`),
  answer: typedText(
    answerLimits.max,
    `The answer is too long. Use at most ${answerLimits.max.toLocaleString('en')} characters.`,
  ),
  ...answerDetailsSchema.shape,
  /** What a moderator says that an experience is about. */
  theme: themeSchema,
  /** Only shows what readers would see, of a redaction or an answer; nothing is decided. */
  preview: z.boolean(),
  redaction: z.object({
    verdicts: z.array(z.object({ start: z.number().int(), end: z.number().int(), hidden: z.boolean() })),
    words: z.array(
      z.object({ text: z.string().max(mostUnits(messageLimits.max)), kind: z.enum(markedKinds).catch('other') }),
    ),
  }),
});

export type DecisionForm = z.infer<typeof decisionFormSchema>;

/** A decision in which nothing was typed or chosen. */
export const nothingTyped = {
  reason: null,
  into: null,
  note: '',
  answer: '',
  ...noDetails,
  theme: null,
  preview: false,
  redaction: { verdicts: [], words: [] },
} satisfies Partial<DecisionForm>;

export function contactIn({ problems }: Messages) {
  return z
    .string()
    .max(254, problems.email)
    .transform((typed, context) => {
      const email = readEmailAddress(typed);
      if (email !== null) return email;
      context.addIssue(problems.email);
      return z.NEVER;
    });
}
