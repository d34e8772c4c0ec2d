/** What a decision can come to. Pure. */
import type { PublicAnswer } from '@/lib/comments/answers/public-answer';
import type { LoggedAction } from '@/lib/comments/transitions';
import type { FormProblem } from '@/lib/shared/form-state';

export interface Decided {
  action: LoggedAction;
  by: string;
  at: Date;
}

/** The words on the form that lost, and the words now. */
export interface TextChange {
  before: string;
  after: string;
}

export type DecideOutcome =
  /** `thread` is the post's new thread version when the public page changed. */
  | { kind: 'done'; decisionId: string; postId: string; thread: number | null }
  | { kind: 'already'; last: Decided | null; asWished: boolean; changed?: TextChange }
  | { kind: 'problems'; problems: FormProblem[] }
  /** Nothing was decided: this is what readers would see. */
  | { kind: 'preview'; text: string }
  | { kind: 'answer-preview'; answer: PublicAnswer };
