/**
 * The text of a comment that a moderator reads, and what is known of it. What screening found in it and what people decided stand in its row
 * as JSON and say which words are hidden: a row that makes no sense hides the whole message until a person has looked. Pure.
 */
import { z } from 'zod';
import { type Finding, identifierKinds } from '@/lib/screening/screening-finding';

interface Texts {
  currentRevisionId: string;
  revisions: readonly {
    id: string;
    body: string;
    claimLines: number | null;
    publicBody: string | null;
    findings: string;
    overruled: boolean;
    judged: string | null;
  }[];
}

/** A kind that another release knew is hidden as well as any. */
const judgedKind = z.enum([...identifierKinds, 'other']).catch('other');

const span = { start: z.number().int().nonnegative(), end: z.number().int().positive() };
const isStretch = ({ start, end }: { start: number; end: number }): boolean => start < end;

/** One decided span of the body: UTF-16 offsets, end exclusive. Holds no word, so that it may stand in the log. */
export const judgedSchema = z.array(
  z
    .object({
      kind: judgedKind,
      ...span,
      /** False: someone decided that it identifies no one. */
      hidden: z.boolean(),
    })
    .refine(isStretch),
);
export type Judged = z.infer<typeof judgedSchema>[number];

const findingsSchema = z.array(
  z.object({ kind: z.enum(identifierKinds).catch('other-number'), ...span, rule: z.string() }).refine(isStretch),
);

/** Null for what is no such list, or lies outside the body. */
function readSpans<Span extends { end: number }>(schema: z.ZodType<Span[]>, json: string, body: string): Span[] | null {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    return null;
  }
  const { data } = schema.safeParse(given);
  return data?.every(({ end }) => end <= body.length) ? data : null;
}

/** The whole of it, marked: nobody can publish it before a person has said what of it may be read. */
export function readFindings(json: string, body: string): Finding[] {
  const found = readSpans(findingsSchema, json, body);
  if (found) return found;
  return body === '' ? [] : [{ kind: 'other-number', start: 0, end: body.length, rule: 'unreadable' }];
}

/** Null when nobody has decided anything yet; for what cannot be read, that all of it is hidden. */
export function readJudged(json: string | null, body: string): Judged[] | null {
  if (json === null) return null;
  const judged = readSpans(judgedSchema, json, body);
  if (judged) return judged;
  return body === '' ? [] : [{ kind: 'other', start: 0, end: body.length, hidden: true }];
}

export interface CurrentText {
  /** As its writer sent it last; empty once erased. */
  body: string;
  /** How many of its last lines are a claim: see claim.ts. */
  claimLines: number | null;
  /** What readers see instead once something is hidden; null means the body as written. */
  publicBody: string | null;
  findings: Finding[];
  /** Its writer said that the findings identify no one. */
  overruled: boolean;
  judged: Judged[] | null;
}

export function currentTextOf(comment: Texts): CurrentText {
  const row = comment.revisions.find(({ id }) => id === comment.currentRevisionId);
  const body = row?.body ?? '';
  return {
    body,
    claimLines: row?.claimLines ?? null,
    publicBody: row?.publicBody ?? null,
    findings: readFindings(row?.findings ?? '[]', body),
    overruled: row?.overruled ?? false,
    judged: readJudged(row?.judged ?? null, body),
  };
}

export function currentMessage(comment: Texts): string {
  return currentTextOf(comment).body;
}
