/**
 * What the one gate says of a draft, at the block or the field it concerns and in the words of whoever writes in the form.
 * It must not judge.
 */
import { placeAt, type Problem } from '@/lib/posts/model/problem';
import type { Block, BlockPath, PostDocument } from '@/lib/posts/writing/block';
import { cutDocument, headOf } from '@/lib/posts/writing/cut-blocks';
import { noteOf } from '@/lib/posts/writing/inline-notes';
import { desk } from '@/lib/shared/messages/desk';
import { nameOfPath } from './typed-draft';

export type DraftProblem = {
  /** The id of the block or field on the page. */
  at: string;
  message: string;
  isError: boolean;
};

/** What publishing writes by itself is no business of an author. */
const ofPublishing = /^(?:status|published|publishAt|updated|reviewers|lastReviewed|withdrawal|id)\b/;

/**
 * In reading order, each once. `label` gives the name that the form has for a field; `document` the blocks of that source, where some know
 * where they stood in a form that is still open.
 */
export function placeProblems(
  source: string,
  problems: readonly Problem[],
  label: (key: string) => string,
  document: PostDocument = cutDocument(source),
): DraftProblem[] {
  const firstBodyLine = placeAt(source, headOf(source).length).line;
  const spans = spansOf(document);
  const placed = problems.flatMap((problem): DraftProblem[] => {
    const isError = problem.severity === 'error';
    if (problem.line >= firstBodyLine) {
      const at = spans.findLast(({ line }) => line <= problem.line);
      return [
        {
          at: at?.name ?? 'body',
          message: inAuthorsWords(ofAttribute(problem.message), label),
          isError,
        },
      ];
    }
    const key = keyAt(source, problem);
    if (key === null || ofPublishing.test(key) || ofPublishing.test(problem.message)) return [];
    const message = problem.message.replace(new RegExp(`^${key}(?:\\.[\\w.]+)?: `), '');
    return [{ at: `f-${key}`, message: `${label(key)}: ${inAuthorsWords(message, label)}`, isError }];
  });
  const seen = new Set<string>();
  return placed.filter(({ at, message }) => {
    const key = `${at} ${message}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

type Span = { name: string; line: number };

/** Where each block begins, in the lines of the file. */
function spansOf({ head, blocks }: PostDocument): Span[] {
  const spans: Span[] = [];
  let line = linesIn(head) + 1;
  const each = (siblings: readonly Block[], above: BlockPath): void => {
    siblings.forEach((block, index) => {
      const path = [...above, index];
      line += linesIn(block.gap);
      spans.push({ name: block.origin ?? nameOfPath(path), line });
      if (block.kind !== 'element') {
        line += linesIn(block.source);
        return;
      }
      line += linesIn(block.open);
      each(block.children, path);
      line += linesIn(block.tail) + linesIn(block.close);
    });
  };
  each(blocks, []);
  return spans;
}

const linesIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/** The field whose lines hold the problem; a rule about a field that is missing names it first. */
function keyAt(source: string, { line, message }: Problem): string | null {
  const named = /^([a-zA-Z]+)(?:\.[\w.]+)?: /.exec(message)?.[1];
  if (named !== undefined) return named;
  const lines = source.split(/\r\n|\n|\r/).slice(0, line);
  return lines.map((text) => /^([a-zA-Z]+):/.exec(text)?.[1]).findLast((key) => key !== undefined) ?? null;
}

/** Attributes by their labels, without a tag to copy: who fills in a form types none. */
function ofAttribute(message: string): string {
  const labels: Record<string, string> = desk.attributeLabels;
  return message
    .replace(/ Copy this(?: one)?: <.*$/s, '')
    .replace(/^`(\w+)` is missing\.$/, (_, key: string) => `${labels[key] ?? key}: This is missing.`)
    .replace(/^(\w+)(?=: )/, (key) => labels[key] ?? key);
}

/** Tags as the text areas show them, and fields by their labels. */
function inAuthorsWords(message: string, label: (key: string) => string): string {
  return message
    .replace(/<[A-Z][A-Za-z]*[^<>]*\/>|<Term[^<>]*>[^<>]*<\/Term>/g, (tag) => noteOf(tag) ?? tag)
    .replace(/`<([A-Z]\w+)>`/g, (_, name: string) => name)
    .replace(/`([a-zA-Z]+)`/g, (_, key: string) => `“${label(key)}”`)
    .replace(/`([^`]+)`/g, '“$1”');
}
