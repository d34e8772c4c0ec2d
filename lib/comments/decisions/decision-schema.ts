/** What the form of a decision may hold, on both sides of the wire, and the words for what is wrong. */
import { z } from 'zod';
import { answerDetailsSchema, noDetails } from '@/lib/comments/answers/answer-details';
import { answerLimits, messageLimits, noteLimits } from '@/lib/comments/comment';
import { markedKinds } from '@/lib/comments/redaction';
import { themeSchema } from '@/lib/comments/theme';
import { staffActions } from '@/lib/comments/transitions';
import { urgencies } from '@/lib/screening/urgency';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { mostUnits } from '@/lib/shared/text';
import { idSchema, typedText } from '@/lib/shared/typed-text';

export const decisionFormSchema = z
  .object({
    commentId: idSchema,
    revisionId: idSchema,
    version: z.number().int().positive(),
    /** Made by the form. Has no colon, so it is never one that stands for a writer's own deed. */
    idempotencyKey: z.string().regex(/^[\w-]{8,64}$/),
    action: z.enum(staffActions),
    reason: z.string().max(40).nullable(),
    /** The public question that asks the same. */
    into: idSchema.nullable(),
    note: typedText(
      noteLimits.max,
      say(desk.decisionSchema.useMostCharactersNote, { max: noteLimits.max }, deskLocale),
    ),
    answer: typedText(
      answerLimits.max,
      say(desk.decisionSchema.answerTooLongUse, { max: answerLimits.max }, deskLocale),
    ),
    /** In the name of the practice. */
    reply: typedText(
      answerLimits.max,
      say(desk.decisionSchema.answerTooLongUse, { max: answerLimits.max }, deskLocale),
    ),
    /** That reply says all there is to say: nobody waits for a physician. */
    settles: z.boolean(),
    ...answerDetailsSchema.shape,
    /** What a moderator says that an experience is about. */
    theme: themeSchema,
    /** How urgent someone says that it is, where screening was wrong; null in any other decision. */
    urgency: z.enum(urgencies).nullable(),
    /** Only shows what readers would see, of a redaction or an answer; nothing is decided. */
    preview: z.boolean(),
    redaction: z.object({
      verdicts: z.array(z.object({ start: z.number().int(), end: z.number().int(), hidden: z.boolean() })),
      words: z.array(
        z.object({ text: z.string().max(mostUnits(messageLimits.max)), kind: z.enum(markedKinds).catch('other') }),
      ),
    }),
  })
  .refine(({ action, urgency }) => action !== 'urgency' || urgency !== null, { path: ['urgency'] });

export type DecisionForm = z.infer<typeof decisionFormSchema>;

/** A decision in which nothing was typed or chosen. */
export const nothingTyped = {
  reason: null,
  into: null,
  note: '',
  answer: '',
  reply: '',
  settles: false,
  ...noDetails,
  theme: null,
  urgency: null,
  preview: false,
  redaction: { verdicts: [], words: [] },
} satisfies Partial<DecisionForm>;
