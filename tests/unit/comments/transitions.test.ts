import { describe, expect, it } from 'vitest';
import { type CommentKind, type Status, statuses } from '@/lib/comments/comment';
import {
  type Action,
  allowed,
  allowedActions,
  type Flags,
  staffActions,
  type Standing,
  statusAfter,
  writerActions,
} from '@/lib/comments/transitions';

const everyAction: readonly Action[] = [...staffActions, ...writerActions, 'report'];
const standings: readonly Standing[] = [
  'physician',
  'reviewer',
  'staff',
  'admin',
  'writer',
  'reader',
  'retention',
  'kept-question',
  'stranger',
];

type Column = Record<Status, string>;

/** What each person may do in each state, written down by hand. Undo stands apart, below. */
const ordinary: Record<Standing, Column> = {
  physician: {
    held: 'publish answer reply redact urgency decline return escalate merge',
    published: 'answer reply redact urgency merge unpublish',
    declined: 'requeue',
    withdrawn: '',
    erased: '',
  },
  staff: {
    held: 'publish reply redact urgency decline return escalate merge',
    published: 'reply redact urgency merge unpublish',
    declined: 'requeue',
    withdrawn: '',
    erased: '',
  },
  reviewer: { held: '', published: '', declined: '', withdrawn: '', erased: '' },
  admin: { held: '', published: '', declined: '', withdrawn: '', erased: '' },
  writer: {
    held: 'edit withdraw erase',
    published: 'edit withdraw erase',
    declined: 'second-look withdraw erase',
    withdrawn: 'erase',
    erased: '',
  },
  reader: { held: 'report', published: 'report', declined: '', withdrawn: '', erased: '' },
  retention: { held: 'erase', published: 'erase', declined: 'erase', withdrawn: 'erase', erased: '' },
  'kept-question': { held: '', published: '', declined: '', withdrawn: '', erased: '' },
  stranger: { held: '', published: '', declined: '', withdrawn: '', erased: '' },
};

const withoutAnswering: Record<Standing, Column> = {
  ...ordinary,
  physician: {
    held: 'publish reply redact urgency decline return escalate merge',
    published: 'reply redact urgency merge unpublish',
    declined: 'requeue',
    withdrawn: '',
    erased: '',
  },
};

/** A theme is for what is no question; only questions are put together. */
const withTheme: Record<Standing, Column> = {
  ...ordinary,
  physician: {
    ...withoutAnswering.physician,
    held: 'publish reply redact theme urgency decline return escalate',
    published: 'reply redact theme urgency unpublish',
  },
  staff: {
    ...ordinary.staff,
    held: 'publish reply redact theme urgency decline return escalate',
    published: 'reply redact theme urgency unpublish',
  },
};

/** A complaint is the administrator's and the named reviewer's, and nobody publishes it. Its writer keeps every right. */
const complaint: Record<Standing, Column> = {
  ...ordinary,
  physician: { held: '', published: '', declined: '', withdrawn: '', erased: '' },
  staff: { held: '', published: '', declined: '', withdrawn: '', erased: '' },
  reviewer: {
    held: 'redact urgency decline return escalate',
    published: 'redact urgency',
    declined: 'requeue',
    withdrawn: '',
    erased: '',
  },
  admin: {
    held: 'redact urgency decline return escalate',
    published: 'redact urgency',
    declined: 'requeue',
    withdrawn: '',
    erased: '',
  },
};

const cases: [string, Omit<Flags, 'undoable'>, Record<Standing, Column>][] = [
  ['a question without an answer', { kind: 'question', complaint: false, answered: false }, ordinary],
  ['a question with an answer', { kind: 'question', complaint: false, answered: true }, withoutAnswering],
  ['an experience', { kind: 'experience', complaint: false, answered: false }, withTheme],
  ['a reply', { kind: 'reply', complaint: false, answered: false }, withTheme],
  ...(['question', 'experience', 'reply'] as CommentKind[]).flatMap((kind) =>
    [false, true].map((answered): [string, Omit<Flags, 'undoable'>, Record<Standing, Column>] => [
      `a complaint (${kind}${answered ? ', answered' : ''})`,
      { kind, complaint: true, answered },
      complaint,
    ]),
  ),
];

