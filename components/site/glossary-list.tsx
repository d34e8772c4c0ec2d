import { Fragment } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { messagesIn, pageLanguage, passage } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import type { GlossaryEntry } from '@/lib/posts/model/vocabulary-schema';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import type { SiteLanguage } from '@/lib/shared/messages/site-messages';

/** Nobody looks up "a blood test" under A. */
const articles: Record<SiteLanguage, RegExp> = {
  en: /^(a|an|the|your) /i,
  es: /^(el|la|los|las|un|una|unos|unas|su|sus) /i,
  ar: /^ال/,
};

function groupByLetter(entries: readonly GlossaryEntry[], language: SiteLanguage): [string, GlossaryEntry[]][] {
  const groups = new Map<string, GlossaryEntry[]>();
  const keyOf = ({ plain }: GlossaryEntry) => plain.replace(articles[language], '').toLocaleLowerCase(language);
  for (const entry of [...entries].sort((one, other) => keyOf(one).localeCompare(keyOf(other), language))) {
    // Without its accent: "ácido" stands under A.
    const letter = keyOf(entry).normalize('NFD').charAt(0).toLocaleUpperCase(language);
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups];
}

function capitalised(words: string, language: SiteLanguage): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

/** So many stand beneath a word; a search for it shows all. */
const postsShown = 5;

type ExplainedInProps = { entry: GlossaryEntry; posts: readonly PostSummary[]; words: Messages['lists'] };

function ExplainedIn({ entry, posts, words }: ExplainedInProps) {
  if (posts.length === 0) return null;
  return (
    <dd className="mt-2 text-sm print:hidden">
      <span className="text-ink-soft">{words.explainedIn} </span>
      {posts.slice(0, postsShown).map((post, index) => (
        <Fragment key={post.id}>
          {index === 0 ? null : ' · '}
          <a href={`/posts/${post.slug}`} {...passage(post.language)}>
            {post.title}
          </a>
        </Fragment>
      ))}
      {posts.length > postsShown ? (
        <>
          {' · '}
          <a href={`/search?${new URLSearchParams({ q: entry.plain })}`}>
            {say(words.explainedInAll, { count: posts.length }, messagesIn().locale)}
          </a>
        </>
      ) : null}
    </dd>
  );
}

type GlossaryListProps = {
  entries: readonly GlossaryEntry[];
  /** Posts that explain it, by the id of the word. */
  posts?: ReadonlyMap<string, readonly PostSummary[]>;
};

export function GlossaryList({ entries, posts = new Map() }: GlossaryListProps) {
  const language = pageLanguage();
  const words = messagesIn().lists;
  const letters = groupByLetter(entries, language);
  if (letters.length === 0) return <EmptyState title={words.glossaryEmpty}>{words.comeBack}</EmptyState>;
  return (
    <>
      <nav aria-label={words.letters} className="mt-8 print:hidden">
        <ul className="-ms-3.5 flex flex-wrap">
          {letters.map(([letter]) => (
            <li key={letter}>
              <a href={`#letter-${letter}`} className="inline-flex size-11 items-center justify-center font-semibold">
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(([letter, members]) => (
        <section
          key={letter}
          aria-labelledby={`letter-${letter}`}
          className="mt-10 border-t-2 border-ink pt-3 md:grid md:grid-cols-[4rem_1fr]"
        >
          <h2 id={`letter-${letter}`} className="sticky top-0 self-start bg-paper py-1 text-2xl print:static">
            {letter}
          </h2>
          <dl className="xl:columns-2 xl:gap-12">
            {members.map((entry) => (
              <div
                key={entry.id}
                id={entry.id}
                className="scroll-mt-12 break-inside-avoid border-b border-line py-4 target:bg-lamp-soft"
              >
                <dt className="font-semibold">{capitalised(entry.plain, language)}</dt>
                {entry.term.toLowerCase() === entry.plain.toLowerCase() ? null : (
                  <dd className="text-sm text-ink-soft">{say(words.doctorMaySay, { term: entry.term })}</dd>
                )}
                <dd className="mt-1">{entry.gloss}</dd>
                <ExplainedIn entry={entry} posts={posts.get(entry.id) ?? []} words={words} />
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
