/** Takes a letter in, whatever it says, and gives its writer the code that opens the answer. */
import { readReceiptCode, receiptCodeLengths, writeReceiptCode } from '@/lib/comments/receipts/receipt-code';
import { keyedHash, randomCode, sameText, sha256 } from '@/lib/platform/crypto';
import { transaction } from '@/lib/platform/database/database';
import { countUse } from '@/lib/platform/database/rate-limit';
import { log } from '@/lib/platform/log';
import type { FormProblem } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';
import { letterSchema, soundOf } from './letter';
import { announceLetter, listLetterReaders } from './letter-mails';
import { findLetterByLocator, insertLetter, type Letter } from './letter-store';

/** A flood comes from one network; a person never writes that many. */
const perNetwork = { name: 'letters', times: 20, windowSeconds: 3600 };

const hashSecret = (salt: string, secret: string): string => keyedHash('receipt', `letter:${salt}:${secret}`);

type Sent = { kind: 'problems'; problems: FormProblem[] } | { kind: 'stored'; id: string; code: string };

export async function sendLetter(given: unknown, network: string, words: Messages, now: Date): Promise<Sent> {
  const parsed = letterSchema(words).safeParse(given);
  if (!parsed.success) return { kind: 'problems', problems: [{ field: 'message', message: words.letters.empty }] };
  const { topic, message, language } = parsed.data;
  const locator = randomCode(receiptCodeLengths.locator);
  const secret = randomCode(receiptCodeLengths.secret);
  const salt = randomCode(26);
  const proof = { locator, salt, secretHash: hashSecret(salt, secret) };
  const sound = soundOf(message);
  const readers = await listLetterReaders();
  const id = await transaction(async (tx) => {
    if (await countUse(tx, perNetwork, network, now)) return null;
    const stored = await insertLetter(tx, { topic, body: message, sound, language }, proof, now);
    await announceLetter(tx, { id: stored, sound }, readers, now);
    return stored;
  });
  if (id === null) return { kind: 'problems', problems: [{ field: 'message', message: words.letters.tooMany }] };
  log('letter-received', { kind: topic, urgency: sound });
  return { kind: 'stored', id, code: writeReceiptCode({ locator, secret }) };
}

/** Null for a code that opens no letter, for whatever reason. The same work is done for one that does not exist. */
export async function openLetter(code: string): Promise<Letter | null> {
  const read = readReceiptCode(code);
  if (!read) return null;
  const found = await findLetterByLocator(read.locator);
  const wanted = hashSecret(found?.salt ?? sha256(read.locator), read.secret);
  return sameText(wanted, found?.secretHash ?? '') ? (found?.letter ?? null) : null;
}

/** The letter of that id among the codes of a browser. */
export async function openLetterOf(
  id: string,
  codes: readonly string[],
): Promise<{ letter: Letter; code: string } | null> {
  for (const code of codes) {
    const letter = await openLetter(code);
    if (letter?.id === id) return { letter, code };
  }
  return null;
}
