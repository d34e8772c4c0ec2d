/** A content folder of the test's own, what followers are sent, and the link in it. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { askToFollow, settleFollowing } from '@/lib/following/change-following';
import { followingMails } from '@/lib/following/compose-news';
import type { Followed, Pace } from '@/lib/following/following';
import { replaceEnv } from '@/lib/platform/env';
import type { Mail } from '@/lib/platform/mail/mail';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { lookAgain } from '@/lib/posts/accepted/accepted-store';
import { contentFolder } from './database';
import { after } from './moments';

export const site: Followed = { what: 'site', target: '' };
export const practice: Followed = { what: 'topic', target: 'practice' };
export const ada: Followed = { what: 'physician', target: 'ada-rowe' };
export const day = 24 * 60 * 60;

let folder: string;

/** Call at the top of a test file, after `withDatabase`. */
export function withOwnPosts(): void {
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'following-'));
    await cp(contentFolder, folder, { recursive: true });
    replaceEnv({ CONTENT_DIR: folder });
    await lookAgain();
  });

  afterEach(async () => {
    replaceEnv({ CONTENT_DIR: contentFolder });
    await rm(folder, { recursive: true });
  });
}

export async function writePost(slug: string, number: number, more = ''): Promise<string> {
  const id = `01E0000000000000000000N${String(number).padStart(3, '0')}`;
  const head = `id: ${id}\ntitle: "Fern and story number ${number}"\nsummary: "A short story that exists for the tests. It has an author and a date, and it gives no advice to anyone."\nkind: doctor-story\ndemonstration: true\ntopics: [practice]\nauthors: [ben-hale]\npublished: 2020-01-11\nconflicts: none\ncomments: open\n${more || 'status: published\n'}`;
  const body =
    'The people in this story are invented.\n\n## How it began\n\nWe sat down. We talked for a while. Then we went home.\n';
  await writeFile(path.join(folder, 'posts', `${slug}.mdx`), `---\n${head}---\n\n${body}`);
  await lookAgain();
  return id;
}

/** What goes out until then. `takes`: what the mail server says; it takes everything when left out. */
export async function delivered(seconds: number, takes: (mail: Mail) => void = () => undefined): Promise<Mail[]> {
  const mails: Mail[] = [];
  const send = async (mail: Mail) => {
    takes(mail);
    mails.push(mail);
  };
  await deliverDue(followingMails, send, after(seconds));
  return mails;
}

export function linkIn(mail: Mail | undefined): [string, string] {
  const [link = ''] = mail?.text.match(/https:\S+\/follow\/mine\?\S+/) ?? [];
  const query = new URL(link).searchParams;
  return [query.get('follower') ?? '', query.get('token') ?? ''];
}

export const ask = (email: string, follows: Followed[], seconds: number, pace: Pace = 'at-once', network = email) =>
  askToFollow({ email, follows, pace, language: null }, network, after(seconds));

export async function follows(
  email: string,
  things: Followed[],
  seconds = 0,
  pace: Pace = 'at-once',
): Promise<[string, string]> {
  expect(await ask(email, things, seconds, pace)).toBe('asked');
  const [mail] = (await delivered(seconds)).filter(({ to }) => to === email);
  const link = linkIn(mail);
  expect(await settleFollowing(...link, { kind: 'confirm' }, after(seconds + 1))).toBe(true);
  return link;
}

export const refuse = (): never => {
  throw Object.assign(new Error('no such mailbox'), { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 });
};
