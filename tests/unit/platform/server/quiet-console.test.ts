import { afterEach, beforeEach, expect, it } from 'vitest';
import { quietConsole } from '@/lib/platform/server/quiet-console.mjs';

let lines: string[] = [];
let clock = 0;
const target = { ...console };
const warnings = process.listeners('warning');

beforeEach(() => {
  [lines, clock] = [[], 0];
  quietConsole(
    (line) => lines.push(line),
    target,
    () => clock,
  );
});
afterEach(() => {
  process.removeAllListeners('warning');
  for (const listener of warnings) process.on('warning', listener);
});

it('writes an event for what was said, and not a word of it', () => {
  target.error('`x-forwarded-host` header with value `héllo`', new TypeError('Cannot read «words»'));
  target.warn(Object.assign(new Error('Failed to find "x"'), { digest: '2213152040' }));
  target.log('words');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { at: '1970-01-01T00:00:00.000Z', event: 'console', level: 'error', fault: 'TypeError', reference: 'none' },
    { at: '1970-01-01T00:00:00.000Z', event: 'console', level: 'warn', fault: 'Error', reference: '2213152040' },
    { at: '1970-01-01T00:00:00.000Z', event: 'console', level: 'log', fault: 'none', reference: 'none' },
  ]);
});

it('takes no word for the name of a fault, nor for its reference', () => {
  const fault = Object.assign(new Error('x'), { name: 'a name with\nwords', digest: 'words; of someone' });
  target.error(fault);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ fault: 'none', reference: 'none' });
});

it('says no more in a minute than fits, and goes on in the next', () => {
  for (let times = 0; times < 1_000; times += 1) target.error(new Error('again'));
  expect(lines.length).toBe(30);
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ fault: 'many' });
  clock = 60_000;
  target.error(new Error('again'));
  expect(lines.length).toBe(31);
});

it('hears warnings of the process too', () => {
  process.emit('warning', new RangeError('of words'));
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'warn', fault: 'RangeError' });
});
