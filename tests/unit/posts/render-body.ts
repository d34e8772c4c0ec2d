import { renderToStaticMarkup } from 'react-dom/server';
import { PostBody } from '@/components/posts/post-body';
import { splitSource } from '@/lib/posts/files/split-source';
import type { GlossaryEntry } from '@/lib/posts/model/vocabulary-schema';

export const glossary: GlossaryEntry[] = [
  {
    id: 'hypertension',
    term: 'Hypertension',
    plain: 'high blood pressure',
    gloss: 'Blood pushes harder than it should.',
  },
];

/** The HTML of a post's body. Throws when the policy refuses it. */
export async function renderBody(source: string, language: string | null = null): Promise<string> {
  const { body } = splitSource(source);
  return renderToStaticMarkup(await PostBody({ body, terms: glossary, language }));
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };

/** What a reader reads: words between tags, and words in attributes that are spoken. */
export function wordsShown(html: string): string {
  const spoken = [...html.matchAll(/\b(?:alt|aria-label)="([^"]*)"/g)].map((match) => match[1]).join(' ');
  const text = `${html.replace(/<[^>]*>/g, ' ')} ${spoken}`;
  return text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity);
}

const harmlessTags = new Set([
  'a',
  'b',
  'bdi',
  'blockquote',
  'br',
  'code',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'em',
  'figcaption',
  'figure',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'img',
  'li',
  'ol',
  'p',
  'circle',
  'path',
  'picture',
  'pre',
  'source',
  'span',
  'strong',
  'summary',
  'svg',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
]);
const harmlessAttributes = new Set([
  'alt',
  'aria-current',
  'aria-hidden',
  'focusable',
  'stroke-linecap',
  'stroke-linejoin',
  'aria-label',
  'class',
  'cx',
  'cy',
  'd',
  'fill-opacity',
  'r',
  'transform',
  'decoding',
  'dir',
  'fetchPriority',
  'fill',
  'height',
  'href',
  'id',
  'lang',
  'loading',
  'rel',
  'role',
  'scope',
  'sizes',
  'src',
  'srcSet',
  'start',
  'stroke',
  'stroke-dasharray',
  'stroke-width',
  'tabindex',
  'type',
  'viewBox',
  'width',
]);

/** Every tag and attribute that a body should never hold. React escapes `<`, `>` and `"` in text and values, so tags can be told apart. */
export function findHarm(html: string): string[] {
  return [...html.matchAll(/<\/?([^\s>/]+)([^>]*)>/g)].flatMap(([, tag = '', attributes = '']) => [
    ...(harmlessTags.has(tag) ? [] : [`<${tag}>`]),
    ...[...attributes.matchAll(/([^\s="/]+)(?:="([^"]*)")?/g)].flatMap(([, name = '', value = '']) => {
      if (!harmlessAttributes.has(name)) return [name];
      const isAddress = name === 'href' || name === 'src';
      return isAddress && !/^(?:https?:\/\/|mailto:|tel:|sms:|[/#?.]|[\w%-]+(?:[/?#]|$))/i.test(value)
        ? [`${name}=${value}`]
        : [];
    }),
  ]);
}
