/**
 * A text as words with what each can mean, so that one rule reads every language: a language gives its words for a meaning ("sense"), and
 * rules (sense-frames.ts) speak of senses alone. It must not know what any sense is for.
 */

/** A word of a sentence; `start` and `end` are offsets in the text, end exclusive. A comma is a word without senses. */
export type SensedWord = { start: number; end: number; isBreak: boolean; senses: ReadonlySet<string> };

/** Words for each sense, parted by blanks: `word`, `two_words`, `begin*`; with an accent it must be written so. */
export type Vocabulary = Readonly<Record<string, string>>;

export type Lexicon = (word: string) => readonly Entry[];
type Entry = { sense: string; rest: readonly string[] };

/** Forms under which a word is looked up, the word itself first; `form` of a vocabulary's words must be the first of its own. */
export type Forms = (word: string) => readonly string[];

const shortestBeginning = 3;
const mostKnown = 8_000;
const none: readonly Entry[] = [];

/** Looks words up in a vocabulary; each different word costs a search once. */
export function lexiconOf(vocabulary: Vocabulary, forms: Forms): Lexicon {
  const whole = new Map<string, Entry[]>();
  const beginnings = new Map<string, Entry[]>();
  const add = (map: Map<string, Entry[]>, key: string, entry: Entry): void => {
    const kept = map.get(key);
    if (kept) kept.push(entry);
    else map.set(key, [entry]);
  };
  for (const [sense, words] of Object.entries(vocabulary))
    for (const written of new Set(words.split(/\s+/).filter(Boolean))) {
      const [first = '', ...rest] = written.split('_').map((one) => (forms(one)[0] ?? one).replace(/\*$/, ''));
      const entry = {
        sense,
        rest: rest.map((one, at) => (written.split('_')[at + 1]?.endsWith('*') ? `${one}*` : one)),
      };
      add(written.split('_')[0]?.endsWith('*') ? beginnings : whole, first, entry);
    }
  const known = new Map<string, readonly Entry[]>();
  const look = (word: string): readonly Entry[] => {
    const found: Entry[] = [];
    for (const form of forms(word)) {
      found.push(...(whole.get(form) ?? none));
      for (let length = shortestBeginning; length <= form.length && length <= 12; length += 1)
        found.push(...(beginnings.get(form.slice(0, length)) ?? none));
    }
    return found.length === 0 ? none : found;
  };
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const found = look(word.slice(0, 30));
    if (known.size < mostKnown) known.set(word, found);
    return found;
  };
}

const fits = (forms: readonly string[], wanted: string): boolean =>
  wanted.endsWith('*') ? forms.some((form) => form.startsWith(wanted.slice(0, -1))) : forms.includes(wanted);

const longest = 60;

/** Sentences of at most sixty words; `pattern` finds words and commas and needs the flag g, `stop` tests what stands between two. */
export function sensedSentences(text: string, pattern: RegExp, lexicon: Lexicon, forms: Forms): SensedWord[][] {
  const sentences: SensedWord[][] = [];
  let words: { start: number; end: number; text: string }[] = [];
  const close = (): void => {
    if (words.length > 0) sentences.push(senseOf(words, lexicon, forms));
    words = [];
  };
  let last = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (/[.!?؟؛;\n]/.test(text.slice(last, match.index)) || words.length >= longest) close();
    words.push({ start: match.index, end: pattern.lastIndex, text: match[0] });
    last = pattern.lastIndex;
  }
  close();
  return sentences;
}

function senseOf(words: { start: number; end: number; text: string }[], lexicon: Lexicon, forms: Forms): SensedWord[] {
  const all = words.map(({ start, end, text }) => ({
    start,
    end,
    isBreak: /^[,،:]$/.test(text),
    senses: new Set<string>(),
  }));
  words.forEach(({ text }, at) => {
    for (const { sense, rest } of lexicon(text)) {
      const isThere = rest.every((wanted, step) => {
        const next = words[at + 1 + step]?.text;
        return next !== undefined && fits(forms(next), wanted);
      });
      if (!isThere) continue;
      for (let step = 0; step <= rest.length; step += 1) all[at + step]?.senses.add(sense);
    }
  });
  return all;
}
