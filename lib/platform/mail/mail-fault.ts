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

/** Whether a server has said that this mail will never be taken (RFC 5321: a reply that begins with 5). */
export function isForGood(fault: string): boolean {
  return /:5\d\d$/.test(fault);
}

/** Such as `ESOCKET:ECONNREFUSED` or `EENVELOPE:550`. Never its message, which quotes addresses. */
export function mailFault(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? String(error.code) : error.name;
  const cause = socketCode(error);
  return cause === null || cause === code ? code : `${code}:${cause}`;
}
