/** What the page of a message hands to the forms that decide about it. */
import type { AnswerLabels } from '@/components/comments/thread/answer-labels';
import type { AnswerDetails } from '@/lib/comments/answers/answer-details';
import type { Claim } from '@/lib/comments/claim';
import type { SimilarQuestions } from '@/lib/comments/duplicates/similar-questions';
import type { Phrase } from '@/lib/comments/redaction';
import type { Theme } from '@/lib/comments/theme';
import type { StaffAction } from '@/lib/comments/transitions';
import type { CannedWords } from '@/lib/practice/canned-text';
import type { SideEffectReport } from '@/lib/practice/side-effect-reports';
import type { DecisionTarget } from './decision-target';

export interface Decidable extends DecisionTarget {
  kind: string;
  /** What the viewer may do now. */
  actions: StaffAction[];
  answer: string;
  details: AnswerDetails;
  /** Where side effects of medicines are reported. */
  report: SideEffectReport | null;
  isPublic: boolean;
  /** What the site writes around an answer, in the language of the post. */
  around: AnswerLabels;
  /** What the asker met elsewhere. */
  claim: Claim | null;
  /** What the message sounded like, or was said to be since: none, emergency or crisis. */
  urgency: string;
  /** What an experience is about; null for none. */
  theme: string | null;
  /** What it could be about instead. */
  themes: readonly Theme[];
  /** What screening and people marked in the message; empty when the viewer may not redact. */
  phrases: Phrase[];
  /** What the practice keeps ready, of every kind. */
  ready: readonly CannedWords[];
  /** Public questions that may ask the same; null when the viewer may not merge. */
  alike: SimilarQuestions | null;
  /** The practice's day, as YYYY-MM-DD. */
  today: string;
  /** A question that waits for a physician's answer, read or not. */
  waitsForPhysician: boolean;
  /** It is still to be decided. */
  waits: boolean;
}
