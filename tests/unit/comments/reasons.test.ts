import { describe, expect, it } from 'vitest';
import {
  declineReasons,
  escalateReasons,
  findReason,
  reasonLabel,
  reasonsFor,
  returnReasons,
  unpublishReasons,
} from '@/lib/comments/reasons';
import { staffActions } from '@/lib/comments/transitions';
import { ar } from '@/lib/shared/messages/ar';
import { en } from '@/lib/shared/messages/en';
import { es } from '@/lib/shared/messages/es';

const needed = ['decline', 'return', 'escalate', 'unpublish', 'unanswer', 'unmerge'];

describe('the actions that need a reason', () => {
  it('are those that take something away or pass it on', () => {
    expect(staffActions.filter((action) => reasonsFor(action).length > 0).sort()).toEqual([...needed].sort());
  });

  it.each(['publish', 'answer', 'undo', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'do not include “%s”',
    (action) => {
      expect(reasonsFor(action)).toEqual([]);
      expect(findReason(action, 'off-topic')).toBeNull();
    },
  );
});

describe.each([
  ['decline', declineReasons],
  ['return', returnReasons],
  ['escalate', escalateReasons],
  ['unpublish', unpublishReasons],
] as const)('the reasons to %s', (action, reasons) => {
  it('are found by their codes, and only by theirs', () => {
    expect(reasonsFor(action)).toEqual(reasons);
    for (const reason of reasons) expect(findReason(action, reason.code)).toBe(reason);
    for (const code of [null, '', 'no-such-reason', '__proto__']) expect(findReason(action, code)).toBeNull();
  });

  it('have codes that differ, and that a log may hold', () => {
    expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
    for (const { code } of reasons) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('tell the writer in whole sentences that name no one', () => {
    for (const { label, toWriter } of reasons) {
      expect(label).not.toBe('');
      expect(toWriter(en.reasons)).toMatch(/^[A-Z].*\.$/);
      expect(toWriter(en.reasons)).not.toMatch(/\bDr\b/);
    }
  });
});

it('tells the writer each reason in every language', () => {
  for (const action of needed)
    for (const { toWriter } of reasonsFor(action)) {
      const told = [en, es, ar].map(({ reasons }) => toWriter(reasons));
      expect(told).not.toContain('');
      expect(new Set(told).size).toBe(3);
    }
});

describe('a reason of one action', () => {
  it.each([
    ['decline', 'for-physician'],
    ['return', 'complaint'],
    ['escalate', 'off-topic'],
    ['unpublish', 'unclear'],
  ])('does not go with another: %s, %s', (action, code) => {
    expect(findReason(action, code)).toBeNull();
  });
});

describe('a code that the log shows', () => {
  it.each([
    ['redact', 'hidden', 'Words were hidden'],
    ['redact', 'overruled', 'Overruled: the marked words identify no one'],
    ['decline', 'unkind', 'Unkind to someone'],
  ])('of “%s”, %s, has words', (action, code, words) => {
    expect(reasonLabel(action, code)).toBe(words);
  });

  it.each([
    ['redact', null],
    ['redact', 'unkind'],
    ['redact', '__proto__'],
    ['publish', 'hidden'],
    ['constructor', 'name'],
  ])('that does not go with its action has none: %s, %s', (action, code) => {
    expect(reasonLabel(action, code)).toBeNull();
  });
});
