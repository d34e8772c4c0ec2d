/** A physician's answer as readers see it. */
import type { Verdict } from '@/lib/comments/claim';

export interface PublicWords {
  body: string;
  sources: string[];
  /** YYYY-MM-DD */
  reviewBy: string | null;
  /** That day has passed, as of when this was read. */
  overdue: boolean;
  /** When it was last read again and found right, as it stands; null for never. */
  readAgain: Date | null;
  adverseEvent: boolean;
  /** Of one claim: see CommentRevision.claimId. */
  rating: { verdict: Verdict; reason: string; claimId: string | null } | null;
  /** Oldest first. */
  corrections: { at: Date; note: string }[];
}

export interface PublicAnswer extends Omit<PublicWords, 'rating'> {
  /** How far the claim in the question is right; null for no claim, and for one that was not rated as it now reads. */
  rating: { verdict: Verdict; reason: string } | null;
  physician: string;
  name: string;
  credentials: string;
  publishedAt: Date;
}
