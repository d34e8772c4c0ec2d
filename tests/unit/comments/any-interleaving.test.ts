import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commentKinds, type CommentKind, type Status } from '@/lib/comments/comment';
import {
  allowed,
  staffActions,
  statusAfter,
  writerActions,
  type Action,
  type Standing,
} from '@/lib/comments/transitions';

/** A comment in memory, which takes every action that the law allows. It keeps its own book of what was approved. */
interface Model {
  status: Status;
  kind: CommentKind;
  complaint: boolean;
  answered: boolean;
  text: number;
  publicText: number | null;
  approved: Set<number>;
  /** The latest decision, while nothing has happened since. */
  last: { by: string; before: Pick<Model, 'status' | 'complaint' | 'answered' | 'publicText'> } | null;
}

interface Step {
  actor: string;
  standing: Standing;
  action: Action;
  asComplaint: boolean;
  windowOpen: boolean;
}

const actors: readonly (readonly [string, Standing])[] = [
  ['own physician', 'physician'],
  ['co-author', 'physician'],
  ['staff one', 'staff'],
  ['staff two', 'staff'],
  ['admin', 'admin'],
  ['writer', 'writer'],
  ['any reader', 'reader'],
  ['passer-by', 'stranger'],
];

const steps = fc.array(
  fc
    .record({
      actor: fc.constantFrom(...actors),
      action: fc.constantFrom<Action>(...staffActions, ...writerActions, 'report'),
      asComplaint: fc.boolean(),
      windowOpen: fc.boolean(),
    })
    .map(({ actor: [actor, standing], ...rest }): Step => ({ actor, standing, ...rest })),
  { minLength: 1, maxLength: 40 },
);

function take(model: Model, { actor, action, asComplaint }: Step): Model {
  const { status, complaint, answered, publicText } = model;
  if (action === 'undo') {
    if (!model.last) throw new Error('there was nothing to undo');
    return { ...model, ...model.last.before, last: null };
  }
  const next: Model = {
    ...model,
    status: statusAfter(action),
    last: { by: actor, before: { status, complaint, answered, publicText } },
  };
  switch (action) {
    case 'report':
      return asComplaint ? { ...next, publicText: null } : next;
    case 'publish':
    case 'answer':
      return {
        ...next,
        publicText: model.text,
        approved: new Set([...model.approved, model.text]),
        answered: answered || action === 'answer',
        complaint: false,
      };
    case 'decline':
    case 'unpublish':
      return { ...next, publicText: null, answered: false };
    case 'return':
      return next;
    case 'escalate':
      return { ...next, complaint: asComplaint };
    case 'edit':
      return { ...next, text: model.text + 1, last: null };
    case 'withdraw':
    case 'erase':
      return { ...next, publicText: null, answered: false, last: null };
  }
}

it('keeps every promise of the state machine, whoever acts in whatever order', () => {
  const taken = new Set<Action>();
  fc.assert(
    fc.property(fc.constantFrom(...commentKinds), steps, (kind, script) => {
      let model: Model = {
        status: 'held',
        kind,
        complaint: false,
        answered: false,
        text: 1,
        publicText: null,
        approved: new Set(),
        last: null,
      };
      for (const step of script) {
        const { action, standing, actor } = step;
        const flags = {
          kind,
          complaint: model.complaint,
          answered: model.answered,
          undoable: step.windowOpen && model.last?.by === actor,
        };
        if (!allowed(model.status, action, standing, flags)) continue;
        taken.add(action);
        const before = model;
        model = take(before, step);

        expect(standing, 'a stranger does nothing').not.toBe('stranger');
        expect(before.status, 'erased is final').not.toBe('erased');
        if (before.status === 'withdrawn') expect(action, 'only erasing follows a withdrawal').toBe('erase');
        if (action === 'publish') expect(before.status, 'only what was held is published').toBe('held');
        if (model.status === 'published' && before.status !== 'published') {
          expect(['publish', 'answer', 'undo'], 'nothing else makes a comment public').toContain(action);
        }
        if (action === 'answer') expect([standing, kind, before.answered]).toEqual(['physician', 'question', false]);
        if (before.complaint && action !== 'undo' && standing !== 'writer' && standing !== 'reader')
          expect(standing, 'a complaint is decided by an administrator').toBe('admin');
        if (!before.complaint && action !== 'undo')
          expect(standing, 'an administrator decides on complaints only').not.toBe('admin');
        if (action === 'report') expect([standing, model.status]).toEqual(['reader', 'held']);
        if ((writerActions as readonly Action[]).includes(action)) expect(standing).toBe('writer');
        if (model.publicText !== null) {
          expect(model.approved, 'whatever is public was approved').toContain(model.publicText);
          expect(['held', 'published']).toContain(model.status);
        }
        if (model.status === 'published') expect(model.publicText, 'published means public').not.toBeNull();
        if (before.status === 'held' && before.complaint && standing === 'admin' && action !== 'undo')
          expect(['held', 'declined']).toContain(model.status);
      }
    }),
    { numRuns: 2000 },
  );
  expect([...taken].sort(), 'the walk took every kind of step').toEqual(
    [...staffActions, ...writerActions, 'report'].sort(),
  );
});
