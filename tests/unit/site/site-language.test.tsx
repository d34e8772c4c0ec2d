import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MissingPage } from '@/components/errors/missing-page';
import { aboutInEnglish } from '@/components/pages/about-english';
import { aboutInSpanish } from '@/components/pages/about-spanish';
import { LongPage, longPageMetadata } from '@/components/pages/long-page';
import { PrintedVersion } from '@/components/post-page/printed-version';
import { ShareBlock } from '@/components/post-page/share-block';
import { VersionList } from '@/components/post-page/version-list';
import { PhysicianCard } from '@/components/posts/provenance/physician-card';
import { WhereToTurn } from '@/components/practice/where-to-turn';
import { searchTitle } from '@/components/search/result-words';
import { SearchResults } from '@/components/search/search-results';
import { toAtom, toRss } from '@/components/seo/feed-formats';
import { cardWords } from '@/components/seo/sharing-card';
import { makeFeed } from '@/components/seo/site-feed';
import { GlossaryList } from '@/components/site/glossary-list';
import { HomeIntroduction, Promises } from '@/components/site/home-introduction';
import { PhysicianPosts } from '@/components/site/physician-posts';
import { PostGrid } from '@/components/site/post-grid';
import { ResourceList } from '@/components/site/resource-list';
import { SeriesSteps } from '@/components/site/series-steps';
import { SiteFrame } from '@/components/site/site-frame';
import { SearchHelp } from '@/components/topics/search-help';
import { TopicIndex } from '@/components/topics/topic-index';
import { TopicLinks } from '@/components/topics/topic-links';
import { env, replaceEnv } from '@/lib/platform/env';
import { messagesIn } from '@/lib/platform/site-language';
import type { PhysicianPage, Post } from '@/lib/posts/model/post';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { SearchResults as Answer } from '@/lib/search/read-search';
import { sitePages } from '@/lib/search/site-pages';
import { messagesOf, type SiteLanguage } from '@/lib/shared/messages/site-messages';
import { readAPhysician, readAPost, today } from './read-a-post';

const usual = env().SITE_LANGUAGE;
const speak = (language: SiteLanguage) => replaceEnv({ SITE_LANGUAGE: language });
afterEach(() => speak(usual));

let post: Post;
let withdrawn: Post;
let physician: PhysicianPage;
beforeAll(async () => {
  const change = { date: '2026-05-20', who: 'ada-hill', type: 'correction', summary: 'Xxxxxxxx xxxxxxx xxxxxxx.' };
  post = await readAPost({ title: 'Xxxxxxxx xxxxxxxx', changes: [change], updated: '2026-05-20' });
  const withdrawal = { date: '2026-05-01', reason: 'Xxxxxxx xxxxxxx xxxxxxxx.' };
  withdrawn = await readAPost({ title: 'Xxxxxxxx xxxxxxxx', status: 'withdrawn', withdrawal });
  physician = await readAPhysician();
});

const topic = { id: 'heart', title: 'Xxx', summary: 'Xxxxxxxx xxxxxxx xxxxxxx.' };
const answer = (found: Partial<Answer>): Answer => ({
  items: [],
  total: 0,
  danger: null,
  page: 1,
  pages: 1,
  kind: null,
  topic: null,
  kinds: [],
  topics: [],
  query: 'xxx',
  meanings: [],
  suggestion: null,
  ...found,
});

/** Whatever a reader meets around what others wrote, full and empty. */
function everything(): ReactNode[] {
  const snippet = { parts: [], text: '', start: 0, end: 0 };
  const found = { id: 'x', kind: post.kind, snippet, voice: 'site' as const };
  const term = { id: 'x', term: 'Yyy', plain: 'Xxx', gloss: 'Xxx.' };
  return [
    <SiteFrame key={0}>{''}</SiteFrame>,
    <MissingPage key={1} />,
    <HomeIntroduction key={2} practice={null} example={null} />,
    <Promises key={'2b'} />,
    <PostGrid key={3} posts={[]} title="Xxx" />,
    <PostGrid key={4} posts={Array.from({ length: 50 }, (_, index) => ({ ...post, id: String(index) }))} title="Xxx" />,
    <SeriesSteps key={5} slugs={[]} posts={[]} />,
    <SeriesSteps key={6} slugs={[post.slug]} posts={[post]} />,
    <TopicIndex key={7} topics={[]} posts={[]} />,
    <TopicIndex key={8} topics={[topic, { ...topic, id: 'lungs' }]} posts={[post]} />,
    <TopicLinks key={9} topics={[topic]} />,
    <GlossaryList key={10} entries={[]} />,
    <GlossaryList key={11} entries={[{ id: 'x', term: 'Yyy', plain: 'Xxx', gloss: 'Xxx.' }]} />,
    <ResourceList key={12} resources={[]} topics={[]} />,
    <ResourceList
      key={13}
      resources={[
        {
          id: 'x',
          title: 'Xxx',
          organisation: 'Xxx',
          url: 'https://x.example',
          reason: 'Xxx.',
          checked: '2026-01-01',
          topics: [],
        },
      ]}
      topics={[]}
    />,
    <PhysicianCard key={14} physician={{ ...physician, specialty: 'Xxx' }} />,
    <PhysicianPosts key={15} name="Xxx" handle="x" posts={[]} />,
    ...['US', 'GB', ''].map((place) => <WhereToTurn key={`p${place}`} numbers={getEmergencyNumbers(place)} />),
    <SearchHelp key={17} topics={[]} posts={[]} />,
    <SearchResults key={18} found={answer({})} />,
    <SearchResults key={19} found={answer({ suggestion: 'yyy' })} />,
    <SearchResults
      key={20}
      found={answer({
        items: [
          { ...found, subject: { is: 'post', post } },
          { ...found, id: 'y', subject: { is: 'post', post: { ...withdrawn, lastReviewed: null } } },
          { ...found, id: 'z', kind: 'term', subject: { is: 'term', term } },
          ...sitePages.map(({ id, path }) => ({
            ...found,
            id,
            kind: 'page' as const,
            subject: { is: 'page' as const, page: { id, path } },
          })),
        ],
        total: 20,
        page: 2,
        pages: 3,
        kinds: [
          { id: post.kind, count: 2 },
          { id: 'answer', count: 1 },
        ],
        topics: [{ id: 'heart', title: 'Xxx', count: 1 }],
      })}
    />,
    <ShareBlock key={21} post={post} />,
    <PrintedVersion key={22} post={post} practice={null} />,
    <VersionList key={23} post={post} />,
    <VersionList key={24} post={withdrawn} />,
  ];
}

