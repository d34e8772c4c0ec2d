/** The receipt codes that a browser keeps, newest first. Pure: how the cookie is written and read, not when. */
export const receiptCookie = 'bedside-receipts';

/** Enough for years of questions, and well below the 4 KB that a browser keeps. */
const codesAtMost = 40;

export function readCodes(cookie: string | undefined): string[] {
  return (cookie ?? '').split('.').filter(Boolean).slice(0, codesAtMost);
}

export function writeCodes(codes: readonly string[]): string {
  return [...new Set(codes)].slice(0, codesAtMost).join('.');
}

/** Seconds. Browsers cut longer lives to about this. */
export const receiptCookieAge = 400 * 24 * 60 * 60;
