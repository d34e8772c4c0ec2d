/**
 * Judges a file of the content folder and keeps what was accepted beside the site's data: so that a bad change leaves the last good
 * version up, also after a restart, and no file is examined twice. It must not know who reads what it keeps.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { env } from '@/lib/platform/env';
import { checkFileName, examinePhysician, examinePost } from '@/lib/posts/check-post';
import type { VocabularyName } from '@/lib/posts/files/parse-content';
import { parsePhysicianSource, parseVocabularySource } from '@/lib/posts/files/parse-content';
import type { PhysicianFile, PostFile } from '@/lib/posts/files/post-store';
import { splitSource } from '@/lib/posts/files/split-source';
import type { Outline } from '@/lib/posts/mdx/outline';
import { countWords } from '@/lib/posts/model/field-rules';
import type { PostFrontmatter } from '@/lib/posts/model/post-fields';
import type { Problem } from '@/lib/posts/model/problem';
import { hasErrors } from '@/lib/posts/model/problem';

const isObject = (given: unknown): boolean => typeof given === 'object' && given !== null;

/** What a post was found to be; physicians and lists are few and small, so they are parsed again. */
type AcceptedPost = { frontmatter: PostFrontmatter; outline: Outline; words: number };

export type AcceptedFile = {
  /** Of the gate that accepted it. */
  rules: string;
  /** Of the words. */
  hash: string;
  source: string;
  post: AcceptedPost | null;
};

/** A version as instances hand it to each other. */
export type SharedFile = Pick<AcceptedFile, 'hash' | 'source'>;

/** What is kept of a post is made anew by every other gate, so its parts are as this one made them. */
const keptSchema: z.ZodType<AcceptedFile> = z.object({
  rules: z.string(),
  hash: z.string(),
  source: z.string(),
  post: z
    .object({
      frontmatter: z.custom<PostFrontmatter>(isObject),
      outline: z.custom<Outline>(isObject),
      words: z.number().int().nonnegative(),
    })
    .nullable(),
});

export type Considered = {
  /** The last version that the gate accepts; null when there is none. */
  accepted: AcceptedFile | null;
  /** Names of the rules that the file on disk breaks; empty when it is the accepted one. */
  refusedBy: string[];
};

/** `file` is relative to `content`; `kept` is where accepted versions lie. */
export type ContentPlace = { content: string; kept: string; file: string };

const rulesStamps = new Map<string, string>();

/** Changes with the gate, whose rules lie in rooms below `home`/lib: what an older one accepted is judged again. */
export function currentRules(home = /* turbopackIgnore: true */ process.cwd()): string {
  const known = rulesStamps.get(home);
  if (known !== undefined) return known;
  // Days are compared in the practice's time zone, and the gate knows the numbers of help lines.
  const hash = createHash('sha256').update(env().TIME_ZONE);
  for (const folder of ['posts', 'practice'].map((noun) => join(home, 'lib', noun)))
    for (const name of existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [])
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(folder, name)));
  const stamp = hash.digest('hex').slice(0, 16);
  rulesStamps.set(home, stamp);
  return stamp;
}

function judge(file: string, source: string): { problems: Problem[]; post: AcceptedPost | null } {
  if (file.endsWith('.yaml')) {
    return { problems: parseVocabularySource(basename(file, '.yaml') as VocabularyName, source).problems, post: null };
  }
  if (file.startsWith('physicians/')) return { problems: examinePhysician(source).problems, post: null };
  const { frontmatter, outline, problems } = examinePost(source);
  const post =
    frontmatter === null || outline === null
      ? null
      : { frontmatter, outline, words: countWords(splitSource(source).body) };
  return { problems: [...checkFileName(file), ...problems], post };
}

const keptFile = ({ kept, file }: ContentPlace): string => join(kept, `${file}.json`);

async function readKept(place: ContentPlace): Promise<AcceptedFile | null> {
  try {
    return keptSchema.parse(JSON.parse(await readFile(keptFile(place), 'utf8')));
  } catch {
    // Absent, half written by a machine that lost power, or no such thing: then the file is judged as if for the first time.
    return null;
  }
}

async function keep(place: ContentPlace, accepted: AcceptedFile): Promise<void> {
  const target = keptFile(place);
  const draft = `${target}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await mkdir(dirname(target), { recursive: true });
  await writeFile(draft, JSON.stringify(accepted));
  await rename(draft, target);
}

export async function forget(place: ContentPlace): Promise<void> {
  await rm(keptFile(place), { force: true });
}

/** The last version that was accepted of a file, as an earlier run kept it. Null when there is none. */
export async function findKept(place: ContentPlace): Promise<AcceptedFile | null> {
  const before = await readKept(place);
  return before === null ? null : stillAccepted(place.file, before, currentRules());
}

/**
 * What stands for a file now. Its words alone tell whether it has changed: a release that is unpacked or linked anew may give another
 * file the same moment and size. Null when the file is gone meanwhile. `findShared`: what the instances of the site accepted last.
 */
export async function consider(
  place: ContentPlace,
  known: AcceptedFile | null,
  findShared: () => Promise<SharedFile | null> = async () => null,
): Promise<Considered | null> {
  const before = known ?? (await readKept(place));
  const rules = currentRules();
  let source: string;
  try {
    source = await readFile(join(place.content, place.file), 'utf8');
  } catch {
    return null;
  }
  const hash = createHash('sha256').update(source).digest('hex');
  if (before?.hash === hash && before.rules === rules) return { accepted: before, refusedBy: [] };
  const { problems, post } = judge(place.file, source);
  if (!hasErrors(problems)) {
    const accepted = { rules, hash, source, post };
    await keep(place, accepted);
    return { accepted, refusedBy: [] };
  }
  const broken = problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  return { accepted: await fallBack(place, before, rules, await findShared()), refusedBy: [...new Set(broken)] };
}

/** On what all instances have, before what this machine alone has: so that a refused file shows the same everywhere. */
async function fallBack(
  place: ContentPlace,
  before: AcceptedFile | null,
  rules: string,
  shared: SharedFile | null,
): Promise<AcceptedFile | null> {
  const adopted = shared === null || shared.hash === before?.hash ? null : await adopt(place, shared);
  return adopted ?? stillAccepted(place.file, before, rules);
}

/** Keeps here what another instance accepted. Null when the gate of this one refuses it. */
export async function adopt(place: ContentPlace, shared: SharedFile): Promise<AcceptedFile | null> {
  const accepted = stillAccepted(place.file, { ...shared, rules: '', post: null }, currentRules());
  if (accepted !== null) await keep(place, accepted);
  return accepted;
}

/** A gate that has become stricter may refuse what an older one let through. */
function stillAccepted(file: string, before: AcceptedFile | null, rules: string): AcceptedFile | null {
  if (before === null || before.rules === rules) return before;
  const { problems, post } = judge(file, before.source);
  return hasErrors(problems) ? null : { ...before, rules, post };
}

/** What a file was found to be when it was accepted; null for a list. */
export function readValue(file: string, { source, post }: AcceptedFile): PostFile | PhysicianFile | null {
  const name = file.slice(file.indexOf('/') + 1, -'.mdx'.length);
  if (file.startsWith('physicians/')) return { handle: name, file, source, parsed: parsePhysicianSource(source) };
  if (post === null) return null;
  const { frontmatter, outline, words } = post;
  const { body } = splitSource(source);
  const placeOf = () => ({ line: 1, column: 1 });
  const parsed = { value: frontmatter, body, problems: [], placeOf };
  return { slug: name, file, source, parsed, words, outline };
}
