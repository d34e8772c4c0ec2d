/**
 * Reads YAML as plain data and remembers where every value stood, so that a refusal can point at it.
 * It must not know what the data means. The core schema keeps dates as text; anchors, tags and repeated keys are refused.
 */
import type { Document, Node } from 'yaml';
import { isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Place, Problem } from '@/lib/posts/model/problem';

const longestYaml = 40_000;
const deepestYaml = 20;
/** One slip can break every line after it; the first few say enough. */
const mostFaults = 20;

export type ParsedYaml = {
  value: unknown;
  problems: Problem[];
  /** The key that a zod path leads to, or the nearest one that exists. */
  placeOf: (path: readonly PropertyKey[]) => Place;
};

/** `firstLine` is the line of the file on which the text begins. Never throws: a fault is a problem. */
export function parseYaml(text: string, firstLine: number): ParsedYaml {
  const refusal = findHostileYaml(text);
  if (refusal !== null) {
    const place = { line: firstLine, column: 1 };
    return {
      value: undefined,
      problems: [{ ...place, severity: 'error', rule: 'yaml', message: refusal }],
      placeOf: () => place,
    };
  }
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    version: '1.2',
    prettyErrors: false,
    lineCounter: counter,
    uniqueKeys: true,
  });
  const placeAtOffset = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const lines = text.split('\n');
  const problems: Problem[] = [];
  for (const fault of [...document.errors, ...document.warnings].slice(0, mostFaults)) {
    const place = placeAtOffset(fault.pos[0]);
    // The parser often stumbles twice over one slip.
    if (problems.some(({ line }) => line === place.line)) continue;
    const message = explainYaml(fault.code, fault.message, lines[place.line - firstLine] ?? '');
    problems.push({ ...place, severity: 'error', rule: 'yaml', message });
  }
  for (const { offset, message } of findRefusedNodes(document).slice(0, mostFaults)) {
    problems.push({ ...placeAtOffset(offset), severity: 'error', rule: 'yaml', message });
  }
  return {
    value: problems.length === 0 ? (document.toJS() as unknown) : undefined,
    problems,
    placeOf: (path) => placeAtOffset(offsetOf(document, path)),
  };
}

/** Collections nested without end exhaust the stack of any parser, so depth is bounded before parsing. */
function findHostileYaml(text: string): string | null {
  if (text.length > longestYaml) return `This is longer than ${longestYaml} characters.`;
  let open = 0;
  for (const character of text) {
    if (character === '[' || character === '{') open += 1;
    if (character === ']' || character === '}') open = Math.max(0, open - 1);
    if (open > deepestYaml) return `Brackets are nested more than ${deepestYaml} deep.`;
  }
  if (/^[ \t]*(?:[-?:][ \t]+){20}/m.test(text)) return `Lists are nested more than ${deepestYaml} deep.`;
  return null;
}

const tagsRefused = 'Tags (words that begin with !) are not used here. Put the words in quotation marks.';

/** A title such as "The #1 question" would end before its number, and nobody would see why. */
const commentRefused =
  'Readers would not see what stands after a space and #. Put the words in quotation marks, or the remark on a line of its own.';

function findRefusedNodes(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, (_key, node) => {
    if (isPair(node) && isScalar(node.key) && (node.key.value === '__proto__' || node.key.value === 'constructor')) {
      found.push({ offset: node.key.range?.[0] ?? 0, message: `\`${String(node.key.value)}\` is not a field.` });
    }
    if (isPair(node) && !isScalar(node.key)) {
      found.push({
        offset: isNode(node.key) ? (node.key.range?.[0] ?? 0) : 0,
        message: 'A field name is one plain word.',
      });
    }
    if (!isNode(node)) return;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) {
      found.push({
        offset,
        message: 'Anchors and aliases (& and *) are not used here. Put words that begin with one in quotation marks.',
      });
    } else if (isScalar(node) && typeof node.comment === 'string') {
      found.push({ offset: node.range?.[1] ?? offset, message: commentRefused });
    } else if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) {
      found.push({ offset, message: tagsRefused });
    }
  });
  return found;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (pair === undefined) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isNode(node) && 'items' in node && typeof step === 'number') {
      node = (node.items as unknown[])[step];
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

const indentRule = 'Fields of one group begin in the same column; a list stands two spaces further in than its name.';

function explainYaml(code: string, message: string, line: string): string {
  if (code === 'DUPLICATE_KEY') return 'This field stands here twice. Keep one.';
  if (code === 'TAG_RESOLVE_FAILED') return tagsRefused;
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces, not with a tab.';
  if (code === 'BAD_INDENT' || /without - indicator|same column/.test(message)) {
    return `The indent of this line is off. ${indentRule}`;
  }
  if (/closing ["']quote/.test(message))
    return 'A quotation mark above is never closed. Close it on the line where it opens.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR') {
    if (/^[ -]*[A-Za-z]+:[^ \t]/.test(line)) return 'Put a plain space after the colon.';
    if (/^[ -]*[A-Za-z]+:\s+.*:(?:\s|$)/.test(line))
      return 'There is a colon inside these words. Put the words in quotation marks.';
    return `The indent of this line or the next is off. ${indentRule}`;
  }
  return `This is not valid YAML: ${message.replace(/\s+/g, ' ')}.`;
}
