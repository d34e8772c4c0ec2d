import { describe, expect, it } from 'vitest';
import { marksOf } from '@/components/desk/queue/item-marks';

const plain: Parameters<typeof marksOf>[0] = {
  assignee: null,
  urgency: 'none',
  escalation: null,
  edited: false,
  automatic: false,
  behind: [],
  mayComplain: false,
  identifying: false,
  returned: false,
};
const words = (some: Partial<Parameters<typeof marksOf>[0]>) =>
  marksOf({ ...plain, ...some }).map((mark) => mark.words);

describe('the marks of a message', () => {
  it('are none for an ordinary one', () => {
    expect(words({})).toEqual([]);
  });

  it.each([
    [{ urgency: 'emergency' }, 'Sounds urgent'],
    [{ urgency: 'crisis' }, 'May be in crisis'],
    [{ escalation: 'physician' }, 'Escalated to the physician'],
    [{ escalation: 'complaint' }, 'Complaint'],
    [{ identifying: true }, 'Identifying words marked'],
    [{ edited: true }, 'Edited'],
    [{ automatic: true }, 'Looks automatic'],
    [{ automatic: true, behind: ['spam', 'too-fast'] }, 'Reads like advertising'],
    [{ automatic: true, behind: ['too-fast', 'unproven'] }, 'Looks automatic'],
    [{ behind: ['unproven'] }, 'Read after the others'],
    [{ returned: true }, 'Returned to its writer'],
    [{ assignee: 'Toni Brook' }, 'Toni Brook has this'],
  ] as [Parameters<typeof words>[0], string][])('say %o in words', (some, mark) => {
    expect(words(some)).toEqual([mark]);
  });

  it('begin with the gravest', () => {
    const all = words({ urgency: 'crisis', escalation: 'complaint', edited: true, automatic: true, identifying: true });
    expect(all).toEqual(['May be in crisis', 'Complaint', 'Identifying words marked', 'Edited', 'Looks automatic']);
  });
});
