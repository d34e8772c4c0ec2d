import { cookies, headers } from 'next/headers';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfirmOwn, lastingIn } from '@/components/comments/receipts/confirm-own';
import { eraseOwnAction, forgetDeviceAction, withdrawOwnAction } from '@/lib/comments/asking/own-comment-actions';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { receiptCookie } from '@/lib/comments/receipts/receipt-cookie';
import { database } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { aComment, type BuiltComment, leaveContact } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';

// Files share their modules: what is replaced here is loaded anew, and nobody after it finds it.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('next/headers', () => ({ cookies: vi.fn(), headers: vi.fn() }));
vi.mock('next/cache', () => ({ updateTag: () => undefined }));
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`to ${to}`);
  },
}));

withDatabase();

const deleted: string[] = [];
beforeEach(() => {
  deleted.length = 0;
  vi.mocked(headers).mockResolvedValue(new Headers({ origin: env().SITE_URL }) as never);
  vi.mocked(cookies).mockResolvedValue({
    get: () => undefined,
    set: () => undefined,
    delete: (name: string) => void deleted.push(name),
  } as never);
});

function formOf({ id, version, code }: BuiltComment, more: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ commentId: id, version: String(version), code, ...more }))
    form.set(name, value);
  return form;
}

const statusOf = async (id: string) => (await database().comment.findUnique({ where: { id } }))?.status;

describe.each([
  ['withdraw', withdrawOwnAction, 'withdrawn'],
  ['erase', eraseOwnAction, 'erased'],
] as const)('to %s', (deed, action, after) => {
  it.each([
    ['with one tap', {}],
    ['by a form that an earlier build made', { sure: '' }],
    ['by another word than the button’s', { sure: 'no' }],
  ])('%s changes nothing, and leads to the page that says what will be gone', async (_how, more) => {
    const comment = await aComment({ status: 'published' });
    await expect(action(formOf(comment, more))).rejects.toThrow(`to /receipt/${comment.id}?confirm=${deed}`);
    expect(await statusOf(comment.id)).toBe('published');
  });

  it('by the second button does it', async () => {
    const comment = await aComment({ status: 'published' });
    await expect(action(formOf(comment, { sure: 'yes' }))).rejects.toThrow(`to /receipt/${comment.id}?done=${deed}`);
    expect(await statusOf(comment.id)).toBe(after);
  });

  it('says what will be gone, for a public message with its answer and an address as for a held one without', async () => {
    const full = await aComment({ status: 'published', answer: 'In general this passes by itself.' });
    await leaveContact(full.writer, 'someone@example.org');
    const bare = await aComment();
    const pages = await Promise.all(
      [full, bare].map(async ({ writer, code }) => {
        const receipt = await readReceipt(writer);
        if (receipt === null) throw new Error('no receipt');
        return renderToStaticMarkup(createElement(ConfirmOwn, { receipt, code, deed }));
      }),
    );
    expect(pages[0]).toContain('The physician’s answer beneath it.');
    expect(pages[1]).not.toContain('The physician’s answer beneath it.');
    expect(pages.map((page) => page.includes('The e-mail address'))).toEqual([deed === 'erase', false]);
    for (const page of pages) expect(page).toContain('This cannot be undone.');
  });

  it('is offered only while it is possible', async () => {
    const [waiting, gone] = [await aComment(), await aComment({ status: 'erased' })];
    const [now, over] = await Promise.all([readReceipt(waiting.writer), readReceipt(gone.writer)]);
    expect([now && lastingIn(deed, now), over && lastingIn(deed, over)]).toEqual([deed, null]);
    for (const asked of ['edit', '', undefined, ['erase']]) expect(now && lastingIn(asked, now)).toBeNull();
  });
});

describe('to forget the codes on this device', () => {
  it('takes a second button too, since a code that nobody wrote down is lost with it', async () => {
    await expect(forgetDeviceAction(new FormData())).rejects.toThrow('to /receipt?confirm=forget');
    expect(deleted).toEqual([]);
    const sure = new FormData();
    sure.set('sure', 'yes');
    await expect(forgetDeviceAction(sure)).rejects.toThrow('to /receipt?done=forgotten');
    expect(deleted).toContain(receiptCookie);
  });
});
