/** Answers readers' searches. A query is health data: nothing here keeps, logs or hands on a single word of one. */
import { env } from '@/lib/platform/env';
import { faultOf, log } from '@/lib/platform/log';
import type { GlossaryEntry } from '@/lib/posts/model/vocabulary-schema';
import { bringUpToDate } from './keep-library';
import { renewClinics } from './search-clinics';
import type { SearchHit } from './search-index';
import { type Entry, type FoundText, type Library } from './search-library';
import { type Narrowing, pageOfResults, type ResultPage } from './search-results';
import { type Snippet, takeSnippet } from './search-snippet';
import { renewThreads } from './search-threads';
import { tidyQuery } from './search-words';

export type FoundItem = Pick<Entry, 'id' | 'kind' | 'subject'> & {
  snippet: Snippet;
  /** Whose words the snippet shows. */
  voice: FoundText['voice'];
};

export type SearchResults = ResultPage<FoundItem> & {
  /** As it was understood: cut, and without control characters. */
  query: string;
  /** What the query means, when all of it is a plain word or a doctor's word for one thing. */
  meanings: GlossaryEntry[];
  /** Set when nothing was found, but would be with these words. */
  suggestion: string | null;
  /** What the query names or tells of, where help may be needed at once. */
  danger: 'emergency' | 'crisis' | null;
};

type Shelf = { library: Library | null; running: Promise<Library> | null };

/** By content folder, and one for the whole process: Next bundles the start of the server apart from its pages. */
const shared = globalThis as typeof globalThis & { bedsideSearch?: Map<string, Shelf> };

/** Looking at two thousand files takes as long as some searches; so a search does it beside its answer, or first after a quiet minute. */
const lookEvery = 3_000;
const trustFor = 60_000;

export async function searchSite(
  asked: Narrowing & { query: string; page: number },
  now: Date,
): Promise<SearchResults> {
  const query = tidyQuery(asked.query);
  const library = await currentLibrary(now);
  const find = (words: string) =>
    library.index.search(words).flatMap((hit): (Entry & { hit: SearchHit })[] => {
      const entry = library.entries.get(hit.id);
      return entry === undefined ? [] : [{ ...entry, hit }];
    });
  const meanings = library.index
    .explain(query)
    .flatMap((id) => library.glossary.find((entry) => entry.id === id) ?? []);
  // What stands above the results already is none of them.
  const found = find(query).filter(({ subject }) => subject.is !== 'term' || !meanings.includes(subject.term));
  const results = pageOfResults(found, asked);
  const suggestion = found.length + meanings.length > 0 ? null : library.index.suggest(query);
  return {
    ...results,
    items: results.items.map(({ id, kind, subject, texts, hit }) => {
      const snippet = takeSnippet(
        texts.map(({ words }) => words),
        hit.show(),
      );
      const voice = texts.find(({ words }) => words === snippet.text)?.voice ?? 'site';
      return { id, kind, subject, snippet, voice };
    }),
    query,
    meanings,
    suggestion: suggestion !== null && find(suggestion).length > 0 ? suggestion : null,
    danger: library.index.dangerIn(query),
  };
}

/** Makes the index ahead of the first search. Never fails: a search that finds no index makes it. */
export async function prepareSearch(now: Date): Promise<void> {
  // Building pages also starts a server, which answers no search.
  if (env().NEXTAUTH_SECRET === '') return;
  try {
    await currentLibrary(now);
  } catch (error) {
    log('search-not-prepared', { fault: faultOf(error) });
  }
}

async function currentLibrary(now: Date): Promise<Library> {
  shared.bedsideSearch ??= new Map();
  const folder = env().CONTENT_DIR;
  const shelf = shared.bedsideSearch.get(folder) ?? { library: null, running: null };
  shared.bedsideSearch.set(folder, shelf);
  const refresh = (): Promise<Library> =>
    (shelf.running ??= bringUpToDate(shelf.library, now)
      .then((made) => (shelf.library = made))
      .finally(() => (shelf.running = null)));
  const { library } = shelf;
  const age = library === null ? Infinity : Math.abs(now.getTime() - library.checkedAt);
  if (library === null || age > trustFor) {
    const renewed = await refresh();
    await renewThreads(renewed, now);
    await renewClinics(renewed, now);
    return renewed;
  }
  if (age > lookEvery) refresh().catch((error: unknown) => log('search-not-renewed', { fault: faultOf(error) }));
  await renewThreads(library, now);
  await renewClinics(library, now);
  return library;
}
