/** Comments in any state, brought there by the same stores and deeds that the product uses. Every part can be overridden. */
import { ulid } from 'ulid';
import { type CommentForm } from '@/lib/comments/asking/ask-schema';
import { eraseComment, withdrawComment } from '@/lib/comments/asking/change-own-comment';
import type { CommentKind, Status } from '@/lib/comments/comment';
import { findComment, insertComment } from '@/lib/comments/comment-store';
import type { DecideOutcome } from '@/lib/comments/decisions/decide-outcome';
import { type DecisionForm, nothingTyped } from '@/lib/comments/decisions/decision-schema';
import { changeContact, contactToken, settleContact } from '@/lib/comments/receipts/change-contact';
import { findContact } from '@/lib/comments/receipts/contact-store';
import { issueReceipt, recogniseWriter, type Writer } from '@/lib/comments/receipts/recognise-writer';
import type { StaffAction } from '@/lib/comments/transitions';
import type { Viewer } from '@/lib/identity/viewer';
import { transaction } from '@/lib/platform/database/database';
import { foldAlias } from '@/lib/screening/alias/alias';
import { findIdentifiers } from '@/lib/screening/identifiers';
import type { Urgency } from '@/lib/screening/urgency';
import { assessUrgency } from '@/lib/screening/urgency';
import { decideComment } from '@/tests/support/desk/desk-deeds';
import { noon } from './moments';
import { ada, aViewer } from './viewers';

export const posts = {
  /** Led by Ada alone. */
  ada: '01E00000000000000000000ADA',
  /** Led by Ben, written together with Ada. */
  benWithAda: '01E00000000000000000000BEN',
  /** Led by Ben alone, and takes no comments. */
  benClosed: '01E0000000000000000000SHVT',
} as const;

export const postTitles = ['Quillwort', 'Marigold', 'Tamarisk'] as const;

/** Words that stand nowhere else, so that finding them somewhere means something. Screening takes none of them for a number or a name. */
export function aCanary(): string {
  for (;;) {
    const canary = `canary${ulid()
      .toLowerCase()
      .replace(/\d/g, (digit) => 'bcdfghjklm'.charAt(Number(digit)))}`;
    const said = [
      canary,
      `${canary}: write to`,
      `How long does ${canary} last?`,
      `It may. ${canary}`,
      `and ${canary} with it`,
    ];
    if (said.every((words) => findIdentifiers(words).length === 0 && assessUrgency(words) === 'none')) return canary;
  }
}

export interface CommentParts {
  postId: string;
  physician: string;
  kind: CommentKind;
  parentId: string | null;
  alias: string;
  body: string;
  status: Status;
  returned: boolean;
  escalation: 'physician' | 'complaint' | null;
  /** The text of a published answer; null for none. Only for a published question. */
  answer: string | null;
  riskRank: number;
  urgency: Urgency;
  at: Date;
}

export interface BuiltComment {
  id: string;
  revisionId: string;
  version: number;
  alias: string;
  body: string;
  code: string;
  writer: Writer;
}

export async function aWriter(code: string): Promise<Writer> {
  const writer = await recogniseWriter(code);
  if (!writer) throw new Error('this code opens nothing');
  return writer;
}

/** Leaves an address for news and opens the link that was sent there. */
export async function leaveContact(writer: Writer, email: string, at: Date = noon): Promise<void> {
  if (!(await changeContact(writer, email, at))) throw new Error('an address was left too often');
  const contact = await findContact(writer.commentId);
  if (!contact || !(await settleContact(writer.commentId, contactToken(writer.commentId, contact), 'confirm', at)))
    throw new Error('the address could not be confirmed');
}

/** A comment as it stands now, for a form. */
export async function seen(id: string): Promise<{ id: string; revisionId: string; version: number }> {
  const row = await findComment(id, { everything: true });
  if (!row) throw new Error('there is no such comment');
  return { id, revisionId: row.currentRevisionId, version: row.version };
}

