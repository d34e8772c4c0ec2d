import type { Metadata } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import type { ReactNode } from 'react';
import { formWords } from '@/components/comments/asking/form-words';
import { onDeviceCheckWords } from '@/components/comments/asking/on-device-check-words';
import { StoryCard } from '@/components/comments/stories/story-card';
import { StoryForm } from '@/components/comments/stories/story-form';
import { MessageSteps } from '@/components/comments/thread/message-steps';
import { WaitingLine } from '@/components/comments/waiting-line';
import { RespondNotFound } from '@/components/errors/respond-not-found';
import { BreadcrumbTrail } from '@/components/seo/breadcrumb-trail';
import { absoluteUrl, missingPageMetadata, pageMetadata } from '@/components/seo/page-metadata';
import { EmptyState } from '@/components/ui/empty-state';
import { ruledList } from '@/components/ui/lines';
import { PageHeading } from '@/components/ui/page-heading';
import { PageScript } from '@/components/ui/page-script';
import { Sentence } from '@/components/ui/sentence';
import { suggestForForm } from '@/lib/comments/asking/pick-alias';
import { readProtectedNames } from '@/lib/comments/asking/protected-names';
import { takesStories } from '@/lib/comments/asking/takes-stories';
import { messagePath, threadPath } from '@/lib/comments/comment';
import { threadTags } from '@/lib/comments/thread/read-thread';
import { readConversation, readThreadPage } from '@/lib/comments/thread/read-thread-pages';
import { env } from '@/lib/platform/env';
import { messagesIn, pageLanguage, passage } from '@/lib/platform/site-language';
import { storiesPlace } from '@/lib/posts/model/stories-place';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { isScreened } from '@/lib/screening/screened-languages';
import { isId } from '@/lib/shared/ids';
import { say } from '@/lib/shared/messages/say';

const { id: placeId, slug } = storiesPlace;

/** Null for a page that begins after what is no public story. */
async function readStories(after: string | null) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await threadTags(placeId)));
  return after === null || isId(after) ? readThreadPage(placeId, after) : null;
}

async function readStory(id: string) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await threadTags(placeId)));
  return isId(id) ? readConversation(placeId, id) : null;
}

/** Search engines keep the first page alone: a story by itself is nobody's address. */
export async function storiesMetadata(after: string | null): Promise<Metadata> {
  const page = await readStories(after);
  if (page === null) return missingPageMetadata;
  const { stories } = messagesIn();
  return {
    ...pageMetadata({
      title: stories.title,
      description: stories.description,
      path: threadPath(slug, after),
      indexed: after === null,
    }),
    pagination: {
      previous: page.newer && absoluteUrl(threadPath(slug, page.newer.after)),
      next: page.olderThan && absoluteUrl(threadPath(slug, page.olderThan)),
    },
  };
}

export async function StoriesPage({ after }: { after: string | null }) {
  const page = await readStories(after);
  if (page === null) return <RespondNotFound />;
  const { stories: words } = messagesIn();
  const { comments, newer, olderThan } = page;
  return (
    <StoriesFrame title={words.title} path={threadPath(slug, after)} lead={words.lead}>
      <p className="mt-4 max-w-measure">
        <Sentence words={words.answerWanted} parts={{ link: <a href="/practice/contact">{words.contactLink}</a> }} />
      </p>
      {comments.length === 0 ? (
        <div className="mt-8">
          <EmptyState title={words.none}>{words.noneWords}</EmptyState>
        </div>
      ) : (
        <ul aria-label={words.title} className={`mt-8 max-w-measure ${ruledList}`}>
          {comments.map((story) => (
            <li key={story.id} className="py-8">
              <StoryCard story={story} />
            </li>
          ))}
        </ul>
      )}
      <MessageSteps
        label={words.pages}
        previous={newer && { href: threadPath(slug, newer.after), words: words.newer }}
        next={olderThan === null ? null : { href: threadPath(slug, olderThan), words: words.older }}
      />
      <div className="mt-12">
        <TellStory />
      </div>
    </StoriesFrame>
  );
}

export async function storyMetadata(id: string): Promise<Metadata> {
  const found = await readStory(id);
  if (found === null) return missingPageMetadata;
  const { stories } = messagesIn();
  return pageMetadata({
    title: say(stories.storyFrom, { alias: found.comment.alias }),
    description: stories.description,
    path: messagePath(slug, id),
    indexed: false,
  });
}

/** One story: the address that its receipt and the desk lead to, for as long as it is public. */
export async function StoryPage({ id }: { id: string }) {
  const found = await readStory(id);
  if (found === null) return <RespondNotFound />;
  const { stories: words } = messagesIn();
  const title = <Sentence words={words.storyFrom} parts={{ alias: <bdi>{found.comment.alias}</bdi> }} />;
  return (
    <StoriesFrame title={title} path={messagePath(slug, id)} within>
      <div className="mt-8 max-w-measure">
        <StoryCard story={found.comment} />
      </div>
      <p className="mt-6 print:hidden">
        <a href={threadPath(slug)} className="inline-flex min-h-11 items-center font-semibold">
          {words.all}
        </a>
      </p>
    </StoriesFrame>
  );
}

type StoriesFrameProps = {
  title: ReactNode;
  path: string;
  lead?: string;
  /** It lies beneath the page of all stories. */
  within?: boolean;
  children: ReactNode;
};

/** Anyone's words are theirs, and no search engine quotes them. */
function StoriesFrame({ title, path, lead, within = false, children }: StoriesFrameProps) {
  const { ourPractice, stories } = messagesIn();
  return (
    <>
      <BreadcrumbTrail
        crumbs={[
          { href: '/practice', label: ourPractice.title },
          ...(within ? [{ href: threadPath(slug), label: stories.title }] : []),
        ]}
        here={{ href: path, label: stories.title }}
      />
      <PageHeading lead={lead}>{title}</PageHeading>
      <div data-nosnippet="">{children}</div>
      <PageScript />
    </>
  );
}

/** The same for everyone until something changes among the stories; null where nobody could read one. */
async function readOffer(): Promise<{ alias: string } | null> {
  'use cache';
  cacheLife('page');
  cacheTag(...(await threadTags(placeId)));
  if (!(await takesStories())) return null;
  return { alias: suggestForForm(placeId, pageLanguage(), await readProtectedNames()) };
}

async function TellStory() {
  const offer = await readOffer();
  if (offer === null) return null;
  const all = formWords(messagesIn());
  const { ask, form, help, locale, marked, stories, themes, tones, urgent } = all;
  return (
    <StoryForm
      numbers={getEmergencyNumbers(env().JURISDICTION)}
      look={onDeviceCheckWords(all)}
      screened={isScreened(passage(null).lang)}
      alias={offer.alias}
      wait={<WaitingLine what="read" language={null} />}
      words={{ ask, form, help, locale, marked, stories, themes, tones, urgent }}
    />
  );
}
