/**
 * Telephone numbers that belong to the public: freephone and short numbers, and the desks of institutions.
 * It must not know how numbers are found.
 */
const freephone =
  /^(?:1?8(?:00|33|44|55|66|77|88)\d{7}|0800\d{3,7}|0808\d{7}|0300\d{7}|0845\d{4,7}|0344\d{7}|116\d{3}|13\d{4}|1[38]00\d{6}|988|911|999|112|111|101|211|311|741741|686868|85258)$/;
const institution =
  /\b(?:hotline|helpline|help ?line|help ?desk|lifeline|crisis line|warm ?line|call cent(?:er|re)|toll[- ]?free|customer (?:service|care)|switchboard|poison control|information line|office|program(?:me)?|service|bureau|agency|department|division|society|foundation|association|institute|center|centre|authority|administration|the clinic|the hospital)\b/i;
const publicDeed =
  /\b(?:call|contact|phone|dial|ring|text|fax) (?:the|our|your|us|toll|an?)\b|\byou can (?:also )?(?:call|contact|reach)\b|\bfor (?:more )?(?:information|help|assistance)\b/i;
const personal = /\b(?:me|my|mine|i'm|i am|his|her|husband|wife|mom|mum|dad|son|daughter|cell|mobile|home)\b/i;

/** True when a number in the text is one printed for everybody. Reads the sentence up to it, at most 140 characters. */
export function isPublicLine(text: string, start: number, end: number): boolean {
  const digits = text.slice(start, end).replace(/\D/g, '');
  if (freephone.test(digits) || freephone.test(digits.replace(/^(?:44|61|1)/, ''))) return true;
  const before = text.slice(Math.max(0, start - 140), start);
  const sentence = before.slice(before.search(/[^.!?\n]*$/));
  if (personal.test(sentence)) return false;
  return institution.test(sentence) || publicDeed.test(sentence);
}
