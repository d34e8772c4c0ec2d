/** What an export holds of comments: of the whole practice, or of one person's message, with the address they left. */
import { findComment } from '@/lib/comments/comment-store';
import { findContact } from '@/lib/comments/receipts/contact-store';
import { recogniseWriter } from '@/lib/comments/receipts/recognise-writer';
import { unseal } from '@/lib/platform/crypto';
import type { Cell } from '@/lib/shared/csv';
import {
  exportAnswerRevisions,
  exportAnswers,
  exportComments,
  exportDecisions,
  exportLeases,
  exportNotes,
  exportPrivateNotes,
  exportRevisions,
} from './export-store';

export interface Sheet {
  name: string;
  rows: AsyncIterable<Record<string, Cell>> | Iterable<Record<string, Cell>>;
}

export function commentSheets(only: { commentId: string } | null): Sheet[] {
  return [
    { name: 'comments', rows: exportComments(only) },
    { name: 'revisions', rows: exportRevisions(only) },
    { name: 'answers', rows: exportAnswers(only) },
    { name: 'answer-revisions', rows: exportAnswerRevisions(only) },
    { name: 'decisions', rows: exportDecisions(only) },
    { name: 'notes', rows: exportNotes(only) },
    { name: 'open-at-the-desk', rows: exportLeases(only) },
    ...(only === null ? [{ name: 'private-notes', rows: exportPrivateNotes() }] : []),
  ];
}

/** Only for the person it belongs to: the practice's own export leaves addresses out. */
export async function contactSheet(commentId: string): Promise<Sheet> {
  const contact = await findContact(commentId);
  if (!contact) return { name: 'contact', rows: [] };
  const { emailEncrypted, ...dates } = contact;
  return { name: 'contact', rows: [{ commentId, email: unseal('contact', emailEncrypted), ...dates }] };
}

/** By its id, or by the receipt code that its writer has. Null when there is none. */
export async function findCommentToExport(named: { id: string } | { code: string }): Promise<string | null> {
  if ('code' in named) return (await recogniseWriter(named.code))?.commentId ?? null;
  return (await findComment(named.id, { everything: true }))?.id ?? null;
}
