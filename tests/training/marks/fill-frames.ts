/** Sentences from the frames of tests/sentences/training/identified: each slot filled by something made up, and where it lies. */
import { medicalTerms } from '@/lib/screening/words/medical-words';
import { inArabicLetters } from './in-arabic-letters';
import { home, postcode, town } from './made-up-homes';
import { handle, mail } from './made-up-mail';
import { capital, type Draw, halves, madeUpName } from './made-up-names';
import {
  birthDate,
  birthInWords,
  digitsInWords,
  pairInWords,
  paper,
  paperInWords,
  plate,
  small,
  telephone,
} from './made-up-numbers';

/** "left" is a stretch of which nothing is learnt. */
export type Filled = { text: string; spans: { sort: string; start: number; end: number }[] };

const drugs: Readonly<Record<string, readonly string[]>> = {
  en: 'metformin ramipril Ramipril amlodipine Losartan omeprazole sertraline Zoloft gabapentin Lyrica warfarin Eliquis Humira methotrexate levothyroxine Synthroid insulin Lantus Ozempic Augmentin amoxicillin doxycycline prednisone Ventolin salbutamol codeine tramadol naproxen Panadol Calpol Nurofen Buscopan Gaviscon finasteride tamoxifen letrozole Clomid Utrogestan Depo-Provera Mirena lithium quetiapine Ritalin Concerta citalopram simvastatin Crestor furosemide bisoprolol digoxin Keppra Epilim turmeric ashwagandha melatonin magnesium'.split(
    ' ',
  ),
  es: 'metformina enalapril losartán omeprazol sertralina gabapentina Lyrica warfarina Sintrom metotrexato levotiroxina Eutirox insulina Lantus Ozempic Augmentine amoxicilina doxiciclina prednisona Ventolin salbutamol codeína tramadol naproxeno Nolotil paracetamol Buscapina finasterida tamoxifeno letrozol Clomid litio quetiapina Concerta escitalopram simvastatina furosemida bisoprolol digoxina Keppra cúrcuma melatonina magnesio Enantyum Orfidal Lexatin pregabalina duloxetina'.split(
    ' ',
  ),
  ar: 'ميتفورمين جلوكوفاج أوميبرازول سيرترالين زولوفت جابابنتين ليريكا وارفارين ميثوتركسات ثيروكسين يوثيروكس انسولين لانتوس اوزمبيك اوجمنتين اموكسيسيلين دوكسيسيكلين بريدنيزون فنتولين كودايين ترامادول نابروكسين بانادول بروفين بوسكوبان تاموكسيفين ليتروزول كلوميد ليثيوم كيتيابين ريتالين سيتالوبرام ليبيتور كريستور لازكس كونكور ديجوكسين كيبرا ديباكين فولتارين كاتافلام اسبرين نيكسيوم زيثروماكس سيبروفلوكساسين فلاجيل ديكساميثازون سيمبالتا بروزاك اليكويس زاريلتو يازمين دوفاستون روكتان هيوميرا'.split(
    ' ',
  ),
};
const units = ['mg', 'ml', 'mcg', 'g', 'UI', 'mg', 'mg'];
const arabicUnits = ['ملغ', 'مل', 'مجم', 'وحدة', 'mg'];

const foods: Readonly<Record<string, readonly string[]>> = {
  en: 'mayonnaise Methi fenugreek moringa turmeric Nutella quinoa kefir kombucha spirulina Quaker chia amla neem triphala Herbalife Guinness Marmite hummus tahini jackfruit papaya guava okra cassava plantain ugali injera paneer ghee tofu kimchi ginseng echinacea valerian arnica aloe Gatorade Pedialyte Ensure Vaseline Listerine Colgate'.split(
    ' ',
  ),
  es: 'mayonesa moringa cúrcuma Nutella quinoa kéfir kombucha espirulina chía boldo tilo Herbalife yuca ñame plátano guayaba papaya chayote nopal maca guaraná mate tereré gofio queso tofu ginseng equinácea valeriana árnica sábila Gatorade Pedialyte Ensure Vaselina Listerine manzanilla ruda hinojo alcachofa'.split(
    ' ',
  ),
  ar: 'مايونيز مورينجا كركم نوتيلا كينوا كفير سبيرولينا شيا حلبة حبة البركة زنجبيل قرفة بابونج يانسون مرمية زعتر كمون شمر بابايا جوافة بامية طحينة حمص ملوخية كبسة فسيخ جبنة جنسنغ صبار فازلين ليسترين كولجيت بيديالايت انشور شوفان كاكاو ماتشا خميرة جيلاتين'.split(
    ' ',
  ),
};
const medicine = [...medicalTerms].filter((word) => /^[a-z]{6,}$/.test(word));

/** A drug, a disease or a plant: known, or such as might be one, for most are on no list. */
function remedy(language: string, draw: Draw): string {
  if (draw.chance(0.6)) return draw.from(drugs[language] ?? []);
  const made = draw.chance(0.5) ? draw.from(medicine) : halves(draw, medicine);
  if (language === 'ar') return draw.chance(0.5) ? halves(draw, drugs['ar'] ?? []) : inArabicLetters(made, draw.number);
  return draw.chance(0.4) ? capital(made) : made;
}

