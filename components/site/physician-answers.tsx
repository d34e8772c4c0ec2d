import type { Metadata } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import { SupportCard } from '@/components/comments/thread/support-card';
import { RespondNotFound } from '@/components/errors/respond-not-found';
import { BreadcrumbTrail } from '@/components/seo/breadcrumb-trail';
import { missingPageMetadata, pageMetadata } from '@/components/seo/page-metadata';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { countAnswersBy, readSupportPage, readSupportTags } from '@/lib/comments/thread/read-support';
import { messagesIn } from '@/lib/platform/site-language';
import { contentTags } from '@/lib/posts/accepted/content-tags';
import { talkedAbout } from '@/lib/posts/model/post';
import { listPosts } from '@/lib/posts/reading/read-posts';
import { findPhysician } from '@/lib/posts/reading/read-vocabulary';
import { isId } from '@/lib/shared/ids';
import { say } from '@/lib/shared/messages/say';

const pageLength = 20;
const newestShown = 3;

type AnswersPlace = {
  handle: string;
  /** The question that ended the page before; null on the first. */
  after: string | null;
};

const addressOf = ({ handle, after }: AnswersPlace): string =>
  `/physicians/${handle}/answers${after === null ? '' : `/older/${after}`}`;

/** Beneath the own posts. Null for nobody, and for a page that begins after what is not public here. */
async function readAnswers({ handle, after }: AnswersPlace, most: number) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()), ...(await readSupportTags()));
  const physician = await findPhysician(handle);
  if (physician === null || (after !== null && !isId(after))) return null;
  const posts = talkedAbout(await listPosts({ author: handle }, new Date()));
  const postIds = posts.map(({ id }) => id);
  const page = await readSupportPage({ postIds, kind: 'question', theme: null, answeredBy: handle }, after, most);
  return page && { name: physician.name, posts, ...page };
}

/** How much of them there is to read. */
export async function readWorkOf(handle: string): Promise<{ posts: number; answers: number }> {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()), ...(await readSupportTags()));
  const posts = await listPosts({ author: handle }, new Date());
  const answers = await countAnswersBy(
    handle,
    talkedAbout(posts).map(({ id }) => id),
  );
  return { posts: posts.length, answers };
}

type Listed = NonNullable<Awaited<ReturnType<typeof readAnswers>>>;

function AnswerList({ list: { comments, posts }, brief }: { list: Listed; brief: boolean }) {
  const beneath = new Map(posts.map((post) => [post.id, post]));
  return (
    <ul className={brief ? 'grid gap-5 lg:grid-cols-3' : 'max-w-measure space-y-6'}>
      {comments.map((comment) => {
        const post = beneath.get(comment.postId);
        return post ? (
          <li key={comment.id}>
            <SupportCard comment={comment} post={post} depth={brief ? 4 : 2} brief={brief} />
          </li>
        ) : null;
      })}
    </ul>
  );
}

/** On a physician's own page: the newest, and the way to all of them. */
export async function NewestAnswers({ handle, count }: { handle: string; count: number }) {
  const list = await readAnswers({ handle, after: null }, newestShown);
  if (list === null) return null;
  const { physicians: words } = messagesIn();
  return (
    <section aria-labelledby="answered" className="mt-16">
      <h2 id="answered" className="mb-6 text-2xl">
        {say(words.answersBy, { name: list.name })}
      </h2>
      {list.comments.length === 0 ? (
        <EmptyState title={words.noAnswers}>{words.noAnswersWords}</EmptyState>
      ) : (
        <>
          <h3 className="sr-only">{words.newestAnswers}</h3>
          <AnswerList list={list} brief />
          {count > list.comments.length ? (
            <p className="mt-4 print:hidden">
              <a href={addressOf({ handle, after: null })} className="inline-flex min-h-11 items-center font-semibold">
                {say(words.allAnswers, { name: list.name })} ({count})
              </a>
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}

export async function answersMetadata(place: AnswersPlace): Promise<Metadata> {
  const list = await readAnswers(place, pageLength);
  if (list === null) return missingPageMetadata;
  const { physicians: words } = messagesIn();
  return pageMetadata({
    title: say(words.answersBy, { name: list.name }),
    description: say(words.answersDescription, { name: list.name }),
    path: addressOf(place),
    indexed: place.after === null && list.comments.length > 0,
  });
}

/** Every question that a physician has answered, a page at a time. */
export async function AnswersPage(place: AnswersPlace) {
  const list = await readAnswers(place, pageLength);
  if (list === null) return <RespondNotFound />;
  const { frame, physicians: words } = messagesIn();
  const { handle, after } = place;
  const title = say(words.answersBy, { name: list.name });
  const link = 'inline-flex min-h-11 items-center font-semibold';
  return (
    <>
      <BreadcrumbTrail
        crumbs={[
          { href: '/physicians', label: frame.physicians },
          { href: `/physicians/${handle}`, label: list.name },
        ]}
        here={{ href: addressOf(place), label: title }}
      />
      <PageHeading>{title}</PageHeading>
      <div className="mt-8">
        {list.comments.length === 0 ? (
          <EmptyState title={words.noAnswers}>{words.noAnswersWords}</EmptyState>
        ) : (
          <AnswerList list={list} brief={false} />
        )}
      </div>
      <p className="mt-8 flex flex-wrap gap-x-8 print:hidden">
        {after === null ? null : (
          <a href={addressOf({ handle, after: null })} className={link}>
            {words.newestAgain}
          </a>
        )}
        {list.olderThan === null ? null : (
          <a href={addressOf({ handle, after: list.olderThan })} rel="next" className={link}>
            {words.olderAnswers}
          </a>
        )}
      </p>
    </>
  );
}
