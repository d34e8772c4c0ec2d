import { describe, expect, it } from 'vitest';
import fc from '@/tests/support/properties';
import { findIdentifiers } from '../../../lib/screening/identifiers';
import { findReplyHazards } from '../../../lib/screening/reply-hazards';
import { scoreSpam } from '../../../lib/screening/spam';
import { assessUrgency } from '../../../lib/screening/urgency';

const functions = { findIdentifiers, findReplyHazards, scoreSpam, assessUrgency } as const;
const bricks = [
  'a',
  'A',
  '1',
  ' ',
  '\n',
  '@',
  'a@',
  'a.',
  '1-',
  '(1)',
  'Aa ',
  'John ',
  'Dr ',
  'my ',
  'Thanks, ',
  '12 Main ',
  'I live at ',
  'no pain or ',
  'want to ',
  '1/1/2000 ',
  'http://',
  'mrn ',
  'your results ',
  '😀',
  'e\u0301',
  'pregnant ',
  'dr herb ',
  'A. ',
  'Aa, ',
  '..',
  'GB12 ',
];

describe('a hostile message', () => {
  const long = bricks.map((brick) => [brick, 20_000] as const);
  const longest = ['a', '1', 'Aa ', '😀', 'Dr '].map((brick) => [brick, 200_000] as const);

  it.each([...long, ...longest])('made of %j, %i characters long, ends', { timeout: 120_000 }, (brick, length) => {
    const text = brick.repeat(Math.ceil(length / brick.length)).slice(0, length);
    for (const read of Object.values(functions)) expect(() => read(text)).not.toThrow();
    expect(text).toHaveLength(length);
  });

  it('of any make-up throws nothing', { timeout: 120_000 }, () => {
    const walls = fc.array(fc.tuple(fc.constantFrom(...bricks), fc.integer({ min: 1, max: 40 })), { maxLength: 20 });
    fc.assert(
      fc.property(walls, (parts) => {
        const text = parts.map(([brick, times]) => brick.repeat(times)).join('');
        for (const read of Object.values(functions)) read(text);
      }),
      { numRuns: 100 },
    );
  });
});
