import type { Metadata } from 'next';
import { env } from '@/lib/platform/env';
import { mayBeIndexed, type Post } from '@/lib/posts/post';

export const siteName = 'Bedside';

/** Next adds `noindex` to whatever answers 404. */
export const missingPageMetadata: Metadata = { title: `Page not found – ${siteName}` };

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
}: PageWords): Metadata {
  const url = absoluteUrl(path);
  return {
    title: path === '/' ? title : `${title} – ${siteName}`,
    description,
    alternates: {
      canonical: canonical ?? url,
      types: {
        'application/rss+xml': [
          { url: absoluteUrl('/feed.xml'), title: `${siteName}: all posts` },
          ...(feed ? [{ url: absoluteUrl(feed), title: `${siteName}: ${title}` }] : []),
        ],
        'application/atom+xml': [{ url: absoluteUrl('/atom.xml'), title: `${siteName}: all posts, as Atom` }],
        'application/feed+json': [{ url: absoluteUrl('/feed.json'), title: `${siteName}: all posts, as JSON` }],
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

export function postMetadata(post: Post, now: Date): Metadata {
  const origin = post.frontmatter.originallyPublished;
  return {
    ...pageMetadata({
      title: post.title,
      description: post.summary,
      path: `/posts/${post.slug}`,
      canonical: origin?.canonical === 'original' ? origin.url : undefined,
      indexed: mayBeIndexed(post, now),
      image: post.image?.src,
    }),
    authors: post.authors.map(({ name, handle }) => ({ name, url: absoluteUrl(`/physicians/${handle}`) })),
  };
}
