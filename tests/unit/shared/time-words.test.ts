import { describe, expect, it } from 'vitest';
import { clockWords, elapsedWords, momentWords, remainingWords } from '@/lib/shared/time-words';

const start = new Date('2026-11-21T14:03:00Z');
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const hour = 60 * 60;

describe('how long something took', () => {
  it.each([
    [-60, 'less than a minute'],
    [0, 'less than a minute'],
    [59, 'less than a minute'],
    [60, '1 minute'],
    [2 * 60 + 59, '2 minutes'],
    [hour - 1, '59 minutes'],
    [hour, '1 hour'],
    [47 * hour, '47 hours'],
    [48 * hour, '2 days'],
    [9 * 24 * hour + 23 * hour, '9 days'],
  ])('calls %i seconds “%s”', (seconds, words) => {
    expect(elapsedWords(start, after(seconds))).toBe(words);
  });
});

describe('how long something is still possible', () => {
  it.each([
    [60, '60 seconds more'],
    [0.2, '1 second more'],
    [-5, '1 second more'],
    [119, '119 seconds more'],
    [120, '2 minutes more'],
    [3599, '59 minutes more'],
  ])('calls %d seconds “%s”', (seconds, words) => {
    expect(remainingWords(start, after(seconds))).toBe(words);
  });
});

it('says when something was, with the zone it is told in', () => {
  expect(momentWords(start, 'UTC', 'en-GB')).toBe('21 November 2026 at 14:03');
  expect(momentWords(start, 'UTC', 'en-US').replace('\u202f', ' ')).toBe('November 21, 2026 at 2:03 PM');
  expect(clockWords(start, 'UTC', 'en-GB')).toBe('14:03');
});
