/**
 * Words of danger as people in fear type them: text-speak, letters left out, doubled or swapped. Only words that are no others are mended.
 * It must not be used where offsets matter.
 */
import { isOrdinaryWord } from './ordinary-words';

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

const key =
  'breathe breathing chest attack stroke overdose overdosed seizure bleeding unconscious pregnant ambulance emergency choking vomiting swallowed myself killing poisoned collapsed unresponsive allergic throat tongue infarto suicidarme corazon embarazada convulsion inconsciente ambulancia sobredosis hemorragia garganta'.split(
    ' ',
  );
const byFirst = new Map<string, string[]>();
for (const word of key) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);
const known = new Set(key);

/** One letter left out, added, changed, or swapped with its neighbour. */
function isOneSlip(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 1) return false;
  let same = 0;
  while (same < written.length && written[same] === meant[same]) same += 1;
  const [rest, wanted] = [written.slice(same), meant.slice(same)];
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}

function mendWord(written: string): string {
  if (known.has(written)) return written;
  const meant = byFirst.get(written.charAt(0))?.find((one) => one.length > 5 && isOneSlip(written, one));
  return meant === undefined || isOrdinaryWord(written) ? written : meant;
}

/** Takes and gives lower case without marks. */
export function mendSpelling(text: string): string {
  let mended = text;
  for (const [written, meant] of [...typed, ...typedSpanish]) mended = mended.replace(written, meant);
  return mended.replace(/[a-z]{5,16}/g, mendWord);
}
