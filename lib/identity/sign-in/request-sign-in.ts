/** Someone asks for a sign-in link. What is answered, and what is done meanwhile, is the same whether an account exists or not. */
import { ulid } from 'ulid';
import { findAccountByEmail, findAccountById } from '@/lib/identity/staff-store';
import { transaction } from '@/lib/platform/database/database';
import { countUse, type Limit } from '@/lib/platform/database/rate-limit';
import { log } from '@/lib/platform/log';
import { type Composers, enqueue } from '@/lib/platform/mail/outbox';
import { makeSignInLink } from './sign-in-link';

const validMinutes = 30;

/** A whole practice may share one network. Whoever is over it is told: it says nothing about accounts. */
const perNetwork: Limit = { name: 'sign-in-network', times: 30, windowSeconds: 15 * 60 };

/** So that nobody fills a colleague's mailbox. Whoever asked is not told: that would say that the account exists. */
const perAddress: Limit = { name: 'sign-in-link', times: 5, windowSeconds: 15 * 60 };

/**
 * Puts a link in line; the mail goes out by itself. Null, or the time from which this network may ask again. `backTo` is where on the
 * desk the person was going. For an unknown address the same rows are written, about nobody: then there is no mail to make.
 */
export async function requestSignIn(email: string, backTo: string, network: string, now: Date): Promise<Date | null> {
  const account = await findAccountByEmail(email);
  const { until, often } = await transaction(async (tx) => {
    const ends = await countUse(tx, perNetwork, network, now);
    if (ends) return { until: ends, often: false };
    const tooOften = (await countUse(tx, perAddress, email.trim().toLowerCase(), now)) !== null;
    const subjectId = account && !account.disabledAt && !tooOften ? account.id : ulid();
    const row = { kind: 'sign-in-link', dedupeKey: `sign-in-${ulid()}`, subjectId, detail: backTo } as const;
    await enqueue(tx, { ...row, notBefore: now }, now);
    return { until: null, often: tooOften };
  });
  if (until) log('sign-in-network-too-often');
  else if (!account || account.disabledAt) log('sign-in-unknown');
  else log(often ? 'sign-in-too-often' : 'sign-in-link-asked', { accountId: account.id });
  return until;
}

/** The link is made when its mail is, so no row ever holds it. One that could not be sent in its time is of no use any more. */
export const signInMails = {
  'sign-in-link': async ({ subjectId, detail, dedupeKey, createdAt, now }) => {
    const account = await findAccountById(subjectId);
    if (!account || account.disabledAt || now.getTime() - createdAt.getTime() > validMinutes * 60_000) return [];
    const link = await makeSignInLink(account.email, now, validMinutes, detail ?? '/desk');
    return [
      {
        id: dedupeKey,
        to: account.email,
        subject: 'Your sign-in link',
        text: `Open this link to sign in. It works once, for ${validMinutes} minutes.\n\n${link}\n\nIf you did not ask for it, you can delete this mail.\n`,
      },
    ];
  },
} satisfies Composers;
