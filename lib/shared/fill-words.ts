/**
 * Puts words into a message where a browser may need it: in client components and what they show. It cannot count: see `say`.
 * Pure; it must not know any language.
 */

const place = /\{(\w+)\}/g;

/** Throws when a place in braces gets nothing: a sentence with a hole in it may say the opposite. */
export function fillWords(words: string, parts: Readonly<Record<string, string>>): string {
  return words.replace(place, (_whole, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`Nothing stands for {${name}} in: ${words}`);
    return part;
  });
}

/** The words cut at their places: texts at even positions, names of places at odd ones. */
export function splitWords(words: string): string[] {
  return words.split(place);
}
