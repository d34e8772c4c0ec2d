/**
 * Turns of words as people in fear type them, in English and Spanish: text-speak, and words run together. It needs no list of words, so a
 * browser can have it. It must not be used where offsets matter.
 */
const typed: readonly (readonly [written: RegExp, meant: string])[] = [
  [/\b(?:cnt|cudnt|cant|carnt)\b/g, "can't"],
  [/\b(?:dnt|dont|dun|dn't)\b/g, "don't"],
  [/\b(want|need|going|trying|got|have|had|used|about|ready) 2\b/g, '$1 to'],
  [
    /\b(?:wnt|wan|wanna|wana|wannna|wantd) (?:to |2 )?(?=die|dye|be|b|kill|end|live|hurt|cut|disappear|sleep)/g,
    'want to ',
  ],
  [/\bto b\b|\b2 b\b/g, 'to be'],
  [/\b(?:2nite|2night|tonite|2nyt)\b/g, 'tonight'],
  [/\b(?:2day|tday)\b/g, 'today'],
  [/\bjus\b/g, 'just'],
  [
    /\b(\d+|few|many|several|some|ran|walk(?:ed)?|run|drove|cycled) ?kms\b|\bkms(?= (?:walk|run|ran|per|from|away|an hour|today|a day|later|ride|bike|cycl))/g,
    '$1 kilometres',
  ],
  [/\b(kill|end|hurt|cutt|breath|die?|bleed|chok)in\b/g, '$1ing'],
  [/\b(?:dieing|diying|dieng|dyeing(?= help| now|$))\b/g, 'dying'],
  [/\bmy ?self?f?\b(?=$| |,)|\bmyslf\b|\bmyelf\b/g, 'myself'],
  [/\bh(?:ea|a|e)rt ?att?ac?ks?\b/g, 'heart attack'],
  [/\bchest ?(pains?|hurt\w*|tight\w*)\b/g, 'chest $1'],
  [/\bbr(?:e|ee|ea|ae)?t+h+e*\b(?<!breath)/g, 'breathe'],
  [/\b(?:plz|pls|plss)\b/g, 'please'],
  [/\b(?:sucide|suiside|sewerslide|sewer slide|suecide)\b/g, 'suicidal'],
];

/** Spanish as it is sent by telephone; no word of English is changed by it. */
const typedSpanish: readonly (readonly [written: RegExp, meant: string])[] = [
  [/\bk(?=(?:ier|is[eio]|iz|ien|ed))/g, 'qu'],
  [/\b(?:k|q|ke|qe)\b/g, 'que'],
  [/\b(m|t|s) (?=quiero|voy|muero|duele|siento|ahogo|mata|pega|corto)/g, '$1e '],
  [/\b(?:x favor|xfavor|xfa|porfis|porfa)\b/g, 'por favor'],
  [/\bxq\b/g, 'porque'],
  [/\bpuedo r\w{0,2}s?pir\w{0,2}\b/g, 'puedo respirar'],
  [/\bvibir\b/g, 'vivir'],
  [/\b(?:asta|ast)\b/g, 'hasta'],
  [/\bdolor (?=pecho|cabeza)/g, 'dolor de '],
];

/** Takes and gives lower case without marks. */
export function mendPhrases(text: string): string {
  let mended = text;
  for (const [written, meant] of [...typed, ...typedSpanish]) mended = mended.replace(written, meant);
  return mended;
}
