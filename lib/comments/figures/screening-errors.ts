import type { Judged } from '@/lib/comments/current-text';
/**
 * What a decision at the desk shows that screening got wrong: which rule, and whether it marked too much or missed something. It must
 * hold no word of any message. Pure.
 */
import { findIdentifiers, type Finding } from '@/lib/screening/identifiers';
import { findReplyHazards } from '@/lib/screening/reply-hazards';
import { assessUrgencyByRules } from '@/lib/screening/urgency';

/** A decision may take back what an earlier one told. */
export interface ErrorsTold {
  told: readonly ScreeningError[];
  takenBack: readonly ScreeningError[];
}

/** What looks for something, as it stands before a rule's name. */
const screeningParts = ['identifiers', 'urgency', 'spam', 'replies'] as const;
type ScreeningPart = (typeof screeningParts)[number];

/** `rule` is a part of the screening, a kind and a rule's name: "identifiers/name/sign-off". What was missed has no rule. */
export interface ScreeningError {
  rule: string;
  direction: 'wrong' | 'missed';
}

const nameOf = (part: ScreeningPart, ...names: string[]): string => [part, ...names].join('/');

type Span = Pick<Judged, 'start' | 'end'>;
const isSame = (one: Span) => (other: Span) => one.start === other.start && one.end === other.end;

/** What `judged` says of marked words: some identify no one, and some that do had not been marked. */
export function errorsOfRedaction(
  body: string,
  findings: readonly Finding[],
  judged: readonly Judged[] | null,
): ScreeningError[] {
  // Findings are kept without their rules; the same words have the same ones unless rules have changed since.
  const now = judged === null ? [] : findIdentifiers(body);
  const errors: ScreeningError[] = [];
  for (const span of judged ?? []) {
    const marked = findings.find(isSame(span));
    if (marked && !span.hidden) {
      const rule = now.find((one) => one.kind === marked.kind && one.start < span.end && span.start < one.end)?.rule;
      errors.push({ rule: nameOf('identifiers', marked.kind, ...(rule ? [rule] : [])), direction: 'wrong' });
    }
    if (!marked && span.hidden) errors.push({ rule: nameOf('identifiers', span.kind), direction: 'missed' });
  }
  return errors;
}

/** `heard` is what screening said, `said` what someone at the desk says. */
export function errorsOfUrgency(body: string, heard: string, said: string): ScreeningError[] {
  if (heard === said) return [];
  const by = assessUrgencyByRules(body) === heard ? 'rules' : 'model';
  return [
    ...(heard === 'none' ? [] : [{ rule: nameOf('urgency', heard, by), direction: 'wrong' as const }]),
    ...(said === 'none' ? [] : [{ rule: nameOf('urgency', said), direction: 'missed' as const }]),
  ];
}

/** `read` tells whether it was read after the others for looking like advertising. */
export function errorsOfSpam(action: string, reason: string | null, lowPriority: boolean): ScreeningError[] {
  if (lowPriority && (action === 'publish' || action === 'answer'))
    return [{ rule: nameOf('spam'), direction: 'wrong' }];
  if (!lowPriority && action === 'decline' && reason === 'advertising')
    return [{ rule: nameOf('spam'), direction: 'missed' }];
  return [];
}

/** Reasons for which an answer stands that say that nothing was told of anybody. */
const saysNothingOfAnybody: readonly string[] = ['speaks-in-general', 'not-a-person'];

export function errorsOfReply(texts: readonly string[], override: string | null): ScreeningError[] {
  if (override === null || !saysNothingOfAnybody.includes(override)) return [];
  return texts.flatMap((text) =>
    findReplyHazards(text).map(({ kind, rule }) => ({ rule: nameOf('replies', kind, rule), direction: 'wrong' })),
  );
}

export interface ErrorsOfRule {
  part: ScreeningPart;
  /** As rules are called, most particular last: a kind, and the rule where one spoke. */
  names: string[];
  wrong: number;
  missed: number;
}

/** One entry a rule, those that erred most first; a part that this version does not have is left out. */
export function errorsByRule(
  counts: readonly (Omit<ScreeningError, 'direction'> & { direction: string; count: number })[],
) {
  const byRule = new Map<string, ErrorsOfRule>();
  for (const { rule, direction, count } of counts) {
    const [name, ...names] = rule.split('/');
    const part = screeningParts.find((one) => one === name);
    if (!part) continue;
    const errors = byRule.get(rule) ?? { part, names, wrong: 0, missed: 0 };
    if (direction === 'wrong') errors.wrong += count;
    else errors.missed += count;
    byRule.set(rule, errors);
  }
  return [...byRule.values()].sort((one, other) => other.wrong + other.missed - one.wrong - one.missed);
}
