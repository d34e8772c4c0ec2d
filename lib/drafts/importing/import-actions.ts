'use server';

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { mayBegin } from '@/lib/drafts/draft-access';
import { requireViewer } from '@/lib/identity/sign-in/session';
import type { Viewer } from '@/lib/identity/viewer';
import { now } from '@/lib/platform/clock';
import { keepingWords } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { desk } from '@/lib/shared/messages/desk';
import { notFound } from '@/lib/shared/refusal';
import { findPosts } from './find-posts';
import { importPost } from './import-posts';
import { type ImportState, nothingImported, type ShownImport } from './import-state';
import { addUp, reportLines } from './report';

const words = desk.importPosts;
const largest = 20 * 1024 * 1024;
const readable = new Set(['.xml', '.json', '.docx', '.md', '.markdown', '.mdx', '.html', '.htm']);
const mostShown = 200;
/** One at a time: each holds a file and its tree in memory. */
let isRunning = false;

const wrong = (message: string): ImportState => ({ ...nothingImported, problems: [{ field: 'file', message }] });

async function importFileForm(_previous: ImportState, form: FormData): Promise<ImportState> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk/posts/import');
  if (!mayBegin(viewer)) return respondToRefusal(notFound());
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return wrong(words.noFile);
  if (file.size > largest) return wrong(words.tooLarge);
  if (!readable.has(extname(file.name).toLowerCase())) return wrong(words.wrongKind);
  if (isRunning) return wrong(words.busy);
  isRunning = true;
  try {
    return await importAll(viewer, file);
  } finally {
    isRunning = false;
  }
}

/** Kept as a file for as long as it is read, as a large one is read in pieces. */
async function importAll(viewer: Viewer, file: File): Promise<ImportState> {
  const folder = await mkdtemp(join(tmpdir(), 'bedside-import-'));
  const place = join(folder, nameOf(file.name));
  const posts: ShownImport[] = [];
  let sum = addUp(null, null);
  try {
    await writeFile(place, Buffer.from(await file.arrayBuffer()), { mode: 0o600 });
    for await (const found of findPosts(place)) {
      const imported = await importPost(viewer, found, now());
      sum = addUp(sum, imported);
      const [title = '', ...lines] = reportLines(imported);
      if (posts.length < mostShown) posts.push({ id: imported.draftId, title, lines: lines.map(tidyLine) });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { ...nothingImported, sum: sum.words, posts };
}

/** Its last part alone, of letters that every disk takes. */
function nameOf(given: string): string {
  const ending = extname(given).toLowerCase();
  const words = basename(given, extname(given))
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^[-.]+/, '')
    .slice(0, 80);
  return `${words || 'post'}${ending}`;
}

const tidyLine = (line: string): string => line.replace(/^\s*(?:- )?/, '');

export const importFileAction = keepingWords(nothingImported, importFileForm, () => ({ field: 'file' }));
