/** Mails that mean nothing, and senders that take them in memory. */
import { afterEach } from 'vitest';
import { database, transaction } from '@/lib/platform/database/database';
import { type Mail } from '@/lib/platform/mail/mail';
import { type Composers, deliverDue, enqueue } from '@/lib/platform/mail/outbox';
import { noon } from '../moments';

export const mailTo = (subjectId: string, to = `${subjectId}@example.org`): Mail => ({
  id: `news-${subjectId}-${to.replace(/\W/g, '-')}`,
  to,
  subject: 'News about what you sent us',
  text: 'There is news.\n',
});
export const composers: Composers = {
  news: async ({ subjectId }) => [mailTo(subjectId)],
  'for-three': async ({ subjectId }) => ['one', 'two', 'three'].map((name) => mailTo(subjectId, `${name}@example.org`)),
  nobody: async () => [],
};

export const queue = (subjectId: string, kind = 'news', notBefore = noon): Promise<boolean> =>
  transaction((tx) => enqueue(tx, { kind, dedupeKey: `${kind}:${subjectId}`, subjectId, notBefore }, noon));
export const outboxRows = () => database().outbox.findMany({ orderBy: { subjectId: 'asc' } });

/** Takes mails in memory; fails while `down` says so. */
export function aSender(): { send: (mail: Mail) => Promise<void>; sent: string[]; down: (mail: Mail) => boolean } {
  const sender = {
    sent: [] as string[],
    down: (_mail: Mail): boolean => false,
    send: async (mail: Mail) => {
      if (sender.down(mail))
        throw Object.assign(new Error(`550 ${mail.to} is not known here`), {
          code: 'EENVELOPE',
          command: 'RCPT TO',
          responseCode: 550,
        });
      sender.sent.push(mail.to);
    },
  };
  return sender;
}

const slowWorkers: ReturnType<typeof aSlowWorker>[] = [];

/** A worker in the middle of sending its first mail: `finish` ends that, well or badly. What it sends afterwards is counted. */
export function aSlowWorker(
  at: Date,
  elapsed?: number,
): {
  ended: Promise<number>;
  reached: Promise<void>;
  finish: (error?: Error) => void;
  later: string[];
} {
  let finish: ((error?: Error) => void) | undefined;
  let arrive: () => void = () => undefined;
  const later: string[] = [];
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  const send = ({ to }: Mail): Promise<void> => {
    if (finish) return Promise.resolve(void later.push(to));
    return new Promise((resolve, reject) => {
      finish = (error) => (error ? reject(error) : resolve());
      arrive();
    });
  };
  const ended = deliverDue(composers, send, at, elapsed);
  const worker = { ended, reached, finish: (error?: Error) => finish?.(error), later };
  slowWorkers.push(worker);
  return worker;
}

/** Call at the top of a test file: until then each keeps its lease, whatever test runs. */
export function endSlowWorkers(): void {
  afterEach(async () => {
    for (const { ended, finish } of slowWorkers.splice(0)) {
      finish(new Error('the test is over'));
      await ended;
    }
  });
}
