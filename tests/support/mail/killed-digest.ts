/** A digest for very many followers whose sender is killed again and again: what each of them has in the mailbox afterwards. */
import { type ChildProcess, fork } from 'node:child_process';
import { addressHashOf } from '@/lib/following/follow-links';
import { spreadNews } from '@/lib/following/spread-news';
import { seal } from '@/lib/platform/crypto';
import { transaction } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import type { DigestDone, DigestOrder } from './digest-process';
import { startMailCatcher } from './mail-catcher';

/** A Tuesday: the weekly digest was due the day before. */
const now = new Date('2026-12-01T12:00:00Z');
const [asked, seen] = [new Date('2026-11-02T12:00:00Z'), new Date('2026-11-24T12:00:00Z')];
const atOnce = 500;

/** The database is empty. Every one of them follows the whole site, week by week; every post of the content folder is new to them. */
export async function addWeeklyFollowers(howMany: number): Promise<void> {
  await spreadNews(seen);
  for (let from = 0; from < howMany; from += atOnce) {
    const people = Array.from({ length: Math.min(atOnce, howMany - from) }, (_, at) => {
      const [id, email] = [`01E0${String(from + at).padStart(22, '0')}`, `reader${from + at}@example.org`];
      return { id, addressHash: addressHashOf(email), emailEncrypted: seal('following', email) };
    });
    await transaction(async (tx) => {
      await tx.follower.createMany({
        data: people.map((person) => ({ ...person, pace: 'weekly', createdAt: asked, toldUntil: asked })),
      });
      await tx.follow.createMany({
        data: people.map(({ id }) => ({
          followerId: id,
          what: 'site',
          target: '',
          createdAt: asked,
          confirmedAt: asked,
        })),
      });
    });
  }
}

export interface SentDigests extends DigestDone {
  mails: number;
  /** Different people with a mail. */
  recipients: number;
  /** Mails that arrived again, under the name that they had: a mailbox keeps one of them. */
  sentAgain: number;
  kills: number;
}

const begin = (): ChildProcess =>
  fork('tests/support/mail/digest-process.ts', {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

/** Kills the sender with SIGKILL after each equal part of the mails; the last one finishes. */
export async function sendDigests(followers: number, kills: number): Promise<SentDigests> {
  let child: ChildProcess | undefined;
  let [killed, taken] = [0, 0];
  const catcher = await startMailCatcher(0, async () => {
    taken += 1;
    if (killed < kills && taken >= ((killed + 1) * followers) / (kills + 1) && child?.kill('SIGKILL')) killed += 1;
  });
  const order: DigestOrder = {
    settings: { ...env(), MAIL_URL: catcher.url, NEWS_MAILS_PER_MINUTE: 60_000 },
    at: now.getTime(),
  };
  const run = (): Promise<DigestDone | null> =>
    new Promise((resolve) => {
      const one = (child = begin());
      one.once('message', (done: DigestDone) => {
        resolve(done);
        one.disconnect();
      });
      one.once('exit', () => resolve(null));
      one.send(order);
    });
  try {
    const total: DigestDone = { queueSeconds: 0, sendSeconds: 0, peakMegabytes: 0 };
    for (let runs = 0; runs <= kills; runs += 1) {
      const done = await run();
      if (done === null) continue;
      return { ...total, ...done, ...countMails(catcher.raw, catcher.recipients), kills: killed };
    }
    throw new Error('the sender died by itself');
  } finally {
    await catcher.stop();
  }
}

function countMails(raw: readonly string[], recipients: readonly string[]) {
  const names = raw.map((mail) => /^Message-ID:\s*(<[^>]+>)/im.exec(mail)?.[1] ?? '');
  return {
    mails: new Set(names).size,
    recipients: new Set(recipients).size,
    sentAgain: names.length - new Set(names).size,
  };
}
