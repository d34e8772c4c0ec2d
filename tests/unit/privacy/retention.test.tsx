import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RetentionList } from '@/components/site/retention-list';
import { keptFor, keptSince, retention } from '@/lib/privacy/retention';
import { keptForInSpanish, retentionInSpanish } from '@/lib/privacy/retention-in-spanish';
import { noon } from '@/tests/support/moments';

describe('the retention table', () => {
  it('never gives days to what nobody has decided about', () => {
    expect(retention.held.days).toBeNull();
  });

  it('says how long in words', () => {
    expect(keptFor(retention.withdrawn)).toBe('30 days after you withdrew it');
    expect(keptFor(retention.submissions)).toBe('1 day after you sent it');
    expect(keptFor(retention.held)).toBe(retention.held.kept);
  });

  it('counts its days back from now', () => {
    expect(keptSince('withdrawn', noon)).toEqual(new Date('2026-11-01T12:00:00.000Z'));
  });

  it.each(Object.entries(retention))('stands on the privacy page: %s', (_kind, rule) => {
    const text = renderToStaticMarkup(<RetentionList language="en" />);
    for (const words of [rule.what, keptFor(rule), rule.because]) expect(text).toContain(words);
  });

  it.each(Object.keys(retention) as (keyof typeof retention)[])(
    'stands on it in Spanish, with the same days: %s',
    (kind) => {
      const text = renderToStaticMarkup(<RetentionList language="es" />);
      const { what, because } = retentionInSpanish[kind];
      for (const words of [what, keptForInSpanish(kind), because]) expect(text).toContain(words);
      const { days } = retention[kind];
      if (days !== null) expect(keptForInSpanish(kind)).toMatch(new RegExp(`^${days} días? desde `));
      expect(what).not.toBe(retention[kind].what);
    },
  );
});
