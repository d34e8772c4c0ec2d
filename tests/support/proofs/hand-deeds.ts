/** One of several people who work at the same time: does what its script says, on what it saw, and says what it was told. */
import { ulid } from 'ulid';
import { editComment, eraseComment, withdrawComment } from '@/lib/comments/asking/change-own-comment';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { readThread } from '@/lib/comments/thread/read-thread';
import { reportComment } from '@/lib/comments/thread/report-comment';
import type { StaffAction } from '@/lib/comments/transitions';
import { makeViewer } from '@/lib/identity/make-viewer';
import type { Viewer } from '@/lib/identity/viewer';
import { database } from '@/lib/platform/database/database';
import { type Composers, deliverDue } from '@/lib/platform/mail/outbox';
import { hindranceOf } from '@/lib/platform/not-stored';
import { Refusal } from '@/lib/shared/refusal';
import { decideComment } from '@/tests/support/desk/desk-deeds';
import { aDecision, aForm, aProof, aWriter, posts } from '../builders';
import { after } from '../moments';

export interface Account {
  id: string;
  name: string;
  role: string;
  physician: string | null;
}

export const writerDeeds = ['edit', 'withdraw', 'erase'] as const;

/** `which` picks among the comments there are, `by` among the accounts; `seconds` is when, counted from the interleaving's begin. */
export interface Step {
  deed: 'submit' | (typeof writerDeeds)[number] | 'report' | 'deliver' | 'read' | StaffAction;
  by: number;
  which: number;
  seconds: number;
  /** Acts on what it saw before its first step, not on what is there now. */
  stale: boolean;
  /** Sends the same form twice at once. */
  twice: boolean;
  /** Of two ways to do it, the graver: as a complaint, for a risk. */
  grave: boolean;
}

/** What one interleaving is about. */
export interface World {
  /** Parts the words of one interleaving from those of another. */
  name: string;
  comments: { id: string; code: string }[];
}

/** One hand's part of one interleaving. */
export interface Play extends World {
  /** Milliseconds. */
  at: number;
  accounts: Account[];
  steps: Step[];
}

/** What became of one form. */
export interface Told {
  deed: Step['deed'];
  commentId: string;
  accountId: string | null;
  version: number;
  /** Under which the log would know it; null for what has none. */
  key: string | null;
  outcome: string;
  /** Of a lost race: who was first, what they did, and when. */
  last: { action: string; by: string; at: number } | null;
}

export interface Played {
  told: Told[];
  /** Texts that were public at some moment. */
  read: string[];
  /** Texts that somebody approved. */
  approved: string[];
  submitted: { id: string; code: string; message: string }[];
  /** Ids of the mails that were sent. */
  mailed: string[];
}

/** Stands in every message, so that there is something to redact. */
const marked = 'words numbered';

