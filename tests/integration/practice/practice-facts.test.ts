import { describe, expect, it } from 'vitest';
import { isOutdated } from '@/lib/platform/web/page-versions.mjs';
import { changePracticeFact, removePracticeFact } from '@/lib/practice/change-practice-facts';
import { listPracticeFacts, readFactsForDesk } from '@/lib/practice/read-practice-facts';
import { noteFacts, readFactTags } from '@/lib/practice/says/fact-versions';
import { withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { aViewer } from '@/tests/support/viewers';

withDatabase();

const wait = { id: 'next-appointment', words: 'The next free appointment is in about 4 days.', version: 0 };
const staff = aViewer('staff');

describe('a fact of the practice', () => {
  it('is written down with its moment, for anyone to read without a name', async () => {
    expect(await changePracticeFact(staff, wait, noon)).toEqual([]);
    expect(await listPracticeFacts()).toEqual([{ id: wait.id, words: wait.words, updatedAt: noon }]);
    expect(await readFactsForDesk(staff)).toMatchObject([{ updatedBy: staff.name, version: 1 }]);
  });

  it('is changed by whoever saw it last, and the second of two is told', async () => {
    await changePracticeFact(staff, wait, noon);
    const later = after(60);
    expect(
      await changePracticeFact(staff, { ...wait, words: 'It is in about 2 days now.', version: 1 }, later),
    ).toEqual([]);
    const [problem] = await changePracticeFact(
      staff,
      { ...wait, words: 'It is in about 9 days now.', version: 1 },
      later,
    );
    expect(problem).toMatchObject({ field: 'words', message: expect.stringContaining('Someone else') as string });
    expect(await listPracticeFacts()).toEqual([{ id: wait.id, words: 'It is in about 2 days now.', updatedAt: later }]);
  });

  it('is not written over by a new one of the same name, also when both come at once', async () => {
    const outcomes = await Promise.all([
      changePracticeFact(staff, wait, noon),
      changePracticeFact(staff, { ...wait, words: 'The next one is in about 7 days.' }, noon),
    ]);
    expect(outcomes.map((problems) => problems.map(({ field }) => field)).sort()).toEqual([[], ['id']]);
    expect(await listPracticeFacts()).toHaveLength(1);
  });

  it.each([
    ['id', { id: 'Next Appointment' }],
    ['id', { id: '' }],
    ['words', { words: 'Soon.' }],
    ['words', { words: 'x'.repeat(201) }],
    ['words', { words: 'Two lines\nare one too many.' }],
  ])('with a fault is refused beside its field %s', async (field, fault) => {
    expect((await changePracticeFact(staff, { ...wait, ...fault }, noon)).map((problem) => problem.field)).toEqual([
      field,
    ]);
    expect(await listPracticeFacts()).toEqual([]);
  });

  it('is gone when it is removed', async () => {
    await changePracticeFact(staff, wait, noon);
    await removePracticeFact(staff, wait.id);
    expect(await listPracticeFacts()).toEqual([]);
  });

  it('outdates the pages that were made before it, also one that was being made when it changed', async () => {
    await noteFacts();
    const before = await readFactTags();
    expect(isOutdated(before)).toBe(false);
    await changePracticeFact(staff, wait, noon);
    await noteFacts();
    expect(isOutdated(before)).toBe(true);
    const saved = await readFactTags();
    expect(isOutdated(saved)).toBe(false);
    await removePracticeFact(staff, wait.id);
    await changePracticeFact(staff, wait, after(60));
    await noteFacts();
    expect(isOutdated(saved), 'the same words at another time').toBe(true);
  });

  it('leaves its words out of the log', async () => {
    await changePracticeFact(staff, wait, noon);
    await removePracticeFact(staff, wait.id);
    expect(logLines()).toHaveLength(2);
    expect(logLines().join('')).not.toContain('appointment is');
  });
});