const slips = /(?<![\p{L}@])\p{L}{5,}(?![\p{L}@])/gu;

/** A letter lost, doubled or swapped here and there: a word that no list knows is not yet a name. */
export function withSlips({ text, spans }: Filled, draw: Draw): Filled {
  if (spans.length > 0) return { text, spans };
  return {
    text: text.replace(slips, (word) => {
      if (!draw.chance(0.05)) return word;
      const at = 1 + draw.number(word.length - 2);
      const [before, letter, behind] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
      return draw.from([
        before + behind,
        before + letter + letter + behind,
        before + behind.charAt(0) + letter + behind.slice(1),
      ]);
    }),
    spans,
  };
}

function fillingOf(slot: string, language: string, draw: Draw): readonly [sort: string, text: string] {
  const fillings: Readonly<Record<string, () => readonly [string, string]>> = {
    name: () => ['name', madeUpName(language, 'name', draw)],
    first: () => ['name', madeUpName(language, 'first', draw)],
    last: () => ['name', madeUpName(language, 'last', draw)],
    phone: () => ['number', telephone(draw)],
    phonewords: () => ['number', digitsInWords(language, 7 + draw.number(5), draw)],
    id: () => ['number', paper(draw)],
    idwords: () => ['number', paperInWords(language, draw)],
    plate: () => ['number', plate(language, draw)],
    addr: () => ['address', home(language, false, draw)],
    addrwords: () => ['address', home(language, true, draw)],
    post: () => ['address', postcode(draw)],
    mail: () => ['mail', mail(false, language, draw)],
    mailwords: () => ['mail', mail(true, language, draw)],
    handle: () => ['mail', handle(language, draw)],
    dob: () => ['date', birthDate(language, draw)],
    dobwords: () => ['date', birthInWords(language, draw)],
    place: () => ['left', town(language, draw)],
    drug: () => ['none', remedy(language, draw)],
    food: () => ['none', draw.from(foods[language] ?? [])],
    dose: () => [
      'none',
      `${draw.from([1, 2, 5, 10, 20, 25, 50, 75, 100, 250, 500, 850, 1000])} ${draw.from(language === 'ar' ? arabicUnits : units)}`,
    ],
    n: () => ['none', String(1 + draw.number(draw.chance(0.5) ? 90 : 220))],
    big: () => [
      'none',
      draw.from([
        String(1_000 + draw.number(400_000)),
        `${1 + draw.number(400)}${draw.from([',', '.'])}${100 + draw.number(900)}`,
      ]),
    ],
    nd: () => ['none', String(1 + draw.number(9))],
    nw: () => ['none', small(language, draw)],
    year: () => ['none', String(1975 + draw.number(50))],
    pair: () => ['none', pairInWords(language, draw)],
  };
  return fillings[slot]?.() ?? ['none', slot];
}

const kinds: Readonly<Record<string, string>> = {
  NAME: 'name',
  DOCTOR_NAME: 'name',
  ADDRESS: 'address',
  ZIP: 'address',
  EMAIL: 'mail',
  URL: 'mail',
  SOCIAL_HANDLE: 'mail',
  DATE_OF_BIRTH: 'date',
  LOCATION: 'left',
  FACILITY: 'left',
  DATE: 'left',
  AGE_90PLUS: 'left',
};

const slots = /\{(\w+)\}|\[\[(\w+):(.*?)\]\]/g;

export function fillFrame(frame: string, language: string, draw: Draw): Filled {
  const spans: Filled['spans'] = [];
  let text = '';
  let read = 0;
  const written = frame.replaceAll('\\n', '\n');
  for (const match of written.matchAll(slots)) {
    text += written.slice(read, match.index);
    const [sort, filling] = match[1]
      ? fillingOf(match[1], language, draw)
      : [kinds[match[2] ?? ''] ?? 'number', match[3] ?? ''];
    if (sort !== 'none') spans.push({ sort, start: text.length, end: text.length + filling.length });
    text += filling;
    read = match.index + match[0].length;
  }
  return { text: text + written.slice(read), spans };
}

/** Small or great letters throughout keep their places; a last stop may be missing. */
export function asHastyHandsWrite({ text, spans }: Filled, draw: Draw): Filled {
  let written = text;
  if (draw.chance(0.3)) written = text.toLowerCase();
  else if (draw.chance(0.05)) written = text.toUpperCase();
  if (written.length !== text.length) written = text;
  if (/[.?!]$/.test(written) && draw.chance(0.3) && !spans.some(({ end }) => end === written.length))
    written = written.slice(0, -1);
  return { text: written, spans };
}

/** Two texts one behind the other. */
export function joined(one: Filled, other: Filled, between: string): Filled {
  const shift = one.text.length + between.length;
  return {
    text: one.text + between + other.text,
    spans: [
      ...one.spans,
      ...other.spans.map(({ sort, start, end }) => ({ sort, start: start + shift, end: end + shift })),
    ],
  };
}
