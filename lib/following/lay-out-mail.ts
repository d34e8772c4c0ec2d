/** Lays out the parts of a mail twice: as plain text, and as HTML that every mail program and screen reader can read. Pure. */
import { escapeMarkup } from '@/lib/shared/escape-markup.mjs';
import { directionOf } from '@/lib/shared/text-direction';

export interface MailPart {
  title?: string;
  words: string;
  /** Of our own site. */
  address?: string;
}

export function layOutMail(parts: readonly MailPart[], locale: string): { text: string; html: string } {
  const text = parts
    .map(({ title, words, address }) => [title, words, address].filter((line) => line !== undefined).join('\n'))
    .join('\n\n');
  const body = parts
    .map(({ title, words, address }) => {
      const link = address === undefined ? '' : `<br><a href="${escapeMarkup(address)}">${escapeMarkup(address)}</a>`;
      return `${title === undefined ? '' : `<h2>${escapeMarkup(title)}</h2>`}<p>${escapeMarkup(words)}${link}</p>`;
    })
    .join('\n');
  const dir = directionOf(locale);
  return {
    text: `${text}\n`,
    html: `<!doctype html><html lang="${locale}" dir="${dir}"><head><meta charset="utf-8"><title></title></head><body>\n${body}\n</body></html>\n`,
  };
}
