import { describe, expect, it } from 'vitest';
import { placeProblems } from '@/lib/drafts/writing/draft-problems';
import { labelOfField } from '@/lib/drafts/writing/shown-draft';
import type { Problem } from '@/lib/posts/model/problem';

const source = '---\ntitle: Gout\n---\n\nSome words.\n\n<Dose />\n';

const said = (message: string, line = 7): string[] =>
  placeProblems(
    source,
    [{ severity: 'error', rule: 'mdx-attribute', line, column: 1, message } as Problem],
    labelOfField,
  ).map((problem) => problem.message);

describe('a problem is told in the words of the form', () => {
  it.each([
    ['`frequency` is missing. Copy this: <Dose medication="x" frequency="daily" />', 'How often: This is missing.'],
    [
      '`heading` is missing. Copy this: <CareCard level="urgent" heading="x">\ny\n</CareCard>',
      'Heading: This is missing.',
    ],
    ['level: Write one of: routine, urgent.', 'How urgent: Write one of: routine, urgent.'],
    ['Put it after.', 'Put it after.'],
    ['Note: this is no attribute.', 'Note: this is no attribute.'],
  ])('%s', (message, told) => {
    expect(said(message)).toEqual([told]);
  });

  it('names a field above the text by its label', () => {
    expect(said('`title` is too short.', 2)).toEqual(['Title: “Title” is too short.']);
  });
});
