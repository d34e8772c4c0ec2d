/** What goes with the words of an answer: sources, the day to read it again, side effects, and what a correction says. Pure. */
import { z } from 'zod';
import { claimLimits, findVerdict, verdicts } from '@/lib/comments/claim';
import { answerLimits, correctionLimits, sourceLimits } from '@/lib/comments/comment';
import { overrides } from '@/lib/comments/reasons';
import { siteDay } from '@/lib/platform/site-time';
import { findReplyHazards } from '@/lib/screening/reply-hazards';
import type { FormProblem } from '@/lib/shared/form-state';
import { hasWords, isLonger, lengthOf } from '@/lib/shared/text';
import { typedText } from '@/lib/shared/typed-text';

export const answerDetailsSchema = z.object({
  /** Said to readers with a correction; empty otherwise. */
  correction: typedText(
    correctionLimits.max,
    `Use at most ${correctionLimits.max} characters to say what you corrected.`,
  ),
  /** One a line. */
  sources: typedText(
    sourceLimits.lines * (sourceLimits.max + 1),
    `Name at most ${sourceLimits.lines} sources, each in at most ${sourceLimits.max} characters.`,
  )
    .transform((text) => linesOf(text).join('\n'))
    .refine((text) => linesOf(text).length <= sourceLimits.lines, `Name at most ${sourceLimits.lines} sources.`)
    .refine(
      (text) => linesOf(text).every((line) => !isLonger(line, sourceLimits.max)),
      `Use at most ${sourceLimits.max} characters for each source.`,
    )
    .refine(
      (text) =>
        [...text.matchAll(/\b([a-z][a-z0-9+.-]*):\/\//gi)].every(([, scheme]) => scheme?.toLowerCase() === 'https'),
      'A link must begin with https://.',
    ),
  reviewBy: z.iso.date('Write the day to read it again as a date, such as 2027-05-31.').nullable(),
  /** How far the claim in the question is right; null for no rating. */
  rating: z.enum(verdicts).nullable().catch(null),
  /** Said to readers with the rating; empty otherwise. */
  ratingReason: typedText(claimLimits.reason.max, `Use at most ${claimLimits.reason.max} characters to say why.`),
  adverseEvent: z.boolean(),
  reportingConsidered: z.boolean(),
  /** Why marked words of the answer may stand; a code of reasons.ts. */
  override: z.string().max(40).nullable(),
});

export type GivenDetails = z.infer<typeof answerDetailsSchema>;

export const noDetails = {
  correction: '',
  sources: '',
  reviewBy: null,
  rating: null,
  ratingReason: '',
  adverseEvent: false,
  reportingConsidered: false,
  override: null,
} satisfies GivenDetails;

export type AnswerDetails = Pick<GivenDetails, 'sources' | 'reviewBy' | 'rating' | 'ratingReason' | 'adverseEvent'>;

interface StoredDetails {
  sources: string | null;
  reviewBy: string | null;
  rating: string | null;
  ratingReason: string | null;
  reportingConsideredAt: Date | null;
}

export function detailsOf(revision: StoredDetails | undefined): AnswerDetails {
  return {
    sources: revision?.sources ?? '',
    reviewBy: revision?.reviewBy ?? null,
    rating: findVerdict(revision?.rating),
    ratingReason: revision?.ratingReason ?? '',
    adverseEvent: revision ? revision.reportingConsideredAt !== null : false,
  };
}

/** The tag and the tick are one fact: answerProblems refuses the one without the other. */
export function storedDetails(
  { sources, reviewBy, rating, ratingReason, adverseEvent }: AnswerDetails,
  /** Of the claim in the question; null for none, which then cannot be rated. */
  claimId: string | null,
  now: Date,
): StoredDetails & { ratedClaimId: string | null } {
  const rated = claimId === null || rating === null ? null : { rating, ratingReason, ratedClaimId: claimId };
  return {
    sources: sources === '' ? null : sources,
    reviewBy,
    ...(rated ?? { rating: null, ratingReason: null, ratedClaimId: null }),
    reportingConsideredAt: adverseEvent ? now : null,
  };
}

export function linesOf(sources: string): string[] {
  return sources
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The code for the log when marked words stand for a reason; null when nothing is marked. */
export function overrideOf({
  answer,
  correction,
  ratingReason,
  override,
}: GivenDetails & { answer: string }): string | null {
  return override !== null &&
    Object.hasOwn(overrides, override) &&
    hazardsOf(answer, correction, ratingReason).length > 0
    ? override
    : null;
}

function hazardsOf(...texts: string[]) {
  return texts.flatMap((text) =>
    findReplyHazards(text).map(({ start, end, advice }) => ({ words: text.slice(start, end), advice })),
  );
}

/** What is wrong with a note that its writer will read: it is a reply like any other. */
export function noteProblems({ note, override }: GivenDetails & { note: string }): FormProblem[] {
  if (override !== null && Object.hasOwn(overrides, override)) return [];
  const messages = new Set(hazardsOf(note).map(({ words, advice }) => `“${words}”: ${advice}`));
  if (messages.size === 0) return [];
  return [
    ...[...messages].map((message) => ({ field: 'note', message })),
    { field: 'override', message: 'Reword what is marked, or choose why it may stand.' },
  ];
}

/** What is wrong with an answer that is about to be published, in the order of the form. */
export function answerProblems(
  form: GivenDetails & { answer: string },
  isCorrection: boolean,
  now: Date,
): FormProblem[] {
  const problems: FormProblem[] = [];
  const say = (field: string, message: string): number => problems.push({ field, message });
  if (!hasWords(form.answer) || lengthOf(form.answer) < answerLimits.min)
    say('answer', `Write your answer: at least ${answerLimits.min} characters.`);
  if (isCorrection && (!hasWords(form.correction) || lengthOf(form.correction) < correctionLimits.min))
    say('correction', `Say what you corrected: at least ${correctionLimits.min} characters.`);
  if (form.reviewBy !== null && form.reviewBy <= siteDay(now)) say('reviewBy', 'Choose a day that is still to come.');
  if (form.rating !== null && (!hasWords(form.ratingReason) || lengthOf(form.ratingReason) < claimLimits.reason.min))
    say('ratingReason', `Say why in a sentence: at least ${claimLimits.reason.min} characters.`);
  if (form.rating === null && form.ratingReason !== '')
    say('rating', 'Choose how far the claim is right, or leave the reason empty.');
  if (form.adverseEvent && !form.reportingConsidered)
    say('reportingConsidered', 'Tick that you have considered reporting the side effect.');
  if (overrideOf(form) === null) {
    const hazards = hazardsOf(form.answer, isCorrection ? form.correction : '', form.ratingReason);
    const messages = hazards.map(({ words, advice }) => `“${words}”: ${advice}`);
    for (const message of new Set(messages)) say('answer', message);
    if (hazards.length > 0) say('override', 'Reword what is marked, or choose why it may stand.');
  }
  return problems;
}
