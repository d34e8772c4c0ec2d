/** Puts names and numbers into the site's words. Pure, on both sides of the wire; it must not know any language. */

/** One wording for each form of number that the language has; `other` also stands in for a form that is missing. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const place = /\{(\w+)\}/g;

/** Throws when a place in braces gets nothing: a sentence with a hole in it may say the opposite. */
export function fillWords(words: string, parts: Readonly<Record<string, string | number>>): string {
  return words.replace(place, (_whole, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`Nothing stands for {${name}} in: ${words}`);
    return String(part);
  });
}

/** The wording for that many, with `{count}` filled in. */
export function fillCounted(words: Counted, count: number, locale: string): string {
  const form = new Intl.PluralRules(locale).select(count);
  return fillWords(words[form] ?? words.other, { count: count.toLocaleString(locale) });
}

/** The words cut at their places: texts at even positions, names of places at odd ones. */
export function splitWords(words: string): string[] {
  return words.split(place);
}
