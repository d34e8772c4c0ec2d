/** Why a mail could not be sent, as a short code: what nodemailer calls it, and what the socket or the mail server said. Pure but for names. */
import { getSystemErrorName } from 'node:util';

function socketCode(error: object): string | null {
  if ('responseCode' in error && typeof error.responseCode === 'number') return String(error.responseCode);
  // nodemailer writes its own code over the socket's; the number stays.
  if (!('errno' in error) || typeof error.errno !== 'number' || error.errno >= 0) return null;
  try {
    return getSystemErrorName(error.errno);
  } catch {
    return null;
  }
}

/**
 * What a server said of the mailbox itself: that it will never take a mail, or not now (RFC 5321: a reply to RCPT TO that begins with 5
 * or 4). Null for every other trouble, which is ours and nobody's mailbox: a wrong password, a sender that is not trusted, words that
 * look like spam, a rule of theirs (5.7.x of RFC 3463).
 */
export function mailboxRefusal(error: unknown): 'for-good' | 'for-now' | null {
  if (!(error instanceof Error) || !('command' in error) || error.command !== 'RCPT TO') return null;
  const said = 'response' in error ? String(error.response) : '';
  const code = 'responseCode' in error ? Number(error.responseCode) : 0;
  if (/^\d{3}[ -][45]\.7\./.test(said)) return null;
  return code >= 500 && code < 600 ? 'for-good' : code >= 400 && code < 500 ? 'for-now' : null;
}

/** Such as `ESOCKET:ECONNREFUSED` or `EENVELOPE:550`. Never its message, which quotes addresses. */
export function mailFault(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? String(error.code) : error.name;
  const cause = socketCode(error);
  return cause === null || cause === code ? code : `${code}:${cause}`;
}
