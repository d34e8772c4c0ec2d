import { describe, expect, it } from 'vitest';
import { csvLine } from '@/lib/shared/csv';

describe('a line of CSV', () => {
  it('quotes every cell, so that commas, quotes and line breaks stay inside', () => {
    expect(csvLine(['a,b', 'say "no"', 'two\nlines', null, 3, true])).toBe(
      '"a,b","say ""no""","two\nlines","","3","true"\r\n',
    );
  });

  it('writes moments as the world does', () => {
    expect(csvLine([new Date('2026-12-01T12:00:00Z')])).toBe('"2026-12-01T12:00:00.000Z"\r\n');
  });

  it.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    ' =1+1',
    '\t=1+1',
    '\r=1+1',
    '\n=HYPERLINK("https://evil.example","x")',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '|calc!A0',
    '%0A=1',
  ])('keeps %j from being a formula', (cell) => {
    expect(csvLine([cell])).toBe(`"'${cell.replaceAll('"', '""')}"\r\n`);
  });

  it.each(['How long does it last?', 'a = b', '3-4 weeks', 'me@example.org', "'quoted'", ''])(
    'leaves %j as it was typed',
    (cell) => expect(csvLine([cell])).toBe(`"${cell}"\r\n`),
  );

  it('leaves numbers below zero as numbers', () => {
    expect(csvLine([-5])).toBe('"-5"\r\n');
  });
});
