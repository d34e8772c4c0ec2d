/** Shows a writer or a moderator what screening found, in the words themselves. Pure. */
import { explainFinding, type Finding } from '@/lib/screening/identifiers';
import { en, type Messages } from '@/lib/shared/messages/en';
import type { Passage } from './ask-state';

/** Cuts a text at its findings. Joined again, the pieces are the text. */
export function markFindings(text: string, findings: readonly Finding[], words: Messages = en): Passage[] {
  const pieces: Passage[] = [];
  let at = 0;
  for (const finding of findings) {
    if (finding.start > at) pieces.push({ text: text.slice(at, finding.start), because: null });
    pieces.push({ text: text.slice(finding.start, finding.end), because: explainFinding(finding.kind, words) });
    at = finding.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), because: null });
  return pieces;
}
