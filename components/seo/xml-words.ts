/** Words that XML can carry: it refuses most control characters, also when they are escaped, so they are dropped. */
export function withoutControls(words: string): string {
  return words.replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

export function escapeXml(words: string): string {
  return withoutControls(words).replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}
