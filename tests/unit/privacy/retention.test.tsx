import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RetentionList } from '@/components/site/retention-list';
import { keptFor, keptSince, retention } from '@/lib/privacy/retention';
import { noon } from '@/tests/support/moments';

describe('the retention table', () => {
  it('never gives days to what nobody has decided about', () => {
    expect(retention.held.days).toBeNull();
  });

  it('says how long in words', () => {
    expect(keptFor(retention.withdrawn)).toBe('30 days after you took it back');
    expect(keptFor(retention.submissions)).toBe('1 day after you sent it');
    expect(keptFor(retention.held)).toBe(retention.held.from);
  });

  it('counts its days back from now', () => {
    expect(keptSince('withdrawn', noon)).toEqual(new Date('2026-11-01T12:00:00.000Z'));
  });

  it.each(Object.entries(retention))('stands on the privacy page: %s', (_kind, rule) => {
    const text = renderToStaticMarkup(<RetentionList />);
    for (const words of [rule.what, keptFor(rule), rule.because]) expect(text).toContain(words);
  });
});
