/** What an export holds of comments: of the whole practice, or of one person's messages, with the addresses they left. */
import { findComment } from '@/lib/comments/comment-store';
import { findContact } from '@/lib/comments/receipts/contact-store';
import { recogniseWriter } from '@/lib/comments/receipts/recognise-writer';
import { unseal } from '@/lib/platform/crypto';
import type { Cell } from '@/lib/shared/csv';
import {
  countComments,
  exportAnswerRevisions,
  exportAnswers,
  exportComments,
  exportDecisions,
  exportLeases,
  exportNotes,
  exportPrivateNotes,
  exportRepliesBeneath,
  exportReports,
  exportRevisions,
  exportSignals,
  type Only,
} from './export-store';

export interface Sheet {
  name: string;
  rows: AsyncIterable<Record<string, Cell>> | Iterable<Record<string, Cell>>;
}

export function commentSheets(only: Only): Sheet[] {
  return [
    { name: 'comments', rows: exportComments(only) },
    { name: 'revisions', rows: exportRevisions(only) },
    { name: 'answers', rows: exportAnswers(only) },
    { name: 'answer-revisions', rows: exportAnswerRevisions(only) },
    { name: 'decisions', rows: exportDecisions(only) },
    { name: 'notes', rows: exportNotes(only) },
    { name: 'open-at-the-desk', rows: exportLeases(only) },
    ...(only === null
      ? [{ name: 'private-notes', rows: exportPrivateNotes() }]
      : [
          { name: 'replies-beneath', rows: exportRepliesBeneath(only) },
          { name: 'signals', rows: exportSignals(only) },
          { name: 'reports', rows: exportReports(only) },
          { name: 'contact', rows: contacts(only.commentIds) },
        ]),
  ];
}

/** Only for the person they belong to: the practice's own export leaves addresses out. */
async function* contacts(commentIds: readonly string[]) {
  for (const commentId of commentIds) {
    const contact = await findContact(commentId);
    if (!contact) continue;
    const { emailEncrypted, ...dates } = contact;
    yield { commentId, email: unseal('contact', emailEncrypted), ...dates };
  }
}

export { countComments as countExported };

/** As the log of access names it; null when it is not there any more. */
export async function findExported(id: string): Promise<{ id: string; postId: string; physician: string } | null> {
  const comment = await findComment(id, { everything: true });
  return comment && { id, postId: comment.postId, physician: comment.physician };
}

/** By its id, or by the receipt code that its writer has. Null when there is none. */
export async function findCommentToExport(named: { id: string } | { code: string }): Promise<string | null> {
  if ('code' in named) return (await recogniseWriter(named.code))?.commentId ?? null;
  return (await findComment(named.id, { everything: true }))?.id ?? null;
}
