import { newestDay, type Feed, type FeedEntry } from './feed-entry';
import { absoluteUrl } from './page-metadata';
import { startOfSiteDay } from '@/lib/platform/site-time';
import { pageLanguage } from '@/lib/platform/site-language';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** XML refuses most control characters even when escaped, so they are dropped. */
export function escapeXml(words: string): string {
  return words
    .replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

function tag(name: string, words: string): string {
  return `<${name}>${escapeXml(words)}</${name}>`;
}

export function toRss(feed: Feed): string {
  const item = (entry: FeedEntry) =>
    [
      '<item>',
      tag('title', entry.title),
      tag('link', entry.url),
      `<guid isPermaLink="false">${escapeXml(entry.id)}</guid>`,
      tag('description', entry.summary),
      tag('pubDate', startOfSiteDay(entry.published).toUTCString()),
      // RSS has no word for a change; the one of Atom is understood.
      tag('atom:updated', startOfSiteDay(entry.updated).toISOString()),
      ...entry.authors.map((author) => tag('dc:creator', author)),
      ...entry.topics.map((topic) => tag('category', topic)),
      '</item>',
    ].join('');
  const newest = newestDay(feed);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>',
    tag('title', feed.title),
    tag('link', absoluteUrl(feed.page)),
    tag('description', feed.description),
    tag('language', pageLanguage()),
    newest ? tag('lastBuildDate', startOfSiteDay(newest).toUTCString()) : '',
    `<atom:link href="${escapeXml(absoluteUrl(feed.self))}" rel="self" type="application/rss+xml"/>`,
    ...feed.entries.map(item),
    '</channel></rss>',
  ].join('\n');
}

export function toAtom(feed: Feed): string {
  const item = (entry: FeedEntry) =>
    [
      '<entry>',
      tag('id', entry.id),
      tag('title', entry.title),
      `<link href="${escapeXml(entry.url)}"/>`,
      tag('published', startOfSiteDay(entry.published).toISOString()),
      tag('updated', startOfSiteDay(entry.updated).toISOString()),
      ...entry.authors.map((author) => `<author>${tag('name', author)}</author>`),
      ...entry.topics.map((topic) => `<category term="${escapeXml(topic)}"/>`),
      tag('summary', entry.summary),
      '</entry>',
    ].join('');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${pageLanguage()}">`,
    tag('id', absoluteUrl(feed.page)),
    tag('title', feed.title),
    tag('subtitle', feed.description),
    `<link href="${escapeXml(absoluteUrl(feed.page))}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(absoluteUrl(feed.self))}"/>`,
    // Atom demands a moment even when nothing has been published yet.
    tag('updated', startOfSiteDay(newestDay(feed) ?? '1970-01-01').toISOString()),
    ...feed.entries.map(item),
    '</feed>',
  ].join('\n');
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export function toJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
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
      date_published: startOfSiteDay(entry.published).toISOString(),
      date_modified: startOfSiteDay(entry.updated).toISOString(),
      authors: entry.authors.map((name) => ({ name })),
      tags: entry.topics,
    })),
  });
}