/** Texts, and what is only heard; names of help lines are English, and marked. */
function shown(pieces: ReactNode[]): string {
  const markup = renderToStaticMarkup(pieces).replace(/<((?!html)\w+) lang="en"[^>]*>.*?<\/\1>/gs, '');
  const heard = [...markup.matchAll(/(?:aria-label|data-\w[\w-]*)="([^"]*)"/g)].map(([, words]) => words);
  return `${markup.replace(/<[^>]*>/g, '\n')}\n${heard.join('\n')}`.replaceAll('&#x27;', "'");
}

/** Whole words: "Important" is not in "Importante". */
function holds(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at + words.length));
}

function englishIn(text: string, language: SiteLanguage): string[] {
  const english: string[] = [];
  const walk = (words: object, translated: object): void => {
    for (const [key, value] of Object.entries(words) as [keyof typeof translated, unknown][]) {
      const other: unknown = translated[key];
      if (typeof value !== 'string') walk(value as object, (other ?? {}) as object);
      else {
        const [longest = ''] = value.split(/\{\w+\}/).sort((one, two) => two.length - one.length);
        if (longest.trim().length > 7 && other !== value && holds(text, longest.trim())) english.push(value);
      }
    }
  };
  walk(messagesOf('en'), language === 'en' ? {} : messagesOf(language));
  return english;
}

describe.each(['es', 'ar'] as const)('a site that speaks %s', (language) => {
  it('says nothing in English around what others wrote', () => {
    speak(language);
    expect(englishIn(shown(everything()), language)).toEqual([]);
  });

  it('names its language to feed readers', () => {
    speak(language);
    const feed = makeFeed([post], { page: '/', self: '/feed.xml' });
    expect(feed.description).toBe(messagesOf(language).feeds.description);
    expect(toRss(feed)).toContain(`<language>${language}</language>`);
    expect(toAtom(feed)).toContain(`xml:lang="${language}"`);
    expect(feed.entries[0]?.summary).toContain(messagesOf(language).changes.types.correction);
  });

  it('titles a search in its words', () => {
    speak(language);
    expect(searchTitle({ query: '', page: 1 }, messagesIn())).toBe(messagesOf(language).search.title);
  });
});

it('would notice English', () => {
  speak('en');
  expect(englishIn(shown(everything()), 'en').length).toBeGreaterThan(80);
});

describe('a page of running text', () => {
  const texts = { en: aboutInEnglish, es: aboutInSpanish };
  const start = () => renderToStaticMarkup(<LongPage texts={texts} />).slice(0, 40);

  it('is in the language of the site where somebody has translated it', () => {
    speak('es');
    expect(start()).toContain('<article lang="es" dir="ltr"');
    expect(longPageMetadata(texts, '/about').title).toBe('Sobre Bedside – Bedside');
  });
  it('is English elsewhere, and says so', () => {
    speak('ar');
    expect(start()).toContain('<article lang="en" dir="ltr"');
  });
});

describe('the picture of a post', () => {
  it('speaks the language of the post where its letters can be drawn', () => {
    expect(cardWords({ ...post, language: 'es' }, today).reviewLine).toBe('Revisión: 5 de enero de 2026');
    expect(cardWords({ ...post, language: 'ar' }, today).reviewLine).toBe('تاريخ المراجعة: 5 يناير 2026');
    expect(cardWords({ ...post, language: 'zh' }, today).reviewLine).toBe('Reviewed 5 January 2026');
  });
});

it('sorts the glossary as the language does', () => {
  const entries = ['la úlcera', 'el ácido', 'una arteria'].map((plain) => ({
    id: plain,
    term: 'x',
    plain,
    gloss: 'x',
  }));
  speak('es');
  const markup = renderToStaticMarkup(<GlossaryList entries={entries} />);
  expect([...markup.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, letter]) => letter)).toEqual(['A', 'U']);
});
