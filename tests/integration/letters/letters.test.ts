import { describe, expect, it } from 'vitest';
import { parseLogFilter } from '@/lib/comments/log/log-filter';
import { readAccessLog } from '@/lib/comments/log/read-access-log';
import { answerLetter, assignLetter, closeLetter, countWaitingLetters, readLetters } from '@/lib/letters/answer-letter';
import { endedLetters } from '@/lib/letters/keep-letters';
import { letterMails } from '@/lib/letters/letter-mails';
import { openLetter, openLetterOf, sendLetter } from '@/lib/letters/send-letter';
import { lanes } from '@/lib/platform/mail/mail-lanes';
import { messagesOf } from '@/lib/shared/messages/site-messages';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { outboxRows } from '@/tests/support/mail/outbox';
import { after, noon } from '@/tests/support/moments';
import { ada, aMember, aPractice, aViewer } from '@/tests/support/viewers';

withDatabase();

const staff = aViewer('staff');
const canary = 'Canary of 12 Mill Lane, born 4 May 1950';

async function aLetter(message = canary) {
  const sent = await sendLetter({ topic: 'papers', message }, '192.0.2.1', messagesOf('en'), noon);
  if (sent.kind !== 'stored') throw new Error('not stored');
  return { id: sent.id, code: sent.code, seen: { id: sent.id, version: '1' } };
}

describe('a letter', () => {
  it('is opened by its code and by nothing else, and its words are in no log', async () => {
    const { id, code } = await aLetter();
    const other = await aLetter('Another');
    expect((await openLetter(code.toLowerCase()))?.body).toBe(canary);
    expect(await openLetterOf(id, [other.code])).toBeNull();
    expect(await openLetter('')).toBeNull();
    expect((await readEveryRow()).join('')).not.toContain(code.replaceAll('-', '').slice(8));
    expect(logLines().join('')).not.toMatch(/Canary|Mill/);
  });

  it('knows in which language its writer reads the answer, and no other words than ours', async () => {
    for (const [language, kept] of [
      ['es', 'es'],
      ['ar', 'ar'],
      ['xx', null],
      [undefined, null],
    ] as const) {
      const given = { topic: 'papers', message: 'A form, please.', language };
      const sent = await sendLetter(given, '192.0.2.1', messagesOf('en'), noon);
      expect(sent.kind === 'stored' && (await openLetter(sent.code))?.language).toBe(kept);
    }
  });

  it('is answered once: of two at the same time the second is told', async () => {
    const { code, seen } = await aLetter();
    const outcomes = await Promise.all([
      answerLetter(staff, seen, 'The form is on its way.', noon),
      closeLetter(staff, seen, noon),
    ]);
    expect([...outcomes].sort()).toEqual(['changed', 'saved']);
    expect(await openLetter(code)).not.toMatchObject({ status: 'open' });
    expect(await answerLetter(staff, seen, 'Late.', after(60))).toBe('changed');
  });

  it('keeps its place when nothing was typed as an answer', async () => {
    const { seen } = await aLetter();
    expect(await answerLetter(staff, seen, ' ', noon)).toBe('empty');
    expect((await readLetters(staff, noon)).open).toHaveLength(1);
  });

  it('says that an answer is too long, and takes none of it', async () => {
    const { code, seen } = await aLetter();
    for (const size of [4_001, 20_000, 1_000_000])
      expect([size, await answerLetter(staff, seen, 'x'.repeat(size), noon)]).toEqual([size, 'long']);
    expect(await openLetter(code)).toMatchObject({ status: 'open', answer: null });
    expect(await answerLetter(staff, seen, 'x'.repeat(4_000), noon)).toBe('saved');
  });

  it('is written down when somebody reads it, once an hour', async () => {
    const { id } = await aLetter();
    await readLetters(staff, noon);
    await readLetters(staff, after(60));
    await readLetters(staff, after(2 * 60 * 60));
    const admin = aViewer('admin');
    const { lines } = await readAccessLog(
      admin,
      { ...parseLogFilter(() => ''), action: 'preview' },
      after(3 * 60 * 60),
    );
    const shown = [{ commentId: id, postTitle: 'letters to the practice' }];
    expect(lines.map(({ messages }) => messages)).toEqual([shown, shown]);
  });

  it('is counted for who may read it', async () => {
    await aLetter();
    expect(await countWaitingLetters(staff)).toBe(1);
    expect(await countWaitingLetters(aViewer('physician', ada))).toBe(0);
  });

  it('is taken on by name and let go', async () => {
    const { seen } = await aLetter();
    expect(await assignLetter(staff, seen, true)).toBe('saved');
    expect((await readLetters(staff, noon)).open[0]?.assignedTo).toMatchObject({ isViewer: true });
    expect(await assignLetter(staff, { ...seen, version: '2' }, false)).toBe('saved');
    expect((await readLetters(staff, noon)).open[0]?.assignedTo).toBeNull();
  });

  it('that sounds urgent comes first', async () => {
    await aLetter('I need a form.');
    await aLetter('My chest hurts and I cannot breathe');
    expect((await readLetters(staff, noon)).open.map(({ sound }) => sound)).toEqual(['emergency', 'none']);
  });

  it('is not there for a physician', async () => {
    const { seen } = await aLetter();
    const physician = aViewer('physician', ada);
    await expect(readLetters(physician, noon)).rejects.toThrow('not-found');
    for (const deed of [
      () => assignLetter(physician, seen, true),
      () => answerLetter(physician, seen, 'Hello', noon),
      () => closeLetter(physician, seen, noon),
    ])
      await expect(deed()).rejects.toThrow('not-found');
  });

  it('goes whole when its time is over, and not before', async () => {
    const { code, seen } = await aLetter();
    await answerLetter(staff, seen, 'Done.', noon);
    expect(await endedLetters.remove(noon)).toBe(0);
    expect(await endedLetters.remove(after(1))).toBe(1);
    expect(await openLetter(code)).toBeNull();
    expect((await readEveryRow()).join('')).not.toContain('Canary');
  });

  it('is held back in a flood alone', async () => {
    for (let sent = 0; sent < 20; sent += 1) await aLetter(`Letter ${sent}`);
    const flood = await sendLetter({ message: 'One more' }, '192.0.2.1', messagesOf('en'), noon);
    expect(flood.kind).toBe('problems');
    expect((await sendLetter({ message: 'One more' }, '192.0.2.2', messagesOf('en'), noon)).kind).toBe('stored');
  });
});

