import { describe, expect, it } from 'vitest';
import { createSearchIndex, type SearchTexts } from '@/lib/search/search-index';
import { takeSnippet } from '@/lib/search/search-snippet';
import fc from '@/tests/support/properties';

const glossary = [
  { id: 'hypertension', term: 'Hypertension', plain: 'high blood pressure', gloss: 'Pushes hard.', also: ['HTN'] },
  { id: 'heart-attack', term: 'Myocardial infarction (MI)', plain: 'a heart attack', gloss: 'Blocked artery.' },
  { id: 'hba1c', term: 'Haemoglobin A1c (HbA1c)', plain: 'three-month sugar test', gloss: 'Average sugar.' },
];

const texts = (parts: Partial<SearchTexts>): SearchTexts => ({
  title: 'Something else altogether',
  points: ['Another point stands here.'],
  summary: 'Nothing to see here.',
  headings: [],
  passages: ['Plain filler about gardens and walking the dog on a rainy afternoon.'],
  ...parts,
});

function indexOf(documents: Record<string, Partial<SearchTexts>>) {
  const index = createSearchIndex(glossary);
  for (const [id, parts] of Object.entries(documents)) index.put(id, texts(parts));
  return index;
}
const idsOf = (index: ReturnType<typeof indexOf>, query: string): string[] => index.search(query).map(({ id }) => id);

describe('order', () => {
  const index = indexOf({
    body: { passages: ['A cough may last three weeks.', 'Other words.'] },
    heading: { headings: ['When a cough lasts'] },
    summary: { summary: 'About a cough that stays.' },
    points: { points: ['A cough alone needs no antibiotic.'] },
    title: { title: 'When a cough stays' },
    none: {},
  });

  it('puts a title before key points, these before a summary, a heading and the body', () => {
    expect(idsOf(index, 'cough')).toEqual(['title', 'points', 'summary', 'heading', 'body']);
  });

  it('is the same in every run, whatever came first', () => {
    const twins = indexOf({ b: { title: 'A cough' }, a: { title: 'A cough' } });
    expect(idsOf(twins, 'cough')).toEqual(['a', 'b']);
  });

  it('wants most of what was asked for, and falls back to what there is', () => {
    const some = indexOf({
      both: { passages: ['Ibuprofen may hurt the kidney.'] },
      one: { title: 'Ibuprofen', passages: ['It eases pain.'] },
    });
    expect(idsOf(some, 'ibuprofen kidney')).toEqual(['both']);
    expect(idsOf(some, 'ibuprofen spaceship')).toEqual(['one', 'both']);
  });

  it('goes by the rarer words of a long question, and by common ones when there are no others', () => {
    const everywhere = { passages: ['Pain, blood, heart, day, week, sleep and walks.'] };
    const some = indexOf({ a: everywhere, b: everywhere, c: everywhere, rare: { passages: ['Pain in the kidney.'] } });
    const shown = (query: string) => some.search(query).map((hit) => [hit.id, hit.show().different]);
    expect(shown('pain blood heart day week kidney')[0], 'pain and blood are not looked for').toEqual(['a', 3]);
    expect(idsOf(some, 'pain kidney')).toEqual(['rare']);
    expect(shown('pain blood heart day week sleep')).toEqual([
      ['a', 4],
      ['b', 4],
      ['c', 4],
    ]);
  });

  it('puts what stands in another language behind the same in the site’s, but for the words that were typed', () => {
    const some = indexOf({
      other: { title: 'Hipertensión, htn', passages: ['Cifras.'], isForeign: true },
      own: { title: 'High blood pressure' },
    });
    expect(idsOf(some, 'hypertension')).toEqual(['own', 'other']);
    expect(idsOf(some, 'hipertensión')[0]).toBe('other');
  });

  it('is not drowned by stop words', () => {
    const some = indexOf({
      stop: { passages: ['What can I do about the thing that I have and what should I do about it?'] },
      right: { passages: ['Reflux at night.'] },
    });
    expect(idsOf(some, 'what can I do about the reflux?')).toEqual(['right']);
    expect(idsOf(some, 'what should I do')).toEqual([]);
  });
});

describe('plain words and doctors’ words', () => {
  const index = indexOf({
    medical: { passages: ['Hypertension harms in silence. A myocardial infarction is an emergency.'] },
    plain: { passages: ['High blood pressure harms in silence. After a heart attack, rest.'] },
    apart: { passages: ['A high wall. Blood is red.', 'Pressure at work. Your heart. A panic attack.'] },
  });

  it.each(['high blood pressure', 'hypertension', 'HTN', 'High-Blood Pressures', 'hypertention', 'high blod presure'])(
    '%s finds both wordings, and not the words apart',
    (query) => {
      expect(idsOf(index, query).sort()).toEqual(['medical', 'plain']);
    },
  );

  it.each([
    'heart attack',
    'a heart attack',
    'myocardial infarction',
    'MI',
    'hart attack',
    'symptoms of a heart attack',
  ])('%s does too', (query) => {
    expect(idsOf(index, query).sort()).toEqual(['medical', 'plain']);
  });

  it('the wording that was typed comes first', () => {
    expect(idsOf(index, 'hypertension')).toEqual(['medical', 'plain']);
    expect(idsOf(index, 'high blood pressure')).toEqual(['plain', 'medical']);
  });

  it('what is in brackets is a wording of its own', () => {
    const tests = indexOf({ short: { passages: ['Your HbA1c tells.'] }, long: { passages: ['The hemoglobin A1c.'] } });
    expect(idsOf(tests, 'three month sugar test').sort()).toEqual(['long', 'short']);
  });

  it('a phrase does not reach across the end of a sentence', () => {
    const ends = indexOf({ ends: { passages: ['He has a heart. Attack it early.'] } });
    expect(ends.search('myocardial infarction')).toEqual([]);
  });

  it('explains a query that is one term, and not one that only holds it', () => {
    expect(index.explain('heart attack')).toEqual(['heart-attack']);
    expect(index.explain('the myocardial infarction?')).toEqual(['heart-attack']);
    expect(index.explain('heart attack diet')).toEqual([]);
    expect(index.explain('')).toEqual([]);
  });
});

