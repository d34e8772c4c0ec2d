/** Who the sender of a form is by the receipt codes of the browser, and what is kept there. For actions. */
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cookieMarks } from '@/lib/platform/web/cookie-marks';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { textField } from '@/lib/shared/form-state';
import { receiptCookie, receiptCookieAge, writeCodes } from './receipt-cookie';
import { codesHere } from './receipt-session';
import { recogniseWriterOf, type Writer } from './recognise-writer';

/** Newest first. */
export async function keepCodes(codes: string[]): Promise<void> {
  (await cookies()).set(receiptCookie, writeCodes(codes), { ...cookieMarks(), maxAge: receiptCookieAge });
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
