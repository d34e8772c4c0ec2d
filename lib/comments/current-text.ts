/** The text of a comment that a moderator reads, and what is known of it. Pure. */
import type { Finding } from '@/lib/screening/identifiers';
import { type Judged, parseJudged } from './redaction';

interface Texts {
  currentRevisionId: string;
  revisions: readonly {
    id: string;
    body: string;
    claimLines: number | null;
    publicBody: string | null;
    findings: string;
    overruled: boolean;
    judged: string | null;
  }[];
}

export interface CurrentText {
  /** As its writer sent it last; empty once erased. */
  body: string;
  /** How many of its last lines are a claim: see claim.ts. */
  claimLines: number | null;
  /** What readers see instead once something is hidden; null means the body as written. */
  publicBody: string | null;
  findings: Finding[];
  /** Its writer said that the findings identify no one. */
  overruled: boolean;
  judged: Judged[] | null;
}

export function currentTextOf(comment: Texts): CurrentText {
  const row = comment.revisions.find(({ id }) => id === comment.currentRevisionId);
  return {
    body: row?.body ?? '',
    claimLines: row?.claimLines ?? null,
    publicBody: row?.publicBody ?? null,
    findings: JSON.parse(row?.findings ?? '[]') as Finding[],
    overruled: row?.overruled ?? false,
    judged: parseJudged(row?.judged),
  };
}

export function currentMessage(comment: Texts): string {
  return currentTextOf(comment).body;
}
