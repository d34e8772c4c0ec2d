/**
 * Puts typed words in the place of others, paragraph by paragraph: those that were not touched keep their bytes.
 * It must not know the document around them.
 */
import { diffArrays } from 'diff';
import type { ProseBlock } from './block';
import { chunksOf, shownProse, splitChunks } from './shown-block';
import { sourceOfText } from './shown-text';

/** More paragraphs than this that differ are all written anew. */
const mostChanges = 1000;

export function withTypedText(block: ProseBlock, typed: string, newline: '\n' | '\r\n'): ProseBlock {
  const text = typed.replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+|\s+$/g, '');
  if (text === shownProse(block)) return block;
  const before = chunksOf(block);
  const after = splitChunks(text);
  const shown = before.map((chunk) => chunk.shown);
  const parts = diffArrays(shown, after, { maxEditLength: mostChanges });
  const pieces: string[] = [];
  let at = 0;
  if (parts === undefined) pieces.push(...after.map(sourceOfText));
  else
    for (const { added, removed, value } of parts) {
      if (added) pieces.push(...value.map((chunk) => withIndent(sourceOfText(chunk), block.indent)));
      else if (removed) at += value.length;
      else for (const _ of value) pieces.push(before[at++]?.source ?? '');
    }
  return { ...block, source: joined(pieces, block).replaceAll('\n', newline) };
}

function withIndent(source: string, indent: number): string {
  return indent === 0 ? source : source.replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
}

/** The first piece begins where the block does; the others stand behind the same spaces. */
function joined(pieces: readonly string[], { indent }: ProseBlock): string {
  return pieces
    .map((piece, index) =>
      index === 0 ? piece.trimStart() : indent > 0 && !/^[ \t]/.test(piece) ? ' '.repeat(indent) + piece : piece,
    )
    .join('\n\n');
}
