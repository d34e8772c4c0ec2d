import { escapeXml } from './xml-words';

export type SitemapEntry = {
  /** Whole addresses. */
  url: string;
  images: readonly string[];
  /** Addresses of the same page by language, its own among them; nothing where there is only one. */
  languages?: Readonly<Record<string, string>>;
  /** ISO day; null where nobody knows it. */
  changed: string | null;
};

/** The most that one file may hold, https://www.sitemaps.org/protocol.html */
const mostInOneFile = 50_000;

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const pageSchema = 'http://www.w3.org/1999/xhtml';
const imageSchema = 'http://www.google.com/schemas/sitemap-image/1.1';

/** How many files the list needs besides the first; 0 where that holds all of it. */
export function countSitemapParts({ length }: readonly SitemapEntry[]): number {
  return length <= mostInOneFile ? 0 : Math.ceil(length / mostInOneFile);
}

/** The whole list; where it is too long for one file, a list of files instead, each at `partUrl(number)`, counted from 1. */
export function toSitemap(entries: readonly SitemapEntry[], partUrl: (part: number) => string): string {
  const parts = countSitemapParts(entries);
  if (parts === 0) return toUrlSet(entries);
  const files = Array.from(
    { length: parts },
    (_, index) => `<sitemap><loc>${escapeXml(partUrl(index + 1))}</loc></sitemap>`,
  );
  return wrap('sitemapindex', `xmlns="${schema}"`, files);
}

/** One file of a list that is too long for one; null when there is no such file. */
export function toSitemapPart(entries: readonly SitemapEntry[], part: number): string | null {
  if (!Number.isInteger(part) || part < 1 || entries.length <= mostInOneFile) return null;
  const members = entries.slice((part - 1) * mostInOneFile, part * mostInOneFile);
  return members.length === 0 ? null : toUrlSet(members);
}

function toUrlSet(entries: readonly SitemapEntry[]): string {
  const pages = entries.map(({ url, changed, images, languages = {} }) =>
    [
      `<url><loc>${escapeXml(url)}</loc>`,
      changed === null ? '' : `<lastmod>${changed}</lastmod>`,
      ...images.map((image) => `<image:image><image:loc>${escapeXml(image)}</image:loc></image:image>`),
      ...Object.entries(languages).map(
        ([language, address]) =>
          `<xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(address)}"/>`,
      ),
      '</url>',
    ].join(''),
  );
  return wrap('urlset', `xmlns="${schema}" xmlns:image="${imageSchema}" xmlns:xhtml="${pageSchema}"`, pages);
}

function wrap(root: string, attributes: string, lines: readonly string[]): string {
  return ['<?xml version="1.0" encoding="utf-8"?>', `<${root} ${attributes}>`, ...lines, `</${root}>`, ''].join('\n');
}
