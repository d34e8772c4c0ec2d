import { describe, expect, it } from 'vitest';
import { isReapproved, isUrgent } from '@/lib/comments/thread/report-weight';

const deed = (id: string, action: string, more: { reason?: string; revisionId?: string; undoes?: string } = {}) => ({
  id,
  action,
  reason: more.reason ?? null,
  revisionId: more.revisionId ?? 'words',
  undoes: more.undoes ?? null,
});
const reported = deed('1', 'report', { reason: 'could-harm' });

describe('words that were published again after a report', () => {
  it.each([
    ['published', [reported, deed('2', 'publish')]],
    ['answered', [reported, deed('2', 'answer')]],
    [
      'published, then reported for something else and published again',
      [reported, deed('2', 'publish'), deed('3', 'report', { reason: 'unkind' }), deed('4', 'publish')],
    ],
    ['published, and shown with fewer words', [reported, deed('2', 'publish'), deed('3', 'redact')]],
  ])('are not hidden for the same reason: %s', (_how, decisions) => {
    expect(isReapproved(decisions, 'could-harm', 'words')).toBe(true);
  });

  it.each([
    ['never reported', [deed('2', 'publish')]],
    ['reported after they were published', [deed('0', 'publish'), reported]],
    ['reported for another reason', [deed('1', 'report', { reason: 'unkind' }), deed('2', 'publish')]],
    [
      'reported in other words',
      [deed('1', 'report', { reason: 'could-harm', revisionId: 'earlier words' }), deed('2', 'publish')],
    ],
    ['published in other words', [reported, deed('2', 'publish', { revisionId: 'later words' })]],
    ['published, which was taken back', [reported, deed('2', 'publish'), deed('3', 'undo', { undoes: '2' })]],
    ['published, and the answer changed since', [reported, deed('2', 'publish'), deed('3', 'correct')]],
    ['taken down and put back', [reported, deed('2', 'decline'), deed('3', 'requeue')]],
  ])('are weighed anew when they were %s', (_how, decisions) => {
    expect(isReapproved(decisions, 'could-harm', 'words')).toBe(false);
  });
});

describe('what is urgent', () => {
  it('is a risk that nobody has judged', () => {
    expect([isUrgent('self-harm', false), isUrgent('self-harm', true), isUrgent('unkind', false)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
