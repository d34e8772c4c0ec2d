import type { Element } from '@xmldom/xmldom';
import { beforeAll, describe, expect, it } from 'vitest';
import { toAtom, toJsonFeed, toRss } from '@/components/seo/feed-formats';
import { absoluteUrl } from '@/components/seo/page-metadata';
import { makeFeed } from '@/components/seo/site-feed';
import type { ContentStore } from '@/lib/posts/files/post-store';
import type { PostSummary } from '@/lib/posts/model/post';
import { listPosts } from '@/lib/posts/reading/read-posts';
import { aPost } from '../posts/a-post';
import { readAPost, today, withContent } from './read-a-post';
import { attributeOf, childrenOf, readXml, wordsIn } from './read-xml';

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

const atomSpace = 'http://www.w3.org/2005/Atom';
const dublinCore = 'http://purl.org/dc/elements/1.1/';
const readRss = (text: string): Element => {
  const [channel] = childrenOf(readXml(text), 'channel');
  if (!channel) throw new Error('RSS has a channel');
  return channel;
};
const readAtom = (text: string): Element => readXml(text);
type JsonItem = Record<'id' | 'url' | 'title' | 'content_text' | 'date_published' | 'date_modified', string> & {
  authors: { name: string }[];
  tags: string[];
};
type JsonFeed = Record<'version' | 'title' | 'home_page_url' | 'feed_url' | 'language', string> & { items: JsonItem[] };
const readJson = (text: string): JsonFeed => JSON.parse(text) as JsonFeed;

const itemsOf = (channel: Element): Element[] => childrenOf(channel, 'item');
const entriesOf = (feed: Element): Element[] => childrenOf(feed, 'entry', atomSpace);
const first = <Kind>([one]: readonly Kind[]): Kind => {
  if (one === undefined) throw new Error('there is one');
  return one;
};
const inAtom = (parent: Element, name: string): string => first(wordsIn(parent, name, atomSpace));
let rss: Element;
let atom: Element;
let json: JsonFeed;

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
    for (const title of [wordsIn(rss, 'title')[0], inAtom(atom, 'title'), json.title])
      expect(title).toContain(hostileTitle);
    const titles = [hostileTitle, 'A newer post of all'];
    expect(itemsOf(rss).flatMap((item) => wordsIn(item, 'title'))).toEqual(titles);
    expect(entriesOf(atom).map((entry) => inAtom(entry, 'title'))).toEqual(titles);
    expect(json.items.map(({ title }) => title)).toEqual(titles);
    const [item, entry] = [first(itemsOf(rss)), first(entriesOf(atom))];
    expect(wordsIn(item, 'creator', dublinCore)).toEqual(['Dr Ada <Hill> & Co']);
    expect(wordsIn(first(childrenOf(entry, 'author', atomSpace)), 'name', atomSpace)).toEqual(['Dr Ada <Hill> & Co']);
    expect(json.items[0]?.authors).toEqual([{ name: 'Dr Ada <Hill> & Co' }]);
    const topic = 'Heart & "blood" <vessels>';
    expect(wordsIn(item, 'category')).toEqual([topic]);
    expect(childrenOf(entry, 'category', atomSpace).map((one) => attributeOf(one, 'term'))).toEqual([topic]);
    expect(json.items[0]?.tags).toEqual([topic]);
  });

  it('gives a withdrawal in the place of the post: the warning and the reason, and none of the advice', async () => {
    const withdrawal = { date: '2026-05-12', reason: 'The advice has changed.' };
    const gone = await readAPost({
      id: ids[0],
      title: 'Salt for a headache',
      summary: 'Take more salt, and take it at once, whenever your head hurts you.',
      status: 'withdrawn',
      withdrawal,
    });
    const [entry] = makeFeed([], words, [gone]).entries;
    expect(entry).toMatchObject({
      id: idOf(ids[0]),
      title: 'Page withdrawn: Salt for a headache',
      updated: '2026-05-12',
    });
    expect(entry?.summary).toContain('Please do not follow it. Withdrawn on 12 May 2026. The advice has changed.');
    expect(entry?.summary).not.toContain('Take more');
  });

  it('drops what XML cannot carry', () => {
    const feed = makeFeed([{ ...first(posts), title: 'A\u0000B\u000bC\ufffe\ud800D' }], words);
    expect(wordsIn(first(itemsOf(readRss(toRss(feed)))), 'title')).toEqual(['ABCD']);
    expect(inAtom(first(entriesOf(readAtom(toAtom(feed)))), 'title')).toBe('ABCD');
  });

  it('knows a post by its id, also when its file has another name', async () => {
    const before = makeFeed(posts, words).entries.map(({ id }) => id);
    const renamed = await withContent({ 'another-name': files['old-post'], 'new-post': files['new-post'] }, list);
    expect(makeFeed(renamed, words).entries.map(({ id }) => id)).toEqual(before);
    expect(itemsOf(rss).flatMap((item) => wordsIn(item, 'guid'))).toEqual(ids.map(idOf));
    for (const item of itemsOf(rss)) expect(attributeOf(first(childrenOf(item, 'guid')), 'isPermaLink')).toBe('false');
    expect(entriesOf(atom).map((entry) => inAtom(entry, 'id'))).toEqual(ids.map(idOf));
    expect(json.items.map(({ id }) => id)).toEqual(ids.map(idOf));
  });

  it('gives a correction as an update of the post, first and in words', () => {
    const note = 'Correction on 20 May 2026: Two tablets, not three & never four.';
    const item = first(itemsOf(rss));
    expect(wordsIn(item, 'description')[0]).toContain(note);
    expect(inAtom(first(entriesOf(atom)), 'summary')).toContain(note);
    expect(json.items[0]?.content_text).toContain(note);
    const moments = [
      ['2026-01-10T00:00:00.000Z', '2026-05-20T00:00:00.000Z'],
      ['2026-05-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z'],
    ];
    expect(entriesOf(atom).map((entry) => [inAtom(entry, 'published'), inAtom(entry, 'updated')])).toEqual(moments);
    expect(json.items.map(({ date_published, date_modified }) => [date_published, date_modified])).toEqual(moments);
    expect(inAtom(item, 'updated')).toBe('2026-05-20T00:00:00.000Z');
    expect(wordsIn(item, 'pubDate')).toEqual(['Sat, 10 Jan 2026 00:00:00 GMT']);
  });

  it('links to itself, its page and its posts by whole addresses', () => {
    const [page, self] = [absoluteUrl(words.page), absoluteUrl(words.self)];
    const links = (parent: Element) =>
      childrenOf(parent, 'link', atomSpace).map((link) => [attributeOf(link, 'rel'), attributeOf(link, 'href')]);
    expect(links(rss)).toEqual([['self', self]]);
    expect(links(atom)).toEqual([
      [null, page],
      ['self', self],
    ]);
    expect(json.feed_url).toBe(self);
    expect([wordsIn(rss, 'link')[0], json.home_page_url]).toEqual([page, page]);
    const expected = ['/posts/old-post', '/posts/new-post'].map(absoluteUrl);
    expect(itemsOf(rss).flatMap((item) => wordsIn(item, 'link'))).toEqual(expected);
    expect(entriesOf(atom).map(links)).toEqual(expected.map((address) => [[null, address]]));
    expect(json.items.map(({ url }) => url)).toEqual(expected);
    expect(expected[0]).toMatch(/^https?:\/\//);
  });

  it('holds nothing but the newest fifty', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...first(posts), id: String(index) }));
    expect(makeFeed(many, words).entries).toHaveLength(50);
  });
});

