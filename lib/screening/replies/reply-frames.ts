/**
 * What a reply asserts about this one person, in any language: knowledge of a record, visit, result, illness, treatment, appointment,
 * payment, relative or talk. Each language gives its words for the senses (reply-senses-in-*.ts). It must stay silent on teaching, on
 * "if", on what the person wrote themselves, and on advice to see their own doctor.
 */
import { type Frame, frameFinder, frameOf, placesOf } from '@/lib/screening/words/sense-frames';
import type { Sentence } from '@/lib/screening/words/word-senses';
import type { ReplyHazardKind } from './reply-hazard-rules';

const calm = '<IF <MANY <QUOTE';
const rows: readonly (readonly [kind: ReplyHazardKind, rule: string, frame: string])[] = [
  ['confirms-patient', 'acted-on-you', `ACTED <WE >YOU|YOUR|HIM 7 / ${calm} SITE`],
  ['confirms-patient', 'acted-on-you', `ACTED <WE >CLINIC 7 / ${calm} SITE`],
  ['confirms-patient', 'acted-on-you', `ACTED <WE <BODY|RESULT|RX 3 / ${calm} SITE`],
  ['confirms-patient', 'acted-on-you', `YOUACT / ${calm} SITE`],
  ['confirms-patient', 'acted-on-you', `ACT YOUOBJ|YOUR 5 / ${calm} SITE`],
  ['confirms-patient', 'acted-on-you', `ACT <YOULO 1 / ${calm} SITE`],
  ['confirms-patient', 'acted-on-you', `ACT0 <PRON 1 / ${calm} SITE`],
  ['confirms-patient', 'acted-on-you', `ACT CLINIC 6 / ${calm} SITE`],
  ['confirms-patient', 'others-acted', `ACTED <THEY >WE|OURPLACE 7 / ${calm} SITE`],
  ['confirms-patient', 'others-acted', `ACT3 <YOULO|YOU >STAFF 5 / ${calm} SITE <MAY`],
  ['confirms-patient', 'others-acted', `ACT3 <STAFF YOU|YOUR|YOULO 6 / ${calm} SITE <MAY`],
  ['confirms-patient', 'we-spoke', `SPOKE <WE >PHONE|CLINIC 5 / ${calm} SITE`],
  ['confirms-patient', 'we-spoke', `SPOKE <WHEN <WE 4 / ${calm} SITE`],
  ['chart-fact', 'record-says', `RECORD YOUR >SAYS 6 / ${calm} <MAY <ASK`],
  ['chart-fact', 'record-says', `RECORD OUR >SAYS 5 / ${calm} <MAY`],
  ['chart-fact', 'record-says', `RECORD <OUR >YOU|YOUR 7 / ${calm} <MAY <ASK`],
  ['chart-fact', 'record-says', `RECORD <ACCORDING 5 / ${calm} SITE`],
  ['chart-fact', 'record-says', `!HERESAYS / ${calm} SITE`],
  ['chart-fact', 'record-says', `SAYS HERE >YOU 4 / ${calm} SITE <MAY`],
  ['chart-fact', 'record-says', `RECORD <THE >SAYS >YOU|YOUHAVE 5 / ${calm} <MAY`],
  ['chart-fact', 'record-says', `ACTED|ACT RECORD YOUR 6 / ${calm} <ASK`],
  ['chart-fact', 'result-says', `RESULT <YOUR >STATUS 5 / ${calm} <ASK <MAY OPINION`],
  ['chart-fact', 'result-says', `RESULT <THE >WAS >CLEAR 5 / ${calm} <ASK <MAY`],
  ['chart-fact', 'result-says', `!RESULT <YOUR TURNEDUP|WEHAVE 6 / ${calm} <ASK <MAY`],
  ['chart-fact', 'result-says', `RESULT <WEHAVE >BACK 5 / ${calm}`],
  ['chart-fact', 'has-illness', `CONDITION <YOUR 3 / ${calm} <ASK TEAM`],
  ['chart-fact', 'has-illness', `CONDITION <YOUHAVE 5 / ${calm} <MAY OPINION <ASK`],
  ['chart-fact', 'has-illness', `FLARE CONDITION YOU|YOUR 4 / ${calm}`],
  ['chart-fact', 'has-illness', `WEEKS <YOUARE NOWWK 3 / ${calm}`],
  ['chart-fact', 'body-was', `BODY <YOUR >CHANGED 4 / ${calm} <ASK <MAY`],
  ['chart-fact', 'medicine-kept', `RX <YOUR >READY 5 / ${calm} <ASK <MAY`],
  ['chart-fact', 'medicine-kept', `RX <YOUR <WEHAVE 5 / ${calm} <ASK <MAY`],
  ['confirms-patient', 'see-you', `SEE >YOU >DAY 5 / ${calm}`],
  ['confirms-patient', 'see-you', `SEEYOU / ${calm}`],
  ['confirms-patient', 'your-time', `APPT <YOUHAVE >WITHUS|DAY 6 / ${calm} <MAY`],
  ['confirms-patient', 'your-time', `APPT <YOUR >APPTIS 4 / ${calm} <ASK <MAY`],
  ['confirms-patient', 'your-time', `APPT <ACT|ACTED YOUR|YOU 5 / ${calm} <ASK`],
  ['confirms-patient', 'your-time', `APPT <HADTO YOUR 5 / ${calm}`],
  ['confirms-patient', 'your-time', `!APPT <MISSED 5 / ${calm}`],
  ['confirms-patient', 'your-time', `!BOOKED YOU 3 / ${calm} <MAY`],
  ['confirms-patient', 'your-time', `BOOKED APPT YOU|YOUR 4 / ${calm} <MAY <ASK`],
  ['confirms-patient', 'your-time', `COMEIN <WHEN YOU 3 / ${calm} THEY`],
  ['confirms-patient', 'payment', `DECIDED <INSURER YOUR|YOU 7 / ${calm} <MAY`],
  ['confirms-patient', 'payment', `!MUSTPAY YOU 4 / ${calm} <MAY`],
  ['confirms-patient', 'your-family', `KIN <YOUR >KINDID 4 / ${calm} <MAY`],
  ['confirms-patient', 'your-family', `KIN <ACTED|ACT YOUR 4 / ${calm} SITE`],
  ['confirms-patient', 'you-sent', `MESSAGE <GOT YOUR|YOU 5 / ${calm} SITE`],
  ['confirms-patient', 'you-sent', `MESSAGE YOUSENT 5 / ${calm} SITE`],
  ['confirms-patient', 'you-sent', `DROPOFF <THANKS 4 / ${calm} SITE`],
  ['confirms-patient', 'you-did', `!DID <YOU 3 / ${calm} <MAY SITE`],
  ['confirms-patient', 'you-did', `!YOUDID / ${calm} <MAY SITE`],
  ['confirms-patient', 'our-patient', `PATIENT YOU >MINE 6 / <IF <MAY <QUOTE`],
  ['confirms-patient', 'our-patient', `OURPATIENT YOU 7 / <IF <MAY <QUOTE`],
  ['confirms-patient', 'our-patient', `REMEMBER >YOU|YOUR 2 / ${calm} SITE`],
  ['confirms-patient', 'our-patient', `CHOSE / ${calm} <MAY`],
  ['confirms-patient', 'our-patient', `ASROLE`],
  ['confirms-patient', 'our-patient', `OURPLACE YOU|YOUR|HIM 7 / ${calm} <MAY <ASK`],
  ['confirms-patient', 'will-call', `CALL <WILL <WE >YOU 4 / ${calm}`],
];
const kinds = new Map<Frame, ReplyHazardKind>();
const find = frameFinder(
  rows.map(([kind, rule, written]) => {
    const frame = frameOf(rule, written);
    kinds.set(frame, kind);
    return frame;
  }),
);

