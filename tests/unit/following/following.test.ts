import { describe, expect, it } from 'vitest';
import { digestDay, digestDayBefore, keyOf, readFollowed } from '@/lib/following/following';
import { layOutMail } from '@/lib/following/lay-out-mail';

describe('the day of a digest', () => {
  it.each([
    ['weekly', '2026-11-30', 7, '2026-11-23'],
    ['weekly', '2026-11-30', 8, '2026-11-30'],
    ['weekly', '2026-11-29', 23, '2026-11-23'],
    ['weekly', '2027-01-01', 9, '2026-12-28'],
    ['weekly', '2028-02-29', 12, '2028-02-28'],
    ['monthly', '2026-12-01', 7, '2026-11-01'],
    ['monthly', '2026-12-01', 8, '2026-12-01'],
    ['monthly', '2027-01-01', 0, '2026-12-01'],
    ['monthly', '2026-12-31', 23, '2026-12-01'],
  ] as const)('%s, on %s at %s o’clock, is %s', (pace, today, hour, day) => {
    expect(digestDay(pace, today, hour)).toBe(day);
  });

  it('comes after another one', () => {
    expect(digestDayBefore('weekly', '2027-01-04')).toBe('2026-12-28');
    expect(digestDayBefore('monthly', '2027-01-01')).toBe('2026-12-01');
  });
});

it('what a form sends is read as it was written, and nothing else is', () => {
  for (const follow of [
    { what: 'site', target: '' },
    { what: 'topic', target: 'heart-and-blood-pressure' },
    { what: 'question', target: '01E00000000000000000000ADA' },
  ] as const)
    expect(readFollowed(keyOf(follow))).toEqual(follow);
  for (const key of ['', 'site', 'site:x', 'topic:', 'nothing:x', 'topic:a b', 'topic:../x', `topic:${'x'.repeat(61)}`])
    expect(readFollowed(key), key).toBeNull();
});

it('a mail says the same twice, and words are only words', () => {
  const { text, html } = layOutMail(
    [{ title: 'Salt & <b>blood</b>', words: 'Said "so".', address: 'https://x.example/?a=1&b=2' }],
    'ar',
  );
  expect(text).toBe('Salt & <b>blood</b>\nSaid "so".\nhttps://x.example/?a=1&b=2\n');
  expect(html).toContain('<h2>Salt &amp; &lt;b&gt;blood&lt;/b&gt;</h2>');
  expect(html).toContain('href="https://x.example/?a=1&amp;b=2"');
  expect(html).toContain('dir="rtl"');
});
