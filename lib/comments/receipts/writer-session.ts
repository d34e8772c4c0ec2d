/** The receipt codes of the browser that sent a request, and who its sender is by them. For actions. */
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { env } from '@/lib/platform/env';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { textField } from '@/lib/shared/form-state';
import { readCodes, receiptCookie, receiptCookieAge, writeCodes } from './receipt-cookie';
import { recogniseWriterOf, type Writer } from './recognise-writer';

export async function codesHere(): Promise<string[]> {
  return readCodes((await cookies()).get(receiptCookie)?.value);
}

/** Newest first. */
export async function keepCodes(codes: string[]): Promise<void> {
  const options = {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge: receiptCookieAge,
    secure: env().SITE_URL.startsWith('https:'),
  } as const;
  (await cookies()).set(receiptCookie, writeCodes(codes), options);
}

/**
 * By the cookie, or by the code that the receipt's own forms carry: a cookie that was cleared since must not cost anyone their words.
 * Whoever can show neither is sent to where the code is asked for; whether the message exists is not said.
 */
export async function requireWriter(form: FormData): Promise<Writer> {
  await requireSameOrigin();
  const kept = await codesHere();
  const commentId = textField(form, 'commentId');
  const found = await recogniseWriterOf(commentId, [...kept, textField(form, 'code')]);
  if (!found) redirect('/receipt');
  if (!kept.includes(found.code)) await keepCodes([found.code, ...kept]);
  return found.writer;
}
