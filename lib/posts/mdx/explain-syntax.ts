/**
 * Turns the MDX parser's complaints into plain help at the mark that caused them.
 * It must not decide what is allowed, only say what to type instead.
 */
import type { Problem } from '@/lib/posts/model/problem';
import { placeAt } from '@/lib/posts/model/problem';
import { findElementRule } from './mdx-elements';

/** `offset` is the mark to escape, when escaping it would let the parser go on; null when it would not. */
export type SyntaxFault = { problem: Problem; offset: number | null };

type ParserMessage = {
  reason: string;
  ruleId: string;
  offset: number | null;
  line: number | null;
  column: number | null;
};

export function explainSyntax(fault: unknown, body: string): SyntaxFault {
  const message = readMessage(fault);
  if (message.ruleId === 'stack')
    return { problem: atStart('nesting', 'This is nested too deep to read.'), offset: null };
  if (/import\/exports|only import\/exports/.test(message.reason)) return explainImport(message, body);
  if (/expression|spread|lazy line in (?:expression|container)/i.test(message.reason) || message.ruleId === 'acorn') {
    const brace = findOpenBrace(body, message);
    if (brace !== null) return explainBrace(body, brace);
  }
  if (/closing tag|closing slash/i.test(message.reason)) return explainTagPair(message);
  const bracket = message.offset === null ? -1 : body.lastIndexOf('<', Math.max(0, message.offset));
  if (bracket !== -1) return explainBracket(body, bracket);
  const place = { line: message.line ?? 1, column: message.column ?? 1 };
  return {
    problem: { ...place, severity: 'error', rule: 'mdx-syntax', message: `This cannot be read: ${message.reason}.` },
    offset: null,
  };
}

function readMessage(fault: unknown): ParserMessage {
  if (fault instanceof RangeError) return { reason: '', ruleId: 'stack', offset: null, line: null, column: null };
  if (!(fault instanceof Error)) throw fault;
  const { reason, ruleId, place, line, column } = fault as Error & {
    reason?: string;
    ruleId?: string;
    line?: number;
    column?: number;
    place?: { offset?: number; start?: { offset?: number } };
  };
  // The parser itself stumbled: what it cannot read is refused, and must not stop the check of other files.
  if (reason === undefined) return { reason: 'the parser stopped', ruleId: '', offset: null, line: null, column: null };
  const offset = place?.offset ?? place?.start?.offset ?? null;
  return { reason, ruleId: ruleId ?? '', offset, line: line ?? null, column: column ?? null };
}

function explainImport(message: ParserMessage, body: string): SyntaxFault {
  const lines = body.split('\n');
  const from = (message.line ?? 1) - 1;
  const at = lines.findLastIndex((line, index) => index <= from && /^(?:import|export)\b/.test(line));
  const line = at === -1 ? from + 1 : at + 1;
  const text =
    'A paragraph cannot begin with the word `import` or `export`, because that is code. Put another word before it.';
  return { problem: { line, column: 1, severity: 'error', rule: 'mdx-import', message: text }, offset: null };
}

function explainBrace(body: string, offset: number): SyntaxFault {
  const message = 'A curly bracket begins code, which a post may not hold. To show the bracket itself, type `\\{`.';
  return { problem: { ...placeAt(body, offset), severity: 'error', rule: 'mdx-expression', message }, offset };
}

/**
 * The brace that the parser entered and never left: the first one, outside code and not escaped, whose pair is missing
 * before the place of the fault; when all are paired, the last one before it.
 */
