import { escapeMarkup } from '@/lib/shared/escape-markup.mjs';

/** Words that XML can carry: it refuses most control characters, also when they are escaped, so they are dropped. */
export function withoutControls(words: string): string {
  return words.replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

export function escapeXml(words: string): string {
  return escapeMarkup(withoutControls(words));
}
