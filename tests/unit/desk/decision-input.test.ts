import { describe, expect, it } from 'vitest';
import { parseDecision, readDecisionFields, typedFields } from '@/lib/comments/decision-input';

const sent: Record<string, string> = {
  commentId: '01M809P0QSEB8JJGDY726MGXAG',
  revisionId: '01M809P0QSEB8JJGDY726MGXAH',
  version: '3',
  idempotencyKey: '9b2f6a3e-decline',
  action: 'decline',
  reason: 'off-topic',
  note: '',
  answer: '',
};

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe('a decision as the forms of the desk send it', () => {
  it('is read back as it was sent', () => {
    expect(readDecisionFields(formOf(sent))).toEqual(sent);
    expect(parseDecision(sent).data).toEqual({ ...sent, version: 3 });
  });

  it('has empty fields for those that a form leaves out, and none that it invents', () => {
    const { commentId = '' } = sent;
    const read = readDecisionFields(formOf({ commentId, role: 'admin' }));
    expect(Object.keys(read)).toEqual(Object.keys(sent));
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
});
