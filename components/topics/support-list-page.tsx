import type { Metadata } from 'next';
import { SupportCard } from '@/components/comments/thread/support-card';
import { RespondNotFound } from '@/components/errors/respond-not-found';
import { BreadcrumbTrail } from '@/components/seo/breadcrumb-trail';
import { missingPageMetadata, pageMetadata } from '@/components/seo/page-metadata';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { messagesIn } from '@/lib/platform/site-language';
import { say } from '@/lib/shared/messages/say';
import { ExperienceWall } from './experience-wall';
import { readSupportList, type SupportPlace } from './read-support-list';
import { SupportNotes } from './support-notes';
import { ThemeLinks } from './theme-links';
import { WriteHere } from './write-here';

const pageLength = 20;

function addressOf({ topicId, kind, theme, after }: SupportPlace): string {
  if (kind === 'question') return `/topics/${topicId}/questions${after === null ? '' : `/older/${after}`}`;
  const all = `/topics/${topicId}/experiences`;
  if (after !== null) return `${all}/${theme ?? 'all'}/older/${after}`;
  return theme === null ? all : `${all}/${theme}`;
}

function titleOf({ kind, theme }: SupportPlace, topic: string): string {
  const { support, themes } = messagesIn();
  if (kind === 'question') return say(support.questionsTitle, { topic });
  return theme === null
    ? say(support.experiencesTitle, { topic })
    : say(support.themeTitle, { theme: themes.names[theme], topic });
}

/** Only the first page of everything is for search engines, and none of a sensitive topic. */
export async function supportListMetadata(place: SupportPlace): Promise<Metadata> {
  const list = await readSupportList(place, pageLength);
  if (list === null) return missingPageMetadata;
  const { support, locale } = messagesIn();
  const topic = list.topic.title;
  const description = place.kind === 'question' ? support.questionsDescription : support.experiencesDescription;
  return pageMetadata({
    title: titleOf(place, topic),
    description: say(description, { topic: topic.toLocaleLowerCase(locale) }),
    path: addressOf(place),
    indexed: !list.sensitive && place.theme === null && place.after === null && list.comments.length > 0,
  });
}

/** All experiences of a topic, or those on one theme, or all its answered questions: a page at a time. */
export async function SupportListPage({ place }: { place: SupportPlace }) {
  const list = await readSupportList(place, pageLength);
  if (list === null) return <RespondNotFound />;
  const { topic, talking, comments, olderThan } = list;
  const { frame, support: words, themes } = messagesIn();
  const posts = new Map(talking.map((post) => [post.id, post]));
  const isExperience = place.kind === 'experience';
  const first = { ...place, after: null };
  const here = isExperience ? words.experiences : words.questions;
  return (
    <>
      <BreadcrumbTrail
        crumbs={[
          { href: '/topics', label: frame.topics },
          { href: `/topics/${topic.id}`, label: topic.title },
        ]}
        here={{ href: addressOf(place), label: here }}
      />
      <PageHeading kicker={topic.title} lead={isExperience ? words.notAdvice : words.lead}>
        {place.theme === null ? here : themes.names[place.theme]}
      </PageHeading>
      <div className="mt-8 space-y-8">
        {isExperience ? (
          <ThemeLinks topicId={topic.id} postIds={talking.map(({ id }) => id)} current={place.theme} />
        ) : null}
        {comments.length === 0 ? (
          <EmptyState
            title={isExperience ? (place.theme === null ? words.noExperiences : words.noneOnTheme) : words.noQuestions}
          >
            {isExperience ? words.shareFirst : words.askFirst}
          </EmptyState>
        ) : isExperience ? (
          <ExperienceWall label={here} comments={comments} posts={talking} depth={2} brief={false} />
        ) : (
          <ul aria-label={here} className="max-w-measure space-y-6">
            {comments.map((comment) => {
              const post = posts.get(comment.postId);
              return post ? (
                <li key={comment.id}>
                  <SupportCard comment={comment} post={post} depth={2} brief={false} />
                </li>
              ) : null;
            })}
          </ul>
        )}
        {place.after !== null || olderThan !== null ? (
          <p className="flex flex-wrap gap-x-8 print:hidden">
            {place.after === null ? null : (
              <a href={addressOf(first)} className="inline-flex min-h-11 items-center">
                {words.newest}
              </a>
            )}
            {olderThan === null ? null : (
              <a
                href={addressOf({ ...place, after: olderThan })}
                rel="next"
                className="inline-flex min-h-11 items-center font-semibold"
              >
                {words.older}
              </a>
            )}
          </p>
        ) : null}
        <SupportNotes depth={2} />
        <WriteHere posts={talking} depth={2} />
      </div>
    </>
  );
}
