/**
 * Finds numbers to call in an emergency that somebody typed. They hold in one country, and a post is read in many:
 * `<CallEmergency />` and `<HelpLines … />` print those of the country that the site serves.
 * It must not know where the words stand.
 */
import { isNumberOfHelpLine } from '@/lib/practice/emergency-numbers';
import { digitsOf } from './number-words';

/** Hardly ever a quantity. */
const distinct = new Set(['911', '999', '988', '000']);
/** Emergency numbers that are quantities as well; so the words around them decide. */
const doubtful = new Set(
  '061 065 066 068 080 085 088 108 111 112 113 114 115 116 117 118 119 122 133 143 144 155 190 191 192 193 194 195 197 198 199 990 991 992 993 994 995 996 997 998'.split(
    ' ',
  ),
);
/** Emergency numbers somewhere, and everyday quantities everywhere: only a word for calling right before them tells. */
const everyday = new Set('15 17 18 100 101 102 103 104 105 106 107 110 120 123 130 140 150 160 166 170 180'.split(' '));

/** Words for calling, by language, each as whole words; the languages without spaces and Arabic's joined letters follow. */
const callingWords = [
  'calls? calling dial(?:l?ing|led|s)? phone ring telephone text texting tel',
  'llam(?:e|en|a|ar|ando|ad) marqu?(?:e|en|a|ar|ando) tel[eé]fono',
  'appel(?:ez|er|le|lez) compos(?:ez|er) t[eé]l[eé]phon(?:e|ez|er) samu',
  'ruf(?:e|en|t)? anruf(?:en)? notruf(?:nummer)? w[aä]hl(?:e|en|t) telefon',
  'lig(?:ue|uem|ar|a) cham(?:e|em|ar) disque chiam(?:i|a|are|ate) compon(?:i|ga|ete)',
  'bel bellen belt zadzwo(?:ń|nić|ńcie) dzwo(?:ń|nić|ńcie) volejte zavolejte hívj(?:a|on|uk)',
  '(?:по|вы)?звони(?:те|ть)? позвон(?:ите|ить) вызов(?:ите|и)? вызвать набер(?:ите|и) телефон(?:уйте)? зателефонуйте викличте',
  'ringa? ringe larma soit(?:a|taa|takaa) ara(?:yın|yınız)? apelați sunați rugați καλέστε καλέσετε',
  'hubungi telepon panggil gọi tumawag tawagan rele wac piga pigia حاصل تماس کال',
]
  .flatMap((words) => words.split(' '))
  .join('|');
const calling = String.raw`(?:(?<!\p{L})(?:${callingWords})(?!\p{L})|[وف]?(?:اتصل|إتصل|اتصال|الاتصال|اطلب|هاتف)\p{L}{0,4}|(?:התקשר|חייג)\p{L}*|कॉल|डायल|फ़?ोन|โทร|拨打?|撥打?|打|致电|致電|電話|전화|কল)`;
const joining = String.raw`(?:[\s:;,("“”'‘’«»*_–—/-]|\d{2,4}|(?<!\p{L})(?:us|sie|lei|on|at|the|an?|number|numbers|emergency|services?|ambulance|line|is|are|now|immediately|free|to|straight|right|away|for|help|your|local|or|and|al|a|el|la|le|les|un|una|número|numéro|nummer|emergencias|o|y|ou|et|au|die|den|oder|und|de|en|por|para|ao|o|il|nr|no)(?!\p{L})|(?:على|الرقم|رقم|الطوارئ|الإسعاف|أو|او|هاتف|بـ|ب|و))`;
const calledBefore = new RegExp(`${calling}${joining}{0,9}$`, 'iu');
/** "The number is 112": a number to call only where an emergency is spoken of. */
const number = String.raw`(?:(?<!\p{L})(?:numbers?|n[uú]meros?|num[eé]ros?|nummer|notruf\p{L}*|numer|номер|numara(?:sı|yı)?|alarmnummer)(?!\p{L})|رقم|番号|번호|号码|नंबर)`;
const namedBefore = new RegExp(`${number}${joining}{0,9}$`, 'iu');

