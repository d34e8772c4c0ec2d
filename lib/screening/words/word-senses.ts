/**
 * A text as words with what each can mean, so that one rule reads every language: a language gives its words for a meaning ("sense"), and
 * rules (sense-frames.ts) speak of senses alone. It must not know what a sense is for, but for one: words of an IDIOM mean nothing else.
 */

/** A word of a sentence; `start` and `end` are offsets in the text, end exclusive. A break is a comma: a word without senses. */
export type SensedWord = { start: number; end: number; isBreak: boolean; senses: ReadonlySet<string> };
export type Sentence = readonly SensedWord[];

/** Words for each sense, parted by blanks: `word`, `two_words`, `begin*`. */
export type Vocabulary = Readonly<Record<string, string>>;

/** Forms under which a word is looked up, its own first. A vocabulary's words are kept under the first of theirs. */
export type Forms = (word: string) => readonly string[];

type Entry = { sense: string; rest: readonly { form: string; isBeginning: boolean }[] };
type Looked = { forms: readonly string[]; entries: readonly Entry[] };

const idiom = 'IDIOM';
const shortestBeginning = 3;
const longestBeginning = 12;
const longestWord = 30;
const mostWords = 60;
const mostKnown = 8_000;

type Kept = { whole: Map<string, Entry[]>; beginnings: Map<string, Entry[]>; heads: Set<string> };

function kept(vocabulary: Vocabulary, forms: Forms): Kept {
  const whole = new Map<string, Entry[]>();
  const beginnings = new Map<string, Entry[]>();
  for (const [sense, words] of Object.entries(vocabulary))
    for (const written of new Set(words.split(/\s+/).filter(Boolean))) {
      const [first, ...rest] = written.split('_').map((one) => {
        const isBeginning = one.endsWith('*');
        const bare = isBeginning ? one.slice(0, -1) : one;
        return { form: forms(bare)[0] ?? bare, isBeginning };
      });
      if (!first) continue;
      const map = first.isBeginning ? beginnings : whole;
      map.set(first.form, [...(map.get(first.form) ?? []), { sense, rest }]);
    }
  // Most words begin as none of these does, and need not be tried letter by letter.
  const heads = new Set([...beginnings.keys()].map((form) => form.slice(0, shortestBeginning)));
  return { whole, beginnings, heads };
}

/** Looks words up in a vocabulary. Only words that mean something are remembered: what people write is not. */
function lookerOf(vocabulary: Vocabulary, forms: Forms): (word: string) => Looked {
  const { whole, beginnings, heads } = kept(vocabulary, forms);
  const known = new Map<string, Looked>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const own = forms(word.slice(0, longestWord));
    const entries = own.flatMap((form) => {
      const found = whole.get(form) ?? [];
      if (!heads.has(form.slice(0, shortestBeginning))) return found;
      const begun = [...found];
      for (let length = shortestBeginning; length <= form.length && length <= longestBeginning; length += 1)
        begun.push(...(beginnings.get(form.slice(0, length)) ?? []));
      return begun;
    });
    const looked = { forms: own, entries };
    if (entries.length > 0 && known.size < mostKnown) known.set(word, looked);
    return looked;
  };
}

/** Most words mean nothing here, and share this. */
const none: ReadonlySet<string> = new Set();
const isBreak = (word: string): boolean => word.length === 1 && /[,،:¿]/.test(word);
const blank = 32;
/** A sentence ends between the two offsets; most often there is one blank. */
const endsBetween = (text: string, from: number, to: number): boolean =>
  from < to && !(to === from + 1 && text.charCodeAt(from) === blank) && /[.!?؟؛;\n]/.test(text.slice(from, to));

type Open = SensedWord & Looked;

function addSense(word: Open, sense: string): void {
  if (word.senses === none) word.senses = new Set([sense]);
  else (word.senses as Set<string>).add(sense);
}

/** Reads a text into sentences of at most sixty words. `pattern` finds words and breaks and needs the flag g. */
export function senseReader(vocabulary: Vocabulary, forms: Forms, pattern: RegExp): (text: string) => SensedWord[][] {
  const look = lookerOf(vocabulary, forms);
  return (text) => {
    const looked = new Map<string, Looked>();
    const sentences: SensedWord[][] = [];
    let words: Open[] = [];
    const close = (): void => {
      if (words.length > 0) sentences.push(sensed(words));
      words = [];
    };
    let last = 0;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const [word] = match;
      if (words.length >= mostWords || endsBetween(text, last, match.index)) close();
      last = pattern.lastIndex;
      let one = looked.get(word);
      if (!one) looked.set(word, (one = look(word)));
      const { forms: own, entries } = one;
      words.push({ start: match.index, end: last, isBreak: isBreak(word), senses: none, forms: own, entries });
    }
    close();
    return sentences;
  };
}

function sensed(words: Open[]): SensedWord[] {
  for (const isIdiom of [true, false])
    words.forEach(({ entries }, at) => {
      if (entries.length === 0) return;
      for (const { sense, rest } of entries) {
        if ((sense === idiom) !== isIdiom) continue;
        const isThere = rest.every(({ form, isBeginning }, step) => {
          const next = words[at + 1 + step]?.forms;
          return isBeginning ? next?.some((one) => one.startsWith(form)) : next?.includes(form);
        });
        if (!isThere) continue;
        const span = words.slice(at, at + 1 + rest.length);
        if (isIdiom || span.every(({ senses }) => !senses.has(idiom))) for (const word of span) addSense(word, sense);
      }
    });
  return words;
}
