import { beforeEach, describe, expect, it } from 'vitest';
import { type StaffAction, staffActions } from '@/lib/comments/transitions';
import { arrangeCover } from '@/lib/identity/cover/arrange-cover';
import type { Viewer } from '@/lib/identity/viewer';
import { database } from '@/lib/platform/database/database';
import { aComment, aDecision, type CommentParts, decideNow, posts, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { decideComment, nameReviewer, readDeskItem } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { ada, aMember, aPractice, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

/** Within the days of the cover. */
const later = after(24 * 3600);

/** Every way in which somebody signed in can stand to a message beneath a post that Ben leads and Ada wrote with him. */
type Person = 'own' | 'coAuthor' | 'covering' | 'otherPhysician' | 'reviewer' | 'staff' | 'admin';
let people: Record<Person, Viewer>;

beforeEach(async () => {
  const practice = await aPractice();
  const cara = 'cara-lind';
  people = {
    own: practice.ben,
    coAuthor: practice.ada,
    covering: await aMember('Cara Lind', 'physician', cara),
    otherPhysician: await aMember('Finn Moss', 'physician', 'finn-moss'),
    reviewer: await aMember('Dora Wynn', 'physician', 'dora-wynn'),
    staff: practice.desk,
    admin: practice.admin,
  };
  const cover = { physician: ben, coveredBy: cara, from: '2026-12-02', until: '2026-12-03' };
  expect(await arrangeCover(practice.ben, cover, noon)).toEqual([]);
});

const physicians: Person[] = ['own', 'coAuthor', 'covering'];

interface State {
  parts: Partial<CommentParts>;
  /** Who has which deeds; everyone else none, and does not find the item at all unless `sees` names them. */
  may: Partial<Record<Person, readonly StaffAction[]>>;
  sees: Person[];
}

const deskOf = ['publish', 'reply', 'redact', 'urgency', 'decline', 'return', 'escalate', 'merge'] as const;
const deskOfOthers = ['publish', 'reply', 'redact', 'theme', 'urgency', 'decline', 'return', 'escalate'] as const;
const held = {
  own: ['publish', 'answer', 'reply', 'redact', 'urgency', 'decline', 'return', 'escalate', 'merge'],
  coAuthor: ['publish', 'answer', 'reply', 'redact', 'urgency', 'decline', 'return', 'escalate', 'merge'],
  covering: ['publish', 'answer', 'reply', 'redact', 'urgency', 'decline', 'return', 'escalate', 'merge'],
  staff: deskOf,
} as const;
const unquestioned = {
  own: deskOfOthers,
  coAuthor: deskOfOthers,
  covering: deskOfOthers,
  staff: deskOfOthers,
} as const;
const complaint = ['redact', 'urgency', 'decline', 'return', 'escalate'] as const;
const usual: Person[] = [...physicians, 'staff'];

/** From the table of who may do what, by hand: not asked of the code that it judges. */
const states: Record<string, State> = {
  'held question': { parts: {}, may: held, sees: usual },
  'held experience': { parts: { kind: 'experience' }, may: unquestioned, sees: usual },
  'returned question': { parts: { returned: true }, may: held, sees: usual },
  'question passed to the physician': { parts: { escalation: 'physician' }, may: held, sees: usual },
  complaint: {
    parts: { escalation: 'complaint' },
    may: { admin: complaint, reviewer: complaint },
    sees: ['admin', 'reviewer', 'staff'],
  },
  'published question': {
    parts: { status: 'published' },
    may: {
      own: ['answer', 'reply', 'redact', 'urgency', 'merge', 'unpublish'],
      coAuthor: ['answer', 'reply', 'redact', 'urgency', 'merge', 'unpublish'],
      covering: ['answer', 'reply', 'redact', 'urgency', 'merge', 'unpublish'],
      staff: ['reply', 'redact', 'urgency', 'merge', 'unpublish'],
    },
    sees: usual,
  },
  'published experience': {
    parts: { kind: 'experience', status: 'published' },
    may: {
      own: ['reply', 'redact', 'theme', 'urgency', 'unpublish'],
      coAuthor: ['reply', 'redact', 'theme', 'urgency', 'unpublish'],
      covering: ['reply', 'redact', 'theme', 'urgency', 'unpublish'],
      staff: ['reply', 'redact', 'theme', 'urgency', 'unpublish'],
    },
    sees: usual,
  },
  'answered question': {
    parts: { status: 'published', answer: 'In general this passes by itself within a week or two.' },
    may: {
      own: ['correct', 'still-right', 'unanswer', 'reply', 'redact', 'urgency', 'merge', 'unpublish'],
      coAuthor: ['reply', 'redact', 'urgency', 'merge', 'unpublish'],
      covering: ['reply', 'redact', 'urgency', 'merge', 'unpublish'],
      staff: ['reply', 'redact', 'urgency', 'merge', 'unpublish'],
    },
    sees: usual,
  },
  'declined question': {
    parts: { status: 'declined' },
    may: { own: ['requeue'], coAuthor: ['requeue'], covering: ['requeue'], staff: ['requeue'] },
    sees: usual,
  },
  'withdrawn question': { parts: { status: 'withdrawn' }, may: {}, sees: usual },
  'erased question': { parts: { status: 'erased' }, may: {}, sees: usual },
};

async function build({ parts }: State): Promise<string> {
  const { id, version } = await aComment({
    postId: posts.benWithAda,
    physician: ben,
    body: 'How long does this usually last for people like Marigold?',
    ...parts,
  });
  if (parts.escalation === 'complaint') {
    const form = { commentId: id, version, reviewerId: people.reviewer.accountId };
    expect(await nameReviewer(people.admin, form, noon)).toBe(true);
  }
  return id;
}

const redaction = { verdicts: [], words: [{ text: 'Marigold', kind: 'other' as const }] };
const refused = { code: 'not-found' };
const everyone = ['own', 'coAuthor', 'covering', 'otherPhysician', 'reviewer', 'staff', 'admin'] as const;

describe.each(Object.keys(states))('a %s', (name) => {
  const state = states[name] as State;

  it.each(everyone)('is for “%s” what the table says, deed by deed', async (person) => {
    const viewer = people[person];
    const { id: into } = await aComment({ postId: posts.benWithAda, physician: ben, status: 'published' });
    const chosen = { redaction, into, theme: 'feelings' as const, urgency: 'crisis' as const };
    const may = state.may[person] ?? [];
    const id = await build(state);
    const before = await database().comment.findUniqueOrThrow({ where: { id } });
    const item = readDeskItem(viewer, id, later);
    if (state.sees.includes(person)) expect((await item).actions).toEqual(may);
    else await expect(item).rejects.toMatchObject(refused);
    for (const action of staffActions.filter((one) => !may.includes(one)))
      await expect(
        decideComment(viewer, aDecision(await seen(id), action, chosen), later),
        action,
      ).rejects.toMatchObject(refused);
    expect(await database().comment.findUniqueOrThrow({ where: { id } }), 'nothing was done').toEqual(before);
    // Who has no page of their own has no badge to answer under; what a covering physician may answer stands below.
    for (const action of may.filter((one) => person !== 'covering' || one !== 'answer'))
      expect((await decideNow(viewer, await build(state), action, later, chosen)).kind, `${person} may ${action}`).toBe(
        'done',
      );
  });
});

it('whoever covers for a colleague answers, under their own name, in those days only', async () => {
  const cover = { physician: ben, coveredBy: ada, from: '2026-12-02', until: '2026-12-03' };
  const { id } = await aComment({ postId: posts.benClosed, physician: ben });
  await expect(decideNow(people.coAuthor, id, 'answer', later)).rejects.toMatchObject(refused);
  expect(await arrangeCover(people.own, cover, noon)).toEqual([]);
  await expect(decideNow(people.coAuthor, id, 'answer', noon)).rejects.toMatchObject(refused);
  expect((await decideNow(people.coAuthor, id, 'answer', later)).kind).toBe('done');
  expect(await database().answer.findUnique({ where: { questionId: id } })).toMatchObject({ physician: ada });
});

it('a deed is taken back by whoever did it, and by nobody else', async () => {
  for (const person of ['own', 'coAuthor', 'covering', 'staff'] as const) {
    const id = await build(states['held question'] as State);
    expect((await decideNow(people[person], id, 'publish', later)).kind).toBe('done');
    for (const other of everyone.filter((one) => one !== person))
      await expect(decideNow(people[other], id, 'undo', later), `${other} after ${person}`).rejects.toMatchObject(
        refused,
      );
    await expect(decideNow(aViewer('physician', ada), id, 'undo', later)).rejects.toMatchObject(refused);
    expect((await decideNow(people[person], id, 'undo', later)).kind).toBe('done');
  }
});
