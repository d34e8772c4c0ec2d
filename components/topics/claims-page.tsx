import type { Metadata } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import { RespondNotFound } from '@/components/errors/respond-not-found';
import { BreadcrumbTrail } from '@/components/seo/breadcrumb-trail';
import { missingPageMetadata, pageMetadata } from '@/components/seo/page-metadata';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { readClaimPage, readSupportTags } from '@/lib/comments/thread/read-support';
import { messagesIn } from '@/lib/platform/site-language';
import { contentTags } from '@/lib/posts/accepted/content-tags';
import { isId } from '@/lib/shared/ids';
import { say } from '@/lib/shared/messages/say';
import { ClaimList } from './claim-list';
import { readTopicPage } from './read-topic-page';

const pageLength = 20;

interface ClaimsPlace {
  topicId: string;
  /** The id of the question that ended the page before; null on the first page. */
  after: string | null;
}

const addressOf = ({ topicId, after }: ClaimsPlace): string =>
  `/topics/${topicId}/claims${after === null ? '' : `/older/${after}`}`;

/** Null for an unknown topic, and for a page that begins after what is not public here. */
async function readClaims({ topicId, after }: ClaimsPlace) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()), ...(await readSupportTags()));
  if (after !== null && !isId(after)) return null;
  const found = await readTopicPage(topicId);
  if (found === null) return null;
  const { topic, talking, sensitive } = found;
  const page = await readClaimPage(
    talking.map(({ id }) => id),
    after,
    pageLength,
  );
  return page && { topic, talking, sensitive, ...page };
}

/** Only the first page is for search engines, and none of a sensitive topic. */
export async function claimsMetadata(place: ClaimsPlace): Promise<Metadata> {
  const list = await readClaims(place);
  if (list === null) return missingPageMetadata;
  const { claims } = messagesIn();
  return pageMetadata({
    title: say(claims.pageTitle, { topic: list.topic.title }),
    description: claims.lead,
    path: addressOf(place),
    indexed: !list.sensitive && place.after === null && list.comments.length > 0,
  });
}

/** Every claim of a topic that a physician has checked: a page at a time. */
export async function ClaimsPage({ place }: { place: ClaimsPlace }) {
  const list = await readClaims(place);
  if (list === null) return <RespondNotFound />;
  const { topic, talking, comments, olderThan } = list;
  const { claims, frame, support } = messagesIn();
  return (
    <>
      <BreadcrumbTrail
        crumbs={[
          { href: '/topics', label: frame.topics },
          { href: `/topics/${topic.id}`, label: topic.title },
        ]}
        here={{ href: addressOf(place), label: claims.title }}
      />
      <PageHeading kicker={topic.title} lead={claims.lead}>
        {claims.title}
      </PageHeading>
      {comments.length === 0 ? (
        <EmptyState title={claims.none}>{claims.hint}</EmptyState>
      ) : (
        <ClaimList comments={comments} posts={talking} />
      )}
      {place.after !== null || olderThan !== null ? (
        <p className="mt-8 flex flex-wrap gap-x-8 print:hidden">
          {place.after === null ? null : (
            <a href={addressOf({ ...place, after: null })} className="inline-flex min-h-11 items-center">
              {support.newest}
            </a>
          )}
          {olderThan === null ? null : (
            <a
              href={addressOf({ ...place, after: olderThan })}
              rel="next"
              className="inline-flex min-h-11 items-center font-semibold"
            >
              {support.older}
            </a>
          )}
        </p>
      ) : null}
    </>
  );
}
