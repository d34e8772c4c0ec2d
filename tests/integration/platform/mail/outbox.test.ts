import { afterEach, describe, expect, it } from 'vitest';
import { database, transaction } from '@/lib/platform/database/database';
import { replaceEnv } from '@/lib/platform/env';
import { type Mail, sendMail } from '@/lib/platform/mail/mail';
import { cancelMails, type Composers, deliverDue, enqueue } from '@/lib/platform/mail/outbox';
import { withDatabase } from '@/tests/support/database';
import { startMailCatcher } from '@/tests/support/mail-catcher';
import { after, noon } from '@/tests/support/moments';

withDatabase();

const mailTo = (subjectId: string, to = `${subjectId}@example.org`): Mail => ({
  id: `news-${subjectId}-${to.replace(/\W/g, '-')}`,
  to,
  subject: 'News about what you sent us',
  text: 'There is news.\n',
});
const composers: Composers = {
  news: async ({ subjectId }) => [mailTo(subjectId)],
  'for-three': async ({ subjectId }) => ['one', 'two', 'three'].map((name) => mailTo(subjectId, `${name}@example.org`)),
  nobody: async () => [],
};

const queue = (subjectId: string, kind = 'news', notBefore = noon): Promise<boolean> =>
  transaction((tx) => enqueue(tx, { kind, dedupeKey: `${kind}:${subjectId}`, subjectId, notBefore }, noon));
const outboxRows = () => database().outbox.findMany({ orderBy: { subjectId: 'asc' } });

/** Takes mails in memory; fails while `down` says so. */
function aSender(): { send: (mail: Mail) => Promise<void>; sent: string[]; down: (mail: Mail) => boolean } {
  const sender = {
    sent: [] as string[],
    down: (_mail: Mail): boolean => false,
    send: async (mail: Mail) => {
      if (sender.down(mail)) throw Object.assign(new Error(`550 ${mail.to} is not known here`), { code: 'EENVELOPE' });
      sender.sent.push(mail.to);
    },
  };
  return sender;
}

const slowWorkers: ReturnType<typeof aSlowWorker>[] = [];

