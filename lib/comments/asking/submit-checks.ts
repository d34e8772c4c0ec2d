/** The checks a message passes before it is stored, in order. Each is one rule; none refuses for what only a program would do. Pure. */
import { joinClaim } from '@/lib/comments/claim';
import type { LowPriorityReason } from '@/lib/comments/low-priority';
import type { Finding } from '@/lib/screening/identifiers';
import { addFindings, findPeople } from '@/lib/screening/identifiers/find-people';
import { removeIdentifiers } from '@/lib/screening/identifiers/remove-identifiers';
import { scoreSpam, spamThreshold } from '@/lib/screening/spam';
import { assessUrgency } from '@/lib/screening/urgency';
import { en, type Messages } from '@/lib/shared/messages/en';
import type { CommentForm } from './ask-schema';
import { screenText } from './screen-claim';

export type Urgency = ReturnType<typeof assessUrgency>;

export interface Draft {
  form: CommentForm;
  body: string;
  /** See claim.ts. */
  claimLines: number | null;
  findings: Finding[];
  /** The writer was shown the findings and said that they identify no one. */
  overruled: boolean;
  urgency: Urgency;
  /** Why it is read after the others; none for most. */
  lowPriority: LowPriorityReason[];
}

/** Nothing is stored before the writer has chosen: `ask` may be empty where screening finds too little to rely on it. */
export type CheckResult = { draft: Draft } | { ask: Finding[]; urgency: Urgency };
export interface Language {
  /** What is taken out is replaced in this language. */
  words: Messages;
  /** See screened-languages.ts. */
  screened: boolean;
  /** Names of whoever works here, to be marked wherever they stand; left out where they may be named. */
  people?: readonly string[];
}
export const english: Language = { words: en, screened: true };

type Check = (draft: Draft, now: Date, language: Language) => CheckResult;

/** A person needs longer than this to write a sentence. */
const fastestMilliseconds = 3_000;

/** The alternatives that the writer is offered are carried out here: a rewrite, or the writer's word that nobody is identified. */
const identifiers: Check = (draft, _now, { words, screened, people = [] }) => {
  const find = (body: string): Finding[] => addFindings(screenText(body, draft.claimLines), findPeople(body, people));
  const findings = find(draft.body);
  if (findings.length === 0 && (screened || draft.urgency !== 'none')) return { draft };
  switch (draft.form.choice) {
    case 'remove': {
      const body = removeIdentifiers(draft.body, findings, words);
      return { draft: { ...draft, body, findings: find(body) } };
    }
    case 'identifies-no-one':
      return { draft: { ...draft, findings, overruled: true } };
    case 'edit':
    case 'unasked':
      // Help must not wait for a choice: held with the marks open, which the receipt asks about, and read before anything else.
      if (draft.urgency !== 'none') return { draft: { ...draft, findings } };
      return { ask: findings, urgency: draft.urgency };
  }
};

/** Assessed on the words as typed, before anything is taken out of them. */
const urgency: Check = (draft) => {
  const sounds = assessUrgency(draft.body);
  return { draft: { ...draft, urgency: sounds } };
};

const behindOthers = (draft: Draft, reason: LowPriorityReason): Draft => ({
  ...draft,
  lowPriority: [...draft.lowPriority, reason],
});

/** Reads like an advertisement. */
const spam: Check = (draft) => ({
  draft: scoreSpam(draft.form.message) >= spamThreshold ? behindOthers(draft, 'spam') : draft,
});

/** A field that people do not see was filled in. */
const honeypot: Check = (draft) => ({ draft: draft.form.website === '' ? draft : behindOthers(draft, 'hidden-field') });

/** Sent faster than anyone types. With scripting off nobody knows when the page was opened, and nothing follows. */
const minimumTime: Check = (draft, now) => {
  const { openedAt } = draft.form;
  return {
    draft:
      openedAt !== null && now.getTime() - openedAt < fastestMilliseconds ? behindOthers(draft, 'too-fast') : draft,
  };
};

/** In this order, after the form's own (nothing written, too short, too long) and before arrival-checks.ts. */
const submitChecks: readonly Check[] = [urgency, spam, honeypot, minimumTime, identifiers];

/** Runs the checks in order and stops at the first that has something to say. */
export function runSubmitChecks(form: CommentForm, now: Date, language: Language = english): CheckResult {
  let draft: Draft = {
    form,
    ...joinClaim(form),
    findings: [],
    overruled: false,
    urgency: 'none',
    lowPriority: [],
  };
  for (const check of submitChecks) {
    const result = check(draft, now, language);
    if (!('draft' in result)) return result;
    draft = result.draft;
  }
  return { draft };
}
