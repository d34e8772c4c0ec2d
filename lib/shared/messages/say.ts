/**
 * Puts names and numbers into messages of the catalogues, in the wording that the language has for that many. On the server alone: a
 * browser should not load the library. It must not know any message.
 */
import IntlMessageFormat from 'intl-messageformat';
import { numberInWords } from '../number-words';

type Formatters = NonNullable<NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>['formatters']>;
type Texts = Readonly<Record<string, string>>;
type TextsAndNumbers = Readonly<Record<string, string | number>>;

/** There are as many as the catalogues have messages. */
const formats = new Map<string, IntlMessageFormat>();

/** The library's own, but for how a number is written. */
const formatters: Formatters = {
  getNumberFormat: (locale) =>
    ({ format: (value: number) => numberInWords(value, String(locale)) }) as unknown as Intl.NumberFormat,
  getDateTimeFormat: (...asked) => new Intl.DateTimeFormat(...asked),
  getPluralRules: (...asked) => new Intl.PluralRules(...asked),
};

/** How a message is read here: `<b>` is text, since elements are put at places by `Sentence`. */
export function formatOf(message: string, locale: string): IntlMessageFormat {
  const key = `${locale} ${message}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true, formatters });
  formats.set(key, made);
  return made;
}

/**
 * The message with everything at its place. Whoever counts says in which language: each has other forms. Throws when a place gets
 * nothing: a sentence with a hole in it may say the opposite.
 */
export function say(message: string, values: Texts): string;
export function say(message: string, values: TextsAndNumbers, locale: string): string;
export function say(message: string, values: TextsAndNumbers, locale?: string): string {
  const format = formatOf(message, locale ?? 'en');
  for (const [name, value] of Object.entries(values))
    if (value === undefined) throw new Error(`Nothing stands for {${name}} in: ${message}`);
  if (locale === undefined && counts(format)) throw new Error(`Nobody says which language counts in: ${message}`);
  return String(format.format(values));
}

const counts = (format: IntlMessageFormat): boolean => format.getAst().some((piece) => 'offset' in piece);
