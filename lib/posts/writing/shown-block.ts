/**
 * What an author sees of a block of words, a heading or a remark.
 * It must not change anything.
 */
import type { HeadingBlock, ProseBlock, RemarkBlock } from './block';
import { showText } from './shown-text';

/** One piece of words between empty lines, with its bytes and what is shown of them. */
export type Chunk = { source: string; shown: string };

export function shownProse(block: ProseBlock): string {
  return chunksOf(block)
    .map(({ shown }) => shown)
    .join('\n\n');
}

export function chunksOf({ source, indent }: ProseBlock): Chunk[] {
  return splitChunks(source.replace(/\r\n?/g, '\n')).map((chunk) => ({
    source: chunk,
    shown: showText(withoutIndent(chunk, indent)),
  }));
}

/** Further lines lose the spaces that their block stands behind. */
function withoutIndent(chunk: string, indent: number): string {
  return indent === 0 ? chunk : chunk.replace(new RegExp(`(^|\\n)[ \\t]{1,${indent}}`, 'g'), '$1');
}

/** Parts at empty lines, but for those within code. Spaces at line ends stay. */
export function splitChunks(text: string): string[] {
  const chunks: string[] = [];
  let lines: string[] = [];
  let fence: string | null = null;
  const close = (): void => {
    if (lines.length > 0) chunks.push(lines.join('\n'));
    lines = [];
  };
  for (const line of text.split('\n')) {
    const mark = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === null && line.trim() === '') {
      close();
      continue;
    }
    lines.push(line);
    if (mark === undefined) continue;
    if (fence === null) fence = mark;
    else if (mark.startsWith(fence) && line.trim() === mark) fence = null;
  }
  close();
  return chunks;
}

export function shownHeading({ source }: HeadingBlock): string {
  const isUnderlined = !source.trimStart().startsWith('#');
  const words = isUnderlined
    ? source.replace(/\r?\n[ \t]*[=-]+[ \t]*$/, '')
    : source.replace(/^[ \t]*#+[ \t]*/, '').replace(/[ \t]+#+[ \t]*$/, '');
  return showText(words).replace(/\s+/g, ' ').trim();
}

export function shownRemark({ source }: RemarkBlock): string {
  return source
    .replace(/\r\n?/g, '\n')
    .replace(/^\{\s*\/\*/, '')
    .replace(/\*\/\s*\}$/, '')
    .trim();
}
