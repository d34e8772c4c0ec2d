/** Words that the practice keeps ready: what they are for, who may write them, and how decisions name them. Pure, on both sides of the wire. */
import { rightsOf } from '@/lib/identity/rights';
import type { Viewer } from '@/lib/identity/viewer';
import { isId } from '@/lib/shared/ids';

/** Reasons to decline and to send back, answers to a question, and lines about the practice itself. */
export const cannedKinds = ['decline', 'return', 'answer', 'line'] as const;
export type CannedKind = (typeof cannedKinds)[number];

/** What is offered where someone writes or decides. */
export interface CannedWords {
  id: string;
  kind: CannedKind;
  label: string;
  words: string;
}

export interface CannedText extends CannedWords {
  createdAt: Date;
  createdBy: string;
}

export function mayChangeCanned(viewer: Viewer, kind: CannedKind): boolean {
  return rightsOf(viewer).keepsCanned === (kind === 'answer' ? 'answers' : 'daily-words');
}

/** How the log names one of the practice's own reasons. */
export function practiceReasonCode(id: string): string {
  return `own:${id}`;
}

/** Null for a code that is not the practice's own. */
export function practiceReasonId(code: string | null): string | null {
  const id = code?.startsWith('own:') ? code.slice('own:'.length) : '';
  return isId(id) ? id : null;
}

/** Behind what is typed already, which stays as it is. */
export function withCannedWords(typed: string, words: string): string {
  const before = typed.trimEnd();
  return before === '' ? words : `${before}\n\n${words}`;
}
