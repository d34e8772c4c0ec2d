import { describe, expect, it } from 'vitest';
import type { Status } from '@/lib/comments/comment';
import {
  hindranceTo,
  type Judged,
  mayReadDecisions,
  maySee,
  standingOf,
  type ViewerPosts,
} from '@/lib/comments/comment-access';
import { type Action, staffActions, type Standing } from '@/lib/comments/transitions';
import { aViewer } from '@/tests/support/viewers';

const leadsNothing: ViewerPosts = { handle: null, coAuthored: [] };
const adasPosts: ViewerPosts = { handle: 'ada', coAuthored: ['shared-post'] };

const adasPlace = { physician: 'ada', postId: 'ada-post' };
const reviewer = aViewer('physician', 'dora');

const people = {
  'the post’s own physician': [aViewer('physician', 'ada'), adasPosts, { physician: 'ada', postId: 'ada-post' }],
  'a co-author of the post': [aViewer('physician', 'ada'), adasPosts, { physician: 'ben', postId: 'shared-post' }],
  'another physician': [aViewer('physician', 'ada'), adasPosts, { physician: 'ben', postId: 'ben-post' }],
  'a physician whose handle is no post’s': [
    aViewer('physician', 'nobody'),
    { handle: 'nobody', coAuthored: [] },
    { physician: 'ada', postId: 'ada-post' },
  ],
  'a member of staff': [aViewer('staff'), leadsNothing, { physician: 'ada', postId: 'ada-post' }],
  'the physician whom the post’s own is covered by': [
    aViewer('physician', 'cara'),
    { handle: 'cara', covered: ['ada'], coAuthored: ['shared-post'] },
    { physician: 'ada', postId: 'ada-post' },
  ],
  'who covers for a co-author': [
    aViewer('physician', 'cara'),
    { handle: 'cara', covered: ['ada'], coAuthored: ['shared-post'] },
    { physician: 'ben', postId: 'shared-post' },
  ],
  'who covers for someone else': [
    aViewer('physician', 'cara'),
    { handle: 'cara', covered: ['ada'], coAuthored: ['shared-post'] },
    { physician: 'ben', postId: 'ben-post' },
  ],
  'the named reviewer': [
    reviewer,
    { handle: 'dora', coAuthored: [] },
    { ...adasPlace, reviewerId: reviewer.accountId },
  ],
  'a physician when another is named': [
    reviewer,
    { handle: 'dora', coAuthored: [] },
    { ...adasPlace, reviewerId: 'another account' },
  ],
  'an administrator': [aViewer('admin'), leadsNothing, { physician: 'ada', postId: 'ada-post' }],
} as const;

const standings: [keyof typeof people, string | null, Standing][] = [
  ['the post’s own physician', null, 'physician'],
  ['the post’s own physician', 'physician', 'physician'],
  ['the post’s own physician', 'complaint', 'stranger'],
  ['a co-author of the post', null, 'physician'],
  ['a co-author of the post', 'complaint', 'stranger'],
  ['another physician', null, 'stranger'],
  ['another physician', 'physician', 'stranger'],
  ['another physician', 'complaint', 'stranger'],
  ['a physician whose handle is no post’s', null, 'stranger'],
  ['the physician whom the post’s own is covered by', null, 'physician'],
  ['the physician whom the post’s own is covered by', 'physician', 'physician'],
  ['the physician whom the post’s own is covered by', 'complaint', 'stranger'],
  ['who covers for a co-author', null, 'physician'],
  ['who covers for someone else', null, 'stranger'],
  ['the named reviewer', null, 'stranger'],
  ['the named reviewer', 'physician', 'stranger'],
  ['the named reviewer', 'complaint', 'reviewer'],
  ['a physician when another is named', 'complaint', 'stranger'],
  ['a member of staff', null, 'staff'],
  ['a member of staff', 'physician', 'staff'],
  ['a member of staff', 'complaint', 'staff'],
  ['an administrator', null, 'stranger'],
  ['an administrator', 'physician', 'stranger'],
  ['an administrator', 'complaint', 'admin'],
];

describe('how someone stands to a comment', () => {
  it.each(standings)('%s, with the mark %s, is its %s', (person, escalation, expected) => {
    const [viewer, own, where] = people[person];
    expect(standingOf(viewer, { ...where, escalation }, own)).toBe(expected);
  });

  it('is a stranger’s for a physician without a handle, even where a comment names no physician', () => {
    const odd = { ...aViewer('physician', 'ada'), physician: null };
    expect(
      standingOf(
        odd as ReturnType<typeof aViewer>,
        { physician: '', postId: 'ada-post', escalation: null },
        leadsNothing,
      ),
    ).toBe('stranger');
  });
});

describe('who sees a comment', () => {
  it.each([
    ['physician', true],
    ['reviewer', true],
    ['staff', true],
    ['admin', true],
    ['writer', false],
    ['stranger', false],
  ] as const)('for a %s the answer is %s', (standing, expected) => {
    expect(maySee(standing)).toBe(expected);
  });
});

describe('who decides', () => {
  const judged = (status: Status, escalation: string | null): Judged => ({
    physician: 'ada',
    postId: 'ada-post',
    kind: 'question',
    status,
    escalation,
  });
  const may = (standing: Standing, status: Status, escalation: string | null): Action[] =>
    staffActions.filter(
      (action) =>
        hindranceTo(standing, action, judged(status, escalation), { answered: false, undoable: false }) === null,
    );

  it.each([
    [
      'physician',
      'held',
      null,
      ['publish', 'answer', 'reply', 'redact', 'urgency', 'decline', 'return', 'escalate', 'merge'],
    ],
    [
      'physician',
      'held',
      'physician',
      ['publish', 'answer', 'reply', 'redact', 'urgency', 'decline', 'return', 'escalate', 'merge'],
    ],
    ['physician', 'held', 'complaint', []],
    ['physician', 'published', null, ['answer', 'reply', 'redact', 'urgency', 'merge', 'unpublish']],
    ['staff', 'held', null, ['publish', 'reply', 'redact', 'urgency', 'decline', 'return', 'escalate', 'merge']],
    ['staff', 'held', 'physician', ['publish', 'reply', 'redact', 'urgency', 'decline', 'return', 'escalate', 'merge']],
    ['staff', 'held', 'complaint', []],
    ['staff', 'published', null, ['reply', 'redact', 'urgency', 'merge', 'unpublish']],
    ['admin', 'held', null, []],
    ['admin', 'held', 'physician', []],
    ['admin', 'held', 'complaint', ['redact', 'urgency', 'decline', 'return', 'escalate']],
    ['reviewer', 'held', null, []],
    ['reviewer', 'held', 'physician', []],
    ['reviewer', 'held', 'complaint', ['redact', 'urgency', 'decline', 'return', 'escalate']],
    ['stranger', 'held', null, []],
    ['stranger', 'held', 'complaint', []],
  ] as const)('the %s, on a comment that is %s and marked %s, may do %j', (standing, status, escalation, expected) => {
    expect(may(standing, status, escalation)).toEqual(expected);
  });
});

describe('the log of decisions', () => {
  it('is open to everyone who decides', () => {
    expect([aViewer('physician', 'ada'), aViewer('staff'), aViewer('admin')].map(mayReadDecisions)).toEqual([
      true,
      true,
      true,
    ]);
  });
});
