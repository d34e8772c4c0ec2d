/** Files of Markdown and of HTML, as other sites keep them. What this site's own parser takes keeps its bytes. */
import { micromark, type Options } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parse } from 'yaml';
import { splitSource } from '@/lib/posts/files/split-source';
import { walk } from '@/lib/posts/mdx/mdx-tree';
import { readMdx } from '@/lib/posts/mdx/read-mdx';
import { judgeMarkdown } from '@/lib/posts/policy/markdown-policy';
import { dayOf, type FindPicture, type Found, importBounds, nothingMore } from './found-post';

type Beside = { from: string; findPicture: FindPicture };

export function readHtmlFile(source: string, { from, findPicture }: Beside): Found {
  const day =
    /<meta\s[^>]{0,200}(?:article:published_time|datePublished)[^>]{0,200}content\s*=\s*["']([^"']{0,60})/i.exec(
      source,
    )?.[1];
  const address = /<link\s[^>]{0,200}rel\s*=\s*["']canonical["'][^>]{0,200}href\s*=\s*["']([^"']{0,500})/i.exec(
    source,
  )?.[1];
  const summary = /<meta\s[^>]{0,200}name\s*=\s*["']description["'][^>]{0,200}content\s*=\s*"([^"]{0,400})/i.exec(
    source,
  )?.[1];
  const more = { published: dayOf(day), address: address ?? null, summary: summary ?? null };
  return { ...nothingMore, ...more, from, findPicture, title: '', html: source, slug: slugOf(from), leftOut: [] };
}

export function readMarkdownFile(source: string, { from, findPicture }: Beside): Found {
  if (source.length > importBounds.htmlLength) return { from, reason: 'It is longer than 1 MB.' };
  const { frontmatter, body } = splitSource(source);
  const fields = fieldsOf(frontmatter);
  const words = body.replace(/^\n+/, '').trimEnd();
  const text = (...keys: string[]): string | null => {
    for (const key of keys) {
      const value = fields[key];
      if (typeof value === 'string' && value.trim() !== '') return value.replace(/\s+/g, ' ').trim();
    }
    return null;
  };
  const carried = [
    'title',
    'summary',
    'description',
    'excerpt',
    'date',
    'published',
    'publishDate',
    'slug',
    'canonical',
    'canonical_url',
  ];
  const isOwn = isOfThisSite(words);
  const unknown = Object.keys(fields).filter((key) => !carried.includes(key));
  return {
    ...nothingMore,
    from,
    findPicture,
    title: text('title') ?? '',
    html: isOwn ? '' : htmlOf(words),
    slug: text('slug')?.split('/').filter(Boolean).at(-1) ?? slugOf(from),
    summary: text('summary', 'description', 'excerpt'),
    published: dayOf(fields['published'] ?? fields['publishDate'] ?? fields['date']),
    address: text('canonical', 'canonical_url'),
    own: isOwn ? { body: words, fields } : null,
    leftOut: isOwn || unknown.length === 0 ? [] : [`fields: ${unknown.slice(0, 30).join(', ').slice(0, 300)}`],
  };
}

function slugOf(from: string): string {
  const parts = from.replace(/\.[^./]+$/, '').split('/');
  const last = parts.at(-1) ?? '';
  return last === 'index' ? (parts.at(-2) ?? last) : last;
}

function fieldsOf(frontmatter: string | null): Record<string, unknown> {
  if (frontmatter === null || frontmatter.length > 64 * 1024) return {};
  try {
    const fields: unknown = parse(frontmatter, { maxAliasCount: 20, logLevel: 'silent' });
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? { ...fields } : {};
  } catch {
    return {};
  }
}

/** Null of what Markdown would change, hide or drop when it is read as a post of this site. */
function isOfThisSite(body: string): boolean {
  const { tree, problems } = readMdx(body);
  if (tree === null || problems.length > 0) return false;
  let isOwn = true;
  walk(tree, (node, ancestors) => {
    if (judgeMarkdown(node, ancestors, body).length > 0) isOwn = false;
    if (/^mdxJsx/.test(node.type) && !/^[A-Z]/.test(node.name ?? '')) isOwn = false;
  });
  return isOwn;
}

type HtmlExtension = NonNullable<Options['htmlExtensions']>[number];
type Handle = NonNullable<NonNullable<HtmlExtension['exit']>['htmlText']>;

const keepRaw: Handle = function (token): undefined {
  this.raw(this.sliceSerialize(token));
};
/** GFM writes some tags as words. Here they are taken out later, and named. */
const unfiltered: HtmlExtension = { exit: { htmlFlowData: keepRaw, htmlTextData: keepRaw } };

/** All that is Markdown becomes HTML, so that both are read in one way; HTML within it stays what it is. */
export function htmlOf(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm({ singleTilde: false })],
    htmlExtensions: [gfmHtml(), unfiltered],
  });
}
