import { describe, expect, it } from 'vitest';
import { answerLetter, assignLetter, closeLetter, readLetters } from '@/lib/letters/answer-letter';
import { endedLetters } from '@/lib/letters/keep-letters';
import { openLetter, openLetterOf, sendLetter } from '@/lib/letters/send-letter';
import { messagesOf } from '@/lib/shared/messages/site-messages';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { ada, aViewer } from '@/tests/support/viewers';

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
    expect((await readLetters(staff)).open).toHaveLength(1);
  });

  it('is taken on by name and let go', async () => {
    const { seen } = await aLetter();
    expect(await assignLetter(staff, seen, true)).toBe('saved');
    expect((await readLetters(staff)).open[0]?.assignedTo).toMatchObject({ isViewer: true });
    expect(await assignLetter(staff, { ...seen, version: '2' }, false)).toBe('saved');
    expect((await readLetters(staff)).open[0]?.assignedTo).toBeNull();
  });

  it('that sounds urgent comes first', async () => {
    await aLetter('I need a form.');
    await aLetter('My chest hurts and I cannot breathe');
    expect((await readLetters(staff)).open.map(({ sound }) => sound)).toEqual(['emergency', 'none']);
  });

  it('is not there for a physician', async () => {
    const { seen } = await aLetter();
    const physician = aViewer('physician', ada);
    await expect(readLetters(physician)).rejects.toThrow('not-found');
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
