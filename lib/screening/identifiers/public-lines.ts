/**
 * Telephone numbers that belong to the public: lines and freephone numbers of public-line-table.ts, and the desks of institutions.
 * It must not know how numbers are found.
 */
import { publicLineTable } from './public-line-table';

const lines: ReadonlySet<string> = new Set(publicLineTable.flatMap(({ lines: own }) => own.split(' ')));
const free = new RegExp(
  `^(?:${publicLineTable
    .map((one) => one.free)
    .filter((one) => one !== '')
    .join('|')})$`,
);
const countryCode =
  /^(?:\+|00)[ (]{0,2}(?:1|2[07]|3[0-469]|4[0134-9]|5[1-8]|6[0-6]|7|8[1246]|9[0-58]|2\d\d|3[578]\d|42\d|5[09]\d|67\d|85\d|88\d|96\d|97\d|99\d)/;

const institution =
  /\b(?:hotline|helpline|help ?line|help ?desk|lifeline|crisis line|warm ?line|desk line|public line|call cent(?:er|re)|toll[- ]?free|customer (?:service|care)|switchboard|poison control|information line|office|program(?:me)?|service|bureau|agency|department|division|society|foundation|association|institute|center|centre|authority|administration|ministry|embassy|council|charity|red cross|the clinic|the hospital)\b|\b(?:línea|linea|teléfono (?:de la |contra |del )|telefono de la|centralita|gratuito|gratis|call center|emergencias|ministerio|secretaría|fundación|asociación|ayuntamiento|salud responde|atención al|cruz roja|la farmacia|la clínica|del hospital|el hospital)(?!\p{L})|(?<!\p{L})(?:ال)?خط(?: (?:ال)?(?:ساخن|مجاني|نجدة|دعم|أمل|امل|مساعدة|مساعده))|(?<!\p{L})(?:مجاني|المجاني|العيادة|العياده|المستشفى|المستشفي|المركز|الوزارة|وزارة|وزاره|هيئة|جمعية|جمعيه|الطوارئ|الطواري|الإسعاف|الاسعاف|خدمة العملا|الهلال الاحمر|للحجز|للمواعيد)(?!\p{L})/iu;
const publicDeed =
  /\b(?:call|contact|phone|dial|ring|text|fax) (?:the|our|your|us|toll|an?)\b|\byou can (?:also )?(?:call|contact|reach)\b|\bfor (?:more )?(?:information|help|assistance)\b|\b(?:marque|llame|llamen|llama) (?:gratis|a la|al teléfono|a emergencias)(?!\p{L})/iu;
const personal =
  /\b(?:me|my|mine|i'm|i am|his|her|husband|wife|mom|mum|dad|son|daughter|cell|mobile|home|mi|mis|yo|esposo|esposa|marido|hijo|hija|celular|móvil|movil|llám[ae]me|llám[ae]nme|escríb[ae]me)(?!\p{L})|(?<!\p{L})(?:رقمي|هاتفي|جوالي|موبايلي|تلفوني|اتصل بي|كلمني|زوجي|زوجتي|ابني|بنتي|امي|ابي|معي|لي)(?!\p{L})/iu;
/** Before a number that could be free somewhere and is a mobile elsewhere. */
const ownNumber =
  /\b(?:(?:call|text|ring|reach|phone|whatsapp|contact) me|my (?:cell|mobile|phone|number|no|whats ?app)|mi (?:cel|celular|móvil|movil|número|numero|teléfono|telefono|whats ?app)|llám[ae]me|escríb[ae]me)(?!\p{L})|(?<!\p{L})(?:رقمي|هاتفي|جوالي|موبايلي|تلفوني|اتصل بي|كلمني)(?!\p{L})/iu;

/** Offices of the United Kingdom write 0300 123 4567, mobiles of Pakistan begin alike and go on in one piece. */
const pakistani = /^03\d\d[ -]?\d{7}$/;

/** True when a number in the text is one printed for everybody. Reads the sentence up to it, at most 140 characters. */
export function isPublicLine(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  const digits = written.replace(/\D/g, '');
  const national = written.replace(countryCode, '').replace(/\D/g, '');
  const forms = national === digits ? [digits] : [digits, national, `0${national}`];
  if (forms.some((form) => form.length > 2 && lines.has(form))) return true;
  const before = text.slice(Math.max(0, start - 140), start);
  const sentence = before.slice(before.search(/[^.!?؟\n]*$/));
  if (forms.some((form) => free.test(form)) && !pakistani.test(written)) return !ownNumber.test(sentence);
  if (personal.test(sentence)) return false;
  return institution.test(sentence) || publicDeed.test(sentence);
}
