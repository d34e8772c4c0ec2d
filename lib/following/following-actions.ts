'use server';

import { redirect } from 'next/navigation';
import { now } from '@/lib/platform/clock';
import { messagesIn, pageLanguage } from '@/lib/platform/site-language';
import { keepingWords, sayingUnstored } from '@/lib/platform/web/keep-words';
import { requireSameOrigin, visitorNetwork } from '@/lib/platform/web/visitor';
import { readEmailAddress } from '@/lib/shared/email-address';
import { emptyForm, formOf, type FormProblem, type FormState, textField } from '@/lib/shared/form-state';
import { askToFollow, type LinkWish, settleFollowing } from './change-following';
import { mostFollowed, paceSchema, readFollowed } from './following';
import { nameFollows } from './list-choices';

const languageOf = (form: FormData): string | null => textField(form, 'language') || null;

/** As they were ticked; what a form cannot have sent counts as not ticked. */
function followsIn(form: FormData) {
  const keys = formOf(form)
    .getAll('follow')
    .slice(0, mostFollowed)
    .filter((value) => typeof value === 'string');
  return [...new Set(keys)].flatMap((key) => readFollowed(key) ?? []);
}

async function followForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const language = languageOf(form);
  const { following, problems } = messagesIn(language);
  const [email, pace] = [
    readEmailAddress(textField(form, 'email')),
    paceSchema.catch('at-once').parse(form.get('pace')),
  ];
  const follows = await nameFollows(followsIn(form), language, now());
  const values = {
    email: textField(form, 'email').slice(0, 300),
    pace,
    follow: follows.map(({ what, target }) => `${what}:${target}`).join(' '),
  };
  const found: FormProblem[] = [
    ...(follows.length === 0 ? [{ field: 'follow', message: following.chooseOne }] : []),
    ...(email === null ? [{ field: 'email', message: problems.email }] : []),
  ];
  if (email === null || found.length > 0) return { problems: found, values };
  const outcome = await askToFollow(
    { email, follows, pace, language: language === null ? null : pageLanguage(language) },
    await visitorNetwork(),
    now(),
  );
  const message = { 'too-often': problems.waitAddress, 'too-many': following.tooMany, asked: null }[outcome];
  if (message !== null) return { problems: [{ field: 'email', message }], values };
  redirect(`/follow?${new URLSearchParams({ done: 'asked', ...(language === null ? {} : { language }) })}`);
}

export const followAction = keepingWords(emptyForm, followForm, (form) => ({
  field: 'email',
  words: messagesIn(languageOf(form)),
}));

function wishIn(form: FormData): LinkWish {
  const wish = textField(form, 'wish');
  const stopped = readFollowed(wish.replace(/^stop /, ''));
  if (wish === 'confirm') return { kind: 'confirm' };
  if (wish.startsWith('stop ') && stopped !== null) return { kind: 'stop', follow: stopped };
  const pace = paceSchema.safeParse(textField(form, 'pace'));
  return wish === 'pace' && pace.success ? { kind: 'pace', pace: pace.data } : { kind: 'stop-all' };
}

/** From the page behind the link in a mail: needs only what the mail carried. */
async function settleFollowingForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const [follower, token] = [textField(form, 'follower'), textField(form, 'token')];
  const wish = wishIn(form);
  const settled = await settleFollowing(follower, token, wish, now());
  redirect(`/follow/mine?${new URLSearchParams({ follower, token, ...(settled ? { done: wish.kind } : {}) })}`);
}

export const settleFollowingAction = sayingUnstored(settleFollowingForm);
