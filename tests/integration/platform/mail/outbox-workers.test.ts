import { describe, expect, it } from 'vitest';
import { database } from '@/lib/platform/database/database';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { withDatabase } from '@/tests/support/database';
import { aSender, aSlowWorker, composers, endSlowWorkers, outboxRows, queue } from '@/tests/support/mail/outbox';
import { after, noon } from '@/tests/support/moments';

withDatabase();
endSlowWorkers();

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
