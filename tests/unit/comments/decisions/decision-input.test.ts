import { describe, expect, it } from 'vitest';
import { parseDecision, readDecisionFields, typedFields } from '@/lib/comments/decisions/decision-input';
import { nothingTyped } from '@/lib/comments/decisions/decision-schema';

const sent: Record<string, string> = {
  commentId: '01M809P0QSEB8JJGDY726MGXAG',
  revisionId: '01M809P0QSEB8JJGDY726MGXAH',
  version: '3',
  idempotencyKey: '9b2f6a3e-decline',
  action: 'decline',
  reason: 'off-topic',
  note: '',
  answer: '',
  reply: '',
  settles: '',
  correction: '',
  sources: '',
  reviewBy: '',
  rating: '',
  ratingReason: '',
  adverseEvent: '',
  reportingConsidered: '',
  override: '',
  theme: '',
  urgency: '',
  into: '',
};

/** What only asks for something, and decides nothing. */
const asked = { ready: '', same: '' };

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe('a decision as the forms of the desk send it', () => {
  it('is read back as it was sent', () => {
    expect(readDecisionFields(formOf(sent))).toEqual({ ...sent, ...asked });
    expect(parseDecision(sent).data).toEqual({ ...sent, ...nothingTyped, reason: 'off-topic', version: 3 });
  });

  it('has empty fields for those that a form leaves out, and none that it invents', () => {
    const { commentId = '' } = sent;
    const read = readDecisionFields(formOf({ commentId, role: 'admin' }));
    expect(Object.keys(read)).toEqual(Object.keys({ ...sent, ...asked }));
    expect(read['answer']).toBe('');
  });

  it('takes no reason chosen for no reason at all', () => {
    expect(parseDecision({ ...sent, reason: '' }).data?.reason).toBeNull();
  });

  it.each(['commentId', 'revisionId', 'version', 'action', 'idempotencyKey'])(
    'is refused without a proper %s, which nobody types',
    (field) => {
      const paths = parseDecision({ ...sent, [field]: '' }).error?.issues.map(({ path }) => String(path[0])) ?? [];
      expect(paths).toEqual([field]);
      expect(typedFields).not.toContain(field);
    },
  );

  it.each([
    ['note', 501],
    ['answer', 4001],
  ])('says when the %s is too long, which its writer can mend', (field, length) => {
    const paths = parseDecision({ ...sent, [field]: 'x'.repeat(length) }).error?.issues.map(({ path }) =>
      String(path[0]),
    );
    expect(paths).toEqual([field]);
    expect(typedFields).toContain(field);
  });

  it('brings along what was decided about marked words, and nothing that is not such a decision', () => {
    const fields = {
      ...sent,
      action: 'redact',
      step: 'preview',
      'phrase-3-8': 'hide',
      'phrase-12-20': 'keep',
      'phrase-30-32': 'perhaps',
      'words-1': ' Ann Lee ',
      'kind-1': 'name',
      'words-2': 'the mill',
      'kind-2': 'nonsense',
      'phrase-x-1': 'hide',
    };
    const read = readDecisionFields(formOf(fields));
    expect(read).not.toHaveProperty('phrase-x-1');
    expect(parseDecision(read).data?.preview).toBe(true);
    expect(parseDecision(read).data?.redaction).toEqual({
      verdicts: [
        { start: 3, end: 8, hidden: true },
        { start: 12, end: 20, hidden: false },
      ],
      words: [
        { text: ' Ann Lee ', kind: 'name' },
        { text: 'the mill', kind: 'other' },
      ],
    });
  });
});

describe('how urgent somebody says that it is', () => {
  const corrected = { ...sent, action: 'urgency', reason: '' };

  it('is one of three, and needs to be said', () => {
    for (const urgency of ['none', 'emergency', 'crisis'])
      expect(parseDecision({ ...corrected, urgency }).data).toMatchObject({ action: 'urgency', urgency });
    for (const urgency of ['', 'danger', 'NONE']) expect(parseDecision({ ...corrected, urgency }).success).toBe(false);
  });

  it('is nothing in any other decision', () => {
    expect(parseDecision(sent).data).toMatchObject({ urgency: null });
  });
});
