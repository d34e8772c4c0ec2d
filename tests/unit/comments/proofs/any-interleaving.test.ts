import { expect, it } from 'vitest';
import { type CommentKind, commentKinds, type Status } from '@/lib/comments/comment';
import {
  type Action,
  allowed,
  staffActions,
  type Standing,
  statusAfter,
  writerActions,
} from '@/lib/comments/transitions';
import fc from '@/tests/support/properties';

/** A comment in memory, which takes every action that the law allows. It keeps its own book of what was approved. */
interface Model {
  status: Status;
  kind: CommentKind;
  complaint: boolean;
  answered: boolean;
  answeredBy: string | null;
  text: number;
  /** How often words of the text were hidden or shown again. */
  redaction: number;
  publicText: string | null;
  merged: boolean;
  approved: Set<string>;
  /** The latest decision, while nothing has happened since. */
  last: {
    by: string;
    before: Pick<Model, 'status' | 'complaint' | 'answered' | 'publicText' | 'redaction' | 'merged'>;
  } | null;
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

const byPhysician = (action: Action): Step => ({
  actor: 'own physician',
  standing: 'physician',
  action,
  asComplaint: false,
  windowOpen: true,
});

function take(model: Model, { actor, action, asComplaint }: Step): Model {
  const { status, complaint, answered, publicText, redaction, merged } = model;
  const words = (of: Model): string => `${of.text}, redacted ${of.redaction} times`;
  if (action === 'undo') {
    if (!model.last) throw new Error('there was nothing to undo');
    return { ...model, ...model.last.before, last: null };
  }
  const next: Model = {
    ...model,
    status: statusAfter(action, status),
    last: { by: actor, before: { status, complaint, answered, publicText, redaction, merged } },
  };
  switch (action) {
    case 'report':
      return asComplaint ? { ...next, publicText: null } : next;
    case 'publish':
    case 'reply':
    case 'answer':
      return {
        ...next,
        publicText: words(model),
        approved: new Set([...model.approved, words(model)]),
        answered: answered || action === 'answer',
        answeredBy: action === 'answer' ? actor : model.answeredBy,
        complaint: false,
      };
    case 'correct':
    case 'still-right':
    case 'theme':
    case 'urgency':
    case 'name-reviewer':
      return next;
    case 'redact': {
      const redacted = { ...next, redaction: redaction + 1 };
      if (status !== 'published') return redacted;
      // Whoever redacts what is public approves of what is left.
      return {
        ...redacted,
        publicText: words(redacted),
        approved: new Set([...model.approved, words(redacted)]),
      };
    }
    case 'decline':
    case 'unpublish':
      return { ...next, publicText: null, answered: false };
    case 'merge':
      return { ...next, publicText: null, answered: false, complaint: false, merged: true };
    case 'unanswer':
      return { ...next, answered: false };
    case 'unmerge':
      return { ...next, merged: false };
    case 'requeue':
      return next;
    case 'return':
      return next;
    case 'escalate':
      return { ...next, complaint: asComplaint };
    case 'second-look':
      return { ...next, complaint: true, last: null };
    case 'edit':
      return { ...next, text: model.text + 1, redaction: 0, last: null };
    case 'withdraw':
    case 'erase':
      return { ...next, publicText: null, answered: false, merged: false, last: null };
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
        answeredBy: null,
        text: 1,
        redaction: 0,
        publicText: null,
        merged: false,
        approved: new Set(),
        last: null,
      };
      for (const step of script) {
        const { action, standing, actor } = step;
        const flags = {
          kind,
          complaint: model.complaint,
          merged: model.merged,
          answered: model.answered,
          ownAnswer: model.answeredBy === actor,
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
          expect(['publish', 'answer', 'reply', 'undo'], 'nothing else makes a comment public').toContain(action);
        }
        if (action === 'answer') expect([standing, kind, before.answered]).toEqual(['physician', 'question', false]);
        if (action === 'correct' || action === 'still-right' || action === 'unanswer')
          expect([standing, before.answered, before.answeredBy], 'an answer is its author’s').toEqual([
            'physician',
            true,
            actor,
          ]);
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
        if (model.merged) expect([kind, model.status, model.publicText]).toEqual(['question', 'declined', null]);
        if (model.status === 'published') expect(model.publicText, 'published means public').not.toBeNull();
        if (before.status === 'held' && before.complaint && standing === 'admin' && action !== 'undo')
          expect(['held', 'declined']).toContain(model.status);
      }
    }),
    {
      numRuns: 2000,
      // What takes several steps in their order is rare in a walk without aim.
      examples: [
        ['question', [byPhysician('answer'), byPhysician('correct'), byPhysician('undo'), byPhysician('unanswer')]],
        ['question', [byPhysician('answer'), byPhysician('still-right')]],
      ],
    },
  );
  expect([...taken].sort(), 'the walk took every kind of step').toEqual(
    [...staffActions, ...writerActions, 'report'].sort(),
  );
});
