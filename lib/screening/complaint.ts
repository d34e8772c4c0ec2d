/**
 * Whether a message sounds like a complaint about care or about somebody here, so that whoever it may be about does not turn it away.
 * A hint for people at the desk: it decides nothing by itself, and never refuses anything. Pure.
 */
import { foldLetters } from '@/lib/screening/words/fold-letters';

/** Who looks after people, in English. */
const whoCares =
  '(?:(?:the|my|your|our|this|that|their)\\s+)?(?:\\w+\\s+)?(?:doctors?|dr\\.?(?:\\s+\\w+)?|physicians?|gp|nurses?|midwi(?:fe|ves)|receptionists?|reception|staff|surgery|clinic|practice|hospital|consultant|surgeon|pharmacist|team)';
const quien =
  '(?:(?:el|la|los|las|mi|su|este|esta|esa|ese)\\s+)?(?:doctora?|dra?\\.?(?:\\s+\\w+)?|medic[oa]s?|enfermer[oa]s?|recepcion(?:ista)?|personal|consultorio|clinica|hospital|equipo|cirujan[oa])';

/**
 * "I complain of a headache" and "a common complaint" are medicine, so no word counts by itself: what counts is whom it is said of, or
 * a step that only somebody takes who was treated badly.
 */
const english = [
  '\\b(?:make|file|filing|lodge|submit|register|raise|put in|send|have)\\s+(?:an?\\s+|my\\s+)?(?:formal |official |serious |written )*complaint\\b(?!\\s+of\\b)',
  '\\b(?:formal|official|my|a)\\s+complaint\\s+(?:about|against|regarding|concerning)\\s+(?:' +
    whoCares +
    '|the way|how|my (?:care|treatment)|your)',
  `\\bcomplain(?:ing)?\\s+(?:about|against|to someone about)\\s+(?:${whoCares}|the way|how|your|my (?:care|treatment|appointment))`,
  `\\breport(?:ing)?\\s+(?:you|him|her|them|${whoCares})\\s+to\\b`,
  '\\b(?:medical (?:board|council|ombudsman)|ombudsman|malpractice|negligen(?:ce|t))\\b(?=.{0,160}\\b(?:you|your|doctor|nurse|practice)\\b)|\\b(?:you|your|doctor|nurse|practice)\\b.{0,160}\\b(?:ombudsman|malpractice|negligen(?:ce|t))\\b',
  `\\b${whoCares}\\s+(?:was|were|is|are|has been|have been)\\s+(?:(?:so|very|really|extremely|quite|always|just|incredibly|downright)\\s+)*(?:rude|dismissive|unprofessional|condescending|patroni[sz]ing|careless|negligent|racist|sexist|incompetent|arrogant|disrespectful|cruel|mean to me|horrible|useless)`,
  `\\b${whoCares}\\s+(?:(?:just|simply|completely|totally|repeatedly|never even)\\s+)*(?:ignored me|ignored us|dismissed (?:me|my)|laughed at me|shouted at|yelled at|lied to|mocked|humiliated|insulted|refused to (?:see|listen|help|treat|examine|answer)|(?:would not|wouldn.t|did not|didn.t|won.t|never) (?:listen|take me seriously|believe me|call(?:ed)? me back|apologi[sz]e))`,
  '\\b(?:i was|i am|i felt|we were)\\s+(?:(?:so|very|really|completely)\\s+)*(?:mistreated|humiliated|discriminated against|treated (?:badly|appallingly|like (?:dirt|rubbish|garbage|an idiot)|unfairly|without respect))',
  '\\b(?:unhappy|dissatisfied|disappointed|disgusted|appalled|angry|furious)\\s+(?:with|about|by|at)\\s+(?:the (?:way|care|treatment|service|answer|reply|response)|how|your|my (?:care|treatment)|' +
    whoCares +
    ')',
  '\\b(?:my|your|the)\\s+(?:lawyer|solicitor|attorney)\\b|\\b(?:sue|suing|take legal action|legal action against)\\b.{0,40}\\b(?:you|practice|doctor|hospital|clinic)\\b',
  '\\bwhy (?:was|did you|have you).{0,40}\\b(?:my (?:message|question|post|comment))\\b.{0,40}\\b(?:declined|deleted|removed|rejected|refused|not published|taken down)\\b|\\byou (?:declined|deleted|removed|rejected|refused|took down|censored) my (?:message|question|post|comment)\\b',
  '\\bsecond look at (?:your|the|this|my)\\b|\\bask for a second look\\b',
];
const spanish = [
  '\\b(?:poner|presentar|interponer|hacer|quiero|tengo|escribo)\\s+(?:una\\s+|esta\\s+|mi\\s+)?(?:formal\\s+)?(?:queja|reclamacion|denuncia)\\b',
  `\\b(?:queja|reclamacion|denuncia)\\s+(?:formal\\s+)?(?:contra|sobre|por|de|del)\\s+(?:${quien}|el trato|la atencion|como)`,
  `\\b(?:quejarme|denunciar|demandar)\\b.{0,40}(?:${quien}|el trato|la atencion|\\ba ustedes\\b|\\bles\\b|\\bustedes\\b)`,
  '\\b(?:negligencia|mala praxis|defensor del (?:paciente|pueblo))\\b',
  `\\b${quien}\\s+(?:fue|es|ha sido|estuvo|fueron|me parecio)\\s+(?:(?:muy|tan|realmente|bastante)\\s+)*(?:groser[oa]s?|malesucad[oa]|maleducad[oa]s?|irrespetuos[oa]s?|prepotente|racista|machista|negligente|incompetente|arrogante|cruel|desagradable|borde)`,
  `\\b${quien}\\s+(?:me|nos|no me|no nos|ni siquiera me)\\s+(?:ignor\\w+|grit\\w+|ment\\w+|humill\\w+|insult\\w+|maltrat\\w+|trat\\w+ (?:mal|fatal|como)|escuch\\w+|hizo caso|quiso (?:ver|atender|escuchar)|tom\\w+ en serio|cre[iy]\\w+)`,
  '\\bme (?:trataron|han tratado|trato|atendieron|atendio)\\s+(?:muy\\s+)?(?:mal|fatal|con desprecio|sin respeto|como)',
  `\\b(?:descontent[oa]|insatisfech[oa]|indignad[oa]|decepcionad[oa]|disgustad[oa])\\s+(?:con|por)\\s+(?:el trato|la atencion|la respuesta|${quien})`,
  '\\bmi abogad[oa]\\b',
  '\\b(?:rechazaron|borraron|quitaron|eliminaron|no publicaron)\\s+mi (?:mensaje|pregunta|comentario)\\b',
];
/** Without their marks, and with the forms of alif as one. */
const arabic = [
  '(?:اقدم|تقديم|اريد|ارفع|رفع|لدي|عندي)\\s+(?:ب)?(?:شكوى|شكوي)',
  '(?:شكوى|شكوي)\\s+(?:ضد|على|علي|بحق|بخصوص|رسمية|من)',
  'اشتكي\\s+(?:من|على|علي)\\s+(?:ال)?(?:طبيب|دكتور|ممرض|موظف|عيادة|مستشفى|مستشفي|معامل|استقبال)',
  '(?:اهمال طبي|خطا طبي|سوء (?:ال)?معاملة)',
  '(?:الطبيب|الطبيبة|الدكتور|الدكتورة|الممرض|الممرضة|الموظف|الموظفة|الاستقبال|العيادة)\\s+(?:كان|كانت|هو|هي)?\\s*(?:وقح|وقحة|غير مهذب|غير مهذبة|غير محترم|عنصري|عنصرية|مهمل|مهملة|فظ|فظة|متعجرف|متعجرفة)',
  '(?:تجاهلني|تجاهلتني|تجاهلوني|صرخ في وجهي|صرخت في وجهي|اهانني|اهانتني|اهانوني|كذب علي|كذبت علي|عاملني|عاملتني|عاملوني)',
  '(?:حذفتم|رفضتم|ازلتم)\\s+(?:رسالتي|سؤالي|تعليقي)',
];
const rules = [...english, ...spanish].map((rule) => new RegExp(rule, 'u'));
const arabicRules = arabic.map((rule) => new RegExp(rule, 'u'));

const longest = 4_000;

/** True on the unsure side of what is said of people; a symptom somebody "complains of" is none. */
export function soundsLikeComplaint(text: string): boolean {
  const folded = foldLetters(text.slice(0, longest))
    .replace(/[\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/\s+/gu, ' ');
  return rules.some((rule) => rule.test(folded)) || arabicRules.some((rule) => rule.test(folded));
}