/** A worker in the middle of sending its first mail: `finish` ends that, well or badly. What it sends afterwards is counted. */
function aSlowWorker(
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

// Until then each keeps its lease, whatever test runs.
afterEach(async () => {
  for (const { ended, finish } of slowWorkers.splice(0)) {
    finish(new Error('the test is over'));
    await ended;
  }
});

describe('a mail', () => {
  it('is sent once, when its time has come', async () => {
    const { send, sent } = aSender();
    await queue('ada', 'news', after(60));
    expect(await deliverDue(composers, send, after(59))).toBe(0);
    expect(await deliverDue(composers, send, after(60))).toBe(1);
    expect(await deliverDue(composers, send, after(120))).toBe(0);
    expect(sent).toEqual(['ada@example.org']);
    expect(await outboxRows()).toMatchObject([{ state: 'sent', attempts: 1, lastError: null, leasedUntil: null }]);
  });

  it('is queued once however often it is asked for', async () => {
    for (let count = 0; count < 3; count += 1) await queue('ada');
    expect(await outboxRows()).toHaveLength(1);
  });

  it('is not queued when the deed that causes it fails', async () => {
    const deed = transaction(async (tx) => {
      await enqueue(tx, { kind: 'news', dedupeKey: 'news:ada', subjectId: 'ada', notBefore: noon }, noon);
      throw new Error('the deed failed');
    });
    await expect(deed).rejects.toThrow('the deed failed');
    expect(await outboxRows()).toEqual([]);
  });

  it('that was cancelled is never sent; one that was sent stays sent', async () => {
    const { send, sent } = aSender();
    for (const subjectId of ['early', 'late']) {
      await transaction((tx) =>
        enqueue(
          tx,
          {
            kind: 'news',
            dedupeKey: subjectId,
            subjectId,
            decisionId: 'decision',
            notBefore: subjectId === 'early' ? noon : after(60),
          },
          noon,
        ),
      );
    }
    await deliverDue(composers, send, noon);
    await transaction((tx) => cancelMails(tx, 'decision'));
    await deliverDue(composers, send, after(3600));
    expect(sent).toEqual(['early@example.org']);
    expect((await outboxRows()).map(({ state }) => state)).toEqual(['sent', 'cancelled']);
  });

  it('for nobody is settled without a mail', async () => {
    const { send, sent } = aSender();
    await queue('ada', 'nobody');
    expect(await deliverDue(composers, send, noon)).toBe(1);
    expect(sent).toEqual([]);
    expect(await outboxRows()).toMatchObject([{ state: 'sent' }]);
  });

  it('of a kind that nobody can compose is kept, with the fault', async () => {
    await queue('ada', 'unheard-of');
    await deliverDue(composers, aSender().send, noon);
    expect(await outboxRows()).toMatchObject([{ state: 'pending', attempts: 1, lastError: 'Error' }]);
  });
});

describe('with the mail server down', () => {
  it('a mail is sent once, later', async () => {
    const first = await startMailCatcher();
    const port = Number(new URL(first.url).port);
    await first.stop();
    replaceEnv({ MAIL_URL: first.url });
    await queue('ada');
    await deliverDue(composers, sendMail, noon);
    expect(await outboxRows()).toMatchObject([{ state: 'pending', attempts: 1, lastError: 'ESOCKET:ECONNREFUSED' }]);
    expect((await outboxRows())[0]?.notBefore.getTime()).toBeGreaterThan(noon.getTime() + 40_000);

    const second = await startMailCatcher(port);
    await deliverDue(composers, sendMail, after(30));
    expect(second.raw, 'it is not tried again at once').toEqual([]);
    await deliverDue(composers, sendMail, after(120));
    await deliverDue(composers, sendMail, after(7200));
    expect(second.recipients).toEqual(['ada@example.org']);
    expect(await outboxRows()).toMatchObject([{ state: 'sent', attempts: 2 }]);
    replaceEnv({ MAIL_URL: '' });
    await second.stop();
  });

  it('a mail that fails eight times is dead, stays visible with its fault, and is not sent again', async () => {
    const sender = aSender();
    sender.down = () => true;
    await queue('ada');
    for (let hour = 0; hour < 12; hour += 1) await deliverDue(composers, sender.send, after(hour * 2 * 3600));
    expect(await outboxRows()).toMatchObject([
      { state: 'dead', attempts: 8, lastError: 'EENVELOPE', leasedUntil: null },
    ]);
    sender.down = () => false;
    expect(await deliverDue(composers, sender.send, after(1_000_000))).toBe(0);
    expect(sender.sent).toEqual([]);
  });

  it('a fault leaves its code in the database, and no address', async () => {
    const sender = aSender();
    sender.down = () => true;
    await queue('ada');
    await deliverDue(composers, sender.send, noon);
    expect(JSON.stringify(await outboxRows())).not.toContain('example.org');
  });

  it('one mail that fails does not hold up the others', async () => {
    const sender = aSender();
    sender.down = ({ to }) => to.startsWith('ada');
    for (const subjectId of ['ada', 'ben', 'kim']) await queue(subjectId);
    expect(await deliverDue(composers, sender.send, noon)).toBe(3);
    expect(sender.sent.sort()).toEqual(['ben@example.org', 'kim@example.org']);
  });

  it('for one of several people, the others are not written to again', async () => {
    const sender = aSender();
    sender.down = ({ to }) => to.startsWith('two');
    await queue('ada', 'for-three');
    await deliverDue(composers, sender.send, noon);
    sender.down = () => false;
    await deliverDue(composers, sender.send, after(3600));
    expect(sender.sent.sort()).toEqual(['one@example.org', 'three@example.org', 'two@example.org']);
  });
});

describe('several workers', () => {
  it('at once send each mail once', async () => {
    const { send, sent } = aSender();
    const subjects = Array.from({ length: 12 }, (_, index) => `person-${String(index).padStart(2, '0')}`);
    for (const subjectId of subjects) await queue(subjectId);
    const settled = await Promise.all([1, 2, 3, 4].map(() => deliverDue(composers, send, noon)));
    expect(sent.sort()).toEqual(subjects.map((subjectId) => `${subjectId}@example.org`));
    expect(settled.reduce((sum, count) => sum + count, 0)).toBe(12);
    expect((await outboxRows()).every(({ state, attempts }) => state === 'sent' && attempts === 1)).toBe(true);
  });

  it('take over from one that died while sending, once its lease has ended, and not before', async () => {
    const { send, sent } = aSender();
    await queue('ada');
    const dead = aSlowWorker(noon);
    await dead.reached;
    expect(await outboxRows()).toMatchObject([{ state: 'sending', attempts: 1 }]);
    expect(await deliverDue(composers, send, after(60), 0)).toBe(0);
    expect(await deliverDue(composers, send, after(60), 60_000)).toBe(0);
    expect(await deliverDue(composers, send, after(61), 60_001)).toBe(1);
    expect(sent).toEqual(['ada@example.org']);
    expect(await outboxRows()).toMatchObject([{ state: 'sent', attempts: 2 }]);
    dead.finish(new Error('too late'));
    await dead.ended;
    expect(await outboxRows(), 'its late failure changes nothing').toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  it('do not send again what the second has sent when the first, which it took over from, fails late', async () => {
    const { send, sent } = aSender();
    await queue('ada');
    const first = aSlowWorker(noon);
    await first.reached;
    expect(await deliverDue(composers, send, after(1), 0)).toBe(0);
    const second = aSlowWorker(after(61), 60_001);
    await second.reached;
    first.finish(new Error('the connection was lost'));
    await first.ended;
    second.finish();
    await second.ended;
    await deliverDue(composers, send, after(7200));
    expect([...first.later, ...second.later, ...sent], 'the second had sent it').toEqual([]);
    expect(await outboxRows()).toMatchObject([{ state: 'sent' }]);
  });
});

describe('a clock that is set', () => {
  const day = 24 * 3600;

  it.each([
    ['back', -day],
    ['ahead', day],
  ])('%s brings nobody a second copy of what a worker is sending', async (_where, by) => {
    const { send, sent } = aSender();
    await queue('ada');
    const worker = aSlowWorker(noon);
    await worker.reached;
    expect(await deliverDue(composers, send, after(by), 0)).toBe(0);
    expect(await deliverDue(composers, send, after(by), 59_000)).toBe(0);
    worker.finish();
    await worker.ended;
    expect(await deliverDue(composers, send, after(2 * day), 120_000)).toBe(0);
    expect(sent).toEqual([]);
  });

  it.each([
    ['back', -day],
    ['ahead', day],
  ])('%s does not keep what a dead worker had: a minute of watching frees it', async (_where, by) => {
    const { send, sent } = aSender();
    await queue('ada');
    await aSlowWorker(noon).reached;
    expect(await deliverDue(composers, send, after(by), 0)).toBe(0);
    expect(await deliverDue(composers, send, after(by), 60_001)).toBe(1);
    expect(sent).toEqual(['ada@example.org']);
  });

  it('is no end of a lease that its worker keeps', async () => {
    const { send, sent } = aSender();
    await queue('ada');
    await aSlowWorker(noon).reached;
    for (let turn = 0; turn < 5; turn += 1) {
      await database().outbox.updateMany({ data: { leasedUntil: after(-day + turn) } });
      expect(await deliverDue(composers, send, after(-day), turn * 40_000)).toBe(0);
    }
    expect(sent).toEqual([]);
  });

  it('back holds up nothing that stands in line, and what was to wait waits as long', async () => {
    const { send, sent } = aSender();
    await queue('at-once');
    await queue('in-a-minute', 'news', after(60));
    expect(await deliverDue(composers, send, after(-day))).toBe(1);
    expect(await deliverDue(composers, send, after(-day + 59))).toBe(0);
    expect(await deliverDue(composers, send, after(-day + 60))).toBe(1);
    expect(sent).toEqual(['at-once@example.org', 'in-a-minute@example.org']);
  });

  it('back leaves one that failed its tries and its waits between them', async () => {
    const sender = aSender();
    sender.down = () => true;
    await queue('ada');
    await deliverDue(composers, sender.send, after(600));
    expect(await deliverDue(composers, sender.send, after(-day))).toBe(0);
    for (let hour = 1; hour < 20; hour += 1) await deliverDue(composers, sender.send, after(-day + hour * 4000));
    expect(await outboxRows()).toMatchObject([{ state: 'dead', attempts: 8 }]);
  });
});
