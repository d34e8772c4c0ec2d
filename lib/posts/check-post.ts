/**
 * The one gate for a post: what may be published is what this file finds no error in, in the editor, in tests, at build and at render.
 * It must not touch files or the clock, and it judges one file alone; rules across files stand in `check-content.ts`.
 */
import type { ParsedContent, ReadFields } from '@/lib/posts/files/parse-content';
import { nothingRead, parsePhysicianSource, parsePostSource } from '@/lib/posts/files/parse-content';
import { findOversize } from '@/lib/posts/mdx/hostile-text';
import type { MdxNode } from '@/lib/posts/mdx/mdx-tree';
import { placeOfNode, walk } from '@/lib/posts/mdx/mdx-tree';
import type { Outline } from '@/lib/posts/mdx/outline';
import { citedBy, outlineOf, pageAnchors } from '@/lib/posts/mdx/outline';
import { readMdx } from '@/lib/posts/mdx/read-mdx';
import type { PhysicianFrontmatter } from '@/lib/posts/model/physician-schema';
import type { PostFrontmatter } from '@/lib/posts/model/post-fields';
import { parsePostName } from '@/lib/posts/model/post-name';
import type { Place, Problem } from '@/lib/posts/model/problem';
import { inReadingOrder } from '@/lib/posts/model/problem';
import { adviseDonts } from '@/lib/posts/policy/dont-advice';
import { findPolicyProblems } from '@/lib/posts/policy/mdx-policy';
import { findPlaceholders } from '@/lib/posts/policy/placeholders';
import { adviseTypography } from '@/lib/posts/policy/typography';
import { findWritingAdvice } from '@/lib/posts/policy/writing-advice';

export type Examination<Frontmatter = PostFrontmatter> = {
  frontmatter: Frontmatter | null;
  /** Null when the body cannot be read. */
  tree: MdxNode | null;
  outline: Outline | null;
  /** In reading order. */
  problems: Problem[];
  placeOf: (path: readonly PropertyKey[]) => Place;
};

/** Every problem in one post, in reading order. Without an error among them the post may be published. `file` gives the slug. */
export function checkPost(source: string, file: string): Problem[] {
  return inReadingOrder([...checkFileName(file), ...examinePost(source).problems]);
}

export function examinePost(source: string): Examination & ReadFields {
  let read = nothingRead;
  const parse = (text: string) => {
    const parsed = parsePostSource(text);
    read = { fields: parsed.fields, wrong: parsed.wrong, referenceIds: parsed.referenceIds };
    return parsed;
  };
  const examination = examine(source, parse, (tree, placeOf, body) => [
    ...(read.referenceIds === null ? [] : checkCitations(read.referenceIds, tree, placeOf)),
    ...(read.wrong.includes('language')
      ? []
      : adviseTypography({ fields: read.fields, tree, body }, read.fields.language ?? 'en', placeOf)),
    // The advice is about English: its lists of words and its measure of sentences say nothing about another language.
    ...(!read.wrong.includes('language') && (read.fields.language ?? 'en').startsWith('en')
      ? findWritingAdvice(tree)
      : []),
  ]);
  return { ...examination, ...read };
}

/** A physician's page holds the same MDX, but cites nothing. */
export function examinePhysician(source: string): Examination<PhysicianFrontmatter> {
  const fields: Record<string, unknown> = {};
  const parse = (text: string) => {
    const parsed = parsePhysicianSource(text);
    Object.assign(fields, parsed.value);
    return parsed;
  };
  return examine(source, parse, (tree, placeOf, body) => [
    ...refuseCitations(tree),
    ...adviseTypography({ fields, tree, body }, 'en', placeOf),
  ]);
}

function examine<Frontmatter>(
  source: string,
  parse: (source: string) => ParsedContent<Frontmatter>,
  checkTogether: (tree: MdxNode, placeOf: Examination['placeOf'], body: string) => Problem[],
): Examination<Frontmatter> {
  const oversize = findOversize(source);
  if (oversize !== null) {
    return { frontmatter: null, tree: null, outline: null, problems: [oversize], placeOf: () => oversize };
  }
  const { value, body, problems: shape, placeOf } = parse(source);
  const { tree, problems: syntax } = readMdx(body);
  const outline = tree === null ? null : outlineOf(tree);
  const problems = [...shape, ...syntax, ...findPlaceholders(source)];
  if (tree !== null && outline !== null) {
    problems.push(
      ...withoutEchoes(findPolicyProblems(tree, body), syntax),
      ...checkAnchors(tree, outline),
      ...adviseDonts(tree),
      ...checkTogether(tree, placeOf, body),
    );
  }
  return { frontmatter: value, tree, outline, problems: inReadingOrder(problems), placeOf };
}

/** A mark that broke the syntax leaves half a link behind; reporting that as well would confuse. */
function withoutEchoes(problems: Problem[], syntax: readonly Problem[]): Problem[] {
  const lines = new Set(syntax.map((problem) => problem.line));
  return problems.filter((problem) => problem.rule !== 'link-scheme' || !lines.has(problem.line));
}

/** The name of a post's file is its address. */
export function checkFileName(file: string): Problem[] {
  const name = file.split(/[\\/]/).at(-1) ?? '';
  if (name.endsWith('.mdx') && parsePostName(name.slice(0, -'.mdx'.length)) !== null) return [];
  const message =
    'Name the file with lower-case letters, digits and single hyphens, ending in .mdx: the name is the address. A translation has its language before the end, as in migraine.es.mdx.';
  return [{ line: 1, column: 1, severity: 'error', rule: 'file-name', message }];
}

function checkCitations(ids: readonly string[], tree: MdxNode, placeOf: Examination['placeOf']): Problem[] {
  const problems: Problem[] = [];
  const known = new Set(ids);
  const cited = new Set<string>();
  walk(tree, (node, ancestors) => {
    const id = citedBy(node);
    if (id === null) return;
    cited.add(id);
    if (!known.has(id)) {
      const message = `No entry in \`references\` has the id \`${id}\`.`;
      problems.push({ ...placeOfNode(node, ancestors), severity: 'error', rule: 'citation', message });
    }
  });
  for (const [index, id] of ids.entries()) {
    if (cited.has(id)) continue;
    const message = `Nothing in the text cites \`${id}\`. Cite it with <Cite id="${id}" />, or remove it.`;
    problems.push({ ...placeOf(['references', index, 'id']), severity: 'error', rule: 'citation', message });
  }
  return problems;
}

function refuseCitations(tree: MdxNode): Problem[] {
  const problems: Problem[] = [];
  walk(tree, (node, ancestors) => {
    if (citedBy(node) === null) return;
    const message = 'A physician’s page has no references to cite.';
    problems.push({ ...placeOfNode(node, ancestors), severity: 'error', rule: 'citation', message });
  });
  return problems;
}

function checkAnchors(tree: MdxNode, outline: Outline): Problem[] {
  const problems: Problem[] = [];
  const known = new Set([...pageAnchors, ...outline.headings.map((heading) => heading.id)]);
  walk(tree, (node, ancestors) => {
    if (node.type !== 'link' || !node.url?.startsWith('#')) return;
    const anchor = decodeAnchor(node.url.slice(1));
    if (anchor !== null && known.has(anchor)) return;
    const message = `No heading on this page has the address #${anchor ?? ''}. Try one of: ${outline.headings
      .slice(0, 12)
      .map(({ id }) => `#${id}`)
      .join(', ')}.`;
    problems.push({ ...placeOfNode(node, ancestors), severity: 'error', rule: 'anchor', message });
  });
  return problems;
}

function decodeAnchor(anchor: string): string | null {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return null;
  }
}