describe('mistyped words', () => {
  const index = indexOf({
    migraine: { title: 'Migraine' },
    pain: { passages: ['Pain in the back, pain in the neck.'] },
    paid: { title: 'Who is paid' },
    diabetes: { title: 'Type 2 diabetes' },
    presion: { passages: ['La presión arterial alta.'] },
    sugar: { passages: ['مرض السُّكَّرِيّ من النوع الثاني'] },
  });

  it.each([
    ['migrane', 'migraine'],
    ['mirgaine', 'migraine'],
    ['diabetis', 'diabetes'],
    ['diab', 'diabetes'],
    ['type 2 diab', 'diabetes'],
    ['PRESION', 'presion'],
    ['السكري', 'sugar'],
    ['"migraine"', 'migraine'],
  ])('%s finds %s', (query, id) => {
    expect(idsOf(index, query)[0]).toBe(id);
  });

  it('a word that someone wrote is not taken for another one', () => {
    expect(idsOf(index, 'pain')).toEqual(['pain']);
  });

  it('suggests what may have been meant, as it is written', () => {
    expect(index.search('myygrayne')).toEqual([]);
    expect(index.suggest('myygrayne')).toBe('migraine');
    expect(index.suggest('qqqqqqqq')).toBeNull();
    expect(index.suggest('migraine')).toBeNull();
  });
});

it('what was replaced or removed is not found any more', () => {
  const index = indexOf({ one: { title: 'Sciatica' }, two: { title: 'Sciatica again' } });
  index.put('one', texts({ title: 'Gout' }));
  index.remove('two');
  index.remove('two');
  expect(index.search('sciatica')).toEqual([]);
  expect(idsOf(index, 'gout')).toEqual(['one']);
});

it('hostile queries are answered', () => {
  const index = indexOf({ one: { title: 'Migraine' } });
  const long = [
    'a'.repeat(100_000),
    'ab '.repeat(50_000),
    '\u0301'.repeat(100_000),
    "'".repeat(100_000),
    '\uD800'.repeat(9_999),
  ];
  for (const query of [...long, '__proto__ constructor toString', '#hypertension', '*', '{"$gt":""}', '\n\n', '']) {
    expect(() => [index.search(query), index.suggest(query), index.explain(query)]).not.toThrow();
  }
  expect(index.search('#hypertension')).toEqual([]);
});

describe('a snippet', () => {
  const nothing = { different: 0, findIn: () => [] };
  const words = [
    'migraine',
    'pain',
    'Pain,',
    'high',
    'blood',
    'pressure',
    'the',
    'é',
    '👩‍⚕️',
    'مرض',
    '.',
    '\n',
    'hypertension',
  ];
  const passage = fc.array(fc.constantFrom(...words), { maxLength: 120 }).map((parts) => parts.join(' '));

  it('is a piece of the text, whole and in order, whatever text and query', () => {
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 4 }), passage, (passages, query) => {
        const index = indexOf({ one: { passages }, two: { passages: words } });
        for (const hit of index.search(query)) {
          const { parts, text, start, end } = takeSnippet(passages, hit.show());
          expect(passages).toContain(text);
          expect(parts.map((part) => part.words).join('')).toBe(text.slice(start, end));
          expect(end - start).toBeLessThanOrEqual(240);
          if (hit.id === 'one' && parts.length > 0) expect(parts.some(({ isMatch }) => isMatch)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('shows the stretch that says most, from the start of its sentence', () => {
    const text = `${'Filler words go on and on here. '.repeat(20)}Take ibuprofen with food for a sprain. ${'More filler. '.repeat(30)}`;
    const index = indexOf({ one: { passages: ['A sprain.', text] } });
    const [hit] = index.search('ibuprofen sprain');
    if (!hit) throw new Error('nothing was found');
    const { parts } = takeSnippet(['A sprain.', text], hit.show());
    expect(parts.filter(({ isMatch }) => isMatch).map((part) => part.words)).toEqual(['ibuprofen', 'sprain']);
    expect(parts[0]?.words).toMatch(/^(Filler|Take)/);
  });

  it('never ends within a character, even where no word ends', () => {
    const text = `migraine ${'😀'.repeat(400)}`;
    const index = indexOf({ one: { passages: [text] } });
    const snippet = takeSnippet([text], index.search('migraine')[0]?.show() ?? nothing);
    expect(snippet.parts.map((part) => part.words).join('')).not.toMatch(/\p{Surrogate}/u);
  });

  it('of a text in which nothing was found is its beginning', () => {
    expect(takeSnippet(['One.', 'Two.'], nothing).parts).toEqual([{ words: 'One.', isMatch: false }]);
    expect(takeSnippet([], nothing).parts).toEqual([]);
  });
});
