/**
 * Cuts a content file into frontmatter and body.
 * It must not know YAML or MDX, only the two lines of three hyphens.
 */

export type SplitSource = {
  /** YAML between the fences; null when the file does not begin with a closed fence. */
  frontmatter: string | null;
  /** Words after the fence, with empty lines in front so that line numbers stay those of the file. */
  body: string;
};

/** YAML always begins on this line of the file. */
export const frontmatterFirstLine = 2;

const fence = /^---[ \t]*$/;

export function splitSource(source: string): SplitSource {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (!fence.test(lines[0] ?? '')) return { frontmatter: null, body: lines.join('\n') };
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end === -1) return { frontmatter: null, body: lines.join('\n') };
  const padding = '\n'.repeat(end + 1);
  return { frontmatter: lines.slice(1, end).join('\n'), body: padding + lines.slice(end + 1).join('\n') };
}
