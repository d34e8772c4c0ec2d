/**
 * Something that a writer met elsewhere and asks about. It stands as the last lines of the message, so that it is screened, hidden,
 * changed, published and erased with the rest of it. Pure.
 */
import type { FormProblem } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';

export const claimLimits = { words: 300, link: 500, reason: { min: 10, max: 300 } } as const;

export const verdicts = ['accurate', 'partly', 'misleading', 'unproven'] as const;
export type Verdict = (typeof verdicts)[number];

export function findVerdict(code: string | null | undefined): Verdict | null {
  return verdicts.find((verdict) => verdict === code) ?? null;
}

/** Each on one line. The link is what was typed: text that is never followed, by us or for a reader. */
export interface Claim {
  words: string;
  link: string | null;
}

/** An address that a browser could open, and nothing that only looks like one. */
export function isClaimLink(link: string): boolean {
  if (link.length > claimLimits.link || !/^https?:\/\/[^\s<>"]+$/i.test(link) || !URL.canParse(link)) return false;
  const { hostname, username, password } = new URL(link);
  return hostname.includes('.') && username === '' && password === '';
}

interface Typed {
  kind: string;
  message: string;
  claim?: string | undefined;
  claimLink?: string | undefined;
}

/** The whole text as it is stored. Only a question carries a claim. */
export function joinClaim({ kind, message, claim = '', claimLink = '' }: Typed): {
  body: string;
  claimLines: number | null;
} {
  if (kind !== 'question' || claim === '') return { body: message, claimLines: null };
  const lines = claimLink === '' ? [claim] : [claim, claimLink];
  return { body: [message, '', ...lines].join('\n'), claimLines: lines.length };
}

/** The same taken apart again, of the stored text or of what readers see instead. */
export function splitClaim(text: string, claimLines: number | null): { message: string; claim: Claim | null } {
  if (!claimLines || text === '') return { message: text, claim: null };
  const lines = text.split('\n');
  const [words = '', link = ''] = lines.slice(-claimLines);
  return { message: lines.slice(0, -claimLines).join('\n').trimEnd(), claim: { words, link: link || null } };
}

/** Where the claim begins: the place of the line break before it; the end of the text without one. */
export function claimStart(text: string, claimLines: number | null): number {
  let start = text.length;
  for (let line = 0; line < (claimLines ?? 0); line += 1) start = text.lastIndexOf('\n', start - 1);
  return start;
}

/** An address without a claim says nothing that could be checked. */
export function claimProblems({ claim = '', claimLink = '' }: Typed, { claims }: Messages): FormProblem[] {
  return claim === '' && claimLink !== '' ? [{ field: 'claim', message: claims.noClaim }] : [];
}
