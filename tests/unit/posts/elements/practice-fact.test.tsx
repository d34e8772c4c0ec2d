import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PostBody } from '@/components/posts/post-body';
import { isOld } from '@/lib/practice/practice-fact';
import type { ShownFact } from '@/lib/practice/says/shown-facts';
import { wordsShown } from '../render-body';

const updatedAt = new Date('2026-11-22T10:05:00Z');
const fact: ShownFact = {
  id: 'next-appointment',
  words: 'The next free appointment is in 4 days.',
  updatedAt,
  language: null,
};
const body = '<PracticeFact id="next-appointment" />';
const shown = async (facts: ShownFact[]) =>
  wordsShown(renderToStaticMarkup(await PostBody({ body, terms: [], language: null, facts }))).replace(/\s+/g, ' ');

it('shows the words of the practice with the moment they were saved', async () => {
  expect(await shown([fact])).toContain(
    'The next free appointment is in 4 days. Checked: 22 November 2026 at 10:05 (the practice’s own time).',
  );
});

it('leaves the moment out where the words tell it, in their language', async () => {
  const shownWords = await shown([{ ...fact, words: 'Open now until 17:30.', updatedAt: null, language: 'en' }]);
  expect(shownWords).toContain('Open now until 17:30.');
  expect(shownWords).not.toContain('Checked');
});

it('says of today that it is today', async () => {
  const at = new Date();
  const [, clock = ''] = /(\d\d:\d\d)/.exec(at.toISOString()) ?? [];
  expect(await shown([{ ...fact, updatedAt: at }])).toContain(`Checked: ${clock} today (the practice’s own time).`);
});

it('says whom to ask when nothing is known', async () => {
  expect(await shown([{ ...fact, id: 'another' }])).toContain('Please call us');
});

it('is old after two weeks', () => {
  const saved = { ...fact, updatedAt };
  expect([isOld(saved, new Date('2026-12-06T10:05:00Z')), isOld(saved, new Date('2026-12-06T10:05:01Z'))]).toEqual([
    false,
    true,
  ]);
});
