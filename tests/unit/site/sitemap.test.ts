import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crawlerPolicy } from '@/components/seo/crawler-policy';
import { absoluteUrl } from '@/components/seo/page-metadata';
import { listSitemapEntries } from '@/components/seo/sitemap-entries';
import { type SitemapEntry, toSitemap, toSitemapPart } from '@/components/seo/sitemap-format';
import { env, replaceEnv } from '@/lib/platform/env';
import { aPost } from '../posts/a-post';
import { today, withContent } from './read-a-post';

type Listed = { loc: string; lastmod: string | undefined; images: string[] };

const wordsOf = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}>([^<>]*)</${name}>`, 'g'))].map(([, words = '']) =>
    words.replaceAll('&amp;', '&'),
  );

/** That a browser finds it well-formed is shown by a journey. */
function parse(xml: string, root: 'urlset' | 'sitemapindex'): Listed[] {
  expect(xml).toMatch(new RegExp(`^<\\?xml version="1.0" encoding="utf-8"\\?>\n<${root} [^>]+>\n[^]*\n</${root}>\n$`));
  return [...xml.matchAll(/<(url|sitemap)>(.*?)<\/\1>/g)].map(([, , inside = '']) => ({
    loc: wordsOf(inside, 'loc')[0] ?? '',
    lastmod: wordsOf(inside, 'lastmod')[0],
    images: wordsOf(inside, 'image:loc'),
  }));
}

const folder = env().CONTENT_DIR;
afterEach(() => replaceEnv({ CONTENT_DIR: folder }));

const id = (last: string) => `01KT2BPYX7XBF42JGSP57XC28${last}`;
const due = {
  reviewers: [{ person: 'ben-moss', date: '2025-01-05', scope: 'whole-page' }],
  lastReviewed: '2025-01-05',
  nextReviewDue: '2026-01-05',
  published: '2025-01-10',
};
const files = {
  'plain-post': aPost('Words.', { id: id('A') }),
  'changed-post': aPost('Words.', {
    id: id('B'),
    title: 'A post that has changed',
    updated: '2026-05-02',
    changes: [{ date: '2026-05-02', who: 'ada-hill', type: 'evidence', summary: 'A new trial was added.' }],
  }),
  'private-post': aPost('Words.', { id: id('H'), title: 'A post on a private topic', topics: ['private'] }),
  'draft-post': aPost('Words.', { id: id('C'), title: 'A draft that nobody sees', status: 'draft' }),
  'later-post': aPost('Words.', {
    id: id('D'),
    title: 'A post of next year',
    published: '2027-01-01',
    publishAt: '2027-01-01',
  }),
  'old-medicine': aPost('Words.', { id: id('E'), title: 'A medicine, long overdue', kind: 'medicine', ...due }),
  'old-explainer': aPost('Words.', { id: id('F'), title: 'An explainer, overdue', ...due }),
  'gone-post': aPost('Words.', {
    id: id('G'),
    title: 'A post that was withdrawn',
    status: 'withdrawn',
    withdrawal: { date: '2026-05-01', reason: 'The advice has changed.' },
  }),
};

describe('the sitemap', () => {
  let entries: SitemapEntry[];
  beforeEach(async () => {
    entries = await withContent(files, (store) => {
      replaceEnv({ CONTENT_DIR: store.folder });
      return listSitemapEntries(today);
    });
  });

  it('names what search engines may show, and nothing else', () => {
    const slugs = entries.map(({ url }) => /\/posts\/(.+)$/.exec(url)?.[1]).filter(Boolean);
    expect(slugs.sort()).toEqual(['changed-post', 'old-explainer', 'plain-post', 'private-post']);
    for (const { url } of entries) expect(url).not.toMatch(/\/(desk|receipt|sign-in|api|changes)/);
  });

  it('leaves out the page of a sensitive topic, and not the posts about it', () => {
    const paths = entries.map(({ url }) => url);
    expect(paths).toContain(absoluteUrl('/topics/heart'));
    expect(paths).toContain(absoluteUrl('/posts/private-post'));
    expect(paths.filter((path) => path.includes('/topics/private'))).toEqual([]);
  });

  it('says on what day the words of a page changed, where that is known', () => {
    const dayOf = (path: string) => entries.find(({ url }) => url === absoluteUrl(path))?.changed;
    expect(dayOf('/posts/plain-post')).toBe('2026-01-10');
    expect(dayOf('/posts/changed-post')).toBe('2026-05-02');
    expect(dayOf('/topics/heart')).toBe('2026-05-02');
    expect(dayOf('/physicians/ben-moss')).toBeNull();
    expect(dayOf('/about')).toBeNull();
  });

  it('is well-formed, with whole addresses and true days', () => {
    const listed = parse(toSitemap(entries, String), 'urlset');
    expect(listed).toHaveLength(entries.length);
    for (const { loc, lastmod } of listed) {
      expect(loc).toMatch(/^https?:\/\//);
      if (lastmod) expect(lastmod).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

it('the sitemap of the demonstration names its pictures', async () => {
  const xml = toSitemap(await listSitemapEntries(new Date('2026-12-01T00:00:00Z')), String);
  const images = parse(xml, 'urlset').flatMap((entry) => entry.images);
  expect(images.length).toBeGreaterThan(1);
  for (const image of images) expect(image).toMatch(/^https?:\/\/.+\/media\/.+\.png\/[0-9a-f]{16}-\d+\.png$/);
});

it('a sitemap is split at 50,000 addresses, and loses none', () => {
  const many = Array.from({ length: 100_001 }, (_, index) => ({
    url: `https://a.test/${index}?a&b`,
    changed: null,
    images: [],
  }));
  const files = parse(
    toSitemap(many, (part) => `https://a.test/sitemap/${part}`),
    'sitemapindex',
  );
  expect(files.map(({ loc }) => loc)).toEqual([1, 2, 3].map((part) => `https://a.test/sitemap/${part}`));
  const sizes = [1, 2, 3].map((part) => toSitemapPart(many, part)?.match(/<url>/g)?.length);
  expect(sizes).toEqual([50_000, 50_000, 1]);
  expect([0, 4, 1.5, NaN].map((part) => toSitemapPart(many, part))).toEqual([null, null, null, null]);
  expect(toSitemap(many.slice(0, 50_000), String)).toContain('<urlset');
  expect(toSitemapPart(many.slice(0, 50_000), 1)).toBeNull();
}, 20_000);

describe('robots.txt', () => {
  const { rules, sitemap } = crawlerPolicy();
  const groups = [rules].flat();

  it.each(['GPTBot', 'ClaudeBot', 'Google-Extended', 'CCBot', 'Applebot-Extended', 'meta-externalagent', 'Bytespider'])(
    'refuses %s everything',
    (name) => {
      const own = groups.filter(({ userAgent }) => [userAgent].flat().includes(name));
      expect(own.map(({ allow, disallow }) => [allow, disallow])).toEqual([[undefined, '/']]);
    },
  );

  it('lets everyone else read what is public', () => {
    expect(groups.filter(({ userAgent }) => userAgent === '*')).toEqual([
      { userAgent: '*', allow: '/', disallow: ['/desk', '/receipt', '/report', '/sign-in', '/follow', '/api/'] },
    ]);
    expect(sitemap).toBe(absoluteUrl('/sitemap.xml'));
    expect(JSON.stringify(groups)).not.toMatch(/Googlebot|bingbot|DuckDuckBot/i);
  });
});
