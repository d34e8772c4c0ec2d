import { describe, expect, it } from 'vitest';
import type { Judged } from '@/lib/comments/current-text';
import {
  type GivenRedaction,
  judgeText,
  listPhrases,
  listUnjudged,
  redactionCode,
  redactText,
} from '@/lib/comments/redaction';
import { findIdentifiers } from '@/lib/screening/identifiers';
import fc from '@/tests/support/properties';

const body = 'My name is Ann Lee and I live in Leeds. Ann says it helps, though Annual checks do not.';
const findings = [{ kind: 'name' as const, start: 11, end: 18, rule: 'introduction' }];
const hideAnn: Judged = { kind: 'name', start: 11, end: 18, hidden: true };
const given = (some: Partial<GivenRedaction>): GivenRedaction => ({ verdicts: [], words: [], ...some });
const judged = (result: ReturnType<typeof judgeText>): Judged[] => {
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.judged;
};

describe('deciding about a text', () => {
  it('asks about every phrase that screening marked, in the writer’s own words', () => {
    expect(judgeText(body, findings, null, given({}))).toEqual({
      problems: [{ field: 'phrase-11-18', message: 'Choose what to do with “Ann Lee”.' }],
    });
    const elsewhere = given({ verdicts: [{ start: 11, end: 17, hidden: true }] });
    expect(judgeText(body, findings, null, elsewhere)).toHaveProperty('problems');
  });

  it('hides a phrase, or says that it identifies no one', () => {
    for (const hidden of [true, false])
      expect(judged(judgeText(body, findings, null, given({ verdicts: [{ start: 11, end: 18, hidden }] })))).toEqual([
        { ...hideAnn, hidden },
      ]);
  });

  it('hides other words wherever they stand by themselves', () => {
    const result = judged(
      judgeText(body, findings, null, {
        verdicts: [{ start: 11, end: 18, hidden: true }],
        words: [
          { text: ' Leeds ', kind: 'place' },
          { text: 'Ann', kind: 'name' },
          { text: '', kind: 'other' },
        ],
      }),
    );
    expect(redactText(body, result)).toBe(
      'My name is [name] and I live in [place]. [name] says it helps, though Annual checks do not.',
    );
  });

  it('hides part of a word when it stands nowhere else, and minds no line break', () => {
    const text = 'They call me Lizzie Anne\nHart here.';
    const words = [
      { text: 'Liz', kind: 'name' as const },
      { text: 'Anne Hart', kind: 'other' as const },
    ];
    expect(redactText(text, judged(judgeText(text, [], null, given({ words }))))).toBe(
      'They call me [name]zie [removed] here.',
    );
  });

  it.each(['York', 'leeds', '.*', 'Leeds. Ann says nothing'])('says so when the text does not hold “%s”', (text) => {
    expect(judgeText(body, [], null, given({ words: [{ text, kind: 'name' }] }))).toMatchObject({
      problems: [{ field: 'words-1' }],
    });
  });

  it('asks for words where nothing is marked and nothing was typed', () => {
    expect(judgeText(body, [], null, given({}))).toMatchObject({ problems: [{ field: 'words-1' }] });
  });

  it('asks again about what a person had hidden before, and can show it again', () => {
    const earlier: Judged[] = [{ kind: 'place', start: 33, end: 38, hidden: true }];
    expect(judgeText(body, [], earlier, given({}))).toMatchObject({ problems: [{ field: 'phrase-33-38' }] });
    const shown = judged(judgeText(body, [], earlier, given({ verdicts: [{ start: 33, end: 38, hidden: false }] })));
    expect(redactText(body, shown)).toBeNull();
  });
});

describe('what is left to decide', () => {
  it('is every finding without a decision of its own', () => {
    expect(listUnjudged(findings, null)).toEqual(findings);
    expect(listUnjudged(findings, [{ ...hideAnn, end: 14 }])).toEqual(findings);
    expect(listUnjudged(findings, [{ ...hideAnn, hidden: false }])).toEqual([]);
  });

  it('is shown with the words, the reason and what was decided', () => {
    const place: Judged = { kind: 'other', start: 33, end: 38, hidden: true };
    expect(listPhrases(body, findings, [place])).toMatchObject([
      { text: 'Ann Lee', field: 'phrase-11-18', hidden: null },
      { text: 'Leeds', field: 'phrase-33-38', hidden: true, because: 'Someone at the desk marked this.' },
    ]);
  });
});

describe('what the log keeps', () => {
  it.each([
    [[true, true], 'hidden'],
    [[false], 'overruled'],
    [[true, false], 'hidden-and-overruled'],
  ])('of %j is the code %s', (verdicts, code) => {
    expect(redactionCode(verdicts.map((hidden) => ({ ...hideAnn, hidden })))).toBe(code);
  });
});

it('never lets a hidden word through and never changes another, whatever was written', () => {
  const texts = fc.array(
    fc.constantFrom('Ann', 'Lee', 'it', 'hurts', 'in', 'Leeds', '(0113)', '496', '0123', '$&', '\n'),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(texts, fc.array(fc.boolean()), (parts, choices) => {
      const text = parts.join(' ');
      const found = findIdentifiers(text);
      const verdicts = found.map(({ start, end }, index) => ({ start, end, hidden: choices[index] ?? true }));
      if (found.length === 0) return;
      const result = judged(judgeText(text, found, null, given({ verdicts })));
      const kept: string[] = [];
      let at = 0;
      for (const { start, end } of verdicts.filter(({ hidden }) => hidden)) {
        kept.push(text.slice(at, start));
        at = end;
      }
      kept.push(text.slice(at));
      const shown = redactText(text, result) ?? text;
      let from = 0;
      for (const part of kept) {
        const place = shown.indexOf(part, from);
        expect(place, 'what is not hidden is there, in its order').toBeGreaterThanOrEqual(from);
        from = place + part.length;
      }
      expect(shown.replace(/\[[a-z -]+\]/g, '').length).toBe(kept.join('').length);
    }),
  );
});
