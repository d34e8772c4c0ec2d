/**
 * How rules for Arabic are written and how a text is cut for them. A rule is written as people spell; it is folded as texts are
 * (read-text.ts), so that hamza, tatweel and harakat never decide. It must not know what a rule looks for.
 */
import { readText } from './read-text';

/** In a rule: `…` is the rest of a word, `(?: _)?` and `(?:_ )?` are up to three words. Words may begin with "and", "so", "with" or "for". */
function sourceOf(rule: string): string {
  return readText(rule)
    .text.replaceAll('…', '\\p{L}*')
    .replaceAll('(?: _)?', '(?: [\\p{L}\\p{N}]+(?![\\p{L}\\p{N}])){0,3}')
    .replace(/\{0,(\d+)\}( \??)\(\?:/g, '{0,$1}$2[وف]?[بل]?(?:')
    .replaceAll('(?:_ )?', '(?:[\\p{L}\\p{N}]+ ){0,3}');
}

/** A letter or digit of a text that was read, cheaper than by property: these rules meet every word. */
const letter = '\\u0620-\\u06FFA-Za-z';
const plainClasses = (source: string): string => source.replace(/\[(?:\\p\{[LN]\}|\/)+\]|\\p\{L\}/g, '[^ ]');

/** A pattern of whole words, for clauses as `arabicClauses` gives them: one blank before each word and one at the end. */
export function arabic(rule: string): RegExp {
  const source = plainClasses(sourceOf(rule)).replaceAll('^(', '(?<=^ )(').replaceAll('$', '(?= $)');
  return new RegExp(` [وف]?[بل]?(?:${source})(?= )`);
}

/** As `arabic`, for one word alone or a few: the whole of them must fit. */
export function arabicWords(rule: string): RegExp {
  return new RegExp(`^(?:${plainClasses(sourceOf(rule))})$`);
}

/** As `arabic`, for spans of a text as it stands: flags d, g; what is looked for is named `it`. */
export function arabicSpans(before: string, it: string): RegExp {
  const [cue, body] = [before, it].map((rule) =>
    sourceOf(rule)
      .replaceAll('[\\p{L}\\p{N}]', `[${letter}\\d]`)
      .replaceAll('[\\p{L}]', `[${letter}]`)
      .replaceAll('\\p{L}', `[${letter}]`),
  );
  return new RegExp(`(?<![${letter}\\d])[وف]?(?:${cue})(?<it>${body})(?![${letter}\\d])`, 'dg');
}

const longest = 400;

/** Sentences of clauses, without signs, a blank at both ends; "but" begins a clause. Takes a text that was read (read-text.ts). */
export function arabicClauses(text: string): string[][] {
  return text
    .replace(/(\p{Script=Arabic})\1{2,}/gu, '$1')
    .split(/[.!?؟؛\n]+/)
    .flatMap((sentence) => sentence.match(/[\s\S]{1,400}/g) ?? [])
    .map((sentence) =>
      sentence
        .split(/[,،:]+|(?<= )(?=و?لكن|بس )/)
        .map((clause) =>
          clause
            .replace(/[^\p{L}\p{N}/]+/gu, ' ')
            .trim()
            .slice(0, longest),
        )
        .filter((clause) => clause !== '')
        .map((clause) => ` ${clause} `),
    );
}

/** Whether a text holds enough Arabic letters to be read by these rules. */
export function hasArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}
