/** A process of its own that spreads news and sends what is due, until it is done or killed. What a dead one before it had begun, it takes over at once. */
import { followingMails } from '@/lib/following/compose-news';
import { spreadNews } from '@/lib/following/spread-news';
import { type Env, replaceEnv } from '@/lib/platform/env';
import { closeMail, sendMail } from '@/lib/platform/mail/mail';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { takeBackLost } from '@/lib/platform/mail/outbox-store';

export interface DigestOrder {
  settings: Partial<Env>;
  /** In milliseconds. */
  at: number;
}

export interface DigestDone {
  /** Of the news to the queue. */
  queueSeconds: number;
  /** From the queue to the mail server. */
  sendSeconds: number;
  peakMegabytes: number;
}

// Every mail writes a line to the log, which nobody reads here.
process.stdout.write = () => true;

const seconds = (since: number): number => Math.round(performance.now() - since) / 1000;

async function obey({ settings, at }: DigestOrder): Promise<DigestDone> {
  replaceEnv(settings);
  const now = new Date(at);
  let since = performance.now();
  await spreadNews(now);
  const queueSeconds = seconds(since);
  since = performance.now();
  // Seen once, and unmoved for longer than a lease lasts.
  await takeBackLost(0);
  await deliverDue(followingMails, sendMail, now, 3_600_000);
  const sendSeconds = seconds(since);
  closeMail();
  return { queueSeconds, sendSeconds, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) };
}

process.on('message', (order: DigestOrder) => {
  void obey(order).then((done) => process.send?.(done));
});
process.on('disconnect', () => process.exit(0));