function findOpenBrace(body: string, message: ParserMessage): number | null {
  const end = Math.min(message.offset ?? body.length, body.length);
  const open: number[] = [];
  let last: number | null = null;
  for (const mark of body.slice(0, end + 1).matchAll(/```[\s\S]*?```|`[^`\n]*`|\\[\s\S]|[{}]/g)) {
    if (mark[0] === '{') {
      open.push(mark.index);
      last = mark.index;
    } else if (mark[0] === '}') open.pop();
  }
  return open[0] ?? last;
}

function explainTagPair(message: ParserMessage): SyntaxFault {
  const opened = /`<\/?([^`>\s]*)[^`]*`.*?\((\d+):(\d+)/.exec(message.reason);
  const place = { line: message.line ?? Number(opened?.[2] ?? 1), column: message.column ?? Number(opened?.[3] ?? 1) };
  const isMissing = message.reason.startsWith('Expected');
  const at = isMissing && opened !== null ? { line: Number(opened[2]), column: Number(opened[3]) } : place;
  const name = /`<\/?([^`>\s]*)/.exec(message.reason)?.[1] ?? '';
  return {
    problem: { ...at, severity: 'error', rule: 'mdx-syntax', message: explainPair(name, message.reason) },
    offset: null,
  };
}

function explainPair(name: string, reason: string): string {
  if (name !== '' && findElementRule(name) === null) return explainUnknownElement(name);
  if (reason.startsWith('Unexpected closing slash'))
    return 'This closes an element that was never opened. Remove it, or add the opening tag.';
  if (reason.startsWith('Unexpected closing tag'))
    return `\`</${name}>\` closes another element than the one that is open. Close the inner element first.`;
  if (/either after the end/.test(reason))
    return `Put \`<${name}>\` and \`</${name}>\` on lines of their own, with an empty line after the first and before the second.`;
  return `\`<${name}>\` is never closed. Add \`</${name}>\` on a line of its own.`;
}

function explainBracket(body: string, offset: number): SyntaxFault {
  const after = body.slice(offset + 1, offset + 60);
  const place = placeAt(body, offset);
  const fault = (rule: string, message: string, escapable = true): SyntaxFault => ({
    problem: { ...place, severity: 'error', rule, message },
    offset: escapable ? offset : null,
  });
  if (after.startsWith('!--'))
    return fault('mdx-syntax', 'HTML comments do not work here. Write {/* your note */} instead.');
  if (/^(?:https?|mailto|tel):|^[^\s<>]+@/i.test(after)) {
    return fault('mdx-syntax', 'Write a link as [words](https://…), so that the words say where it leads.');
  }
  const number = /^[=≤]?\s?[\d.,]+/.exec(after)?.[0];
  if (number !== undefined) {
    return fault(
      'mdx-syntax',
      `This mark begins a tag. To say "less than", type \`\\<${number}\`, or write the words "less than ${number.replace(/^=/, '')}".`,
    );
  }
  const name = /^\/?\s*([A-Za-z][\w.:-]*)/.exec(after)?.[1];
  if (name !== undefined && findElementRule(name) === null)
    return fault('mdx-element', explainUnknownElement(name), false);
  if (name !== undefined && /^[^<>]*=[“”„‘’]/.test(body.slice(offset + 1))) {
    const message =
      'Put straight quotation marks (") around the value. Curly ones belong in the text only; content:check -- --fix straightens these.';
    return fault('mdx-syntax', message, false);
  }
  if (name !== undefined)
    return fault(
      'mdx-syntax',
      `This tag cannot be read. Copy this one: ${findElementRule(name)?.example ?? ''}`,
      false,
    );
  return fault('mdx-syntax', 'This mark begins a tag. To show it as it is, type `\\<`.');
}

/** For a name that is not on the list: HTML habits get their own advice. */
export function explainUnknownElement(name: string): string {
  const instead: Record<string, string> = {
    br: 'To begin a new line, end the line before it with a backslash: \\',
    b: 'For bold, type **words**.',
    strong: 'For bold, type **words**.',
    i: 'For italics, type *words*.',
    em: 'For italics, type *words*.',
    a: 'For a link, type [words](https://…).',
    img: 'For a picture, type ![what it shows](/media/name.webp).',
    hr: 'For a dividing line, type three hyphens on a line of their own.',
    sup: 'Write the words instead, or use a character such as ².',
    sub: 'Write the words instead, or use a character such as ₂.',
    table: 'For a table, put | between the cells.',
    ul: 'For a list, begin each line with a hyphen.',
    li: 'For a list, begin each line with a hyphen.',
    p: 'For a paragraph, leave an empty line.',
  };
  const advice = Object.hasOwn(instead, name.toLowerCase())
    ? instead[name.toLowerCase()]
    : /^[a-z]/.test(name)
      ? 'Remove this tag and the one that closes it; the words between them can stay. If it was meant as "less than", write those words.'
      : 'Remove it, or use one of the elements that the guide for authors lists.';
  return `\`<${name}>\` is not an element that a post may hold. ${advice}`;
}

function atStart(rule: string, message: string): Problem {
  return { line: 1, column: 1, severity: 'error', rule, message };
}