export function aDecision(
  on: { id: string; revisionId: string; version: number },
  action: StaffAction,
  overrides: Partial<DecisionForm> = {},
): DecisionForm {
  const reasons: Partial<Record<StaffAction, string>> = {
    decline: 'off-topic',
    return: 'unclear',
    escalate: 'for-physician',
    unpublish: 'could-harm',
    unanswer: 'out-of-date',
    unmerge: 'merged-by-mistake',
  };
  return {
    commentId: on.id,
    revisionId: on.revisionId,
    version: on.version,
    idempotencyKey: ulid(),
    action,
    ...nothingTyped,
    reason: reasons[action] ?? null,
    urgency: action === 'urgency' ? 'crisis' : null,
    reply: action === 'reply' ? 'We are open until six on weekdays, and closed at weekends.' : '',
    correction: action === 'correct' ? 'The number of weeks was wrong.' : '',
    answer: action === 'answer' || action === 'correct' ? 'In general this passes by itself within a week or two.' : '',
    ...overrides,
  };
}

/** Decides on the comment as it stands now. */
export async function decideNow(
  viewer: Viewer,
  id: string,
  action: StaffAction,
  at: Date = noon,
  overrides: Partial<DecisionForm> = {},
): Promise<DecideOutcome> {
  return decideComment(viewer, aDecision(await seen(id), action, overrides), at);
}

let built = 0;

export async function aComment(overrides: Partial<CommentParts> = {}): Promise<BuiltComment> {
  built += 1;
  const parts: CommentParts = {
    postId: posts.ada,
    physician: ada,
    kind: 'question',
    parentId: null,
    alias: `Quiet Heron ${built}`,
    body: `How long does this usually last, please? (${built})`,
    status: 'held',
    returned: false,
    escalation: null,
    answer: null,
    riskRank: 1,
    urgency: 'none',
    at: noon,
    ...overrides,
  };
  const { postId, physician, kind, parentId, alias, body, riskRank, urgency, at } = parts;
  const { id, code } = await transaction(async (tx) => {
    const inserted = await insertComment(
      tx,
      {
        postId,
        physician,
        kind,
        parentId,
        alias,
        aliasFold: foldAlias(alias),
        body,
        findings: '[]',
        overruled: false,
        urgency,
        riskRank,
        submissionKey: ulid(),
        wordingVersion: 'test',
      },
      at,
    );
    return { id: inserted.id, code: await issueReceipt(tx, inserted.id) };
  });
  const writer = await aWriter(code);
  await bring(id, writer, parts);
  return { ...(await seen(id)), alias, body, code, writer };
}

async function bring(
  id: string,
  writer: Writer,
  { status, physician, returned, escalation, answer, at }: CommentParts,
): Promise<void> {
  const lead = aViewer('physician', physician);
  const decide = (action: StaffAction, overrides: Partial<DecisionForm> = {}): Promise<DecideOutcome> =>
    decideNow(lead, id, action, at, overrides);
  if (returned) await decide('return');
  if (escalation) await decide('escalate', { reason: escalation === 'complaint' ? 'complaint' : 'for-physician' });
  if (status === 'published') await (answer === null ? decide('publish') : decide('answer', { answer }));
  if (status === 'declined') await decideNow(escalation === 'complaint' ? aViewer('admin') : lead, id, 'decline', at);
  if (status === 'withdrawn') await withdrawComment(writer, await seen(id), at);
  if (status === 'erased') await eraseComment(writer, await seen(id), at);
}

/** What a reader types into the form beneath a post. */
export function aForm(overrides: Partial<CommentForm> = {}): CommentForm {
  return {
    postId: posts.ada,
    kind: 'question',
    parentId: null,
    alias: '',
    message: 'How long does this usually last, please?',
    choice: 'unasked',
    website: '',
    openedAt: null,
    proof: '',
    ...overrides,
  };
}

let proofs = 0;

/** As read from a form: see proof-of-work.ts for making one. */
export function aProof(): { id: string; expiresAt: Date } {
  proofs += 1;
  return { id: `proof ${proofs} of ${ulid()}`, expiresAt: new Date(noon.getTime() + 365 * 86_400_000) };
}
