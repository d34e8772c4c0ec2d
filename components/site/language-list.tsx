import type { Metadata } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import { RespondNotFound } from '@/components/errors/respond-not-found';
import { Bylines } from '@/components/posts/provenance/bylines';
import { pageMetadata } from '@/components/seo/page-metadata';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { ruledList } from '@/components/ui/lines';
import { Meta } from '@/components/ui/meta';
import { PageHeading } from '@/components/ui/page-heading';
import { formatDay } from '@/lib/platform/format-day';
import { messagesIn, pageLanguage, passage } from '@/lib/platform/site-language';
import { contentTags } from '@/lib/posts/accepted/content-tags';
import { type PostSummary, reviewedOn } from '@/lib/posts/model/post';
import { listTranslations } from '@/lib/posts/reading/read-posts';
import { say } from '@/lib/shared/messages/say';
import type { SiteLanguage } from '@/lib/shared/messages/site-messages';

export function languageListMetadata(language: SiteLanguage): Metadata {
  const { languages: words } = messagesIn(language);
  return pageMetadata({ title: words.listTitle, description: words.listLead, path: `/${language}` });
}

/** What can be read in a language that is not the site's own, whatever country its tag names. The site's own has the list of all posts. */
export function LanguageList({ language }: { language: SiteLanguage }) {
  if (pageLanguage() === language) return <RespondNotFound />;
  return <Translations language={language} />;
}

async function Translations({ language }: { language: SiteLanguage }) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  const posts = (await listTranslations(new Date())).filter((post) => pageLanguage(post.language) === language);
  const { languages: words, frame } = messagesIn(language);
  return (
    <>
      <PageHeading lead={words.listLead}>{words.listTitle}</PageHeading>
      {posts.length === 0 ? (
        <div className="mt-8">
          <EmptyState title={words.listEmpty} />
        </div>
      ) : (
        <ul aria-label={words.listTitle} className={`mt-8 max-w-measure ${ruledList}`}>
          {posts.map((post) => (
            <li key={post.slug} className="py-5">
              <Translation post={post} language={language} />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-8 flex flex-wrap gap-x-8">
        <a href="/practice" className="inline-flex min-h-11 items-center font-semibold">
          {frame.whereToTurn}
        </a>
        <a href="/posts" hrefLang={pageLanguage()} className="inline-flex min-h-11 items-center">
          <span {...passage(pageLanguage())}>{messagesIn().languages.listAll}</span>
        </a>
      </p>
    </>
  );
}

function Translation({ post, language }: { post: PostSummary; language: SiteLanguage }) {
  const { languages: words, review, notices } = messagesIn(language);
  const { slug, title, summary, authors, demonstration } = post;
  const checked = reviewedOn(post);
  return (
    <article {...passage(post.language)}>
      <h2 className="text-xl">
        <a href={`/posts/${slug}`}>{title}</a>
      </h2>
      <p className="mt-1">{summary}</p>
      <Meta className="mt-1">
        <Bylines people={authors} language={language} />
        {checked === null ? (
          <span>
            <Icon name="clock" /> {review.none}
          </span>
        ) : (
          <span className="font-semibold text-good">
            <Icon name="check" /> {say(words.checkedOn, { day: formatDay(checked, language) })}
          </span>
        )}
        {demonstration ? notices.demonstration : null}
      </Meta>
    </article>
  );
}
