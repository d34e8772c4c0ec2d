/**
 * Ways of writing a dose that have led to harm, after the list of error-prone abbreviations of the
 * Institute for Safe Medication Practices (ISMP).
 * It must not know where the dose is written.
 */

const dangers: readonly { pattern: RegExp; message: string }[] = [
  { pattern: /\d\.0+(?!\d)/, message: 'Leave out the zero after the point: "5.0" has been read as 50.' },
  { pattern: /(?<![\d.])\.\d/, message: 'Write a zero before the point: ".5" has been read as 5.' },
  {
    pattern: /[µμ]g\b|\bu?mcg\b|\bug\b/iu,
    message: 'Write "micrograms" in full: the short form has been read as milligrams.',
  },
  { pattern: /\b(?:IU|U)\b/, message: 'Write "units" in full: the letter has been read as a zero.' },
  { pattern: /\b\d+(?:mg|g|kg|ml|micrograms|units)\b/i, message: 'Put a space between the number and the unit.' },
  {
    pattern: /\b(?:q\.?d|b\.?i\.?d|t\.?i\.?d|q\.?i\.?d|o\.?d|b\.?d|t\.?d\.?s|q\.?o\.?d|p\.?r\.?n|p\.?o|h\.?s)\b\.?/i,
    message: 'Write it in words, for example "twice a day": readers do not know the short form.',
  },
  { pattern: /\bcc\b/, message: 'Write "ml": "cc" has been read as two zeros.' },
];

/** What to change, or null when the words are safe. */
export function findDoseDanger(words: string): string | null {
  return dangers.find(({ pattern }) => pattern.test(words))?.message ?? null;
}

const amount = /\b\d[\d.,]*\s?(?:mg|g|micrograms?|mcg|[µμ]g|ml|units?|IU|mmol|tablets?|capsules?|puffs?|drops?)\b/iu;

/** Whether words state an amount of medicine: where doses may not stand, this finds them. */
export function statesDose(words: string): boolean {
  return amount.test(words) && /\b(?:take|dose|twice|once|daily|a day|times|every|per day|each day)\b/i.test(words);
}
