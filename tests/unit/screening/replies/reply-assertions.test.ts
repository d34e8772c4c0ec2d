import { describe, expect, it } from 'vitest';
import { findReplyHazards } from '@/lib/screening/reply-hazards';
import { spellOut } from '@/lib/screening/words/spell-out';
import { harmlessInArabic, riskyInArabic } from './replies-in-arabic';
import { harmlessInEnglish, riskyInEnglish } from './replies-in-english';
import { harmlessInSpanish, riskyInSpanish } from './replies-in-spanish';

describe.each([
  ['English', riskyInEnglish, harmlessInEnglish],
  ['Spanish', riskyInSpanish, harmlessInSpanish],
  ['Arabic', riskyInArabic, harmlessInArabic],
])('a reply in %s', (_language, risky, harmless) => {
  it('is tried on a hundred sentences of each sort', () => {
    expect(risky.length).toBeGreaterThanOrEqual(100);
    expect(harmless.length).toBeGreaterThanOrEqual(100);
  });

  it.each(risky)('is marked where it says something of this person: %s', (reply) => {
    expect(findReplyHazards(reply)).not.toEqual([]);
  });

  it.each(harmless)('is not marked where it teaches: %s', (reply) => {
    expect(findReplyHazards(reply).map(({ rule }) => rule)).toEqual([]);
  });
});

describe('text-speak', () => {
  it('is marked where it stands in the reply as it was written', () => {
    const reply = 'Hi, ur rx is ready, c u 2moro';
    const marked = findReplyHazards(reply).map(({ start, end }) => reply.slice(start, end));
    expect(marked).toContain('ur rx is ready');
    expect(marked.every((words) => reply.includes(words) && words.trim() === words)).toBe(true);
  });

  it('is spelt out with a way back', () => {
    const text = 'u r ok, ur appt b4 noon';
    const spelt = spellOut(text);
    expect(spelt.text).toBe('you are ok, your appointment before noon');
    const at = spelt.text.indexOf('your appointment');
    const { start, end } = spelt.before(at, at + 'your appointment'.length);
    expect(text.slice(start, end)).toBe('ur appt');
    expect(spellOut('nothing to do').text).toBe('nothing to do');
  });
});