/** Where the verb comes last. */
const calledAfter =
  /^\s*(?:(?:anrufen|anruf|wählen|rufen|bellen|ara(?:yın)?|hívása|arama)(?!\p{L})|['’](?:[yn]?[aeıiuü])\s+ara|番?(?:に|へ)(?:電話|通報|かけ)|번?(?:에|으로|로)\s*(?:전화|신고)|पर (?:कॉल|फोन|फ़ोन)|पर डायल|에 전화)/iu;

const emergency =
  /emergenc|ambulan|notruf|notfall|urgence|urgênc|paramedic|acil|pogotow|alarmnum|cấp cứu|طوارئ|إسعاف|اسعاف|نجدة|скор[ау]|экстренн|екстрен|急救|救急|緊急|紧急|응급|구급|आपात|एम्बुलेंस|חירום|άμεση|เหตุฉุกเฉิน/iu;

const units =
  /^\s*(?:[%°‰]|(?:out )?of \d|in (?:every )?\d|(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|times|people|persons|patients|participants|adults|children|women|men|babies|mg|g|kg|ml|l|cm|mm|mmol|mmHg|units?|micrograms?|calories|kcal|steps|minutos?|horas?|días?|semanas?|mes(?:es)?|años?|veces|personas|pacientes|adultos|niños|mujeres|hombres|heures?|jours?|semaines?|mois|ans|fois|personnes|Minuten|Stunden|Tagen?|Wochen|Monaten?|Jahren?|Mal|Personen|Menschen|دقيقة|دقائق|ساعة|ساعات|يوم|يوما|يومًا|أيام|أسبوع|أسبوعا|أسبوعًا|أسابيع|شهر|شهرا|شهرًا|أشهر|سنة|سنوات|مرة|مرات|شخص|شخصا|شخصًا|أشخاص|مريض|مريضا|مريضًا|ملغ|غرام|مل)(?!\p{L}))/iu;
/** A word after a number is what it counts, unless it is one of these. */
const notCounted =
  /^\s*(?:in|or|and|if|for|when|now|at|on|is|are|to|straight|right|immediately|as|from|because|while|before|after|until|anywhere|everywhere|works|free|en|o|u|y|e|si|ahora|para|desde|por|del?|es|cuando|ou|et|au|aux|dans|oder|und|wenn|bei|se|أو|او|إذا|اذا|إن|فور\p{L}*|الآن|عند|في|من|و\p{L}*)(?!\p{L})/iu;
const countedBefore =
  /(?:(?<!\p{L})(?:of|over|above|under|below|than|about|around|least|most|between|reading|was|were|de|sobre|más|menos|que|unos|unas|entre|über|unter|etwa|als|plus|moins|environ|عن|من|فوق|حوالي|نحو|بين)|[≥≤<>=~≈±])\s*$/iu;
/** Part of a code, a decimal, a date, a range or a longer number. */
const partBefore = /(?:[A-Za-zÀ-ɏͰ-ӿ][.-]?|\d[.,:/'’\u00A0 –-]?|[$£€#§+×])$/u;
const partAfter = /^(?:[.,:/–-]?\d|[ \u00A0]\d{2,}|[A-Za-zÀ-ɏ])/u;

/** How far from a number the words are that say what it is. */
const reach = 80;

/** What an author writes instead, or null. `around` gives the text that these words stand in, when that says more. */
export function findTypedNumber(words: string, around: () => string = () => ''): string | null {
  const text = digitsOf(words);
  for (const { 0: number, index } of text.matchAll(/(?<!\d)\d{2,4}(?!\d)/g)) {
    const before = text.slice(Math.max(0, index - reach), index);
    const after = text.slice(index + number.length, index + reach);
    if (isEmergency(number, before, after, () => emergency.test(text) || emergency.test(around())))
      return adviceFor(number);
  }
  for (const [number] of text.matchAll(/(?<![\d.])\+?\d(?:[\s().–-]{0,2}\d){4,13}(?!\d)/g))
    if (isNumberOfHelpLine(number)) return adviceFor(number);
  return null;
}

/** The same for the address of a link. */
export function findTypedNumberIn(address: string): string | null {
  const digits = /^tel:(.*)$/i.exec(address)?.[1]?.replace(/\D/g, '') ?? '';
  return digits !== '' && (digits.length <= 4 || isNumberOfHelpLine(digits)) ? adviceFor(digits) : null;
}

function isEmergency(number: string, before: string, after: string, inEmergency: () => boolean): boolean {
  const isKnown = distinct.has(number) || doubtful.has(number) || everyday.has(number);
  if (units.test(after)) return false;
  const isCounted = /^\s*\p{L}/u.test(after) && !notCounted.test(after);
  if (isKnown && calledAfter.test(after)) return true;
  const isCalled = calledBefore.test(before) || (namedBefore.test(before) && inEmergency());
  if (isCalled && !/^[ \u00A0.-]?\d{2,}/.test(after)) {
    if (isKnown || (number.length >= 3 && !isCounted)) return !/^\.\d/.test(after);
  }
  if (isCounted || partBefore.test(before) || partAfter.test(after)) return false;
  if (distinct.has(number)) return true;
  return doubtful.has(number) && !countedBefore.test(before) && inEmergency();
}

function adviceFor(number: string): string {
  return `"${number.trim()}" is a number to call, and it differs from country to country. Write <CallEmergency /> for the emergency number of this site, or <HelpLines kind="crisis" /> for its lines; where no element may stand, write "call for emergency help". If it counts something, write what, right after it.`;
}
