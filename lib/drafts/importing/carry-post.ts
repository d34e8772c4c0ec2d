/**
 * Makes the source of a draft from a post that was found elsewhere, and counts what came through. Interests are left for its author to
 * declare, and nothing says that anybody has reviewed it. It must not know rows.
 */
import { slugOfTitle } from '@/lib/posts/gate/new-post';
import { largestPost } from '@/lib/posts/mdx/hostile-text';
import { isWebAddress, slugSchema } from '@/lib/posts/model/field-rules';
import { postFields, type PostFrontmatter } from '@/lib/posts/model/post-fields';
import { changeFields, type FieldValue } from '@/lib/posts/writing/change-fields';
import { fieldOrder } from '@/lib/posts/writing/field-order';
import type { FoundPost } from './found-post';
import { bodyOf, readWords } from './html-to-body';
import { htmlOf } from './read-page';
import { compareWords, type Comparison } from './tally';
import { tidyHtml } from './tidy-html';

export type Carried = {
  from: string;
  title: string;
  slug: string;
  source: string;
  leftOut: string[];
  counted: Comparison;
};
export type NotCarried = { from: string; reason: string };

/** `pictures`: those that are here now, by the name that the old words use. */
export type Maker = { id: string; author: string | null; pictures?: ReadonlyMap<string, string> };

/** Never taken from elsewhere: who read it, what it declares, and where it is on its way here. */
const ownHere = new Set<keyof PostFrontmatter>([
  'id',
  'status',
  'published',
  'publishAt',
  'updated',
  'conflicts',
  'reviewers',
  'lastReviewed',
  'withdrawal',
  'demonstration',
]);

export function carryPost(found: FoundPost, { id, author, pictures = new Map() }: Maker): Carried | NotCarried {
  const { from } = found;
  const made = found.own === null ? bodyOfHtml(found, pictures) : bodyOfOwn(found, found.own.body);
  if (typeof made === 'string') return { from, reason: made };
  const title = found.title.replace(/\s+/g, ' ').trim() || made.title || titleOfName(found);
  const oldSlug = found.slug !== null && slugSchema.safeParse(found.slug).success ? found.slug : null;
  const slug = oldSlug ?? (slugOfTitle(title) || `post-${id.slice(-8).toLowerCase()}`);
  const fields: Record<string, FieldValue> = {
    id,
    title,
    status: 'draft',
    comments: 'open',
    ...(found.own && knownFields(found.own.fields)),
  };
  if (author !== null) fields['authors'] = [author];
  if (found.summary !== null && fields['summary'] === undefined) fields['summary'] = found.summary.slice(0, 1000);
  const origin = originOf(found);
  if (origin !== null) fields['originallyPublished'] = origin;
  const source = changeFields(`---\n---\n\n${made.body}\n`, fields, fieldOrder);
  if (new TextEncoder().encode(source).length > largestPost)
    return { from, reason: 'It is longer than 200 KB. Divide it into a series.' };
  const counted = compareWords(made.before, made.after);
  return { from, title, slug, source, leftOut: [...new Set(made.leftOut)].slice(0, 200), counted };
}

type Made = { body: string; title: string | null; before: string; after: string; leftOut: string[] };

function bodyOfHtml(found: FoundPost, pictures: ReadonlyMap<string, string>): Made | string {
  const tidy = tidyHtml(found.html, found.hasTypedLines);
  if (typeof tidy === 'string') return tidy;
  const known = found.title.replace(/\s+/g, ' ').trim();
  const made = bodyOf(tidy, { title: known, address: found.address, pictures });
  if (typeof made === 'string') return made;
  if (made.body.trim() === '') return 'It has no words.';
  const { body, words, title, leftOut } = made;
  // A heading that became the title is counted there.
  return {
    body,
    title: title ?? tidy.title,
    before: tidy.words,
    after: title === null ? words : `${title} ${words}`,
    leftOut: [...found.leftOut, ...leftOut],
  };
}

/** What the words are for Markdown is asked of another parser than the one that reads them here. */
function bodyOfOwn(found: FoundPost, body: string): Made | string {
  if (body.trim() === '') return 'It has no words.';
  const after = readWords(body);
  if (after === null) return 'No post can be made of it.';
  const other = tidyHtml(htmlOf(body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '')), false);
  const before = typeof other === 'string' ? after : other.words;
  return { body, title: null, before, after, leftOut: found.leftOut };
}

function titleOfName({ slug, from }: FoundPost): string {
  const words = (slug ?? from).replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Fields of a file that was written for a site such as this one, as far as each is right by itself. */
function knownFields(fields: Record<string, unknown>): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(postFields).flatMap(([key, schema]) => {
      const value = fields[key];
      if (value === undefined || ownHere.has(key as keyof PostFrontmatter) || key === 'title') return [];
      return schema.safeParse(value).success ? [[key, value as FieldValue]] : [];
    }),
  );
}

/** Where it came out first, as far as that is known; its author says by whose leave it is shown here. */
function originOf({ address, published }: FoundPost): FieldValue | null {
  if (address === null || published === null || !isWebAddress(address) || !URL.canParse(address)) return null;
  return { site: new URL(address).hostname, url: address, date: published };
}
