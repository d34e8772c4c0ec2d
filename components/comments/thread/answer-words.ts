import { env } from '@/lib/platform/env';
import { messagesIn } from '@/lib/platform/site-language';
import type { AnswerWords } from './words-around-answer';

/** What stands around an answer, in the language of its post; null or nothing means the site's. */
export function answerWords(language?: string | null): AnswerWords {
  const { thread, claims, generalInformation, locale } = messagesIn(language);
  const { answerFrom, physicianHere, corrected, sources, reviewBy, sideEffects, sideEffectsOfVaccine } = thread;
  const { checked, ratings } = claims;
  return {
    thread: { answerFrom, physicianHere, corrected, sources, reviewBy, sideEffects, sideEffectsOfVaccine },
    claims: { checked, ratings },
    generalInformation,
    locale,
    timeZone: env().TIME_ZONE,
  };
}
