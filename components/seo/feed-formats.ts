import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { pageLanguage } from '@/lib/platform/site-language';
import { startOfSiteDay } from '@/lib/platform/site-time';
import { type Feed, newestDay } from './feed-entry';
import { absoluteUrl } from './page-metadata';
import { withoutControls } from './xml-words';

/** A feed that lacks what its format demands does not compile. */
const strictly = { strict: true } as const;

export function toRss(feed: Feed): string {
  const newest = newestDay(feed);
  return generateRssFeed(
    {
      title: withoutControls(feed.title),
      link: absoluteUrl(feed.page),
      description: withoutControls(feed.description),
      language: pageLanguage(),
      ...(newest === null ? {} : { lastBuildDate: startOfSiteDay(newest) }),
      atom: { links: [{ href: absoluteUrl(feed.self), rel: 'self', type: 'application/rss+xml' }] },
      items: feed.entries.map((entry) => ({
        title: withoutControls(entry.title),
        link: entry.url,
        guid: { value: entry.id, isPermaLink: false },
        description: withoutControls(entry.summary),
        pubDate: startOfSiteDay(entry.published),
        // RSS has no word for a change; the one of Atom is understood.
        atom: { updated: startOfSiteDay(entry.updated) },
        dc: { creators: entry.authors.map(withoutControls) },
        categories: entry.topics.map((topic) => ({ name: withoutControls(topic) })),
      })),
    },
    strictly,
  );
}

export function toAtom(feed: Feed): string {
  return generateAtomFeed(
    {
      xml: { lang: pageLanguage() },
      id: absoluteUrl(feed.page),
      title: { value: withoutControls(feed.title) },
      subtitle: { value: withoutControls(feed.description) },
      links: [
        { href: absoluteUrl(feed.page) },
        { href: absoluteUrl(feed.self), rel: 'self', type: 'application/atom+xml' },
      ],
      // Atom demands a moment even when nothing has been published yet.
      updated: startOfSiteDay(newestDay(feed) ?? '1970-01-01'),
      entries: feed.entries.map((entry) => ({
        id: entry.id,
        title: { value: withoutControls(entry.title) },
        links: [{ href: entry.url }],
        published: startOfSiteDay(entry.published),
        updated: startOfSiteDay(entry.updated),
        authors: entry.authors.map((name) => ({ name: withoutControls(name) })),
        categories: entry.topics.map((term) => ({ term: withoutControls(term) })),
        summary: { value: withoutControls(entry.summary) },
      })),
    },
    strictly,
  );
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export function toJsonFeed(feed: Feed): string {
  const made = generateJsonFeed(
    {
      title: feed.title,
      description: feed.description,
      home_page_url: absoluteUrl(feed.page),
      feed_url: absoluteUrl(feed.self),
      language: pageLanguage(),
      items: feed.entries.map((entry) => ({
        id: entry.id,
        url: entry.url,
        title: entry.title,
        content_text: entry.summary,
        date_published: startOfSiteDay(entry.published),
        date_modified: startOfSiteDay(entry.updated),
        authors: entry.authors.map((name) => ({ name })),
        tags: [...entry.topics],
      })),
    },
    strictly,
  );
  // The list is demanded, and left out where it is empty.
  return JSON.stringify({ ...(made as object), items: (made as { items?: unknown[] }).items ?? [] });
}
