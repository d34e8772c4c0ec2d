/** What docs/voice.md forbids that can be counted, as patterns over finished sentences. A placeholder stands in them as `{name}`. */

type Rule = readonly [why: string, pattern: RegExp];

const everywhere: Rule[] = [
  ['an apostrophe or quotation mark of a typewriter', /['"]/],
  ['a shout, or cheer', /[!¡]/],
  ['three points for an ellipsis', /\.\.\./],
  ['a space too many', / {2}|^ | $| [,.;:؟،؛](?! )/],
  [
    'a sentence that is left open for another to end',
    /(?:,|،|(?<!\p{L})(?:or|and|to|of|o|y|a|de|por|con|open|abra)) *$/u,
  ],
  ['a numeral of another script', /[٠-٩۰-۹]/],
];

const english: Rule[] = [
  ['one word for a person nobody knows: someone', /\bsomebody\b/i],
  ['e-mail, whole', /(?<!e-)\bmail(?:s|box|ed)?\b|\bemail/i],
  ['phone, not telephone', /\btelephones?\b/i],
  ['any device, not a computer', /\bcomputers?\b/i],
  ['words are erased', /\bdelet(?:e[sd]?|ing)\b/i],
  ['a message is withdrawn', /\b(?:take|took|taken|taking) (?:it|them|your message|this) back\b/i],
  ['for the team, not in the street', /\bthe desk\b|\bqueue\b/i],
  ['waits, not is held', /\bis (?:then )?held\b|\bholds?\b/i],
  [
    'an idiom',
    /\b(?:stands|come down|hangs on|floods?|in line|behind your back|run out|ran out|at hand|keep an eye)\b/i,
  ],
  ['danger is now', /\bsoon\b/i],
  [
    'the site does not speak of itself',
    /\b(?:this|the) (?:device|site) (?:has )?(?:forgot|forgotten|remembered)\b|\bsmall sum\b/i,
  ],
  ['a reader is not judged', /\bsounds hard\b|\byou (?:failed|forgot|must)\b|\binvalid\b|\bwrong input\b/i],
  [
    'another’s English: see spelling.ts',
    /\b(?:color|center|organization|license|behavior|favor|recognize|program[m]?ing|zip code)\b/i,
  ],
];

const spanish: Rule[] = [
  ['dispositivo', /\b(?:computadora|ordenador|celular|móvil)\b/i],
  ['medicamento', /\bmedicinas?\b/i],
  ['rastreo: seguimiento is care after a visit', /\bseguimiento\b/i],
  ['nobody is blamed or arrested', /\bculpa\b|\breteni/i],
  ['a verdict on words', /\bmuy duro\b/i],
  ['desde que, in a rule', /después de que/i],
  ['said on one side of the sea alone', /\b(?:vosotros|ustedes|vos|se venció|tocaba|le sienta)\b/i],
  [
    'the team, where nobody knows whether it is a man',
    /\b(?:el|un) médico (?:leerá|responde|dice|lo |de este)|\bel autor\b|\bun paciente\b/i,
  ],
  ['thousands without a point or comma', /\d[.,]\d{3}\b/],
  ['usted, not tú', /\b(?:tú|tienes|puedes|quieres|contigo)\b/i],
];

const arabic: Rule[] = [
  ['a comma, semicolon or question mark of Latin script', /[,;?]/],
  ['a letter drawn out', /ـ/],
  ['a prefix grown onto a place', /(?:^|[\s«(])[\u0621-\u064A]{1,3}\{/],
  [
    'a verb in one gender beside a name',
    /(?<![\u0621-\u064A])(?:يقول|كتب|أجاب|قرأ|يسأل|يشارك|راجع|راجعها|راجعه) (?:عنه |به )?\{/,
  ],
  [
    'the shadda of جدًّا, عاديًّا, حاليًّا',
    /(?<![\u0621-\u064A])جد[اً]{1,2}(?![\u0621-\u0651])|يًا(?![\u0621-\u0651])|(?:عادي|حالي|جزئي|نهائي)ا(?![\u0621-\u0651])/,
  ],
  ['an ambulance', /إسعاف/],
  ['قريب is a relative', /شخص قريب|قريبًا/],
  ['an address that is not isolated', /(?<![\u2066\w.@:/-])[\w.-]+(?:@|:\/\/)/],
  ['plural of respect, where one person is meant', /يُرجى|سنخبركم/],
];

export const rules: Record<'en' | 'es' | 'ar', readonly Rule[]> = {
  en: [...everywhere, ...english],
  es: [...everywhere, ...spanish],
  ar: [...everywhere, ...arabic],
};

/** What a text breaks, each with the words that break it. */
export function faultsOf(text: string, language: 'en' | 'es' | 'ar'): string[] {
  return rules[language].flatMap(([why, pattern]) => {
    const found = pattern.exec(text);
    return found ? [`${why}: “${found[0].trim()}”`] : [];
  });
}

/** Sentences, as long as they are between full stops, questions, colons and lines. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?؟:…])\s+|\n+/).filter((one) => /[\p{L}{]/u.test(one));

export const wordsOf = (sentence: string): string[] =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}}]/u.test(word));

/** Words that one English spells otherwise than another. */
export const spelledInTwoWays =
  /\b(?:\w+isations?|(?:recogn|organ|real|apolog|special|general|summar|custom|emphas|author|minim|critic)is(?:e[sd]?|ing)|(?:col|behavi|fav|neighb|hum|lab|flav|hon|tum|rum)our\w*|(?:cent|lit|met|fib)res?|(?:lic|def|off)ences?|programmes?|catalogues?|dialogues?|(?:anal|paral)ys(?:e[sd]?|ing)|\w+(?:vell|bell|dell)(?:ed|ing)|enrol(?:s|ment)?|fulfil|judgement|ageing|learnt|spelt|burnt|whilst|grey|cheques?|practis(?:e[sd]?|ing)|postcodes?|full stops?|(?:haem|paed|oesoph|anaesth|diarrhoe|foet)\w*)\b/gi;
