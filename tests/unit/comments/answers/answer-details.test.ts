import { describe, expect, it } from 'vitest';
import {
  answerDetailsSchema,
  answerProblems,
  linesOf,
  noDetails,
  overrideOf,
} from '@/lib/comments/answers/answer-details';
import { answerLimits } from '@/lib/comments/comment';
import { overrides, reasonLabel } from '@/lib/comments/reasons';

const now = new Date('2026-12-01T12:00:00Z');
const answer = 'In general this passes by itself within a week or two.';
const marked = 'As I told you when you came in last week, it passes.';
const form = { ...noDetails, answer };
const fieldsOf = (some: Partial<typeof form>, isCorrection = false): string[] =>
  answerProblems({ ...form, ...some } as typeof form, isCorrection, now).map(({ field }) => field);

describe('an answer', () => {
  it('is long enough from its fifteenth character on', () => {
    expect(fieldsOf({ answer: 'x'.repeat(answerLimits.min - 1) })).toEqual(['answer']);
    expect(fieldsOf({ answer: 'x'.repeat(answerLimits.min) })).toEqual([]);
  });

  it('that would confirm that someone is a patient comes back with the words, and why', () => {
    const problems = answerProblems({ ...form, answer: marked }, false, now);
    expect(problems.at(-1)).toMatchObject({ field: 'override' });
    expect(problems.length).toBeGreaterThan(1);
    for (const { field, message } of problems.slice(0, -1)) {
      expect(field).toBe('answer');
      expect(message).toMatch(/^“.+”: [A-Z].*\.$/);
      expect(marked).toContain(message.slice(1, message.indexOf('”')));
    }
  });

  it('says once what is wrong with words that stand there twice', () => {
    const twice = answerProblems({ ...form, answer: `${marked} ${marked}` }, false, now);
    expect(twice).toEqual(answerProblems({ ...form, answer: marked }, false, now));
  });

  it.each(Object.entries(overrides))('may stand for a reason, which is a code: %s', (override, label) => {
    const given = { ...form, answer: marked, override };
    expect(answerProblems(given, false, now)).toEqual([]);
    expect(overrideOf(given)).toBe(override);
    for (const action of ['answer', 'correct']) expect(reasonLabel(action, override)).toBe(label);
  });

  it.each(['', 'because I say so', '__proto__', 'constructor'])('does not stand for any other: “%s”', (override) => {
    const given = { ...form, answer: marked, override };
    expect(answerProblems(given, false, now)).not.toEqual([]);
    expect(overrideOf(given)).toBeNull();
  });

  it('in which nothing is marked has no reason in the log, whatever was sent', () => {
    expect(overrideOf({ ...form, override: 'not-a-person' })).toBeNull();
  });

  it('is read again on a day to come', () => {
    expect(fieldsOf({ reviewBy: '2026-12-01' as never })).toEqual(['reviewBy']);
    expect(fieldsOf({ reviewBy: '2026-12-02' as never })).toEqual([]);
  });

  it('about a side effect needs the tick that reporting was considered', () => {
    expect(fieldsOf({ adverseEvent: true } as never)).toEqual(['reportingConsidered']);
    expect(fieldsOf({ adverseEvent: true, reportingConsidered: true } as never)).toEqual([]);
  });
});

describe('a correction', () => {
  it('says what was corrected', () => {
    expect(fieldsOf({}, true)).toEqual(['correction']);
    expect(fieldsOf({ correction: 'The number of weeks was wrong.' } as never, true)).toEqual([]);
  });

  it('is read by the linter in its note too', () => {
    expect(fieldsOf({ correction: 'I forgot what I told you when you came in.' } as never, true)).toContain('override');
  });
});

describe('sources', () => {
  const parse = (sources: string) => answerDetailsSchema.shape.sources.safeParse(sources);

  it('stand one on a line, without empty ones', () => {
    expect(parse('  A book, page 3 \n\n https://example.org/a ').data).toBe('A book, page 3\nhttps://example.org/a');
    expect(linesOf('one\ntwo')).toEqual(['one', 'two']);
    expect(linesOf('')).toEqual([]);
  });

  it.each(['http://example.org', 'see HTTP://example.org', 'ftp://example.org', 'javascript://x%0aalert(1)'])(
    'link to https alone: %s',
    (sources) => {
      expect(parse(sources).success).toBe(false);
    },
  );

  it('are ten at most, of 300 characters each', () => {
    expect(parse(Array(10).fill('A book').join('\n')).success).toBe(true);
    expect(parse(Array(11).fill('A book').join('\n')).success).toBe(false);
    expect(parse('x'.repeat(301)).success).toBe(false);
  });
});
