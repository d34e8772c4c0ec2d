import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { answerLabels } from '@/components/comments/thread/answer-labels';
import { DecidedNotice } from '@/components/desk/decisions/decided-notice';
import { DecisionForms } from '@/components/desk/decisions/decision-forms';
import { deedTitle } from '@/components/desk/desk-words';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { AlikeQuestions } from '@/components/desk/item/alike-questions';
import { ItemClaim } from '@/components/desk/item/item-claim';
import { ItemContext } from '@/components/desk/item/item-context';
import { ItemHandling } from '@/components/desk/item/item-handling';
import { ItemHead } from '@/components/desk/item/item-head';
import { ItemMessage } from '@/components/desk/item/item-message';
import { ItemVersions } from '@/components/desk/item/item-versions';
import { PostSectionView } from '@/components/desk/item/post-section';
import { PrivateNotes } from '@/components/desk/item/private-note-list';
import { RepliesTo } from '@/components/desk/item/replies-to';
import { ReportNotice } from '@/components/desk/item/report-notice';
import { ReviewerForm } from '@/components/desk/item/reviewer-form';
import { ReviewerNotice } from '@/components/desk/item/reviewer-notice';
import { UrgencyNotice, UrgentNumbers } from '@/components/desk/item/urgency-notice';
import { HoldOpenBeat } from '@/components/desk/presence/hold-open-beat';
import { LiveDesk, LiveOpenBy, LiveVerdict } from '@/components/desk/presence/live-desk';
import { OpenByNote } from '@/components/desk/presence/open-by';
import { QueuePane } from '@/components/desk/queue/queue-pane';
import { type QueueView, readQueueView } from '@/components/desk/queue/read-queue-view';
import {
  type AddressParams,
  itemAddress,
  paramOf,
  placeOf,
  queueAddress,
  queueFilterOf,
} from '@/components/desk/queue-filter';
import { SidePane } from '@/components/ui/work/split-view';
import { readPrivateNotes } from '@/lib/comments/desk/private-notes';
import { readDeskItem } from '@/lib/comments/desk/read-desk-item';
import { findNextWaiting } from '@/lib/comments/desk/read-queue';
import { readReports } from '@/lib/comments/desk/read-reports';
import { readVersions } from '@/lib/comments/desk/read-versions';
import { readSimilar } from '@/lib/comments/duplicates/similar-questions';
import { readHandling } from '@/lib/comments/handling/handle-comment';
import { holdOpen } from '@/lib/comments/presence/hold-open';
import { type OpenedComment, requireComment } from '@/lib/comments/state/require-comment';
import { themesAt } from '@/lib/comments/theme';
import { findViewer, requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { siteDay } from '@/lib/platform/site-time';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { parsePostName } from '@/lib/posts/model/post-name';
import { findPost } from '@/lib/posts/reading/read-posts';
import { readCannedTexts } from '@/lib/practice/read-canned-texts';
import { findSideEffectReport } from '@/lib/practice/side-effect-reports';
import { findSection } from '@/lib/search/find-section';
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
  const item = opened && (await readDeskItem(opened, at, paramOf(asked, 'others') || null));
  if (opened && item?.status !== 'erased') await holdOpen(opened, at);
  const ready = viewer
    ? (await readCannedTexts(viewer)).map(({ id: text, kind, label, words }) => ({ id: text, kind, label, words }))
    : [];
  const list = queueAddress(queueFilterOf(asked), placeOf(asked)).replace(/^[^?]*\??/, '');
  const target = item
    ? { commentId: item.id, revisionId: item.revisionId, version: item.version, formKey: randomUUID(), list }
    : null;
  const justDone = item !== null && decision !== '' && item.last?.id === decision;
  const decided =
    opened && item?.last && target && (justDone || item.undoUntil)
      ? {
          title: deedTitle(item.last.action),
          fresh: justDone,
          undoFor: item.undoUntil && remainingWords(at, item.undoUntil),
          target,
          next: await nextOf(opened, asked),
        }
      : null;
  const view = viewer ? await readQueueView(viewer, asked, at, [id]) : null;
  const handling = opened && (await readHandling(opened, at));
  const steps = view && stepsFrom(view, id);
  const alike = opened && item?.actions.includes('merge') ? await readSimilar(opened, '') : null;
  return (
    <LiveDesk
      filters={view?.filters ?? ''}
      from={at.getTime()}
      shown={[id, ...(view?.items.map((one) => one.id) ?? [])]}
    >
      <DeskFrame
        viewer={viewer}
        place={null}
        view={view?.filter}
        list={{ label: desk.queuePage.messageList, content: view ? <QueuePane view={view} current={id} /> : null }}
      >
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
                  alike,
                  theme: item.theme,
                  themes: themesAt(opened?.comment.postId ?? ''),
                  claim: item.claim,
                  around: answerLabels(item.post ? parsePostName(item.post.slug)?.language : null),
                  phrases: item.actions.includes('redact') ? item.phrases : [],
                  urgency: item.urgency,
                  waits: item.status === 'held',
                  waitsForPhysician: item.kind === 'question' && !item.answered && !item.settled,
                  today: siteDay(at),
                }
              : null
          }
          numbers={item && item.urgency !== 'none' ? <UrgentNumbers urgency={item.urgency} /> : null}
        >
          <DecidedNotice key={decision} decided={decided} />
          {item ? <ReviewerNotice came={paramOf(asked, 'reviewer')} /> : null}
          {item && view && steps ? (
            <ItemHead item={item} list={queueAddress(view.filter, view.after)} {...steps} now={at} />
          ) : null}
          {item ? (
            <div className="space-y-2 text-sm empty:hidden">
              <LiveOpenBy id={item.id}>
                <OpenByNote open={view?.open.get(id) ?? []} />
              </LiveOpenBy>
              <LiveVerdict id={item.id} />
              <HoldOpenBeat commentId={item.id} />
            </div>
          ) : null}
          {opened ? <ReportNotice {...await readReports(opened)} /> : null}
          {item ? <UrgencyNotice urgency={item.urgency} phrases={item.urgentPhrases} /> : null}
          {item?.repliesTo ? <RepliesTo {...item.repliesTo} reply={item} slug={item.post?.slug ?? null} /> : null}
          {item ? <ItemMessage {...item} /> : null}
          {item?.claim ? <ItemClaim claim={item.claim} rating={item.claimRating} /> : null}
          {item?.review ? <ReviewerForm commentId={item.id} version={item.version} review={item.review} /> : null}
        </DecisionForms>
        <SidePane label={desk.itemContext.context}>
          {opened && handling ? <ItemHandling commentId={id} handling={handling} /> : null}
          {item?.post ? <FromPost slug={item.post.slug} message={item.message} now={at} /> : null}
          {item && opened && alike ? (
            <AlikeQuestions alike={alike} message={item.message} postId={opened.comment.postId} now={at} />
          ) : null}
          {item ? <ItemContext item={item} now={at} list={list} /> : null}
          {opened ? <ItemVersions versions={await readVersions(opened)} now={at} /> : null}
          <PrivateNotes
            notes={opened ? await readPrivateNotes(opened, at) : []}
            target={target && item?.status !== 'erased' ? target : null}
            now={at}
          />
        </SidePane>
      </DeskFrame>
    </LiveDesk>
  );
}

/** What to open next, from the same list. */
async function nextOf(opened: OpenedComment, asked: AddressParams) {
  const next = await findNextWaiting(opened, now());
  return next && { alias: next.alias, href: itemAddress(next.id, queueFilterOf(asked), placeOf(asked)) };
}

/** The addresses of what stands before and after it in the list; of what is not in it any more, the first leads on. */
function stepsFrom(view: QueueView, id: string): { previous: string | null; next: string | null } {
  const here = view.items.findIndex((one) => one.id === id);
  const addressOf = (one: { id: string } | undefined): string | null =>
    one ? itemAddress(one.id, view.filter, view.after) : null;
  return { previous: here < 0 ? null : addressOf(view.items[here - 1]), next: addressOf(view.items[here + 1]) };
}

async function FromPost({ slug, message, now: at }: { slug: string; message: string; now: Date }) {
  const post = await findPost(slug, at);
  const section = post && (await findSection(post, message));
  return section ? <PostSectionView slug={slug} title={post.title} section={section} /> : null;
}
