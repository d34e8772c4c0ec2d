/**
 * Puts a text into the content folder: the row says first what is to be written, then the file is written whole, then the row says that
 * it is. Whatever ends the process between two of these, the file is the old one or the new one, and the row tells which.
 */
import {
  changeDraft,
  findDraft,
  findRevision,
  insertRevision,
  listSentOut,
  type Revision,
  type StoredDraft,
} from '@/lib/drafts/draft-store';
import { insertAccessIn } from '@/lib/identity/access-log/record-access';
import { type Db, transaction } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { noticeWritten } from '@/lib/posts/accepted/follow-content';
import { hashOfFile, hashOfText } from '@/lib/posts/writing/text-hash';
import { commitPost, readGitState, type Signature } from './git-history';
import { checkWritable, hashOnDisk, noStep, removeUnfinished, type Step, writePost } from './post-file-store';
import { publishingAlone } from './publish-lock';
import { type Trouble, troubleOf } from './trouble';

export type Outgoing = {
  draft: StoredDraft;
  /** The file to write, and what is written on from then on. */
  source: string;
  next: string;
  accountId: string;
  author: string;
  commit: { subject: string; trailers: readonly string[]; by: Signature };
  action: 'post-published' | 'post-withdrawn';
};

export type Sent = { trouble: Trouble | null; isCommitted: boolean };

export async function sendOut(outgoing: Outgoing, now: Date, step: Step = noStep): Promise<Sent> {
  return publishingAlone(env().DATA_DIR, async () => {
    const { draft, source } = outgoing;
    const folder = env().CONTENT_DIR;
    const hindrance = await findHindrance(folder, draft);
    if (hindrance !== null) return { trouble: hindrance, isCommitted: false };
    step('begin');
    const begun = await begin(outgoing, now);
    if (!begun) return { trouble: 'someone-faster', isCommitted: false };
    try {
      await writePost(folder, draft.slug, source, step);
    } catch (fault) {
      if (isKill(fault)) throw fault;
      step('give-up');
      await giveUp(draft.id, now);
      log('post-not-written', { postId: draft.id });
      return { trouble: troubleOf(fault), isCommitted: false };
    }
    step('commit');
    const isCommitted = await commit(folder, draft.slug, outgoing.commit);
    step('end');
    await end(draft.id, outgoing, now);
    step('look');
    await noticeWritten();
    return { trouble: null, isCommitted };
  });
}

async function findSent(draftId: string, hash: string | null, db?: Db): Promise<Revision | null> {
  return (await listSentOut(draftId, db)).find(({ source }) => hashOfFile(source) === hash) ?? null;
}

/** A test ends the process with it: nothing after that point may run. */
export class Killed extends Error {
  override name = 'Killed';
}
const isKill = (fault: unknown): boolean => fault instanceof Killed;

async function findHindrance(folder: string, draft: StoredDraft): Promise<Trouble | null> {
  try {
    await checkWritable(folder);
    const onDisk = await hashOnDisk(folder, draft.slug);
    if (onDisk !== draft.baseHash) return draft.baseHash === null ? 'name-taken' : 'changed-outside';
  } catch (fault) {
    return troubleOf(fault);
  }
  const git = await readGitState(folder);
  return git === 'none' || git === 'ready' ? null : git;
}

/** The words that go out are a version of their own, under the id by which the row finds them again. */
async function begin({ draft, source, next, accountId }: Outgoing, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const row = { draftId: draft.id, accountId, createdAt: now };
    await insertRevision(tx, { ...row, source, textHash: hashOfText(source), made: 'out' });
    const nextId = await insertRevision(tx, {
      ...row,
      source: next,
      textHash: hashOfText(next),
      made: next === source ? 'file' : 'merge',
    });
    return changeDraft(tx, draft, {
      state: 'publishing',
      pendingHash: hashOfFile(source),
      currentId: nextId,
      sentBy: accountId,
      trouble: null,
      updatedAt: now,
    });
  });
}

async function commit(folder: string, slug: string, how: Outgoing['commit']): Promise<boolean> {
  try {
    return (await readGitState(folder)) === 'ready' && (await commitPost(folder, slug, how));
  } catch {
    // Readers have it already; whoever commits next takes it along.
    log('post-not-committed');
    return false;
  }
}

async function end(
  id: string,
  { accountId, author, action, source, next }: Pick<Outgoing, 'accountId' | 'author' | 'action' | 'source' | 'next'>,
  now: Date,
): Promise<void> {
  await transaction(async (tx) => {
    const draft = await findDraft(id, tx);
    if (draft?.state !== 'publishing') return;
    const baseId = (await findSent(id, hashOfFile(source), tx))?.id ?? null;
    await changeDraft(tx, draft, {
      state: source === next ? 'out' : 'writing',
      baseHash: hashOfFile(source),
      baseId,
      pendingHash: null,
      goesOutAt: null,
      updatedAt: now,
    });
    await insertAccessIn(tx, { action, accountId, post: { id, physician: author }, at: now });
  });
  log(action, { postId: id, accountId });
}

/** The file is still the old one: the draft is what it was before. */
async function giveUp(id: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const draft = await findDraft(id, tx);
    const current = draft && (await findRevision(draft.currentId, tx));
    if (draft?.state !== 'publishing' || !current) return;
    const isApproved = draft.approvedHash === current.textHash;
    await changeDraft(tx, draft, {
      state: isApproved ? 'approved' : 'writing',
      pendingHash: null,
      goesOutAt: null,
      updatedAt: now,
    });
  });
}

/** After a process ended in the middle: what lies in the folder decides. */
export async function settleSending(id: string, now: Date): Promise<'out' | 'kept' | null> {
  return publishingAlone(env().DATA_DIR, async () => {
    const draft = await findDraft(id);
    if (draft?.state !== 'publishing') return null;
    const folder = env().CONTENT_DIR;
    await removeUnfinished(folder, draft.slug).catch(() => undefined);
    const onDisk = await hashOnDisk(folder, draft.slug);
    if (onDisk !== draft.pendingHash) {
      await giveUp(id, now);
      return 'kept';
    }
    const [current, out] = [await findRevision(draft.currentId), await findSent(id, onDisk)];
    if (!current || out === null) {
      await giveUp(id, now);
      return 'kept';
    }
    const isWithdrawn = /^status: withdrawn/m.test(out.source);
    await end(
      id,
      {
        accountId: draft.sentBy ?? '',
        author: '',
        action: isWithdrawn ? 'post-withdrawn' : 'post-published',
        source: out.source,
        next: current.source,
      },
      now,
    );
    await noticeWritten();
    return 'out';
  });
}
