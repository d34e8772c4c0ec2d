/**
 * Where the content folder lies in a git work tree, each post that goes out is a commit of that one file: by the system's own git, with
 * hooks and signing off, so that nothing of the repository's runs here. It must not know drafts.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const patienceMilliseconds = 20_000;

export type GitState = 'none' | 'ready' | 'git-absent' | 'git-busy' | 'git-locked';

/** Nothing of the caller's own git: no repository, no index, no editor, no question. */
const own = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_NAMESPACE',
  'GIT_CONFIG_PARAMETERS',
];
const quiet = [...own.flatMap((name) => ['-u', name]), 'GIT_TERMINAL_PROMPT=0', 'GIT_EDITOR=true', 'LC_ALL=C'];

const calm = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'commit.gpgSign=false',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'gc.auto=0',
];

async function git(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('env', [...quiet, 'git', '-C', folder, ...calm, ...args], {
    timeout: patienceMilliseconds,
    maxBuffer: 1024 * 1024,
  });
  return stdout.trim();
}

/** The folder above that holds a repository, as far as the file system tells. */
function isInWorkTree(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (dirname(at) === at) return false;
  }
}

/** In the middle of any of these, a commit would become part of what somebody else is doing. */
const underWay = [
  'rebase-merge',
  'rebase-apply',
  'MERGE_HEAD',
  'CHERRY_PICK_HEAD',
  'REVERT_HEAD',
  'BISECT_LOG',
  'sequencer',
];

/** Whether a commit can be made there now. `none` for a plain folder, and for one that git is told to ignore. */
export async function readGitState(folder: string): Promise<GitState> {
  if (!isInWorkTree(folder)) return 'none';
  let gitFolder: string;
  try {
    gitFolder = await git(folder, 'rev-parse', '--absolute-git-dir');
    if ((await git(folder, 'rev-parse', '--is-inside-work-tree')) !== 'true') return 'none';
  } catch {
    return 'git-absent';
  }
  if (await isIgnored(folder)) return 'none';
  if (underWay.some((name) => existsSync(join(gitFolder, name)))) return 'git-busy';
  return existsSync(join(gitFolder, 'index.lock')) ? 'git-locked' : 'ready';
}

async function isIgnored(folder: string): Promise<boolean> {
  return git(folder, 'check-ignore', '-q', 'posts/a.mdx').then(
    () => true,
    () => false,
  );
}

export type Signature = { name: string; email: string };

type Message = { subject: string; trailers: readonly string[]; by: Signature };

/** `trailers` are lines such as `Reviewed-by: …`. Whatever else is changed or staged there stays so. False when there was nothing to commit. */
export function commitPost(folder: string, slug: string, message: Message): Promise<boolean> {
  return commitFiles(folder, [`posts/${slug}.mdx`], message);
}

export async function commitFiles(
  folder: string,
  files: readonly string[],
  { subject, trailers, by }: Message,
): Promise<boolean> {
  await git(folder, 'add', '--intent-to-add', '--', ...files);
  if ((await git(folder, 'status', '--porcelain', '--', ...files)) === '') return false;
  const who = ['-c', `user.name=${by.name}`, '-c', `user.email=${by.email}`];
  const message = [subject, ...(trailers.length > 0 ? [trailers.join('\n')] : [])].flatMap((part) => ['-m', part]);
  await git(folder, ...who, 'commit', '--quiet', '--no-verify', '--no-gpg-sign', '--only', ...message, '--', ...files);
  return true;
}