describe('what each format demands', () => {
  it('RSS 2.0: title, link and description of the channel, a date by RFC 822', () => {
    expect(attributeOf(rss.parentNode as Element, 'version')).toBe('2.0');
    for (const name of ['title', 'link', 'description']) expect(wordsIn(rss, name)[0]).toBeTruthy();
    expect(wordsIn(rss, 'lastBuildDate')).toEqual(['Wed, 20 May 2026 00:00:00 GMT']);
    expect(wordsIn(rss, 'language')).toEqual(['en']);
  });
  it('Atom, RFC 4287: id, title and updated of the feed and of each entry, an author, dates by RFC 3339', () => {
    for (const part of [atom, ...entriesOf(atom)]) {
      expect(inAtom(part, 'id') && inAtom(part, 'title')).toBeTruthy();
      expect(inAtom(part, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    }
    for (const entry of entriesOf(atom)) expect(childrenOf(entry, 'author', atomSpace).length).toBeGreaterThan(0);
    expect(attributeOf(atom, 'xml:lang')).toBe('en');
  });
  it('a feed without posts is still one', () => {
    const nothing = makeFeed([], words);
    expect(inAtom(readAtom(toAtom(nothing)), 'updated')).toBe('1970-01-01T00:00:00.000Z');
    expect(itemsOf(readRss(toRss(nothing)))).toEqual([]);
    expect(readJson(toJsonFeed(nothing)).items).toEqual([]);
  });
  it('JSON Feed 1.1: version, title, and an id and content for each item', () => {
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json.title && json.language).toBeTruthy();
    for (const item of json.items) expect(item.id && item.content_text).toBeTruthy();
  });
});
