/** What goes with the words of an answer: sources, the day to read it again, side effects, and what a correction says. Pure. */
import { z } from 'zod';
import { claimLimits, findVerdict, verdicts } from '@/lib/comments/claim';
import { answerLimits, correctionLimits, sourceLimits } from '@/lib/comments/comment';
import { overrides } from '@/lib/comments/reasons';
import { siteDay } from '@/lib/platform/site-time';
import { findReplyHazards } from '@/lib/screening/reply-hazards';
import type { FormProblem } from '@/lib/shared/form-state';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { hasWords, isLonger, lengthOf } from '@/lib/shared/text';
import { typedText } from '@/lib/shared/typed-text';

export const answerDetailsSchema = z.object({
  /** Said to readers with a correction; empty otherwise. */
  correction: typedText(
    correctionLimits.max,
    say(desk.answerDetails.useMostCharactersSay, { max: correctionLimits.max }, deskLocale),
  ),
  /** One a line. */
  sources: typedText(
    sourceLimits.lines * (sourceLimits.max + 1),
    say(desk.answerDetails.nameMostSourcesEach, { lines: sourceLimits.lines, max: sourceLimits.max }, deskLocale),
  )
    .transform((text) => linesOf(text).join('\n'))
    .refine(
      (text) => linesOf(text).length <= sourceLimits.lines,
      say(desk.answerDetails.nameMostSources, { lines: sourceLimits.lines }, deskLocale),
    )
    .refine(
      (text) => linesOf(text).every((line) => !isLonger(line, sourceLimits.max)),
      say(desk.answerDetails.useMostCharactersEach, { max: sourceLimits.max }, deskLocale),
    )
    .refine(
      (text) =>
        [...text.matchAll(/\b([a-z][a-z0-9+.-]*):\/\//gi)].every(([, scheme]) => scheme?.toLowerCase() === 'https'),
      desk.answerDetails.linkMustBeginHttps,
    ),
  reviewBy: z.iso.date(desk.answerDetails.writeDayReadAgain).nullable(),
  /** How far the claim in the question is right; null for no rating. */
  rating: z.enum(verdicts).nullable().catch(null),
  /** Said to readers with the rating; empty otherwise. */
  ratingReason: typedText(
    claimLimits.reason.max,
    say(desk.answerDetails.useMostCharactersSay2, { max: claimLimits.reason.max }, deskLocale),
  ),
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
  const messages = new Set(
    hazardsOf(note).map(({ words, advice }) => say(desk.answerDetails.words, { words, advice })),
  );
  if (messages.size === 0) return [];
  return [
    ...[...messages].map((message) => ({ field: 'note', message })),
    { field: 'override', message: desk.answerDetails.rewordMarkedChooseWhy },
  ];
}

/** A day that has come already would be none to read it again. */
export function reviewProblems({ reviewBy }: Pick<GivenDetails, 'reviewBy'>, now: Date): FormProblem[] {
  return reviewBy !== null && reviewBy <= siteDay(now)
    ? [{ field: 'reviewBy', message: desk.answerDetails.chooseDayStillCome }]
    : [];
}

/** What is wrong with an answer that is about to be published, in the order of the form. */
export function answerProblems(
  form: GivenDetails & { answer: string },
  isCorrection: boolean,
  now: Date,
): FormProblem[] {
  const problems: FormProblem[] = [];
  const tell = (field: string, message: string): number => problems.push({ field, message });
  const texts = [form.answer, isCorrection ? form.correction : '', form.ratingReason];
  const hazards = overrideOf(form) === null ? hazardsOf(...texts) : [];
  const days = reviewProblems(form, now);
  if (!hasWords(form.answer) || lengthOf(form.answer) < answerLimits.min)
    tell('answer', say(desk.answerDetails.writeAnswerLeastCharacters, { min: answerLimits.min }, deskLocale));
  if (isCorrection && (!hasWords(form.correction) || lengthOf(form.correction) < correctionLimits.min))
    tell('correction', say(desk.answerDetails.sayCorrectedLeastCharacters, { min: correctionLimits.min }, deskLocale));
  problems.push(...days);
  if (form.rating !== null && (!hasWords(form.ratingReason) || lengthOf(form.ratingReason) < claimLimits.reason.min))
    tell('ratingReason', say(desk.answerDetails.sayWhySentenceLeast, { min: claimLimits.reason.min }, deskLocale));
  if (form.rating === null && form.ratingReason !== '') tell('rating', desk.answerDetails.chooseHowFarClaim);
  if (form.adverseEvent && !form.reportingConsidered)
    tell('reportingConsidered', desk.answerDetails.tickHaveConsideredReporting);
  const messages = hazards.map(({ words, advice }) => say(desk.answerDetails.words, { words, advice }));
  for (const message of new Set(messages)) tell('answer', message);
  if (hazards.length > 0) tell('override', desk.answerDetails.rewordMarkedChooseWhy);
  return problems;
}
