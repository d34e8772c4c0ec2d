/**
 * Text-speak spelt out, with the way back to the places in the text as it was. It must not mend what could be another word of the sentence.
 */
const spoken: Readonly<Record<string, string>> = {
  u: 'you',
  ya: 'you',
  ur: 'your',
  yr: 'your',
  r: 'are',
  n: 'and',
  thx: 'thank you',
  thnx: 'thank you',
  tnx: 'thank you',
  pls: 'please',
  plz: 'please',
  wk: 'week',
  wks: 'weeks',
  appt: 'appointment',
  apt: 'appointment',
  appts: 'appointments',
  rx: 'prescription',
  meds: 'medication',
  bp: 'blood pressure',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  '2moro': 'tomorrow',
  '2day': 'today',
  '2nite': 'tonight',
  gd: 'good',
  wat: 'what',
  wot: 'what',
  msg: 'message',
  bc: 'because',
  bk: 'back',
  bout: 'about',
  abt: 'about',
  tabs: 'tablets',
  nite: 'night',
  neg: 'negative',
  pos: 'positive',
  cuz: 'because',
  b4: 'before',
  luv: 'love',
  dont: "don't",
  cant: "can't",
  youre: "you're",
  youve: "you've",
  weve: "we've",
  ive: "I've",
};

export type SpeltOut = { text: string; before: (start: number, end: number) => { start: number; end: number } };

/** Same text where nobody writes so. A span of the result leads back to the whole words it came from. */
export function spellOut(text: string): SpeltOut {
  const cuts: { at: number; from: number; to: number; length: number }[] = [];
  let result = '';
  let last = 0;

  for (const match of text.matchAll(/\bc(?= (?:u|you|ya)\b)|\b[A-Za-z2][a-z0-9]{0,4}\b/g)) {
    const said = match[0] === 'c' || match[0] === 'C' ? 'see' : spoken[match[0].toLowerCase()];
    const after = text.charAt(match.index + match[0].length);
    if (said === undefined || after === "'" || said === match[0].toLowerCase()) continue;
    result += text.slice(last, match.index);
    cuts.push({ at: result.length, from: match.index, to: match.index + match[0].length, length: said.length });
    result += said;
    last = match.index + match[0].length;
  }
  if (cuts.length === 0) return { text, before: (start, end) => ({ start, end }) };
  result += text.slice(last);
  const back = (at: number, isEnd: boolean): number => {
    let shift = 0;
    for (const cut of cuts) {
      if (at <= cut.at && !(at === cut.at && !isEnd)) break;
      if (at < cut.at + cut.length) return isEnd ? cut.to : cut.from;
      shift = cut.to - (cut.at + cut.length);
    }
    return at + shift;
  };
  return { text: result, before: (start, end) => ({ start: back(start, false), end: back(end, true) }) };
}
