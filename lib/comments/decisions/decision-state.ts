/** What the forms of the desk hand back. Both sides of the wire; pure. */
import type { PublicAnswer } from '@/lib/comments/answers/public-answer';
import type { SimilarQuestions } from '@/lib/comments/duplicates/similar-questions';
import type { LoggedAction } from '@/lib/comments/transitions';
import { emptyForm, type FormState } from '@/lib/shared/form-state';
import type { TextChange } from './decide-outcome';

/** Someone else decided while this person was reading. */
export interface LostRace {
  by: string;
  /** What they did; null when nobody's decision can be named. */
  action: LoggedAction | null;
  /** In words, as of the moment of the answer: a clock in the browser may be wrong. */
  ago: string;
  moment: string;
  asWished: boolean;
  /** What its writer changed meanwhile; null when the words are those that were read. */
  changed: TextChange | null;
}

export interface DecisionState extends FormState {
  already: LostRace | null;
  /** What readers would see after the redaction in the form; null unless it was asked for. */
  preview: string | null;
  /** How the answer in the form would stand beneath its question; null unless it was asked for. */
  answerPreview: PublicAnswer | null;
  /** What a search for questions that ask the same found; null unless it was asked for. */
  alike: SimilarQuestions | null;
  /** The session ended before the form arrived. Nothing was decided. */
  signedOut: boolean;
}

export const noDecision: DecisionState = {
  ...emptyForm,
  already: null,
  preview: null,
  answerPreview: null,
  alike: null,
  signedOut: false,
};
