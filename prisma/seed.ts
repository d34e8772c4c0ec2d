/** Demonstration accounts, and comments in every status, for a database that holds nothing yet. Decisions are made by the real deeds, so the log is whole. */
import { eraseComment, withdrawComment } from '@/lib/comments/asking/change-own-comment';
import { joinClaim } from '@/lib/comments/claim';
import { riskRanks } from '@/lib/comments/comment';
import { insertComment, type NewComment } from '@/lib/comments/comment-store';
import { decideComment } from '@/lib/comments/decisions/decide-comment';
import { type DecisionForm, nothingTyped } from '@/lib/comments/decisions/decision-schema';
import { issueReceipt, recogniseWriter } from '@/lib/comments/receipts/recognise-writer';
import { requireComment } from '@/lib/comments/state/require-comment';
import type { StaffAction } from '@/lib/comments/transitions';
import { layOutDemonstrationFollowers } from '@/lib/following/demonstration-followers';
import { makeViewer } from '@/lib/identity/make-viewer';
import { layOutDemonstrationRota } from '@/lib/identity/rota/arrange-rota';
import { findAccountByEmail, insertAccount } from '@/lib/identity/staff-store';
import { insertLetter } from '@/lib/letters/letter-store';
import { randomCode } from '@/lib/platform/crypto';
import { transaction } from '@/lib/platform/database/database';
import { storiesAsPlace } from '@/lib/posts/reading/message-place';
import { listPosts } from '@/lib/posts/reading/read-posts';
import { changePracticeFact, demonstrationName } from '@/lib/practice/change-practice-facts';
import { staffedHoursFact } from '@/lib/practice/practice-fact';
import { layOutDemonstration } from '@/lib/practice/says/practice-demonstration';
import { foldAlias } from '@/lib/screening/alias/alias';
import { type DemonstrationComment, demonstrationComments } from './demonstration-comments';
import { demonstrationLetters } from './demonstration-letters';
import { isEmpty } from './empty-database';

const staff = [
  { email: 'elena.marsh@demo.invalid', name: 'Dr Elena Marsh', role: 'physician', physician: 'elena-marsh' },
  { email: 'samuel.okafor@demo.invalid', name: 'Dr Samuel Okafor', role: 'physician', physician: 'samuel-okafor' },
  { email: 'mei.lin.tan@demo.invalid', name: 'Dr Mei-Lin Tan', role: 'physician', physician: 'mei-lin-tan' },
  { email: 'front.desk@demo.invalid', name: 'Jo Winter, front desk', role: 'staff', physician: null },
] as const;

const facts = [
  {
    id: 'monitor-checks',
    words: 'Our nurses check home monitors on Tuesday mornings. You do not need an appointment.',
  },
  { id: 'saturday-hours', words: 'From 9 January 2027 we are open on Saturdays from 9 in the morning to noon.' },
  { id: staffedHoursFact, words: 'We read messages on weekdays from 8 in the morning to 6 in the evening.' },
];

const hour = 60 * 60 * 1000;

/** What was loaded, in a sentence; null when the database or the content folder is already somebody's own. */
export async function seedDemonstration(now: Date): Promise<string | null> {
  if (!(await isEmpty())) return null;
  const posts = (await listPosts({}, now)).filter((post) => post.demonstration);
  if (posts.length === 0) return null;
  for (const account of staff) {
    const { id, role } = await insertAccount(account, now, true);
    if (role === 'staff') await layOutDemonstrationRota(id, now);
  }
  const practice = makeViewer({ id: 'demonstration', name: demonstrationName, role: 'staff', physician: null });
  for (const fact of facts) await changePracticeFact(practice, { ...fact, version: 0 }, now);
  await layOutDemonstration(practice, now);
  await loadLetters(now);
  await layOutDemonstrationFollowers(now);
  const loadedIds = new Map<string, string>();
  let loaded = 0;
  for (const comment of demonstrationComments) {
    const post = [storiesAsPlace(), ...posts].find(({ slug }) => slug === comment.post);
    if (!post) continue;
    const parentId = comment.replyTo === undefined ? null : loadedIds.get(comment.replyTo);
    // What it answers was left out.
    if (parentId === undefined) continue;
    const id = await load(comment, { id: post.id, physician: post.authors[0]?.handle ?? '' }, parentId, now);
    loadedIds.set(comment.alias, id);
    loaded += 1;
  }
  // Nobody is told of demonstration comments.
  await transaction((tx) => tx.outbox.updateMany({ where: { state: 'pending' }, data: { state: 'cancelled' } }));
  return `The database was empty: loaded ${staff.length} demonstration accounts and ${loaded} demonstration comments.`;
}

/** Nobody was shown their codes, so nobody opens them from outside. */
async function loadLetters(now: Date): Promise<void> {
  for (const { hoursAgo, ...letter } of demonstrationLetters) {
    const proof = { locator: randomCode(26), salt: randomCode(26), secretHash: randomCode(26) };
    const at = new Date(now.getTime() - hoursAgo * hour);
    await transaction((tx) => insertLetter(tx, { ...letter, demonstration: true }, proof, at));
  }
}

async function load(
  comment: DemonstrationComment,
  post: { id: string; physician: string },
  parentId: string | null,
  now: Date,
): Promise<string> {
  const sentAt = new Date(now.getTime() - comment.hoursAgo * hour);
  const row: NewComment = {
    postId: post.id,
    physician: post.physician,
    kind: comment.kind,
    parentId,
    alias: comment.alias,
    aliasFold: foldAlias(comment.alias),
    theme: comment.theme ?? null,
    ...joinClaim({ ...comment, message: comment.body }),
    findings: '[]',
    overruled: false,
    urgency: comment.urgency ?? 'none',
    riskRank: comment.urgency ? riskRanks.urgent : riskRanks.usual,
    submissionKey: `demonstration:${comment.alias}`,
    wordingVersion: 'demonstration',
    demonstration: true,
  };
  const { id, revisionId, code } = await transaction(async (tx) => {
    const stored = await insertComment(tx, row, sentAt);
    return { ...stored, code: await issueReceipt(tx, stored.id) };
  });
  const decide = async (action: StaffAction, words: Partial<DecisionForm>) => {
    const by = staff.find((account) =>
      action === 'answer' ? account.physician === post.physician : account.physician === null,
    );
    const account = by && (await findAccountByEmail(by.email));
    if (!account) return;
    const form = {
      commentId: id,
      revisionId,
      version: 1,
      idempotencyKey: `demonstration:${id}`,
      action,
      ...nothingTyped,
      ...words,
    };
    const at = new Date(sentAt.getTime() + hour);
    await decideComment(await requireComment(makeViewer(account), id, at), form, at);
  };
  switch (comment.then) {
    case 'answered':
      await decide('answer', {
        answer: comment.answer,
        rating: comment.rating ?? null,
        ratingReason: comment.ratingReason ?? '',
      });
      break;
    case 'published':
      await decide('publish', {});
      break;
    case 'declined':
      await decide('decline', { reason: 'individual-advice' });
      break;
    case 'returned':
      await decide('return', { reason: 'too-much-at-once' });
      break;
    case 'withdrawn':
    case 'erased': {
      const writer = await recogniseWriter(code);
      if (writer) await (comment.then === 'erased' ? eraseComment : withdrawComment)(writer, { version: 1 }, sentAt);
      break;
    }
    case 'held':
  }
  return id;
}
