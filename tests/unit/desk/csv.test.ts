import { expect, it } from 'vitest';
import { csvLine } from '@/lib/shared/csv';

it.each([
  ['words', 'words'],
  ['', ''],
  [null, ''],
  [7, '7'],
  [-7, '-7'],
  [new Date('2026-12-01T12:00:00Z'), '2026-12-01T12:00:00.000Z'],
  ['one, two', '"one, two"'],
  ['says "hello"', '"says ""hello"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', `"'=1+1"`],
  ['=HYPERLINK("http://evil.example","Click")', `"'=HYPERLINK(""http://evil.example"",""Click"")"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['  =1', `"'  =1"`],
  ['1=1', '1=1'],
  ["Dr O'Neil", `"Dr O'Neil"`],
])('writes %j as %j', (given, expected) => {
  expect(csvLine([given])).toBe(`${expected}\r\n`);
});

it('parts cells with commas', () => {
  expect(csvLine([1, 'two', null, 'three'])).toBe('1,two,,three\r\n');
});
