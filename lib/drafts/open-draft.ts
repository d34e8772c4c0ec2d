/** The way to a post that is written: its draft where there is one, its file where there is none, and who is asking. */
import { findActiveAccount } from '@/lib/identity/accounts/read-staff';
import { isRole, type Viewer } from '@/lib/identity/viewer';
import { findPostSource, listPostSources } from '@/lib/posts/reading/read-sources';
import { readFields } from '@/lib/posts/writing/change-fields';
import { hashOfFile } from '@/lib/posts/writing/text-hash';
import { isId } from '@/lib/shared/ids';
import { notFound } from '@/lib/shared/refusal';
import { mayReview, mayWrite, type Writer } from './draft-access';
import { findDraft, findRevision, keepRevision, listHands, type Revision, type StoredDraft } from './draft-store';
import { listReviews } from './review-store';

export type PostOnDisk = { slug: string; source: string; hash: string };

export type OpenedDraft = {
  viewer: Writer;
  id: string;
  slug: string;
  /** Null while nobody has changed the post here. */
  draft: StoredDraft | null;
  current: Revision | null;
  /** The words to write on. */
  source: string;
  /** The file as it lies in the folder now; null for a post that has none. */
  file: PostOnDisk | null;
  /** Of what is written and of what is out. */
  authors: string[];
  as: 'author' | 'reviewer';
};

/** Throws *not found* for what is not there and, in the same way, for what is not the viewer's. */
export function requireDraft(viewer: Viewer, id: string): Promise<OpenedDraft> {
  return openFor(viewer, id);
}

/** The same for the account that sent a post on its way, when its hour comes. Never for somebody who asks. */
export async function openFor(viewer: Writer, id: string): Promise<OpenedDraft> {
  if (!isId(id)) throw notFound();
  const draft = await findDraft(id);
  const file = draft === null ? await findFileById(id) : await findFile(draft.slug);
  const current = draft === null ? null : await findRevision(draft.currentId);
  const source = current?.source ?? file?.source;
  if (source === undefined) throw notFound();
  const hands = draft === null ? [] : await listHands(id);
  const written = hands.filter(({ part }) => part === 'author').map(({ person }) => person);
  const authors = [...new Set([...written, ...authorsOf(source), ...(file === null ? [] : authorsOf(file.source))])];
  const opened = { viewer, id, slug: draft?.slug ?? file?.slug ?? '', draft, current, source, file, authors };
  if (mayWrite(viewer, authors)) return { ...opened, as: 'author' };
  const asked =
    draft === null ? [] : (await listReviews(id)).filter(({ state }) => state !== 'ended').map(({ person }) => person);
  if (mayReview(viewer, authors, asked)) return { ...opened, as: 'reviewer' };
  throw notFound();
}

/** The same for whoever may change it. */
export async function requireOwnDraft(viewer: Viewer, id: string): Promise<OpenedDraft> {
  const opened = await requireDraft(viewer, id);
  if (opened.as !== 'author') throw notFound();
  return opened;
}

/** The same for whoever opens it to write: what they see stays in the history, whoever else writes on. */
export async function openToWrite(viewer: Viewer, id: string): Promise<OpenedDraft> {
  let opened = await requireOwnDraft(viewer, id);
  for (let turn = 0; turn < 3; turn += 1) {
    if (opened.current?.made !== 'auto' || (await keepRevision(opened.current.id))) return opened;
    opened = await requireOwnDraft(viewer, id);
  }
  return opened;
}

/** Null for an account that is gone or was disabled since: what it sent on its way stays where it is. */
export async function findSender(accountId: string): Promise<Writer | null> {
  const account = await findActiveAccount(accountId);
  if (!account || !isRole(account.role)) return null;
  return { accountId, name: account.name, role: account.role, physician: account.physician };
}

export function authorsOf(source: string): string[] {
  const authors = readFields(source)?.['authors'];
  return Array.isArray(authors) ? authors.filter((author) => typeof author === 'string') : [];
}

export async function findFile(slug: string): Promise<PostOnDisk | null> {
  const found = await findPostSource(slug);
  return found === null ? null : { slug, source: found.source, hash: hashOfFile(found.source) };
}

async function findFileById(id: string): Promise<PostOnDisk | null> {
  const files = await listPostSources();
  const found = files.find(({ source }) => readFields(source)?.['id'] === id);
  return found === undefined ? null : { slug: found.slug, source: found.source, hash: hashOfFile(found.source) };
}
