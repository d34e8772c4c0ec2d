import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { toAtom, toJsonFeed, toRss } from '@/components/seo/feed-formats';
import { absoluteUrl } from '@/components/seo/page-metadata';
import { makeFeed } from '@/components/seo/site-feed';
import type { PostSummary } from '@/lib/posts/model/post';
import type { ContentStore } from '@/lib/posts/files/post-store';
import { listPosts } from '@/lib/posts/reading/read-posts';
import { aPost } from '../posts/a-post';
import { today, withContent } from './read-a-post';

const hostileTitle = `Salt <b>&amp; "sugar"</b> ]]> 'now' \u{1F9C2}`;
const ids = ['01KT2BPYX7XBF42JGSP57XC28A', '01KT2BPYX7XBF42JGSP57XC28B'] as const;
const corrected = {
  updated: '2026-05-20',
  changes: [
    { date: '2026-05-20', who: 'ada-hill', type: 'correction', summary: 'Two tablets, not three & never four.' },
    { date: '2026-04-01', who: 'ada-hill', type: 'typo', summary: 'A letter was missing.' },
  ],
};
const files = {
  'old-post': aPost('Words.', { id: ids[0], title: hostileTitle, ...corrected }),
  'new-post': aPost('Words.', { id: ids[1], title: 'A newer post of all', published: '2026-05-01' }),
};
const words = { page: '/topics/heart', self: '/topics/heart/feed.xml' };

const list = (store: ContentStore) => listPosts({}, today, store);
let posts: PostSummary[];
const readRss = (text: string) => parseRssFeed(text);
const readAtom = (text: string) => parseAtomFeed(text);
const readJson = (text: string) => parseJsonFeed(text);
let rss: ReturnType<typeof readRss>;
let atom: ReturnType<typeof readAtom>;
let json: ReturnType<typeof readJson>;

beforeAll(async () => {
  posts = await withContent(files, list, { ada: 'Dr Ada <Hill> & Co', topic: 'Heart & "blood" <vessels>' });
  const feed = makeFeed(posts, { ...words, title: hostileTitle });
  rss = readRss(toRss(feed));
  atom = readAtom(toAtom(feed));
  json = readJson(toJsonFeed(feed));
});

const idOf = (id: string) => `urn:bedside:post:${id}`;

