import type { Metadata } from 'next';
import { env } from '@/lib/platform/env';
import { messagesIn } from '@/lib/platform/site-language';
import { mayBeIndexed, type Post } from '@/lib/posts/post';
import type { Reading } from '@/lib/posts/read-translations';

export const siteName = 'Bedside';

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
  image?: string | undefined;
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
  image,
  feed,
  languages,
}: PageWords): Metadata {
  const url = absoluteUrl(path);
  return {
    title: path === '/' ? title : `${title} – ${siteName}`,
    description,
    alternates: {
      canonical: canonical ?? url,
      ...(languages ? { languages } : {}),
      types: {
        'application/rss+xml': [
          { url: absoluteUrl('/feed.xml'), title: `${siteName}: all posts` },
          ...(feed ? [{ url: absoluteUrl(feed), title: `${siteName}: ${title}` }] : []),
        ],
      },
    },
    openGraph: {
      title,
      description,
      url,
      siteName,
      type: 'website',
      ...(image ? { images: [{ url: absoluteUrl(image) }] } : {}),
    },
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
  const origin = post.frontmatter.originallyPublished;
  return {
    ...pageMetadata({
      title: post.title,
      description: post.summary,
      path: `/posts/${post.slug}`,
      canonical: origin?.canonical === 'original' ? origin.url : undefined,
      indexed: mayBeIndexed(post, now),
      image: post.image?.src,
      languages: languageAddresses(readings),
    }),
    authors: post.authors.map(({ name, handle }) => ({ name, url: absoluteUrl(`/physicians/${handle}`) })),
  };
}
