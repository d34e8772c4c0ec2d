/**
 * Elements that stand among words, as an author sees and types them: `[[source: who-2024]]`. What has another form keeps its tag.
 * It must not know where in a text they stand.
 */

const attribute = (name: string): string => `\\s+${name}="([^"<>&{}\\[\\]|\\n]*)"`;
const id = '([a-z0-9-]{1,80})';
const plain = '([^\\[\\]|<>{}\\n\\\\&]{1,300})';

/** The whole of an element among words, with what it holds. */
export const inlineTag = '<Term\\s+id="[a-z0-9-]{1,80}"\\s*>[^\\[\\]|<>{}\\n\\\\&]{1,300}<\\/Term>';

type Form = { tag: RegExp; note: RegExp; toNote: (parts: string[]) => string; toTag: (parts: string[]) => string };

const forms: readonly Form[] = [
  {
    tag: new RegExp(`^<Cite${attribute('id')}\\s*/>$`),
    note: new RegExp(`^\\[\\[source: ?${id}\\]\\]$`),
    toNote: ([of = '']) => `[[source: ${of}]]`,
    toTag: ([of = '']) => `<Cite id="${of}" />`,
  },
  {
    tag: new RegExp(`^<Term${attribute('id')}\\s*>${plain}</Term>$`),
    note: new RegExp(`^\\[\\[word: ?${id} ?\\| ?${plain}\\]\\]$`),
    toNote: ([of = '', words = '']) => `[[word: ${of} | ${words}]]`,
    toTag: ([of = '', words = '']) => `<Term id="${of}">${words}</Term>`,
  },
  {
    tag: new RegExp(`^<Medication${attribute('name')}${attribute('brands')}\\s*/>$`),
    note: new RegExp(`^\\[\\[medicine: ?${plain} ?\\| ?${plain}\\]\\]$`),
    toNote: ([name = '', brands = '']) => `[[medicine: ${name} | ${brands}]]`,
    toTag: ([name = '', brands = '']) => `<Medication name="${name.trim()}" brands="${brands}" />`,
  },
  {
    tag: new RegExp(`^<Medication${attribute('name')}\\s*/>$`),
    note: new RegExp(`^\\[\\[medicine: ?${plain}\\]\\]$`),
    toNote: ([name = '']) => `[[medicine: ${name}]]`,
    toTag: ([name = '']) => `<Medication name="${name}" />`,
  },
  {
    tag: /^<CallEmergency\s*\/>$/,
    note: /^\[\[emergency number\]\]$/,
    toNote: () => '[[emergency number]]',
    toTag: () => '<CallEmergency />',
  },
];

/** Anything that may be one, anywhere in a text. */
export const notePattern = '\\[\\[(?:source|word|medicine|emergency number)[^\\[\\]\\n]{0,400}\\]\\]';

/** Null for a tag that has no such form: it is shown as it is. */
export function noteOf(tag: string): string | null {
  for (const { tag: pattern, note, toNote } of forms) {
    const parts = pattern.exec(tag)?.slice(1);
    if (parts === undefined) continue;
    const written = toNote(parts);
    // What could not be read back the same is better shown as it is.
    return note.test(written) && tagOfNote(written) === canonical(tag) ? written : null;
  }
  return null;
}

const canonical = (tag: string): string => tag.replace(/\s*\/>$/, ' />').replace(/\s+/g, ' ');

/** Null for words in brackets that are only words. */
export function tagOfNote(note: string): string | null {
  for (const { note: pattern, toTag } of forms) {
    const parts = pattern.exec(note)?.slice(1);
    if (parts !== undefined) return toTag(parts.map((part) => part.trim()));
  }
  return null;
}
