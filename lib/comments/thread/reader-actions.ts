'use server';

import { updateTag } from 'next/cache';
import { cookies } from 'next/headers';
import { notFound as missing, redirect } from 'next/navigation';
import { deviceCookie } from '@/lib/comments/device-cookie';
import { noteThreadChange } from '@/lib/comments/note-thread-change';
import { patientForm, wordsOfForm } from '@/lib/comments/patient-form';
import { receiptCookieAge } from '@/lib/comments/receipts/receipt-cookie';
import { now } from '@/lib/platform/clock';
import { randomCode } from '@/lib/platform/crypto';
import { readProof } from '@/lib/platform/proof-of-work';
import { messagesIn } from '@/lib/platform/site-language';
import { cookieMarks } from '@/lib/platform/web/cookie-marks';
import { explainHindrance, unlessUnstored } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin, visitorNetwork } from '@/lib/platform/web/visitor';
import { findLanguageById } from '@/lib/posts/reading/read-posts';
import { assessUrgency } from '@/lib/screening/urgency';
import { emptyForm, type FormState, textField } from '@/lib/shared/form-state';
import { say } from '@/lib/shared/messages/say';
import { minutesUntil } from '@/lib/shared/time-words';
import { typedText } from '@/lib/shared/typed-text';
import { pressSignal, type Reader } from './press-signal';
import { readShown } from './read-public-comment';
import { asksForHelp, findReportReason, reportWordsLimit, signalKinds } from './reader-signal';
import { reportComment } from './report-comment';

/** The cookie is set here, by a press, and nowhere else. */
async function readerHere(): Promise<Reader> {
  const jar = await cookies();
  const kept = jar.get(deviceCookie)?.value;
  const device = kept && /^[0-9A-Z]{26}$/.test(kept) ? kept : randomCode(26);
  if (device !== kept) jar.set(deviceCookie, device, { ...cookieMarks(), maxAge: receiptCookieAge });
  return { device, network: await visitorNetwork() };
}

/** What the button says after it was pressed; null before. */
export interface PressState {
  said: string | null;
}

export async function pressAction(_previous: PressState, form: FormData): Promise<PressState> {
  return unlessUnstored(
    () => press(form),
    async (hindrance) => ({ said: explainHindrance(hindrance, await wordsOfForm(form)) }),
  );
}

async function press(form: FormData): Promise<PressState> {
  await requireSameOrigin();
  const commentId = textField(form, 'commentId');
  const kind = signalKinds.find((known) => known === textField(form, 'signal'));
  if (!kind) missing();
  const shown = (await readShown(commentId)) ?? missing();
  const { signals, locale } = messagesIn(await findLanguageById(shown.postId));
  const count = await pressSignal(commentId, kind, await readerHere(), now()).catch(respondToRefusal);
  if (count === null) return { said: signals.tooOften };
  const words = kind === 'helped' ? signals.helpedThanks : signals.sameThanks;
  return { said: say(words, { count }, locale) };
}

async function reportForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const commentId = textField(form, 'commentId');
  const values = {
    reason: textField(form, 'reason'),
    words: textField(form, 'words'),
    proof: textField(form, 'proof'),
  };
  const shown = (await readShown(commentId)) ?? missing();
  const { report, problems, locale } = messagesIn(await findLanguageById(shown.postId));
  const reason = findReportReason(values.reason);
  if (!reason) return { problems: [{ field: 'reason', message: report.noReason }], values };
  const tooLong = say(problems.longMessage, { most: reportWordsLimit }, locale);
  const typed = typedText(reportWordsLimit, tooLong).safeParse(values.words);
  if (!typed.success)
    return { problems: typed.error.issues.map(({ message }) => ({ field: 'words', message })), values };
  const words = typed.data;
  const at = now();
  const proof = await readProof(textField(form, 'proof'), at);
  const outcome = await reportComment(commentId, { reason, words, proof }, await readerHere(), at).catch(
    respondToRefusal,
  );
  if (outcome.kind === 'wait') {
    const message = say(problems.waitMinutes, { count: minutesUntil(outcome.until, at) }, locale);
    return { problems: [{ field: 'words', message }], values };
  }
  if (outcome.thread !== null) for (const tag of noteThreadChange(outcome.postId, outcome.thread)) updateTag(tag);
  const sounds = assessUrgency(words);
  const help = asksForHelp(reason) ? 'crisis' : sounds === 'none' ? '' : sounds;
  redirect(
    `/report/thanks?${new URLSearchParams({ post: shown.postId, hidden: outcome.thread === null ? '' : '1', help })}`,
  );
}

export const reportAction = patientForm(emptyForm, reportForm);
