/** What the forms of the desk send. Apart from decision-state.ts, so that no browser loads the schemas. Pure. */
import { formOf, textField } from '@/lib/shared/form-state';
import { decisionFormSchema } from './decision-schema';

const fields = [
  'commentId',
  'revisionId',
  'version',
  'idempotencyKey',
  'action',
  'reason',
  'note',
  'answer',
  'reply',
  'settles',
  'correction',
  'sources',
  'reviewBy',
  'rating',
  'ratingReason',
  'adverseEvent',
  'reportingConsidered',
  'override',
  'theme',
  'urgency',
  'into',
  // Of forms that come back before anything is decided.
  'ready',
  'same',
] as const;
/** The fields of a redaction: one for each marked phrase, and a few for words that nobody has marked. */
const redactionField = /^(?:step|phrase-\d+-\d+|(?:words|kind)-\d)$/;

/** Every field as it arrived; a field that this form does not have is empty. */
export function readDecisionFields(form: FormData): Record<string, string> {
  const ofRedaction = [...formOf(form).keys()]
    .filter((name) => redactionField.test(name))
    .slice(0, mostRedactionFields);
  return Object.fromEntries([...fields, ...ofRedaction].map((name) => [name, textField(form, name)]));
}

/** More than a message of the longest length can have marked. */
const mostRedactionFields = 500;

function readRedaction(values: Record<string, string>) {
  const verdicts = Object.entries(values).flatMap(([name, value]) => {
    const [, start, end] = /^phrase-(\d+)-(\d+)$/.exec(name) ?? [];
    if (start === undefined || end === undefined || !['hide', 'keep'].includes(value)) return [];
    return [{ start: Number(start), end: Number(end), hidden: value === 'hide' }];
  });
  const words = Object.keys(values).flatMap((name) => {
    const row = /^words-(\d)$/.exec(name)?.[1];
    return row ? [{ text: values[name], kind: values[`kind-${row}`] }] : [];
  });
  return { verdicts, words };
}

export function parseDecision(values: Record<string, string>) {
  return decisionFormSchema.safeParse({
    ...values,
    // The button beside the answer that leaves it out.
    action: values['step'] === 'alone' ? 'publish' : values['action'],
    version: Number(values['version']),
    reason: values['reason'] === '' ? null : values['reason'],
    into: values['into'] || null,
    preview: values['step'] === 'preview',
    redaction: readRedaction(values),
    reviewBy: values['reviewBy'] === '' ? null : values['reviewBy'],
    reply: values['reply'] ?? '',
    settles: Boolean(values['settles']),
    adverseEvent: values['adverseEvent'] !== '',
    reportingConsidered: values['reportingConsidered'] !== '',
    override: values['override'] === '' ? null : values['override'],
    theme: values['theme'] ?? null,
    urgency: values['urgency'] || null,
  });
}

/** Problems with these fields are the writer's of the form to mend; a wrong id or version never came from our page. */
export const typedFields: readonly string[] = [
  'reason',
  'note',
  'answer',
  'reply',
  'correction',
  'sources',
  'reviewBy',
  'rating',
  'ratingReason',
  'override',
  'redaction',
  'into',
];
