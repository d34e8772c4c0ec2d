/**
 * What the practice's own export does with each model of the schema: a model that is missing here does not compile. Nothing of it opens a
 * message, signs anybody in, or finds who wrote. Pure.
 */
import type { ModelName } from '@/lib/platform/database/database';

export type Exported =
  /** A sheet that its noun makes. */
  | { sheet: string }
  /** Its rows as they are, but for these columns. */
  | { sheet: string; key: readonly string[]; leftOut: readonly string[] }
  | { because: string };

const opens = 'It signs somebody in or opens a message, for whoever has it.';

export const exportTable: Record<ModelName, Exported> = {
  Comment: { sheet: 'comments' },
  CommentRevision: { sheet: 'revisions' },
  Answer: { sheet: 'answers' },
  AnswerRevision: { sheet: 'answer-revisions' },
  Decision: { sheet: 'decisions' },
  DecisionNote: { sheet: 'notes' },
  PrivateNote: { sheet: 'private-notes' },
  Lease: { sheet: 'open-at-the-desk' },
  StaffAccount: { sheet: 'accounts' },
  AccessRecord: { sheet: 'access' },
  Cover: { sheet: 'covers' },
  PracticeFact: { sheet: 'practice-facts' },
  CannedText: { sheet: 'canned-texts' },
  PracticePlace: { sheet: 'places' },
  PracticeDay: { sheet: 'days-with-other-hours' },
  PracticeWait: { sheet: 'waits' },
  Clinic: { sheet: 'clinics' },
  Letter: { sheet: 'letters' },
  ReaderReport: { sheet: 'reports', key: ['id'], leftOut: ['deviceHash'] },
  ReaderSignal: { sheet: 'signals', key: ['commentId', 'kind', 'deviceHash'], leftOut: ['deviceHash'] },
  Outbox: { sheet: 'mails', key: ['id'], leftOut: ['dedupeKey', 'detail', 'leasedUntil'] },
  ThreadVersion: { sheet: 'thread-versions', key: ['postId'], leftOut: [] },
  ScreeningError: { sheet: 'screening-errors', key: ['rule', 'direction'], leftOut: [] },
  LogPoint: { sheet: 'log-points', key: ['log'], leftOut: [] },
  LogBaseline: { sheet: 'log-baselines', key: ['commentId'], leftOut: [] },
  RotaShift: { sheet: 'rota', key: ['id'], leftOut: [] },
  AddressChange: { sheet: 'address-changes', key: ['id'], leftOut: [] },
  Follower: { sheet: 'followers', key: ['id'], leftOut: ['addressHash', 'emailEncrypted'] },
  Follow: { sheet: 'follows', key: ['followerId', 'what', 'target'], leftOut: [] },
  Told: { sheet: 'told', key: ['followerId', 'postId'], leftOut: [] },
  News: { sheet: 'news', key: ['id'], leftOut: [] },
  Draft: { sheet: 'drafts', key: ['id'], leftOut: [] },
  DraftRevision: { sheet: 'draft-revisions', key: ['id'], leftOut: [] },
  DraftHand: { sheet: 'draft-hands', key: ['draftId', 'person'], leftOut: [] },
  DraftReview: { sheet: 'draft-reviews', key: ['id'], leftOut: [] },
  ReviewNote: { sheet: 'review-notes', key: ['id'], leftOut: [] },
  SavedView: { sheet: 'saved-views', key: ['id'], leftOut: [] },
  Wording: { sheet: 'wordings', key: ['hash'], leftOut: [] },
  Receipt: { because: opens },
  StaffSession: { because: opens },
  SignInToken: { because: opens },
  Passkey: { because: opens },
  PasskeyChallenge: { because: opens },
  RecoveryCode: { because: opens },
  Contact: { because: 'It finds who wrote. It is in the copy that one person gets of their own messages.' },
  RateWindow: { because: 'Counts under keyed hashes, which are gone within a day and tell nobody anything.' },
  SiteMark: { because: 'What instances of the site tell each other.' },
  AcceptedFile: { because: 'The content folder holds the same, and more.' },
};
