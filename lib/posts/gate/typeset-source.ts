/**
 * Sets marks as print has them, in the frontmatter and in the body of one post.
 * It must not judge which words readers see: `typography.ts` knows.
 */
import { isMap, isScalar, parseDocument } from 'yaml';
import { readMdx } from '@/lib/posts/mdx/read-mdx';
import { findSlips, setMarks, type Slip } from '@/lib/posts/model/print-marks';
import { findTypographicSlips, listShownWords } from '@/lib/posts/policy/typography';

export function typesetBody(body: string, language: string): string {
  const { tree, problems } = readMdx(body);
  return tree === null || problems.length > 0 ? body : setMarks(body, findTypographicSlips(tree, body, language));
}

export function typesetFrontmatter(yaml: string, language: string): string {
  const document = parseDocument(yaml, { schema: 'core', prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return yaml;
  const slips = listShownWords(document.toJS() as Record<string, unknown>).flatMap(({ path }) =>
    slipsOfScalar(document.getIn(path, true), yaml, language),
  );
  return setMarks(
    yaml,
    slips.sort((one, other) => one.at - other.at),
  );
}

/** Nothing for words over several lines: where they break says nothing about where they stand in the file. */
function slipsOfScalar(scalar: unknown, yaml: string, language: string): Slip[] {
  if (!isScalar(scalar) || typeof scalar.value !== 'string' || scalar.range == null) return [];
  const [from, to] = scalar.range;
  const { value } = scalar;
  const written = yaml.slice(from, to);
  const slips = findSlips(value, language);
  if (slips.length === 0) return [];
  const opened = written === value ? '' : '"';
  if (written === opened + value + opened)
    return slips.map((slip) => ({ ...slip, at: slip.at + from + opened.length }));
  const set = setMarks(value, slips);
  return /^["']/.test(written) && !/["\\\n]/.test(set) ? [{ at: from, length: to - from, to: `"${set}"` }] : [];
}
