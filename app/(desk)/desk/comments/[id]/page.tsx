import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { randomUUID } from 'node:crypto';
import { DecidedNotice } from '@/components/desk/decided-notice';
import { DecisionForms } from '@/components/desk/decision-forms';
import { deedTitle } from '@/components/desk/desk-words';
import { DeskFrame } from '@/components/desk/desk-frame';
import { ItemClaim } from '@/components/desk/item-claim';
import { ItemContext } from '@/components/desk/item-context';
import { ItemHead } from '@/components/desk/item-head';
import { ItemMessage } from '@/components/desk/item-message';
import { RepliesTo } from '@/components/desk/replies-to';
import { ReportNotice } from '@/components/desk/report-notice';
import { paramOf, type AddressParams } from '@/components/desk/queue-filter';
import { ReviewerForm } from '@/components/desk/reviewer-form';
import { UrgencyNotice } from '@/components/desk/urgency-notice';
import { findNextWaiting, readDeskItem } from '@/lib/comments/read-desk';
import { readReports } from '@/lib/comments/read-reports';
import { findViewer, requireViewer } from '@/lib/identity/session';
import { answerRefusal } from '@/components/desk/answer-refusal';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { findSideEffectReport } from '@/lib/practice/side-effect-reports';
import { remainingWords } from '@/lib/shared/time-words';

type ItemPageProps = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> };

// No alias and no words: the title stands in the history of a shared computer.
export const metadata: Metadata = { title: 'Message' };

export default async function ItemPage({ params, searchParams }: ItemPageProps) {
  const { id } = await params;
  const decision = paramOf(await searchParams, 'decision');
  // A form sent without scripts by someone whose session has ended comes back here: a redirect would lose their words.
  const isForm = (await headers()).get('content-type')?.startsWith('multipart/form-data') ?? false;
  const viewer = isForm ? await findViewer() : await requireViewer(`/desk/comments/${id}`);
  const at = now();
  const item = viewer ? await readDeskItem(viewer, id, at).catch(answerRefusal) : null;
  const target = item
    ? { commentId: item.id, revisionId: item.revisionId, version: item.version, formKey: randomUUID() }
    : null;
  const justDone = item !== null && decision !== '' && item.last?.id === decision;
  const decided =
    viewer && item?.last && target && (justDone || item.undoUntil)
      ? {
          title: deedTitle(item.last.action),
          undoFor: item.undoUntil && remainingWords(at, item.undoUntil),
          target,
          next: await findNextWaiting(viewer, id, at),
        }
      : null;
  return (
    <DeskFrame viewer={viewer} place={null}>
      <DecidedNotice key={decision} decided={decided} />
      {item ? <ItemHead item={item} now={at} /> : null}
      <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)] lg:grid-rows-[auto_1fr]">
        <div className="space-y-6">
          {viewer && item ? <ReportNotice {...await readReports(viewer, id, at)} /> : null}
          {item ? <UrgencyNotice urgency={item.urgency} /> : null}
          {item?.repliesTo ? <RepliesTo {...item.repliesTo} /> : null}
          {item ? <ItemMessage {...item} /> : null}
          {item?.claim ? <ItemClaim claim={item.claim} /> : null}
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
                    theme: item.theme,
                    claim: item.claim,
                    phrases: item.actions.includes('redact') ? item.phrases : [],
                  }
                : null
            }
          />
        </div>
        {item ? <ItemContext item={item} now={at} /> : null}
      </div>
    </DeskFrame>
  );
}