/** What sentences assert about the person answered, with offsets of the text they were cut from. */
export function assertionsIn(
  sentences: readonly Sentence[],
): { kind: ReplyHazardKind; rule: string; start: number; end: number }[] {
  return sentences.flatMap((sentence) => {
    const found: { kind: ReplyHazardKind; rule: string; start: number; end: number }[] = [];
    for (const { frame, first, last } of find(sentence, placesOf(sentence))) {
      const start = sentence[first]?.start ?? 0;
      const end = sentence[last]?.end ?? 0;
      const kind = kinds.get(frame);
      if (kind && found.every((one) => one.end <= start || end <= one.start))
        found.push({ kind, rule: frame.rule, start, end });
    }
    return found;
  });
}

const opening = 4;
const ofTheSite = new Set([
  'told-past',
  'talked-before',
  'told-you',
  'shared-talk',
  'as-told',
  'act-upon-you',
  'you-sent',
]);

/**
 * True when the sentence at `start` only supposes, wishes, advises or repeats what the person wrote, or speaks of this page, so that a
 * phrase in it asserts nothing of them.
 */
export function isSaidOfNobody(
  sentences: readonly Sentence[],
  { kind, rule, start }: { kind: string; rule: string; start: number },
): boolean {
  const sentence = sentences.find((words) => start < (words.at(-1)?.end ?? 0));
  if (!sentence) return false;
  const first = sentence.slice(0, opening).filter((word) => word.start <= start);
  const lead = first.slice(0, 2);
  if (lead.some(({ senses }) => senses.has('QUOTE')) && !lead.some(({ senses }) => senses.has('RECORD'))) return true;
  if (kind === 'individual-dosing') return false;
  if (first.some(({ senses }) => senses.has('IF') || senses.has('HOPE'))) return true;
  const all = placesOf(sentence);
  if (sentence[0]?.senses.has('ASK') && !['ACTED', 'ACT', 'OURPLACE', 'WITHUS'].some((sense) => all.has(sense)))
    return true;
  return all.has('SITE') && ofTheSite.has(rule);
}
