/**
 * Where a reply by a physician or by staff would confirm that somebody is a patient, tell what is in a chart, point to a
 * person, dose one person, or promise. It must not block: whoever replies may override with a reason.
 */
import type { LinearModel } from '@/lib/screening/learned/linear-model';
import { type LearnedReply, readReply, replyModel } from '@/lib/screening/learned/reply-model';
import { replyAssertions } from '@/lib/screening/replies/reply-assertions';
import { type HazardRule, hazardRules, type ReplyHazardKind } from '@/lib/screening/replies/reply-hazard-rules';
import { findHazardsInArabic } from '@/lib/screening/replies/reply-hazards-in-arabic';
import { spanishHazards } from '@/lib/screening/replies/reply-hazards-in-spanish';
import { knowledgeInArabic, knowledgeInEnglish, knowledgeInSpanish } from '@/lib/screening/replies/reply-knowledge';
import { eachMatch } from '@/lib/screening/words/each-match';
import { inLatinAlone } from '@/lib/screening/words/latin-alone';
import { withoutLookAlikes } from '@/lib/screening/words/look-alikes';
import { readText } from '@/lib/screening/words/read-text';
import { spellOut } from '@/lib/screening/words/spell-out';
import { findIdentifiers } from './identifiers';

export type { ReplyHazardKind };

/** UTF-16 offsets, end exclusive; `advice` says in plain words how to reword. */
export type ReplyHazard = { kind: ReplyHazardKind; start: number; end: number; rule: string; advice: string };

const advice: Readonly<Record<ReplyHazardKind, string>> = {
  'confirms-patient':
    'This would confirm that the writer is a patient. Answer in general, or ask them to call the practice.',
  'chart-fact': 'This tells something only a chart would say. Leave it out.',
  'identifying-detail': 'This could point to a person. Leave it out.',
  'individual-dosing': 'This doses one person. Speak in general and add that they should ask their own doctor.',
  promise: 'This promises an outcome. Say what usually happens and when to seek care.',
};

const asksOwnDoctor =
  /\b(?:ask|check with|talk (?:to|with|it over with|this over with)|speak (?:to|with)|consult|see|call|contact|discuss\b.{0,60}\bwith|confirm\b.{0,40}\bwith|review\b.{0,40}\bwith|follow|unless|agreed with|decide\b.{0,40}\bwith|run\b.{0,30}\bpast|question for|decision for|with (?:the )?(?:advice|guidance|approval|help) (?:of|from)|up to)\b.{0,40}\b(?:your|the|a|whoever|their) (?:own |regular |usual |prescribing |treating |local |family |primary care |health ?care )*(?:doctors?|physicians?|gps?|pharmacists?|prescriber|clinicians?|(?:care |diabetes |health |medical )?team|nurse|midwife|specialist|provider|professional|oncologist|cardiologist|pa?ediatrician|prescribed|clinic)/i;

const asksOwnDoctorInSpanish =
  /\b(?:pregunt\w+|consult\w+|hable|habla|llame|vea|acuda|pida)\b.{0,50}\b(?:m[eé]dic[oa]|doctora?|farmac[eé]utic[oa]|enfermer[oa]|equipo)\b/i;

const telling: ReadonlySet<string> = new Set([
  'name',
  'date-of-birth',
  'record-number',
  'social-security',
  'insurance',
  'age-over-89',
  'address',
  'driving-licence',
  'passport',
  'payment-card',
  'date',
]);
const ownSignature: ReadonlySet<string> = new Set(['sign-off', 'own-line', 'last-words', 'self', 'introduction']);

function identifyingDetails(text: string): ReplyHazard[] {
  return findIdentifiers(text)
    .filter(
      ({ kind, rule, end }) =>
        telling.has(kind) &&
        !ownSignature.has(rule) &&
        !/^,? (?:M\.?D|D\.?O|R\.?N|NP|PA|MBBS|PhD)\b/.test(text.slice(end, end + 8)),
    )
    .map(({ start, end, rule }) => ({
      kind: 'identifying-detail',
      start,
      end,
      rule,
      advice: advice['identifying-detail'],
    }));
}

/**
 * Hazards in the order of the text; none is merged, so one phrase may be named twice. Sources: 45 CFR 164.508 (no disclosure
 * without authorisation) and the Office for Civil Rights' settlements over public replies to reviews.
 */
export function findReplyHazards(text: string): ReplyHazard[] {
  return findReplyHazardsBy(replyModel, text);
}

/** As `findReplyHazards`, by another model than ours: for figures of replies that ours learnt from. */
export function findReplyHazardsBy(model: LinearModel, text: string): ReplyHazard[] {
  const reading = readText(text);
  const shadow = withoutLookAlikes(reading.text);
  const latin = inLatinAlone(shadow);
  const spelt = spellOut(latin);
  const phrases = matchesOf([...hazardRules, ...replyAssertions], spelt.text, asksOwnDoctor);
  const inEnglish = knowledgeInEnglish(spelt.text, phrases).map((found) => ({
    ...found,
    ...spelt.before(found.start, found.end),
  }));
  const found = [
    ...inEnglish,
    ...knowledgeInSpanish(latin, matchesOf(spanishHazards, latin, asksOwnDoctorInSpanish)),
    ...knowledgeInArabic(shadow, findHazardsInArabic(shadow)),
  ];
  const known = weighed(found, readReply(shadow, model));
  return [...known.map((hazard) => ({ ...hazard, advice: advice[hazard.kind] })), ...identifyingDetails(shadow)]
    .map((hazard) => ({ ...hazard, ...reading.written(hazard.start, hazard.end) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

type Told = Omit<ReplyHazard, 'advice'>;
const ofPerson: ReadonlySet<ReplyHazardKind> = new Set(['confirms-patient', 'chart-fact']);

/** What rules found of a person stands unless its sentence surely teaches; a sentence that tells of one without their words is marked whole. */
function weighed(found: readonly Told[], { telling, teaching }: LearnedReply): Told[] {
  const kept = found.filter(
    ({ kind, start }) => !ofPerson.has(kind) || !teaching.some((one) => one.start <= start && start < one.end),
  );
  const marked = telling.filter((one) => !kept.some(({ start, end }) => start < one.end && one.start < end));
  return [
    ...kept,
    ...marked.map((one) => ({ ...one, kind: 'confirms-patient' as const, rule: 'sounds-like-knowing' })),
  ];
}

function matchesOf(rules: readonly HazardRule[], text: string, asks: RegExp): Omit<ReplyHazard, 'advice'>[] {
  const doses = asks.test(text);
  const found: Omit<ReplyHazard, 'advice'>[] = [];
  for (const { kind, rule, pattern, unless, unlessThen } of rules) {
    if (kind === 'individual-dosing' && doses) continue;
    for (const match of eachMatch(text, pattern)) {
      const start = match.index;
      const sentence = text.slice(Math.max(0, start - 90), start).replace(/^[\s\S]*[.!?¿¡\n]/, '');
      const end = start + match[0].length;
      if (unless?.test(sentence + match[0]) || unlessThen?.test(text.slice(end, end + 40))) continue;
      found.push({ kind, start, end, rule });
    }
  }
  return found;
}
