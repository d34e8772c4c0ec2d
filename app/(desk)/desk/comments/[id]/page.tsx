import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { answerLabels } from '@/components/comments/thread/answer-labels';
import { DecidedNotice } from '@/components/desk/decisions/decided-notice';
import { DecisionForms } from '@/components/desk/decisions/decision-forms';
import { deedTitle } from '@/components/desk/desk-words';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { ItemClaim } from '@/components/desk/item/item-claim';
import { ItemContext } from '@/components/desk/item/item-context';
import { ItemHead } from '@/components/desk/item/item-head';
import { ItemMessage } from '@/components/desk/item/item-message';
import { ItemVersions } from '@/components/desk/item/item-versions';
import { PrivateNotes } from '@/components/desk/item/private-note-list';
import { RepliesTo } from '@/components/desk/item/replies-to';
import { ReportNotice } from '@/components/desk/item/report-notice';
import { ReviewerForm } from '@/components/desk/item/reviewer-form';
import { ReviewerNotice } from '@/components/desk/item/reviewer-notice';
import { UrgencyNotice } from '@/components/desk/item/urgency-notice';
import { HoldOpenBeat } from '@/components/desk/presence/hold-open-beat';
import { LiveDesk, LiveOpenBy, LiveVerdict } from '@/components/desk/presence/live-desk';
import { OpenByNote } from '@/components/desk/presence/open-by';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { readPrivateNotes } from '@/lib/comments/desk/private-notes';
import { readDeskItem } from '@/lib/comments/desk/read-desk-item';
import { findNextWaiting } from '@/lib/comments/desk/read-queue';
import { readReports } from '@/lib/comments/desk/read-reports';
import { readVersions } from '@/lib/comments/desk/read-versions';
import { readSimilar } from '@/lib/comments/duplicates/similar-questions';
import { holdOpen, readOpenBy } from '@/lib/comments/presence/hold-open';
import { requireComment } from '@/lib/comments/state/require-comment';
import { findViewer, requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { parsePostName } from '@/lib/posts/model/post-name';
import { readCannedTexts } from '@/lib/practice/read-canned-texts';
import { findSideEffectReport } from '@/lib/practice/side-effect-reports';
import { desk } from '@/lib/shared/messages/desk';
import { remainingWords } from '@/lib/shared/time-words';

type ItemPageProps = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> };

// No alias and no words: the title stands in the history of a shared computer.
export const metadata: Metadata = { title: desk.commentsPage.metadataTitle };

export default async function ItemPage({ params, searchParams }: ItemPageProps) {
  const { id } = await params;
  const asked = await searchParams;
  const decision = paramOf(asked, 'decision');
  // A form sent without scripts by someone whose session has ended comes back here: a redirect would lose their words.
  const isForm = (await headers()).get('content-type')?.startsWith('multipart/form-data') ?? false;
  const viewer = isForm ? await findViewer() : await requireViewer(`/desk/comments/${id}`);
  const at = now();
  const opened = viewer ? await requireComment(viewer, id, at).catch(respondToRefusal) : null;
  const item = opened && (await readDeskItem(opened, at));
  if (opened && item?.status !== 'erased') await holdOpen(opened, at);
  const open = viewer && item ? ((await readOpenBy(viewer, [id], at)).get(id) ?? []) : [];
  const ready = viewer
    ? (await readCannedTexts(viewer)).map(({ id: text, kind, label, words }) => ({ id: text, kind, label, words }))
    : [];
  const target = item
    ? { commentId: item.id, revisionId: item.revisionId, version: item.version, formKey: randomUUID() }
    : null;
  const justDone = item !== null && decision !== '' && item.last?.id === decision;
  const decided =
    opened && item?.last && target && (justDone || item.undoUntil)
      ? {
          title: deedTitle(item.last.action),
          fresh: justDone,
          undoFor: item.undoUntil && remainingWords(at, item.undoUntil),
          target,
          next: await findNextWaiting(opened),
        }
      : null;
  return (
    <DeskFrame viewer={viewer} place={null}>
      <DecidedNotice key={decision} decided={decided} />
      {item ? <ReviewerNotice came={paramOf(asked, 'reviewer')} /> : null}
      {item ? <ItemHead item={item} now={at} /> : null}
      {item ? (
        <LiveDesk filters="" from={at.getTime()} shown={[item.id]}>
          <div className="mt-2 space-y-4 text-sm">
            <LiveOpenBy id={item.id}>
              <OpenByNote open={open} />
            </LiveOpenBy>
            <LiveVerdict id={item.id} />
          </div>
          <HoldOpenBeat commentId={item.id} />
        </LiveDesk>
      ) : null}
      <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:grid-rows-[auto_1fr]">
        <div className="space-y-6">
          {opened ? <ReportNotice {...await readReports(opened)} /> : null}
          {item ? <UrgencyNotice urgency={item.urgency} phrases={item.urgentPhrases} /> : null}
          {item?.repliesTo ? <RepliesTo {...item.repliesTo} /> : null}
          {item ? <ItemMessage {...item} /> : null}
          {item?.claim ? <ItemClaim claim={item.claim} rating={item.claimRating} /> : null}
          {item?.review ? <ReviewerForm commentId={item.id} version={item.version} review={item.review} /> : null}
        </div>
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          {/* The address names the last decision, so that what went wrong before it is not shown after it. */}
          <DecisionForms
            key={decision}
            item={
              item && target
                ? {
                    ...target,
                    kind: item.kind,
                    actions: item.actions,
                    answer: item.answered && !item.actions.includes('correct') ? '' : item.answer,
                    details: item.answerDetails,
                    report: findSideEffectReport(env().JURISDICTION),
                    isPublic: item.status === 'published',
                    ready,
                    alike: opened && item.actions.includes('merge') ? await readSimilar(opened, '') : null,
                    theme: item.theme,
                    urgency: item.urgency,
                    claim: item.claim,
                    around: answerLabels(item.post ? parsePostName(item.post.slug)?.language : null),
                    phrases: item.actions.includes('redact') ? item.phrases : [],
                  }
                : null
            }
          />
        </div>
        <div className="space-y-8">
          {item ? <ItemContext item={item} now={at} /> : null}
          {opened ? <ItemVersions versions={await readVersions(opened)} now={at} /> : null}
          <PrivateNotes
            notes={opened ? await readPrivateNotes(opened, at) : []}
            target={target && item?.status !== 'erased' ? target : null}
            now={at}
          />
        </div>
      </div>
    </DeskFrame>
  );
}
