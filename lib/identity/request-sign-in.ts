/** Someone asks for a sign-in link. The answer is the same whether an account exists or not. */
import { transaction } from '@/lib/platform/database';
import { log } from '@/lib/platform/log';
import { sendMail } from '@/lib/platform/mail';
import { countUse, type Limit } from '@/lib/platform/rate-limit';
import { makeSignInLink } from './sign-in-link';
import { findAccountByEmail } from './staff-store';

const validMinutes = 30;

/** So that nobody fills a colleague's mailbox. Whoever asked is not told: that would say that the account exists. */
const perAccount: Limit = { name: 'sign-in-link', times: 5, windowSeconds: 15 * 60 };

/**
 * Sends the link when the address belongs to an active account. Throws when mail cannot be sent, so that the page can say so.
 * `backTo` is where on the desk the person was going.
 */
export async function requestSignIn(email: string, backTo: string, now: Date): Promise<void> {
  const account = await findAccountByEmail(email);
  if (!account || account.disabledAt) {
    log('sign-in-unknown');
    return;
  }
  if (await transaction((tx) => countUse(tx, perAccount, account.id, now))) {
    log('sign-in-too-often', { accountId: account.id });
    return;
  }
  const link = await makeSignInLink(account.email, now, validMinutes, backTo);
  await sendMail({
    id: `sign-in-${now.getTime()}-${account.id}`,
    to: account.email,
    subject: 'Your sign-in link',
    text: `Open this link to sign in. It works once, for ${validMinutes} minutes.\n\n${link}\n\nIf you did not ask for it, you can delete this mail.\n`,
  });
  log('sign-in-link-sent', { accountId: account.id });
}
