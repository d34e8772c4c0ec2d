import { describe, expect, it } from 'vitest';
import { currentTextOf, readFindings, readJudged } from '@/lib/comments/current-text';
import { listUnjudged, redactText } from '@/lib/comments/redaction';

const body = 'I am Ann and it hurts.';
const found = { kind: 'name', start: 5, end: 8, rule: 'introduction' };
const judged = { kind: 'name', start: 5, end: 8, hidden: true };

/** Each would show words that a person or the screening had marked, if it were read as it stands. */
const malformed = (span: { start: number; end: number }): [what: string, json: string][] => [
  ['no JSON', '[{"kind":"name"'],
  ['nothing at all', ''],
  ['no list', JSON.stringify(span)],
  ['null', 'null'],
  ['a span that ends where it begins', JSON.stringify([{ ...span, end: span.start }])],
  ['a span that runs backwards', JSON.stringify([{ ...span, start: span.end, end: span.start }])],
  ['a span before the words', JSON.stringify([{ ...span, start: -3 }])],
  ['a span behind the words', JSON.stringify([{ ...span, end: body.length + 1 }])],
  ['places in words', JSON.stringify([{ ...span, start: '5' }])],
  ['half a place', JSON.stringify([{ ...span, start: 5.5 }])],
  ['no end', JSON.stringify([{ ...span, end: undefined }])],
  ['one good span and one that is not', JSON.stringify([span, { ...span, end: null }])],
];

describe('what screening found', () => {
  it('is read back as it was written', () => {
    expect(readFindings(JSON.stringify([found]), body)).toEqual([found]);
    expect(readFindings('[]', body)).toEqual([]);
    expect(readFindings(JSON.stringify([{ ...found, end: body.length }]), body)).toHaveLength(1);
  });

  it.each([...malformed(found), ['no rule', JSON.stringify([{ ...found, rule: undefined }])]])(
    'marks the whole message where the row holds %s',
    (_what, json) => {
      const findings = readFindings(json, body);
      expect(findings).toMatchObject([{ start: 0, end: body.length }]);
      expect(listUnjudged(findings, null), 'so nobody can publish it unread').toHaveLength(1);
    },
  );

  it('of a kind that another release knew is marked where it stands', () => {
    expect(readFindings(JSON.stringify([{ ...found, kind: 'fax' }]), body)).toMatchObject([{ start: 5, end: 8 }]);
  });
});

describe('what a person decided', () => {
  it('is read back as it was written, and nothing is nothing', () => {
    expect(readJudged(JSON.stringify([judged]), body)).toEqual([judged]);
    expect(readJudged('[]', body)).toEqual([]);
    expect(readJudged(null, body)).toBeNull();
  });

  it.each([...malformed(judged), ['no verdict', JSON.stringify([{ ...judged, hidden: 'no' }])]])(
    'hides the whole message where the row holds %s',
    (_what, json) => {
      expect(redactText(body, readJudged(json, body))).toMatch(/^\[[^\]]+\]$/);
    },
  );

  it('of a kind that another release knew is hidden where it stands', () => {
    const shown = redactText(body, readJudged(JSON.stringify([{ ...judged, kind: 'fax' }]), body));
    expect(shown).toMatch(/^I am \[[^\]]+\] and it hurts\.$/);
  });
});

it('an erased message has nothing left to mark', () => {
  const row = { id: 'a', body: '', claimLines: null, publicBody: null, overruled: false };
  const texts = { currentRevisionId: 'a', revisions: [{ ...row, findings: 'gone', judged: 'gone' }] };
  expect(currentTextOf(texts)).toMatchObject({ body: '', findings: [], judged: [] });
});