describe('mail about letters', () => {
  const compose = (
    row: Pick<Awaited<ReturnType<typeof outboxRows>>[number], 'kind' | 'subjectId' | 'dedupeKey' | 'detail'>,
  ) => letterMails[row.kind as keyof typeof letterMails]({ ...row, createdAt: noon, now: noon });

  it('goes to the front desk once an hour, says no word of the letter, and to nobody once it is answered', async () => {
    const { desk, otherDesk } = await aPractice();
    const { seen } = await aLetter();
    await aLetter(`${canary}, once more`);
    const rows = await outboxRows();
    expect(rows.map(({ subjectId }) => subjectId).sort()).toEqual([desk.accountId, otherDesk.accountId].sort());
    const mails = (await Promise.all(rows.map(compose))).flat();
    expect(mails.map(({ subject }) => subject)).toEqual(['A letter is waiting', 'A letter is waiting']);
    expect(JSON.stringify(mails)).not.toMatch(/Canary|Mill/);
    await answerLetter(desk, seen, 'Done.', noon);
    for (const { id, version } of (await readLetters(desk, noon)).open)
      await closeLetter(desk, { id, version: String(version) }, noon);
    expect((await Promise.all(rows.map(compose))).flat()).toEqual([]);
  });

  it('is sent for each that sounds urgent', async () => {
    const { desk } = await aPractice();
    await aLetter('My chest hurts and I cannot breathe');
    await aLetter('My chest hurts and I cannot breathe at all');
    const rows = (await outboxRows()).filter(({ subjectId }) => subjectId === desk.accountId);
    expect(rows.map(({ kind, lane }) => [kind, lane])).toEqual([
      ['letter-urgent', lanes.urgent],
      ['letter-urgent', lanes.urgent],
    ]);
  });

  it('goes to an administrator where nobody is at the front desk', async () => {
    const admin = await aMember('Kim Moor', 'admin');
    await aMember('Dr Ada Rowe', 'physician', ada);
    await aLetter();
    expect((await outboxRows()).map(({ subjectId }) => subjectId)).toEqual([admin.accountId]);
  });
});
