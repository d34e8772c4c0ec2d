import type { Messages } from '@/lib/shared/messages/en';

/** The site's words around an answer, as answer-words.ts picks them. */
export type AnswerWords = Pick<Messages, 'generalInformation' | 'locale'> & {
  /** In which days are told; a browser does not know the site's. */
  timeZone: string;
  thread: Pick<
    Messages['thread'],
    'answerFrom' | 'physicianHere' | 'corrected' | 'sources' | 'reviewBy' | 'sideEffects' | 'sideEffectsOfVaccine'
  >;
  claims: Pick<Messages['claims'], 'checked' | 'ratings'>;
};
