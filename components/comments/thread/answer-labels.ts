import { env } from '@/lib/platform/env';
import { messagesIn } from '@/lib/platform/site-language';
import type { Messages } from '@/lib/shared/messages/en';

/** The site's labels around an answer. */
export type AnswerLabels = Pick<Messages, 'generalInformation' | 'locale'> & {
  /** In which days are told; a browser does not know the site's. */
  timeZone: string;
  thread: Pick<
    Messages['thread'],
    | 'answerFrom'
    | 'physicianHere'
    | 'corrected'
    | 'sources'
    | 'reviewBy'
    | 'reviewPassed'
    | 'readAgain'
    | 'sideEffects'
    | 'sideEffectsOfVaccine'
  >;
  claims: Pick<Messages['claims'], 'checked' | 'ratings'>;
};

/** What stands around an answer, in the language of its post; null or nothing means the site's. */
export function answerLabels(language?: string | null): AnswerLabels {
  const { thread, claims, generalInformation, locale } = messagesIn(language);
  const { answerFrom, physicianHere, corrected, sources, reviewBy, reviewPassed, readAgain } = thread;
  const { sideEffects, sideEffectsOfVaccine } = thread;
  const { checked, ratings } = claims;
  return {
    thread: {
      answerFrom,
      physicianHere,
      corrected,
      sources,
      reviewBy,
      reviewPassed,
      readAgain,
      sideEffects,
      sideEffectsOfVaccine,
    },
    claims: { checked, ratings },
    generalInformation,
    locale,
    timeZone: env().TIME_ZONE,
  };
}
