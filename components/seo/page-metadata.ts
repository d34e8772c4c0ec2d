import type { Metadata } from 'next';
import { env } from '@/lib/platform/env';
import { messagesIn } from '@/lib/platform/site-language';
import { mayBeIndexed, type Post } from '@/lib/posts/model/post';
import type { Reading } from '@/lib/posts/reading/read-translations';
import { joinWords } from '@/lib/shared/join-words';
import { say } from '@/lib/shared/messages/say';

export const siteName = 'Bedside';

/** Pixels of the picture that stands for a shared page. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Next adds `noindex` to whatever answers 404. */
export const missingPageMetadata: Metadata = { title: `${messagesIn().missing.title} – ${siteName}` };

type PageWords = {
  title: string;
  description: string;
  /** Begins with a slash. */
  path: string;
  /** Where the page first appeared, if that is the address search engines should keep. */
  canonical?: string | undefined;
  indexed?: boolean;
  /** Path and words of the picture that stands for the page when it is shared. */
  card?: { path: string; alt: string };
  /** A feed of this page's own posts; every page offers the whole site's. */
  feed?: string;
  /** Addresses of the same page by language, its own among them. */
  languages?: Record<string, string> | undefined;
};

/** Absolute address of a page of this site. */
export function absoluteUrl(path: string): string {
  return `${env().SITE_URL}${path}`;
}

export function pageMetadata({
  title,
  description,
  path,
  canonical,
  indexed = true,
  card,
  feed,
  languages,
}: PageWords): Metadata {
  const url = absoluteUrl(path);
  const { feeds } = messagesIn();
  return {
    title: path === '/' ? title : `${title} – ${siteName}`,
    description,
    alternates: {
      canonical: canonical ?? url,
      ...(languages ? { languages } : {}),
      types: {
        'application/rss+xml': [
          { url: absoluteUrl('/feed.xml'), title: say(feeds.all, { site: siteName }) },
          ...(feed ? [{ url: absoluteUrl(feed), title: `${siteName}: ${title}` }] : []),
        ],
        'application/atom+xml': [{ url: absoluteUrl('/atom.xml'), title: say(feeds.allAtom, { site: siteName }) }],
        'application/feed+json': [{ url: absoluteUrl('/feed.json'), title: say(feeds.allJson, { site: siteName }) }],
      },
    },
    openGraph: {
      title,
      description,
      url,
      siteName,
      type: 'website',
      ...(card ? { images: [{ url: absoluteUrl(card.path), alt: card.alt, type: 'image/png', ...cardSize }] } : {}),
    },
    ...(card
      ? {
          twitter: {
            card: 'summary_large_image',
            title,
            description,
            images: [{ url: absoluteUrl(card.path), alt: card.alt }],
          },
        }
      : {}),
    ...(indexed ? {} : { robots: { index: false, follow: true } }),
  };
}

/** For hreflang: every language and, for readers of any other, the original. Undefined when there is one language alone. */
export function languageAddresses(
  readings: readonly Pick<Reading, 'slug' | 'language' | 'isOriginal'>[],
): Record<string, string> | undefined {
  const original = readings.find(({ isOriginal }) => isOriginal);
  if (readings.length < 2 || original === undefined) return undefined;
  return {
    ...Object.fromEntries(readings.map(({ slug, language }) => [language, absoluteUrl(`/posts/${slug}`)])),
    'x-default': absoluteUrl(`/posts/${original.slug}`),
  };
}

export function postMetadata(post: Post, now: Date, readings: readonly Reading[] = []): Metadata {
  const { card, locale } = messagesIn(post.language);
  const people = joinWords(
    post.authors.map(({ name }) => name),
    locale,
  );
  const origin = post.frontmatter.originallyPublished;
  // Search engines keep the newer page of the two.
  const newer = post.replacedBy ?? undefined;
  return {
    ...pageMetadata({
      title: post.title,
      description: post.summary,
      path: `/posts/${post.slug}`,
      canonical: origin?.canonical === 'original' ? origin.url : newer && absoluteUrl(`/posts/${newer.slug}`),
      indexed: mayBeIndexed(post, now),
      languages: languageAddresses(readings),
      card: {
        path: `/posts/${post.slug}/opengraph-image`,
        alt: say(card.alt, { title: post.title, people, site: siteName }),
      },
    }),
    authors: post.authors.map(({ name, handle }) => ({ name, url: absoluteUrl(`/physicians/${handle}`) })),
  };
}