describe.each(cases)('%s', (_name, facts, table) => {
  it.each(standings.flatMap((standing) => statuses.map((status) => [standing, status] as const)))(
    'gives the %s exactly the actions that the table gives while it is %s',
    (standing, status) => {
      const expected = table[standing][status].split(' ').filter(Boolean).sort();
      for (const undoable of [false, true]) {
        const may = everyAction.filter(
          (action) => action !== 'undo' && allowed(status, action, standing, { ...facts, undoable }),
        );
        expect([...may].sort()).toEqual(expected);
      }
    },
  );
});

describe.each(['correct', 'still-right', 'unanswer'] as const)('what is an answer’s physician’s: %s', (action) => {
  const facts: Flags = { kind: 'question', complaint: false, answered: true, ownAnswer: true, undoable: false };
  const mayCorrect = (change: Partial<Flags> = {}): [Standing, Status][] =>
    standings.flatMap((standing) =>
      statuses
        .filter((status) => allowed(status, action, standing, { ...facts, ...change }))
        .map((status): [Standing, Status] => [standing, status]),
    );

  it.each([
    ['its own', {}],
    ['that of someone who has left', { ownAnswer: false, authorGone: true }],
  ])('is for the physician alone, while it is public: %s', (_whose, change) => {
    expect(mayCorrect(change)).toEqual([
      ['physician', 'held'],
      ['physician', 'published'],
    ]);
  });

  it.each([
    { ownAnswer: false },
    { ownAnswer: false, authorGone: false },
    { answered: false },
    { answered: false, authorGone: true },
    { complaint: true },
    { complaint: true, authorGone: true },
  ])('is nobody’s when %o', (change) => {
    expect(mayCorrect(change)).toEqual([]);
  });
});

describe('taking a question apart from the one that stands for it', () => {
  const facts: Flags = { kind: 'question', complaint: false, answered: false, merged: true, undoable: false };
  const mayUnmerge = (change: Partial<Flags> = {}): [Standing, Status][] =>
    standings.flatMap((standing) =>
      statuses
        .filter((status) => allowed(status, 'unmerge', standing, { ...facts, ...change }))
        .map((status): [Standing, Status] => [standing, status]),
    );

  it('is for the physician and staff while it is put together, and follows when the other one goes', () => {
    expect(mayUnmerge()).toEqual([
      ['physician', 'declined'],
      ['staff', 'declined'],
      ['kept-question', 'declined'],
    ]);
  });

  it.each([{ merged: false }, { complaint: true }])('is nobody’s when %o', (change) => {
    expect(mayUnmerge(change)).toEqual([]);
  });

  it('is the only way back for it: it is not put back by itself', () => {
    for (const standing of standings) expect(allowed('declined', 'requeue', standing, facts)).toBe(false);
  });
});

describe('an undo', () => {
  const facts: Omit<Flags, 'undoable'> = { kind: 'question', complaint: false, answered: false };
  const decidable: readonly Status[] = ['held', 'published', 'declined'];

  it.each(standings)('is refused to the %s once the window has closed, in every state', (standing) => {
    for (const status of statuses)
      for (const flag of [true, false])
        expect(allowed(status, 'undo', standing, { ...facts, complaint: flag, undoable: false })).toBe(false);
  });

  it.each(['physician', 'staff', 'admin'] as const)(
    'is open to the %s whose decision it is, wherever a decision leads',
    (standing) => {
      for (const status of decidable)
        expect(allowed(status, 'undo', standing, { ...facts, undoable: true })).toBe(true);
    },
  );

  it.each(['physician', 'staff', 'admin'] as const)(
    'by the %s never brings back what its writer has withdrawn or erased',
    (standing) => {
      expect(allowed('withdrawn', 'undo', standing, { ...facts, undoable: true })).toBe(false);
      expect(allowed('erased', 'undo', standing, { ...facts, undoable: true })).toBe(false);
    },
  );

  it.each(['writer', 'reader', 'stranger'] as const)('is never the %s’s', (standing) => {
    for (const status of statuses) expect(allowed(status, 'undo', standing, { ...facts, undoable: true })).toBe(false);
  });
});

