import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PostBody } from '@/components/posts/post-body';
import { isOld } from '@/lib/practice/practice-fact';
import { wordsShown } from '../render-body';

const updatedAt = new Date('2026-11-22T10:05:00Z');
const fact = { id: 'next-appointment', words: 'The next free appointment is in 4 days.', updatedAt };
const body = '<PracticeFact id="next-appointment" />';
const shown = async (facts: (typeof fact)[]) =>
  wordsShown(renderToStaticMarkup(await PostBody({ body, terms: [], language: null, facts }))).replace(/\s+/g, ' ');

it('shows the words of the practice with the moment they were saved', async () => {
  expect(await shown([fact])).toContain(
    'The next free appointment is in 4 days. Checked: 22 November 2026 at 10:05 (the practice’s own time).',
  );
});

it('says whom to ask when nothing is known', async () => {
  expect(await shown([{ ...fact, id: 'another' }])).toContain('Please call us');
});

it('is old after two weeks', () => {
  expect([isOld(fact, new Date('2026-12-06T10:05:00Z')), isOld(fact, new Date('2026-12-06T10:05:01Z'))]).toEqual([
    false,
    true,
  ]);
});