describe('every feed, to a reader that others wrote', () => {
  it('says the words that were typed, whatever they hold', () => {
    expect(rss.title).toContain(hostileTitle);
    expect(atom.title?.value).toContain(hostileTitle);
    expect(json.title).toContain(hostileTitle);
    const titles = [hostileTitle, 'A newer post of all'];
    expect(rss.items?.map(({ title }) => title)).toEqual(titles);
    expect(atom.entries?.map(({ title }) => title?.value)).toEqual(titles);
    expect(json.items?.map(({ title }) => title)).toEqual(titles);
    expect(rss.items?.[0]?.dc?.creators).toEqual(['Dr Ada <Hill> & Co']);
    expect(atom.entries?.[0]?.authors).toEqual([{ name: 'Dr Ada <Hill> & Co' }]);
    expect(json.items?.[0]?.authors).toEqual([{ name: 'Dr Ada <Hill> & Co' }]);
    expect(rss.items?.[0]?.categories).toEqual([{ name: 'Heart & "blood" <vessels>' }]);
    expect(atom.entries?.[0]?.categories).toEqual([{ term: 'Heart & "blood" <vessels>' }]);
  });

  it('drops what XML cannot carry', () => {
    const [first] = posts;
    if (!first) throw new Error('there are posts');
    const feed = makeFeed([{ ...first, title: 'A\u0000B\u000bC\ufffe\ud800D' }], words);
    expect(parseRssFeed(toRss(feed)).items?.[0]?.title).toBe('ABCD');
    expect(parseAtomFeed(toAtom(feed)).entries?.[0]?.title?.value).toBe('ABCD');
  });

  it('knows a post by its id, also when its file has another name', async () => {
    const before = makeFeed(posts, words).entries.map(({ id }) => id);
    const renamed = await withContent({ 'another-name': files['old-post'], 'new-post': files['new-post'] }, list);
    expect(makeFeed(renamed, words).entries.map(({ id }) => id)).toEqual(before);
    expect(rss.items?.map(({ guid }) => [guid?.value, guid?.isPermaLink])).toEqual(ids.map((id) => [idOf(id), false]));
    expect(atom.entries?.map(({ id }) => id)).toEqual(ids.map(idOf));
    expect(json.items?.map(({ id }) => id)).toEqual(ids.map(idOf));
  });

  it('gives a correction as an update of the post, first and in words', () => {
    const note = 'Correction on 20 May 2026: Two tablets, not three & never four.';
    expect(rss.items?.[0]?.description).toContain(note);
    expect(atom.entries?.[0]?.summary?.value).toContain(note);
    expect(json.items?.[0]?.content_text).toContain(note);
    expect(atom.entries?.map(({ published, updated }) => [published, updated])).toEqual([
      ['2026-01-10T00:00:00.000Z', '2026-05-20T00:00:00.000Z'],
      ['2026-05-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z'],
    ]);
    expect(json.items?.map(({ date_modified }) => new Date(date_modified ?? 0).toISOString().slice(0, 10))).toEqual([
      '2026-05-20',
      '2026-05-01',
    ]);
    expect(rss.items?.[0]?.atom?.updated).toBe('2026-05-20T00:00:00.000Z');
    expect(rss.items?.[0]?.pubDate).toBe('Sat, 10 Jan 2026 00:00:00 GMT');
  });

  it('links to itself, its page and its posts by whole addresses', () => {
    const selves = [rss.atom?.links, atom.links].map((links) => links?.find(({ rel }) => rel === 'self')?.href);
    expect([...selves, json.feed_url]).toEqual(Array.from({ length: 3 }, () => absoluteUrl(words.self)));
    expect([rss.link, json.home_page_url]).toEqual([absoluteUrl(words.page), absoluteUrl(words.page)]);
    const expected = ['/posts/old-post', '/posts/new-post'].map(absoluteUrl);
    expect(rss.items?.map(({ link }) => link)).toEqual(expected);
    expect(atom.entries?.map(({ links }) => links?.[0]?.href)).toEqual(expected);
    expect(json.items?.map(({ url }) => url)).toEqual(expected);
    expect(expected[0]).toMatch(/^https?:\/\//);
  });

  it('holds nothing but the newest fifty', () => {
    const [first] = posts;
    const many = Array.from({ length: 60 }, (_, index) => ({ ...(first as PostSummary), id: String(index) }));
    expect(makeFeed(many, words).entries).toHaveLength(50);
  });
});

describe('what each format demands', () => {
  it('RSS 2.0: title, link and description of the channel, a date by RFC 822', () => {
    expect(rss.title && rss.link && rss.description).toBeTruthy();
    expect(rss.lastBuildDate).toBe('Wed, 20 May 2026 00:00:00 GMT');
  });
  it('Atom, RFC 4287: id, title and updated of the feed and of each entry, an author, dates by RFC 3339', () => {
    for (const part of [atom, ...(atom.entries ?? [])]) {
      expect(part.id && part.title).toBeTruthy();
      expect(part.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    }
    for (const entry of atom.entries ?? []) expect(entry.authors?.length).toBeGreaterThan(0);
  });
  it('Atom: a feed without posts still has its moment', () => {
    expect(parseAtomFeed(toAtom(makeFeed([], words))).updated).toBe('1970-01-01T00:00:00.000Z');
  });
  it('JSON Feed 1.1: version, title, and an id and content for each item', () => {
    const raw = JSON.parse(toJsonFeed(makeFeed(posts, words))) as Record<string, unknown>;
    expect(raw['version']).toBe('https://jsonfeed.org/version/1.1');
    expect(raw['title']).toBeTruthy();
    for (const item of json.items ?? []) expect(item.id && item.content_text).toBeTruthy();
  });
});
