/** Holds the next string to the guide: docs/voice.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { aboutInEnglish } from '@/components/pages/about-english';
import { aboutInSpanish } from '@/components/pages/about-spanish';
import { communityRulesInEnglish } from '@/components/pages/community-rules-english';
import { communityRulesInSpanish } from '@/components/pages/community-rules-spanish';
import { editorialPolicyInEnglish } from '@/components/pages/editorial-policy-english';
import { editorialPolicyInSpanish } from '@/components/pages/editorial-policy-spanish';
import { privacyInEnglish } from '@/components/pages/privacy-english';
import { privacyInSpanish } from '@/components/pages/privacy-spanish';
import { countSyllables } from '@/lib/posts/policy/reading-ease';
import { desk } from '@/lib/shared/messages/desk';
import { faultWords } from '@/lib/shared/messages/fault-words';
import { formatOf } from '@/lib/shared/messages/say';
import { messagesOf, type SiteLanguage, siteLanguages } from '@/lib/shared/messages/site-messages';
import { type Piece, wordingsOf } from './read-message';
import { faultsOf, sentencesOf, spelledInTwoWays, wordsOf } from './voice-rules';

function leavesOf(messages: object, path = ''): [path: string, message: string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value]] : leavesOf(value as object, `${path}${key}.`),
  );
}

/** Names of the language and of how its numbers are written are no words of ours. */
const isData = (path: string): boolean => path === 'locale' || path === 'name';

const wordings = (messages: object, language: SiteLanguage): [path: string, wording: string][] =>
  leavesOf(messages)
    .filter(([path]) => !isData(path))
    .flatMap(([path, message]) =>
      wordingsOf(formatOf(message, language).getAst() as Piece[]).map((wording): [string, string] => [path, wording]),
    );

const readers = (language: SiteLanguage) =>
  wordings({ ...messagesOf(language), fault: faultWords[language] }, language);

/** Ends of sentences of ours that are links, and words that stand in for a name. */
const fragments =
  /(?:Link|\.link)$|^help\.(?:always|evenings|daily|website)$|^(?:status|thread)\.thePhysician$|^thread\.physicianHere$|^support\.(?:hours|days)$|^elements\.(?:source|soldAs|termHint)$|^references\.leadsToSource$|^placeholders\.|^waits\.|^clinics\.(?:counted|countOld|spacesLeft)$/;

