/** A form of the desk whose deed cannot be stored now comes back, with scripts and without, with every word in the field it came from. */
import { headers } from 'next/headers';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { decideInBulkAction } from '@/lib/comments/bulk/bulk-actions';
import { noneDecided } from '@/lib/comments/bulk/bulk-state';
import { decideAction } from '@/lib/comments/decisions/decision-actions';
import { noDecision } from '@/lib/comments/decisions/decision-state';
import { writePrivateNoteAction } from '@/lib/comments/desk/private-note-actions';
import { noPrivateNote } from '@/lib/comments/desk/private-note-state';
import { findViewer, requireViewer } from '@/lib/identity/sign-in/session';
import { database } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { saveCannedTextAction } from '@/lib/practice/canned-text-actions';
import { changeFactAction } from '@/lib/practice/practice-actions';
import { unsavedFact } from '@/lib/practice/practice-fact';
import { emptyForm, type FormState } from '@/lib/shared/form-state';
import { aComment, aDecision } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { whileSomeoneWrites } from '@/tests/support/someone-writes';
import { aPractice, type Practice } from '@/tests/support/viewers';

// Files share their modules: what is replaced here is loaded anew, and nobody after it finds it.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('next/headers', () => ({ headers: vi.fn() }));
vi.mock('next/cache', () => ({ updateTag: () => undefined, refresh: () => undefined }));
vi.mock('@/lib/identity/sign-in/session', () => ({ findViewer: vi.fn(), requireViewer: vi.fn() }));

withDatabase();

let practice: Practice;
const signIn = (as: keyof Practice): void => {
  vi.mocked(findViewer).mockResolvedValue(practice[as]);
  vi.mocked(requireViewer).mockResolvedValue(practice[as]);
};
beforeEach(async () => {
  practice = await aPractice();
  vi.mocked(headers).mockResolvedValue(new Headers({ origin: env().SITE_URL }) as never);
});

function formOf(fields: Record<string, string | number | null>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value ?? ''));
  return form;
}

const cameBack = ({ values, problems }: FormState, typed: Record<string, string>): void => {
  expect(values).toMatchObject(typed);
  expect(problems).toEqual([
    { field: expect.any(String) as string, message: expect.stringMatching(/still here.*in a moment/) as string },
  ]);
};

describe('while nothing can be stored', () => {
  it.each([
    ['answer', { answer: 'Half an hour is what we advise for most people.', sources: 'A leaflet of ours' }],
    ['decline', { reason: 'off-topic', note: 'Please ask a pharmacist about this.' }],
    ['return', { reason: 'unclear', note: 'Which tablets do you mean?' }],
  ] as const)('to %s comes back', async (action, typed) => {
    signIn('ada');
    const comment = await aComment();
    const { redaction: _, preview: __, ...fields } = { ...aDecision(comment, action), ...typed };
    const form = formOf(fields as unknown as Record<string, string>);
    await whileSomeoneWrites(async () => cameBack(await decideAction(noDecision, form), typed), 'Comment');
    expect((await database().comment.findUnique({ where: { id: comment.id } }))?.status).toBe('held');
  });

  it('a decision about several comes back with its ticks', async () => {
    signIn('desk');
    const { id, revisionId, version } = await aComment();
    const form = formOf({ action: 'decline', reason: 'off-topic', formKey: 'a-form-of-today' });
    form.append('item', `${id}.${revisionId}.${version}`);
    await whileSomeoneWrites(async () => {
      const state = await decideInBulkAction(noneDecided, form);
      cameBack(state, { reason: 'off-topic' });
      expect(state.ticked).toEqual([id]);
    }, 'Comment');
  });

  it('a private note comes back', async () => {
    signIn('ada');
    const { id } = await aComment();
    const typed = { privateNote: 'Rang twice about this already.' };
    const form = formOf({ commentId: id, formKey: 'a-form-of-today', ...typed });
    await whileSomeoneWrites(
      async () => cameBack(await writePrivateNoteAction(noPrivateNote, form), typed),
      'PrivateNote',
    );
  });

  it('so does what the practice says of itself, and what it keeps ready', async () => {
    signIn('admin');
    const fact = { id: 'evening-hours', words: 'On Thursdays until eight' };
    await whileSomeoneWrites(
      async () => cameBack(await changeFactAction(unsavedFact, formOf({ ...fact, version: 0 })), fact),
      'PracticeFact',
    );
    const text = { kind: 'line', label: 'Ring us', words: 'Please ring us about this.' };
    await whileSomeoneWrites(
      async () => cameBack(await saveCannedTextAction(emptyForm, formOf(text)), text),
      'ReadyText',
    );
  });
});
