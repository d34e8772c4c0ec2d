/** Lets an approved text go out now, or at an hour; takes a post that is out back with a reason. */
import { mayGoOut, nextState } from '@/lib/drafts/draft';
import { changeDraft } from '@/lib/drafts/draft-store';
import { findFile, type OpenedDraft } from '@/lib/drafts/open-draft';
import { listReviews, type StoredReview } from '@/lib/drafts/review-store';
import { withBase } from '@/lib/drafts/with-base';
import { transaction } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { siteDay } from '@/lib/platform/site-time';
import { judgePost } from '@/lib/posts/gate/judge-post';
import { hasErrors } from '@/lib/posts/model/problem';
import { listPhysicians } from '@/lib/posts/reading/read-vocabulary';
import { readFields } from '@/lib/posts/writing/change-fields';
import { fieldOrder } from '@/lib/posts/writing/field-order';
import { mergePosts } from '@/lib/posts/writing/merge-posts';
import { hashOfText } from '@/lib/posts/writing/text-hash';
import { notFound } from '@/lib/shared/refusal';
import type { Step } from './post-file-store';
import { type Outgoing, sendOut } from './send-out';
import { type Approval, isClinicalSource, stampPublished, stampWithdrawn } from './stamp-post';
import type { Trouble } from './trouble';

export type PublishOutcome =
  { kind: 'out'; isCommitted: boolean } | { kind: 'scheduled'; at: Date } | { kind: 'trouble'; trouble: Trouble };

const trouble = (code: Trouble): PublishOutcome => ({ kind: 'trouble', trouble: code });

/** What would go out if it went now; the trouble when it may not. */
async function prepare(
  opened: OpenedDraft,
  now: Date,
): Promise<{ source: string; reviewers: string[] } | { trouble: Trouble }> {
  const textHash = hashOfText(opened.source);
  const approvals = await listApprovals(opened, textHash);
  const approvedHash = approvals.length > 0 ? (opened.draft?.approvedHash ?? null) : null;
  if (!mayGoOut({ isClinical: isClinicalSource(opened.source), approvedHash, textHash }))
    return { trouble: 'not-approved' };
  const [latest] = approvals;
  const approval: Approval | null = latest
    ? {
        person: latest.person,
        day: siteDay(latest.decidedAt ?? now),
        scope: opened.file === null ? 'whole-page' : 'change',
      }
    : null;
  const source = stampPublished(opened.source, siteDay(now), approval);
  if (hasErrors(await judgePost(source, opened.slug, now))) return { trouble: 'refused' };
  return { source, reviewers: [...new Set(approvals.map(({ person }) => person))] };
}

/** Of this exact text, by people who are no authors of it. */
async function listApprovals({ id, authors }: OpenedDraft, textHash: string): Promise<StoredReview[]> {
  return (await listReviews(id)).filter(
    (review) => review.state === 'approved' && review.textHash === textHash && !authors.includes(review.person),
  );
}

export async function publishPost(given: OpenedDraft, now: Date, step?: Step): Promise<PublishOutcome> {
  const opened = await withBase(given, now);
  if (opened.as !== 'author' || opened.draft === null) throw notFound();
  if (nextState(opened.draft.state, 'begin') === null) return trouble('someone-faster');
  const prepared = await prepare(opened, now);
  if ('trouble' in prepared) return trouble(prepared.trouble);
  const outgoing = await outgoingOf(opened, prepared.source, prepared.source, 'post-published', prepared.reviewers);
  const sent = await sendOut(outgoing, now, step);
  return sent.trouble === null ? { kind: 'out', isCommitted: sent.isCommitted } : trouble(sent.trouble);
}

async function outgoingOf(
  { draft, viewer, source: current, authors }: OpenedDraft,
  source: string,
  next: string,
  action: Outgoing['action'],
  reviewers: readonly string[],
): Promise<Outgoing> {
  if (draft === null) throw notFound();
  const names = new Map((await listPhysicians()).map(({ handle, name }) => [handle, name]));
  const host = new URL(env().SITE_URL).hostname;
  const sign = (handle: string) => ({ name: oneLine(names.get(handle) ?? handle), email: `${handle}@${host}` });
  const line = (trailer: string, handle: string): string => `${trailer}: ${sign(handle).name} <${sign(handle).email}>`;
  const title = readFields(current)?.['title'];
  const verb = action === 'post-withdrawn' ? 'Withdraw' : draft.baseHash === null ? 'Publish' : 'Change';
  return {
    draft,
    source,
    next,
    accountId: viewer.accountId,
    author: authors[0] ?? '',
    action,
    commit: {
      subject: oneLine(`${verb} “${typeof title === 'string' ? title : draft.slug}”`).slice(0, 100),
      trailers: [
        ...reviewers.map((handle) => line('Reviewed-by', handle)),
        ...authors.filter((handle) => handle !== viewer.physician).map((handle) => line('Co-authored-by', handle)),
      ],
      by: viewer.physician === null ? { name: oneLine(viewer.name), email: `desk@${host}` } : sign(viewer.physician),
    },
  };
}

const oneLine = (text: string): string => text.replace(/[\r\n<>]+/g, ' ').trim();

/** At a moment that is to come. What is to go out then is judged now, and again at its hour. */
export async function schedulePost(given: OpenedDraft, at: Date, now: Date): Promise<PublishOutcome> {
  const opened = await withBase(given, now);
  const { draft } = opened;
  if (opened.as !== 'author' || draft === null) throw notFound();
  const state = nextState(draft.state, 'schedule');
  if (state === null) return trouble('someone-faster');
  const prepared = await prepare(opened, at);
  if ('trouble' in prepared) return trouble(prepared.trouble);
  const change = { state, goesOutAt: at, sentBy: opened.viewer.accountId, trouble: null, updatedAt: now };
  const isFirst = await transaction((tx) => changeDraft(tx, draft, change));
  return isFirst ? { kind: 'scheduled', at } : trouble('someone-faster');
}

export async function unschedulePost({ draft, source, as }: OpenedDraft, now: Date): Promise<void> {
  if (as !== 'author' || draft?.state !== 'scheduled') return;
  const state = draft.approvedHash === hashOfText(source) ? 'approved' : 'writing';
  await transaction((tx) => changeDraft(tx, draft, { state, goesOutAt: null, updatedAt: now }));
}

/** Its page stays, with the reason. What is written meanwhile goes on from there. */
export async function withdrawPost(
  given: OpenedDraft,
  why: { reason: string; replacement: string },
  now: Date,
): Promise<PublishOutcome> {
  const opened = await withBase(given, now);
  const { draft, slug } = opened;
  const file = await findFile(slug);
  if (opened.as !== 'author' || draft === null || file === null) throw notFound();
  const source = stampWithdrawn(file.source, { date: siteDay(now), ...why });
  if (hasErrors(await judgePost(source, slug, now))) return trouble('refused');
  const { source: next } = mergePosts(file.source, opened.source, source, fieldOrder);
  const sent = await sendOut(await outgoingOf(opened, source, next, 'post-withdrawn', []), now);
  return sent.trouble === null ? { kind: 'out', isCommitted: sent.isCommitted } : trouble(sent.trouble);
}
