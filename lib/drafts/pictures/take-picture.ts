/** Takes a picture into the practice's library, and changes what is said of one. */
import { mayBegin, type Writer } from '@/lib/drafts/draft-access';
import { commitFiles, readGitState } from '@/lib/drafts/publishing/git-history';
import { publishingAlone } from '@/lib/drafts/publishing/publish-lock';
import { type Trouble, troubleOf } from '@/lib/drafts/publishing/trouble';
import { recordAccess } from '@/lib/identity/access-log/record-access';
import { findActiveAccount } from '@/lib/identity/accounts/read-staff';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { slugOfTitle } from '@/lib/posts/gate/new-post';
import { findPicture } from '@/lib/posts/reading/read-pictures';
import type { FormProblem } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { notFound } from '@/lib/shared/refusal';
import { cleanPicture } from './picture-bytes';
import { removePicture, writeNote, writePicture } from './picture-file-store';
import { type PictureNote, readNote, type TypedNote } from './picture-note';

const words = desk.pictures;

/** Where it lies now, or what to mend. */
export async function takePicture(
  viewer: Writer,
  sent: TypedNote & { name: string; bytes: Buffer },
  now: Date,
): Promise<{ path: string } | FormProblem> {
  if (!mayBegin(viewer)) throw notFound();
  const clean = await cleanPicture(sent.bytes);
  if (typeof clean === 'string') return { field: 'file', message: words.faults[clean] };
  const wanted =
    slugOfTitle((sent.name.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, ''))
      .slice(0, 60)
      .replace(/-+$/, '') || 'picture';
  const asked = readNote(`/media/${wanted}.${clean.format}`, sent);
  if ('field' in asked) return asked;
  return keeping(async (folder) => {
    const path = await writePicture(folder, wanted, clean.format, clean.bytes);
    await writeNote(folder, { ...asked, path }).catch(async (fault: unknown) => {
      await removePicture(folder, path);
      throw fault;
    });
    await settle(viewer, [path.slice(1), 'pictures.yaml'], `Add the picture ${path}`, now);
    return { path };
  });
}

/** Of a picture that is there. Null when it is done. */
export async function describePicture(
  viewer: Writer,
  path: string,
  typed: TypedNote,
  now: Date,
): Promise<FormProblem | null> {
  if (!mayBegin(viewer)) throw notFound();
  if ((await findPicture(path)) === null) throw notFound();
  const note: PictureNote | FormProblem = readNote(path, typed);
  if ('field' in note) return note;
  const done = await keeping(async (folder) => {
    await writeNote(folder, note);
    await settle(viewer, ['pictures.yaml'], `Describe the picture ${path}`, now);
    return null;
  });
  return done;
}

/** One at a time, as posts go out; what the disk says becomes a sentence. */
async function keeping<Result>(work: (folder: string) => Promise<Result>): Promise<Result | FormProblem> {
  return publishingAlone(env().DATA_DIR, async () => {
    try {
      return await work(env().CONTENT_DIR);
    } catch (fault) {
      const trouble: Trouble = troubleOf(fault);
      log('picture-not-written', { outcome: trouble });
      return {
        field: 'file',
        message: words.troubles[trouble as keyof typeof words.troubles] ?? words.troubles.unwritten,
      };
    }
  });
}

/** In a git work tree it is a commit; while git is busy, whoever commits next takes it along. */
async function settle(viewer: Writer, files: readonly string[], subject: string, now: Date): Promise<void> {
  await recordAccess({ action: 'picture', accountId: viewer.accountId, at: now });
  const folder = env().CONTENT_DIR;
  const account = await findActiveAccount(viewer.accountId);
  if (account === null || (await readGitState(folder)) !== 'ready') return;
  const by = { name: account.name, email: account.email };
  await commitFiles(folder, files, { subject, trailers: [], by }).catch(() => log('picture-not-committed'));
}