/** A number without digits, which screening could take for one of somebody's. */
export const letters = (number: number): string =>
  [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** One mail for each mail, which carries the mail's own key. */
const composers = new Proxy({} as Composers, {
  get: () => (row: { dedupeKey: string }) =>
    Promise.resolve([{ id: row.dedupeKey, to: 'somebody@practice.example', subject: '', text: '' }]),
});

interface Seen {
  id: string;
  code: string;
  revisionId: string;
  version: number;
  body: string;
  /** What readers would see of it. */
  shown: string;
  lastBy: string | null;
}

async function look({ comments }: Pick<Play, 'comments'>): Promise<Seen[]> {
  const rows = await database().comment.findMany({
    where: { id: { in: comments.map(({ id }) => id) } },
    include: { revisions: true, decisions: { orderBy: { seq: 'desc' }, take: 1 } },
  });
  return comments.map(({ id, code }) => {
    const row = rows.find((one) => one.id === id);
    if (!row) throw new Error('a comment was lost');
    const current = row.revisions.find((revision) => revision.id === row.currentRevisionId);
    const body = current?.body ?? '';
    const lastBy = row.decisions[0]?.actorId ?? null;
    return {
      id,
      code,
      revisionId: row.currentRevisionId,
      version: row.version,
      body,
      shown: current?.publicBody ?? body,
      lastBy,
    };
  });
}

async function readPublic(): Promise<string[]> {
  const { comments } = await readThread(posts.ada);
  return comments.flatMap(({ body, answer, replies }) => [
    body,
    ...(answer ? [answer.body] : []),
    ...replies.map((reply) => reply.body),
  ]);
}

/** Stands among the ids of mails when a delivery was broken off and begun again, so that a mail may have been sent twice. */
export const begunAgain = 'begun again';

/** Sends everything that is due; gives the ids of the mails. `later`: as if so many milliseconds more had passed for whoever watches. */
export async function deliver(at: Date, later = 0): Promise<string[]> {
  const mailed: string[] = [];
  await patiently(
    () => deliverDue(composers, async ({ id }) => void mailed.push(id), at, performance.now() + later),
    () => mailed.push(begunAgain),
  );
  return mailed;
}

/** Two comments that are held, to begin with. */
export async function beginWorld(name: string, at: Date): Promise<World> {
  const comments: World['comments'] = [];
  for (const number of ['one', 'two']) {
    const message = `These are the begun words numbered ${name} ${number} here.`;
    const sender = { network: `begin ${name} ${number}`, codes: [] };
    const stored = await patiently(() => submitComment(aForm({ message }), sender, at));
    if (stored.kind !== 'stored') throw new Error(`it was not stored: ${JSON.stringify(stored)}`);
    comments.push({ id: stored.commentId, code: stored.code });
  }
  return { name, comments };
}

/** Does the whole script, one step after another. Others do theirs meanwhile. */
export async function playHand(play: Play, hand: number): Promise<Played> {
  const played: Played = { told: [], read: [], approved: [], submitted: [], mailed: [] };
  const begin = await look(play);
  let words = 0;
  const newWords = (of: string): string =>
    `These are the ${of} words numbered ${play.name} ${letters(hand)} ${letters((words += 1))} here.`;

  for (const step of play.steps) {
    const at = after(step.seconds, new Date(play.at));
    if (step.deed === 'read') played.read.push(...(await readPublic()));
    else if (step.deed === 'deliver') played.mailed.push(...(await deliver(at)));
    else if (step.deed === 'submit') await submit(step, at);
    else {
      const sight = step.stale ? begin : await look(play);
      const on = sight[step.which % sight.length];
      if (on) await (isDecision(step.deed) ? decide(step.deed, step, on, at) : actAsReader(step.deed, on, step, at));
    }
  }
  return played;

  /** The same words from several hands at once, as a button pressed twice on two devices of one house. */
  async function submit(step: Step, at: Date): Promise<void> {
    const message = step.twice ? `These are the shared words numbered ${play.name} here.` : newWords('first');
    const network = `network ${play.name} ${step.twice ? 'shared' : hand}`;
    const forms = step.twice ? [1, 2] : [1];
    const outcomes = await Promise.all(
      forms.map(() => patiently(() => submitComment(aForm({ message }), { network, codes: [] }, at))),
    );
    for (const outcome of outcomes) {
      const stored = outcome.kind === 'stored';
      if (stored) played.submitted.push({ id: outcome.commentId, code: outcome.code, message });
      played.told.push({
        deed: 'submit',
        commentId: stored ? outcome.commentId : '',
        accountId: null,
        version: 0,
        key: null,
        outcome: outcome.kind,
        last: null,
      });
    }
  }

  async function actAsReader(deed: 'edit' | 'withdraw' | 'erase' | 'report', on: Seen, step: Step, at: Date) {
    const form = aForm({ message: newWords('edited') });
    const reader = { device: `device ${play.name} ${hand}`, network: `network ${play.name} ${hand}` };
    const reason = step.grave ? 'could-harm' : 'unkind';
    const act = async (): Promise<object> => {
      if (deed === 'report') return reportComment(on.id, { reason, words: '', proof: aProof() }, reader, at);
      const writer = await aWriter(on.code);
      if (deed === 'withdraw') return withdrawComment(writer, on, at);
      return deed === 'erase' ? eraseComment(writer, on, at) : editComment(writer, form, on, at);
    };
    const outcome = await refusable(act);
    const kind = 'kind' in outcome ? String(outcome.kind) : 'unsafe';
    const key = deed === 'report' ? null : `writer:${on.id}:${on.version}`;
    const { id: commentId, version } = on;
    played.told.push({ deed, commentId, accountId: null, version, key, outcome: kind, last: null });
  }

  async function decide(action: StaffAction, step: Step, on: Seen, at: Date): Promise<void> {
    const { accounts } = play;
    // Whoever decided last is the one who may take it back.
    const account =
      (action === 'undo' && accounts.find(({ id }) => id === on.lastBy)) || accounts[step.by % accounts.length];
    if (!account) throw new Error('somebody has to decide');
    const viewer: Viewer = makeViewer(account);
    const answer = action === 'answer' || action === 'correct' ? newWords('answering') : '';
    // What one person hid, the next shows again.
    const hidden = !on.shown.includes('[');
    const start = on.body.indexOf(marked);
    const redaction = {
      verdicts: hidden || start < 0 ? [] : [{ start, end: start + marked.length, hidden }],
      words: hidden ? [{ text: marked, kind: 'other' as const }] : [],
    };
    const reason = step.grave ? 'complaint' : 'for-physician';
    const overrides = { answer, redaction, ...(action === 'escalate' ? { reason } : {}) };
    const form = aDecision(on, action, { ...overrides, idempotencyKey: ulid() });
    // Known before it is sent: whoever reads the page in the meantime must find it in the book.
    const outcomes = await Promise.all(
      (step.twice ? [1, 2] : [1]).map(() => refusable(() => decideComment(viewer, form, at))),
    );
    for (const outcome of outcomes) {
      const last = 'last' in outcome && outcome.last ? { ...outcome.last, at: outcome.last.at.getTime() } : null;
      played.told.push({
        deed: action,
        commentId: on.id,
        accountId: account.id,
        version: on.version,
        key: form.idempotencyKey,
        outcome: outcome.kind,
        last,
      });
    }
    if (!outcomes.some(({ kind }) => kind === 'done')) return;
    if (answer !== '') played.approved.push(answer);
    if (action === 'redact') played.approved.push(hidden ? on.body.replace(marked, '[removed]') : on.body);
    if (action === 'publish' || action === 'answer' || action === 'reply') played.approved.push(on.shown);
  }
}

/** Eight processes may be more than a machine has time for: a writer who waits too long is refused, told so, and nothing is done. */
const isBusy = (error: unknown): boolean => hindranceOf(error) === 'busy';

async function patiently<Result>(work: () => Promise<Result>, again?: () => void, tries = Infinity): Promise<Result> {
  for (let done = 1; ; done += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || done >= tries) throw error;
      again?.();
    }
  }
}

/** Whoever is told to try again in a moment does so, and gives up after so many times. */
const presses = 20;

const isDecision = (deed: Step['deed']): deed is StaffAction =>
  !['submit', 'read', 'deliver', 'report', ...writerDeeds].includes(deed);

async function refusable<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | { kind: string }> {
  try {
    return await patiently(work, undefined, presses);
  } catch (error) {
    if (error instanceof Refusal) return { kind: error.code };
    if (isBusy(error)) return { kind: 'busy' };
    throw error;
  }
}