describe.each(siteLanguages)('readers’ words in %s', (language) => {
  it('break no rule of the voice', () => {
    const broken = readers(language).flatMap(([path, wording]) =>
      faultsOf(wording, language).map((fault) => `${path}: ${fault}`),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('have at most twenty words in a sentence', () => {
    const long = readers(language).flatMap(([path, wording]) =>
      sentencesOf(wording)
        .filter((sentence) => wordsOf(sentence).length > 20)
        .map((sentence) => `${path}: ${wordsOf(sentence).length}: ${sentence}`),
    );
    expect([...new Set(long)]).toEqual([]);
  });

  it('are whole: what is no sentence and no title is named', () => {
    const begun = readers(language).filter(
      ([path, wording]) => /^\p{Ll}/u.test(wording) && !fragments.test(path) && !/^https?:/.test(wording),
    );
    expect(begun.map(([path, wording]) => `${path}: ${wording}`)).toEqual([]);
  });

  it('have both marks of each question and both ends of each quotation', () => {
    const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;
    for (const [path, wording] of readers(language)) {
      expect(count(wording, /«|“|\u2066/g), path).toBe(count(wording, /»|”|\u2069/g));
      if (language === 'es') expect(count(wording, /¿/g), path).toBe(count(wording, /\?/g));
    }
  });
});

describe('how hard readers’ words are', () => {
  const text = (language: SiteLanguage) =>
    readers(language)
      .flatMap(([, wording]) => sentencesOf(wording))
      .filter((sentence) => /[.?؟]$/.test(sentence) && wordsOf(sentence).length > 3)
      .map((sentence) => sentence.replace(/\{\w+\}/g, 'that'));

  it('is for a child of eleven in English (Flesch–Kincaid)', () => {
    const sentences = text('en');
    const words = sentences.flatMap(wordsOf);
    const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
    const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
    expect(sentences.length).toBeGreaterThan(150);
    expect(grade).toBeLessThan(6);
  });

  // Words of more than six letters for each hundred, and words for each sentence: below 40 is what newspapers for children are.
  it.each([
    ['es', 40],
    ['ar', 40],
  ] as const)('is as low in %s (LIX)', (language, most) => {
    const sentences = text(language);
    const words = sentences.flatMap(wordsOf);
    const long = words.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) > 6);
    expect(sentences.length).toBeGreaterThan(150);
    expect(words.length / sentences.length + (100 * long.length) / words.length).toBeLessThan(most);
  });
});

const pages = [
  ['en', aboutInEnglish],
  ['es', aboutInSpanish],
  ['en', communityRulesInEnglish],
  ['es', communityRulesInSpanish],
  ['en', editorialPolicyInEnglish],
  ['es', editorialPolicyInSpanish],
  ['en', privacyInEnglish],
  ['es', privacyInSpanish],
] as const;

describe.each(pages)('a page of running text in %s, $title', (language, { title, description, lead, text }) => {
  const html = renderToStaticMarkup(text);
  const blocks = html
    .replace(/<\/(?:p|li|h\d|dt|dd)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .concat(title, description, lead)
    .map((block) => block.trim());

  it('breaks no rule of the voice', () => {
    expect(blocks.flatMap((block) => faultsOf(block, language).map((fault) => `${fault} in: ${block}`))).toEqual([]);
  });

  it('has no sentence that loses its reader on the way', () => {
    expect(blocks.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 30)).toEqual([]);
  });

  it('needs no second spelling', () => {
    if (language === 'en') expect(blocks.join('\n').match(spelledInTwoWays) ?? []).toEqual([]);
  });

  it('says of each thing not to do that it is not to be done, on its own line', () => {
    const [, list = ''] = /<h2>(?:Please do not|Por favor, no haga esto)<\/h2><ul>(.*?)<\/ul>/.exec(html) ?? [];
    for (const [, line] of list.matchAll(/<li>(.*?)<\/li>/g)) expect(line).toMatch(/^(?:Do not|No) /);
  });
});

/** Posts keep their authors’ voice; this is what misleads. */
describe('the translated posts and explanations', () => {
  const files = readdirSync('content/posts').filter((name) => /\.(?:es|ar)\.mdx$/.test(name));

  it.each([...files.map((name) => `content/posts/${name}`), 'content/glossary.yaml'])('do not mislead: %s', (file) => {
    const text = readFileSync(file, 'utf8');
    if (!file.includes('.ar.')) expect(text.match(/\bmedicinas?\b/gi) ?? []).toEqual([]);
    if (file.includes('.es.')) expect(text.match(/(?<![\w.])\d{1,3}[.,]\d{3}\b/g) ?? []).toEqual([]);
    expect(text.match(/الإسعاف السريع|احبس نفسك|قشّة/g) ?? []).toEqual([]);
  });
});

/** What the voice says of the desk's words: plain, one word a thing, as readers' words are in all but their length. */
describe('the words of the desk', () => {
  const words = wordings(desk, 'en');

  it.each([
    ['someone', /\bsomebody\b/i],
    ['a straight quotation mark', /"|\w'\w/],
    [
      'one word for each deed',
      /\b(?:pass(?:ed)? (?:it |these )?on|sent? it back|take it (?:down|apart)|took it (?:down|apart|back)|taken (?:down|apart)|put together|unmerge|mend)\b/i,
    ],
    ['an idiom', /\b(?:somebody else was faster|hangs on|small sum)\b/i],
    ['a shout', /!/],
    ['spelled alike in every English', new RegExp(spelledInTwoWays, 'i')],
  ])('keep to %s', (_rule, pattern) => {
    const broken = words.filter(([, wording]) => pattern.test(wording));
    expect([...new Set(broken.map(([path, wording]) => `${path}: ${wording}`))]).toEqual([]);
  });
});

describe('the rules', () => {
  it.each([
    ['en', 'Somebody will read it soon.', 2],
    ['en', 'Someone will read it.', 0],
    ['en', 'Open the mail that we sent.', 1],
    ['en', 'Open the e-mail that we sent.', 0],
    ['en', 'It has your words. Do not withhold them.', 0],
    ['en', 'To see it, point the camera at it, or open', 1],
    ['es', 'La medicina está en la computadora.', 2],
    ['es', 'El medicamento, 1000 veces.', 0],
    ['es', 'Unas 1,000 veces.', 1],
    ['ar', 'يلتزم الجميع بـ{link}.', 2],
    ['ar', 'للجميع هنا {link}.', 0],
    ['ar', 'هذا طويل جدًا.', 1],
    ['ar', 'هذا طويل جدًّا.', 0],
    ['ar', 'يبدأ هكذا: http://', 1],
    ['ar', 'يبدأ هكذا: \u2066http://\u2069', 0],
    ['ar', 'كتب {alias}: نعم', 1],
    ['ar', 'رسالة {alias}: نعم', 0],
    ['ar', 'اتصل بالإسعاف', 1],
  ] as const)('in %s know “%s”', (language, words, faults) => {
    expect(faultsOf(words, language)).toHaveLength(faults);
  });
});
