import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everythingSaid, sentencesIn } from './said-sentences';

/** Words by which a sentence promises something, or seems to. */
const promising =
  /\b(?:never|always|only|nobody|no one|deleted?|erase[sd]?|within (?:#|\d+|\{\w+\}) \w+)\b|\bbefore\b.*\b(?:reads?|sees?|seen|appears?|publish\w*)\b/i;

interface Promised {
  title: string;
  sentences: string[];
  proofs: { file: string; title: string }[];
}

function readPromises(page: string): Promised[] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      title: part.split('\n')[0] ?? '',
      sentences: [...part.matchAll(/^- “(.*)”$/gm)].map(([, sentence = '']) => sentence),
      proofs: [...part.matchAll(/^- `(tests\/[^`]+)`: (.+)$/gm)].map(([, file = '', title = '']) => ({ file, title })),
    }));
}

const all = readPromises(readFileSync('docs/promises.md', 'utf8'));
const promised = all.filter(({ title }) => !title.includes('promise nothing'));
const said = everythingSaid();
const quoted = new Set(all.flatMap(({ sentences }) => sentences));

describe.each(promised)('$title', ({ sentences, proofs }) => {
  it('is said in some sentence, and shown by some test', () => {
    expect([sentences.length > 0, proofs.length > 0]).toEqual([true, true]);
  });

  it.each(proofs)('$file: $title', ({ file, title }) => {
    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(title);
  });
});

describe('the page of promises', () => {
  it('quotes only what the product says', () => {
    const words = new Set(said.map(({ sentence }) => sentence));
    expect([...quoted].filter((sentence) => !words.has(sentence))).toEqual([]);
  });

  it('has every sentence that promises something, wherever it is said', () => {
    const missing = said.filter(({ sentence }) => promising.test(sentence) && !quoted.has(sentence));
    expect(missing.map(({ sentence, place }) => `${place}: ${sentence}`)).toEqual([]);
  });

  it('has no sentence twice', () => {
    const every = all.flatMap(({ sentences }) => sentences);
    expect(every.filter((sentence, index) => every.indexOf(sentence) !== index)).toEqual([]);
  });

  it.each([
    ['We never sell it.', ['We never sell it.']],
    ['{count, plural, one {Only one is left.} other {Only # are left.}}', ['Only one is left.', 'Only # are left.']],
    ['It waits. Nobody else can see it.', ['Nobody else can see it.']],
    ['It is gone within {days} days.', ['It is gone within {days} days.']],
    ['Someone looks at it before it appears.', ['Someone looks at it before it appears.']],
    ['It waits until somebody looks.', []],
  ])('notices what “%s” promises', (text, found) => {
    expect(sentencesIn(text).filter((sentence) => promising.test(sentence))).toEqual(found);
  });
});
