/**
 * What a search looks through, in this process's memory. Everything in it may be shown to anyone.
 * It must not know where it comes from, a query or the screen.
 */
import type { AnsweredQuestion } from '@/lib/comments/thread/read-answered';
import type { Physician, PostSummary } from '@/lib/posts/model/post';
import type { GlossaryEntry } from '@/lib/posts/model/vocabulary-schema';
import type { ClinicKind } from '@/lib/practice/today/clinic';
import type { SearchIndex, SearchTexts } from './search-index';
import type { Findable } from './search-results';
import type { SitePage } from './site-pages';

/** Whose words they are: the site's, a reader's, what a reader met elsewhere, what a physician says of that, or the answer. */
export type FoundText = { words: string; voice: 'site' | 'question' | 'claim' | 'verdict' | 'answer' };

/** What was found, as far as its line among the results needs it. */
export type Subject =
  | { is: 'post'; post: PostSummary }
  | { is: 'answer'; post: PostSummary; answered: AnsweredQuestion }
  | { is: 'term'; term: GlossaryEntry }
  | { is: 'physician'; physician: Physician }
  /** `when` as the site says it. */
  | { is: 'clinic'; clinic: { kind: ClinicKind; day: string; when: string } }
  | { is: 'page'; page: SitePage };

/** `texts` in the order in which one is shown, if several say as much of what was asked for; the first also where none does. */
export type Entry = Findable & { texts: readonly FoundText[]; subject: Subject };

export type Shelved = { entry: Entry; texts: SearchTexts };

export type Library = {
  index: SearchIndex;
  glossary: GlossaryEntry[];
  entries: Map<string, Entry>;
  /** Versions of posts as they stand in the index. */
  posts: Map<string, string>;
  /** What stands around posts, as it was when it was put into the index. */
  around: readonly Shelved[];
  /** By post: the version of its thread in the index, and which questions that is, each with its mark. */
  threads: Map<string, { version: number; answers: Map<string, string> }>;
  /** Which version of what the practice says stands in the index, and which clinics these are. */
  clinics: { version: number; ids: readonly string[] };
  checkedAt: number;
  /** When the database last could not be read. */
  failedAt: number;
  /** The last of the searches that look whether a thread has changed. */
  renewing: Promise<void>;
};

export function placeOf({ topics, status }: PostSummary): Pick<Entry, 'topics' | 'isWithdrawn'> {
  return { topics, isWithdrawn: status === 'withdrawn' };
}

export function forget({ index, entries }: Library, id: string): void {
  index.remove(id);
  entries.delete(id);
}
