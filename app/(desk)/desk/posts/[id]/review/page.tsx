import type { Metadata } from 'next';
import { BesideList } from '@/components/desk/drafts/beside-list';
import { ProblemList } from '@/components/desk/drafts/problem-list';
import {
  AnswerReviewForm,
  AskReviewForm,
  NoteForm,
  PublishForm,
  WithdrawForm,
} from '@/components/desk/drafts/review-forms';
import { NoteList, ReviewList } from '@/components/desk/drafts/review-list';
import { SpellingNotice } from '@/components/desk/drafts/spelling-notice';
import { UnscheduleForm } from '@/components/desk/drafts/unschedule-form';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { PostBody } from '@/components/posts/post-body';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { surfaceClasses } from '@/components/ui/surface';
import { requireDraft } from '@/lib/drafts/open-draft';
import { readReview, type ReviewView } from '@/lib/drafts/review/read-review';
import { listPossibleReviewers } from '@/lib/drafts/review/review-draft';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { siteMoment } from '@/lib/platform/site-time';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { listShownFacts } from '@/lib/practice/says/shown-facts';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

type ReviewPageProps = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> };

const words = desk.reviewPost;
const checks = [
  words.check1,
  words.check2,
  words.check3,
  words.check4,
  words.check5,
  words.check6,
  words.check7,
  words.check8,
];

export const metadata: Metadata = { title: words.metadataTitle };

function stateWords({ state, goesOutAt }: ReviewView): string {
  switch (state) {
    case 'review':
      return words.stateReview;
    case 'approved':
      return words.stateApproved;
    case 'scheduled':
      return say(words.stateScheduled, { moment: goesOutAt ? siteMoment(goesOutAt) : '' });
    case 'publishing':
      return words.statePublishing;
    case 'out':
      return words.stateOut;
    default:
      return words.stateWriting;
  }
}

export default async function ReviewPage({ params, searchParams }: ReviewPageProps) {
  const { id } = await params;
  const done = paramOf(await searchParams, 'done');
  const viewer = await requireViewer(`/desk/posts/${id}/review`);
  const opened = await requireDraft(viewer, id).catch(respondToRefusal);
  const view = await readReview(opened, now());
  const people = view.as === 'author' ? await listPossibleReviewers(opened) : [];
  const news: Record<string, string> = desk.reviewNews;
  return (
    <DeskFrame viewer={viewer} place="posts">
      <div className="space-y-10">
        <PageHeading kicker={words.kicker} lead={`${words.states}: ${stateWords(view)}`}>
          {view.title}
        </PageHeading>
        {news[done] === undefined ? null : (
          <Notice tone="success" role="status" title={words.done}>
            <p>{news[done]}</p>
          </Notice>
        )}
        {view.trouble ? <Notice tone="warning" title={desk.publishTroubles[view.trouble]} /> : null}
        {view.as === 'author' ? (
          <p>
            <ButtonLink href={`/desk/posts/${id}/edit`} variant="secondary">
              {words.edit}
            </ButtonLink>{' '}
            <ButtonLink href={`/desk/posts/${id}/history`} variant="secondary">
              {desk.postHistory.metadataTitle}
            </ButtonLink>
          </p>
        ) : null}
        <ProblemList problems={view.problems.filter(({ isError }) => isError)} linkTo={`/desk/posts/${id}/edit`} />
        <Text view={view} />
        <Reading id={id} view={view} people={people} />
        {view.as === 'author' ? <WayOut id={id} view={view} /> : null}
      </div>
    </DeskFrame>
  );
}

type Colleagues = Awaited<ReturnType<typeof listPossibleReviewers>>;

function Reading({ id, view, people }: { id: string; view: ReviewView; people: Colleagues }) {
  return (
    <>
      <section aria-labelledby="changes" className="space-y-4">
        <h2 id="changes" className="text-2xl">
          {view.isLive ? words.changes : words.changesNew}
        </h2>
        <SpellingNotice spelling={view.spelling} />
        <BesideList rows={view.isLive ? view.changes : view.changes.filter(({ key }) => key !== '')} />
      </section>
      <section aria-labelledby="checks" className="max-w-measure space-y-3">
        <h2 id="checks" className="text-2xl">
          {words.checks}
        </h2>
        <ul className="list-disc space-y-1 ps-6">
          {checks.map((check) => (
            <li key={check}>{check}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="notes" className="space-y-4">
        <h2 id="notes" className="text-2xl">
          {words.notes}
        </h2>
        <NoteList id={id} notes={view.notes} />
        <NoteForm id={id} openings={view.openings} />
      </section>
      <section aria-labelledby="reviews" className="space-y-4">
        <h2 id="reviews" className="text-2xl">
          {words.reviews}
        </h2>
        <ReviewList reviews={view.reviews} />
        {view.mine ? (
          <>
            <h3 className="text-xl">{desk.answerReview.title}</h3>
            <AnswerReviewForm id={id} review={view.mine.id} hash={view.textHash} />
          </>
        ) : null}
        {view.as === 'author' ? (
          <>
            <h3 className="text-xl">{desk.askReview.title}</h3>
            <AskReviewForm id={id} people={people} />
          </>
        ) : null}
      </section>
    </>
  );
}

async function Text({ view }: { view: ReviewView }) {
  return (
    <section aria-labelledby="text" className="space-y-4">
      <h2 id="text" className="text-2xl">
        {words.text}
      </h2>
      {view.body === null ? (
        <p>{words.refused}</p>
      ) : (
        <div className={surfaceClasses('framed', 'max-w-3xl')}>
          <PostBody
            body={view.body}
            terms={view.terms}
            language={view.language}
            facts={await listShownFacts(now(), view.language)}
          />
        </div>
      )}
    </section>
  );
}

function WayOut({ id, view }: { id: string; view: ReviewView }) {
  return (
    <>
      <section aria-labelledby="publish" className="space-y-4">
        <h2 id="publish" className="text-2xl">
          {desk.publishPost.title}
        </h2>
        {view.state === 'scheduled' ? <UnscheduleForm id={id} /> : null}
        {view.mayGoOut ? <PublishForm id={id} /> : <p className="max-w-measure">{desk.publishPost.notYet}</p>}
      </section>
      {view.isLive ? (
        <section aria-labelledby="withdraw" className="space-y-4">
          <h2 id="withdraw" className="text-2xl">
            {desk.withdrawPost.title}
          </h2>
          <WithdrawForm id={id} />
        </section>
      ) : null}
    </>
  );
}