describe('where an action leads', () => {
  it.each([
    ['publish', 'published'],
    ['answer', 'published'],
    ['decline', 'declined'],
    ['return', 'held'],
    ['escalate', 'held'],
    ['merge', 'declined'],
    ['reply', 'published'],
    ['unpublish', 'declined'],
    ['unmerge', 'held'],
    ['requeue', 'held'],
    ['edit', 'held'],
    ['second-look', 'held'],
    ['withdraw', 'withdrawn'],
    ['erase', 'erased'],
    ['report', 'held'],
  ] as const)('%s leads to %s', (action, status) => {
    expect(statusAfter(action, 'held')).toBe(status);
  });

  it.each(statuses)('redacting, or correcting its answer, leaves a comment as it is: %s', (status) => {
    for (const action of ['redact', 'correct', 'still-right', 'unanswer', 'urgency'] as const)
      expect(statusAfter(action, status)).toBe(status);
  });
});

describe('the list of actions for a screen', () => {
  it('holds exactly what is allowed, in the order of the screen', () => {
    const flags: Flags = { kind: 'question', complaint: false, answered: false, undoable: true };
    expect(allowedActions('held', 'physician', flags)).toEqual([
      'publish',
      'answer',
      'reply',
      'redact',
      'urgency',
      'decline',
      'return',
      'escalate',
      'merge',
      'undo',
    ]);
    expect(allowedActions('published', 'writer', flags)).toEqual(['edit', 'withdraw', 'erase']);
    expect(allowedActions('held', 'stranger', flags)).toEqual([]);
  });
});

describe('a second look', () => {
  const flags: Flags = { kind: 'question', complaint: true, answered: false, contestsOwn: true, undoable: false };

  it('is no work of whoever decided, in whatever role', () => {
    for (const standing of standings.filter((one) => one !== 'writer'))
      for (const action of staffActions.filter((one) => one !== 'undo'))
        expect(allowed('held', action, standing, flags)).toBe(false);
  });

  it('once it is no complaint any more, leaves them everything but to turn it away again', () => {
    const may = (contestsOwn: boolean) =>
      allowedActions('held', 'physician', { ...flags, complaint: false, contestsOwn });
    expect(may(false).filter((action) => !may(true).includes(action))).toEqual(['decline', 'return', 'merge']);
  });

  it('is asked for once, and not of what stands behind another question', () => {
    const asks = (change: Partial<Flags>) => allowed('declined', 'second-look', 'writer', { ...flags, ...change });
    expect([asks({}), asks({ lookedAgain: true }), asks({ merged: true })]).toEqual([true, false, false]);
  });
});

it('leaves what sounds like a complaint to others than its physician to decline', () => {
  const flags: Flags = { kind: 'reply', complaint: false, answered: false, soundsLikeComplaint: true, undoable: false };
  expect(standings.filter((standing) => allowed('held', 'decline', standing, flags))).toEqual(['staff']);
});

describe('while identifiers are open', () => {
  const flags: Flags = { kind: 'question', complaint: false, answered: false, undoable: false, identifiersOpen: true };

  it('nobody makes a message public, alone or with an answer, in any state', () => {
    for (const standing of standings)
      for (const status of statuses)
        for (const action of ['publish', 'answer', 'reply'] as const)
          expect(allowed(status, action, standing, flags)).toBe(false);
  });

  it('everything else is as it was, redacting above all', () => {
    for (const standing of standings)
      for (const status of statuses)
        for (const action of everyAction.filter((other) => !['publish', 'answer', 'reply'].includes(other)))
          expect(allowed(status, action, standing, flags)).toBe(
            allowed(status, action, standing, { ...flags, identifiersOpen: false }),
          );
  });
});
