import { describe, expect, it } from 'vitest';
import { deedTitle, deedWords, kindWords, statusWords } from '@/components/desk/desk-words';
import { roleWords } from '@/components/identity/role-words';
import { commentKinds, statuses } from '@/lib/comments/comment';
import { readAction, staffActions, writerActions } from '@/lib/comments/transitions';
import { roles } from '@/lib/identity/viewer';

const actions = [...staffActions, ...writerActions, 'report', 'name-reviewer'] as const;

describe('the words of the desk', () => {
  it('name every deed in a way of its own', () => {
    expect(new Set<string>(actions.map(deedTitle)).size).toBe(actions.length);
    expect(new Set(actions.map(deedWords)).size).toBe(actions.length);
    expect(actions.map(deedTitle)).not.toContain('Changed');
  });

  it('name every kind and every role', () => {
    expect(commentKinds.map(kindWords)).toEqual(['Question', 'Experience', 'Reply']);
    expect(roles.map((role) => roleWords[role])).toEqual(['Physician', 'Practice staff', 'Administrator']);
  });

  it('still say something about a code that came later', () => {
    expect(actions.map(readAction)).toEqual(actions);
    for (const code of ['archive', 'constructor', ''])
      expect([deedTitle(readAction(code)), deedWords(readAction(code))], code).toEqual(['Changed', 'changed it']);
  });

  it('tell every status apart', () => {
    const usual = { returned: false, answered: false, earlierIsPublic: false, escalation: null };
    expect(new Set(statuses.map((status) => statusWords({ status, ...usual }))).size).toBe(statuses.length);
  });

  it('say when held words have public ones before them, and when they are with their writer', () => {
    const held = { status: 'held' as const, answered: false, escalation: null };
    expect(statusWords({ ...held, returned: false, earlierIsPublic: true })).toContain('earlier words are public');
    expect(statusWords({ ...held, returned: true, earlierIsPublic: true })).toContain('Returned');
  });

  it('say who decides about a complaint', () => {
    const complaint = {
      status: 'held' as const,
      answered: false,
      returned: false,
      earlierIsPublic: false,
      escalation: 'complaint',
    };
    expect(statusWords(complaint)).toContain('administrator');
  });
});
