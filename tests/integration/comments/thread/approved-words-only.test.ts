import { expect, it } from 'vitest';
import { editComment, eraseComment, withdrawComment } from '@/lib/comments/asking/change-own-comment';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { type PublicThread, readThread } from '@/lib/comments/thread/read-thread';
import type { StaffAction } from '@/lib/comments/transitions';
import { database } from '@/lib/platform/database/database';
import { Refusal } from '@/lib/shared/refusal';
import { aDecision, aForm, aWriter, posts } from '@/tests/support/builders';
import { databaseKind, emptyTables, readEveryRow, undoSeconds, withDatabase } from '@/tests/support/database';
import { decideComment } from '@/tests/support/desk/desk-deeds';
import { after } from '@/tests/support/moments';
import fc from '@/tests/support/properties';
import { ada, aViewer } from '@/tests/support/viewers';

withDatabase();

const deciders = {
  own: aViewer('physician', ada),
  coAuthor: aViewer('physician', ada),
  staff: aViewer('staff'),
  otherStaff: aViewer('staff'),
  admin: aViewer('admin'),
};
type Decider = keyof typeof deciders;

/** `which` picks among the comments there are; `stale` acts on what was seen a round earlier. */
type Step =
  | { deed: 'submit' }
  | { deed: 'edit' | 'withdraw' | 'erase'; which: number; stale: boolean }
  | { deed: StaffAction; by: Decider; which: number; stale: boolean; complaint: boolean };

/** Stands in every message. */
const marked = 'words numbered';

const which = fc.nat(3);
const stale = fc.boolean();
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('submit' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      deed: fc.constantFrom('edit' as const, 'edit' as const, 'withdraw' as const, 'erase' as const),
      which,
      stale,
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      deed: fc.constantFrom<StaffAction>(
        'publish',
        'publish',
        'answer',
        'answer',
        'correct',
        'redact',
        'redact',
        'decline',
        'return',
        'escalate',
        'unpublish',
        'undo',
        'undo',
      ),
      by: fc.constantFrom(...(Object.keys(deciders) as Decider[])),
      which,
      stale,
      complaint: fc.boolean(),
    }),
  },
);

/** Each round is a handful of deeds that run at the same time. */
const rounds = fc.array(
  fc.record({ steps: fc.array(step, { minLength: 1, maxLength: 4 }), pause: fc.constantFrom(1, 10, undoSeconds + 1) }),
  { minLength: 3, maxLength: 10 },
);

interface Seen {
  id: string;
  revisionId: string;
  version: number;
  /** The words that readers see, or would see, on this screen. */
  shown: string;
}

interface Known {
  id: string;
  code: string;
  now: Seen;
  before: Seen;
  /** Every text that its writer sent, by revision. */
  texts: Map<string, string>;
  erased: boolean;
  /** Whose decision was the last that was made: only they may take it back. */
  last: Decider | null;
}

const loadComments = () => database().comment.findMany({ include: { revisions: true, answer: true } });

type Rows = Awaited<ReturnType<typeof loadComments>>;

/** One world: the comments there are, and a book of our own about what was approved. */
class World {
  readonly comments: Known[] = [];
  readonly approved = new Set<string>();
  readonly tally = new Map<string, number>();
  #words = 0;
  #seconds = 0;

  #at = (): Date => after(this.#seconds);
  #newWords = (of: string): string => `These are the ${of} words numbered ${(this.#words += 1)} here.`;

  async play(steps: readonly Step[], pause: number): Promise<void> {
    const deeds = steps.map((one) => this.#take(one));
    const [meanwhile] = await Promise.all([readThread(posts.ada), ...deeds]);
    this.#seconds += pause;
    const rows = await loadComments();
    this.#look(rows);
    this.#checkThread(meanwhile);
    await this.#check(rows);
  }

  async #take(step: Step): Promise<void> {
    try {
      if (step.deed === 'submit') return await this.#submit();
      const comment = this.comments[step.which % Math.max(1, this.comments.length)];
      if (!comment) return;
      const on = step.stale ? comment.before : comment.now;
      if ('by' in step) {
        const by = step.deed === 'undo' ? (comment.last ?? step.by) : step.by;
        return await this.#decide(by, step.deed, comment, on, step.complaint);
      }
      if (step.deed === 'edit') return await this.#edit(comment, on);
      if (step.deed === 'withdraw')
        return this.#count(step.deed, (await withdrawComment(await aWriter(comment.code), on, this.#at())).kind);
      const { kind } = await eraseComment(await aWriter(comment.code), on, this.#at());
      if (kind === 'done') comment.erased = true;
      this.#count(step.deed, kind);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#count(step.deed, error.code);
    }
  }

  async #submit(): Promise<void> {
    const message = this.#newWords('first');
    const outcome = await submitComment(
      aForm({ message }),
      { network: `192.0.2.${this.#words}`, codes: [] },
      this.#at(),
    );
    if (outcome.kind !== 'stored') throw new Error(`it was not stored: ${JSON.stringify(outcome)}`);
    const nothing = { id: outcome.commentId, revisionId: '', version: 0, shown: '' };
    this.comments.push({
      id: outcome.commentId,
      code: outcome.code,
      now: nothing,
      before: nothing,
      texts: new Map(),
      erased: false,
      last: null,
    });
    this.#count('submit', 'done');
  }

