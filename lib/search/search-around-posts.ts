/**
 * What can be found besides posts and what is written beneath them: words of the glossary, physicians, pages of the site.
 * It must not know a query or the screen.
 */
import { messagesIn } from '@/lib/platform/site-language';
import type { Physician } from '@/lib/posts/model/post';
import type { GlossaryEntry } from '@/lib/posts/model/vocabulary-schema';
import { listPassages } from '@/lib/posts/reading/post-passages';
import { layWords } from './lay-words';
import type { Shelved } from './search-library';
import { sitePages } from './site-pages';

/** An explanation in a line answers less than a post on the same thing; a page one is looking for by name answers it whole. */
const worth = { term: 0.4, page: 1.2 };

export function aroundPosts(glossary: readonly GlossaryEntry[], physicians: readonly Physician[]): Shelved[] {
  return [...glossary.map(shelveTerm), ...physicians.map(shelvePhysician), ...shelvePages()];
}

const outside = { topics: [], isWithdrawn: false };
const said = (words: string) => ({ words, voice: 'site' }) as const;

function shelveTerm(term: GlossaryEntry): Shelved {
  const others = Object.values(term.translations ?? {});
  return {
    entry: {
      id: `term:${term.id}`,
      kind: 'term',
      ...outside,
      texts: [said(term.gloss)],
      subject: { is: 'term', term },
    },
    texts: {
      title: `${term.plain}\n${term.term}`,
      points: [...(term.also ?? []), ...others.flatMap((other) => [other.plain, other.term])],
      summary: term.gloss,
      headings: [],
      passages: others.map(({ gloss }) => gloss),
      worth: worth.term,
    },
  };
}

function shelvePhysician(physician: Physician): Shelved {
  const { handle, name, names, specialty, languages, interests, body } = physician;
  const words = listPassages(body, (id) => id).flatMap((passage) => (passage.isHeading ? [] : passage.words));
  const speaks = languages.join(', ');
  return {
    entry: {
      id: `physician:${handle}`,
      kind: 'physician',
      ...outside,
      texts: words.map(said),
      subject: { is: 'physician', physician },
    },
    texts: {
      title: [name, ...Object.values(names ?? {})].join('\n'),
      points: [specialty, speaks],
      summary: `${specialty}. Speaks ${speaks}.`,
      headings: interests,
      passages: words,
    },
  };
}

function shelvePages(): Shelved[] {
  const words = messagesIn().sitePages;
  const phraseOf = new Map(layWords.map(({ id, phrases }) => [id, phrases[0] ?? '']));
  return sitePages.map(({ id, path, about }) => ({
    entry: {
      id: `page:${id}`,
      kind: 'page',
      ...outside,
      texts: [said(words[id].summary)],
      subject: { is: 'page', page: { id, path } },
    },
    texts: {
      title: words[id].title,
      points: about.flatMap((one) => phraseOf.get(one) ?? []),
      summary: words[id].summary,
      headings: [],
      passages: [],
      worth: worth.page,
    },
  }));
}