  async #edit(comment: Known, on: Seen): Promise<void> {
    const outcome = await editComment(
      await aWriter(comment.code),
      aForm({ message: this.#newWords('edited') }),
      on,
      this.#at(),
    );
    if (!('kind' in outcome)) throw new Error('the words identify nobody');
    this.#count('edit', outcome.kind);
  }

  /** What was on the decider's screen is what they approve. */
  async #decide(by: Decider, action: StaffAction, comment: Known, on: Seen, complaint: boolean): Promise<void> {
    const answer = action === 'answer' || action === 'correct' ? this.#newWords('answering') : '';
    // What one person hid, the next shows again.
    const hidden = !on.shown.includes('[');
    const start = (comment.texts.get(on.revisionId) ?? '').indexOf(marked);
    const redaction = {
      verdicts: [{ start, end: start + marked.length, hidden }],
      words: [{ text: hidden ? marked : '', kind: 'other' as const }],
    };
    const overrides = {
      answer,
      redaction,
      ...(action === 'escalate' ? { reason: complaint ? 'complaint' : 'for-physician' } : {}),
    };
    const outcome = await decideComment(deciders[by], aDecision(on, action, overrides), this.#at());
    this.#count(action, outcome.kind);
    if (outcome.kind === 'done') comment.last = by;
    if (outcome.kind !== 'done') return;
    if (action === 'redact') {
      const text = comment.texts.get(on.revisionId) ?? '';
      this.approved.add(hidden ? text.replace(marked, '[removed]') : text);
    }
    if (answer !== '') this.approved.add(answer);
    if (action !== 'publish' && action !== 'answer') return;
    this.approved.add(on.shown === '' ? 'a text that nobody has seen' : on.shown);
  }

  #count(deed: string, outcome: string): void {
    this.tally.set(`${deed} ${outcome}`, (this.tally.get(`${deed} ${outcome}`) ?? 0) + 1);
  }

  /** Everyone loads the page anew. */
  #look(rows: Rows): void {
    for (const comment of this.comments) {
      const row = rows.find(({ id }) => id === comment.id);
      if (!row) throw new Error('a comment was lost');
      const current = row.revisions.find(({ id }) => id === row.currentRevisionId);
      const now = {
        id: row.id,
        revisionId: row.currentRevisionId,
        version: row.version,
        shown: current?.publicBody ?? current?.body ?? '',
      };
      comment.before = comment.now.version === 0 ? now : comment.now;
      comment.now = now;
      if (!comment.erased) for (const { id, body } of row.revisions) comment.texts.set(id, body);
    }
  }

  #checkThread({ comments }: PublicThread): void {
    const shown = comments.flatMap(({ body, answer, replies }) => [
      body,
      ...(answer ? [answer.body] : []),
      ...replies.map((reply) => reply.body),
    ]);
    for (const text of shown) expect(this.approved, 'a text that is public was approved').toContain(text);
  }

  async #check(rows: Rows): Promise<void> {
    const thread = await readThread(posts.ada);
    this.#checkThread(thread);
    for (const { id, status, publishedRevisionId, answer } of rows) {
      const isPublic = thread.comments.some((comment) => comment.id === id);
      expect(isPublic, 'the thread and the row agree').toBe(publishedRevisionId !== null);
      if (isPublic) expect(['published', 'held']).toContain(status);
      if (status === 'published') expect(isPublic, 'what is published is shown').toBe(true);
      if (answer?.publishedRevisionId) expect(isPublic, 'no answer stands without its question').toBe(true);
    }
    const erased = this.comments.filter((comment) => comment.erased);
    const everything = erased.length > 0 ? (await readEveryRow()).join('\n') : '';
    for (const { id, texts } of erased) {
      expect(rows.find((row) => row.id === id)?.status, 'erased is final').toBe('erased');
      for (const text of texts.values()) expect(everything, 'erased words are nowhere').not.toContain(text);
    }
    expect(await verifyLog(), 'the log is whole').not.toHaveProperty('brokenAt');
  }
}

it('whatever anyone does at the same time, only words that someone approved are public, and the log is whole', async () => {
  const tally = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(rounds, async (script) => {
      await emptyTables();
      const world = new World();
      await world.play([{ deed: 'submit' }, { deed: 'submit' }], 1);
      for (const { steps, pause } of script) await world.play(steps, pause);
      for (const [what, times] of world.tally) tally.set(what, (tally.get(what) ?? 0) + times);
    }),
    { numRuns: databaseKind === 'sqlite' ? 60 : 25 },
  );
  const happened = [
    'submit done',
    'edit done',
    'edit stale',
    'withdraw done',
    'erase done',
    'publish done',
    'publish already',
    'answer done',
    'redact done',
    'redact already',
    'decline done',
    'undo done',
  ];
  expect(
    happened.filter((what) => !tally.has(what)),
    'the walk met every kind of deed, won and lost',
  ).toEqual([]);
}, 600_000);
