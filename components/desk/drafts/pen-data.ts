/** What the editor of words needs to know of the practice and of the post, and what it says. Both sides of the wire. */
import type { Choice } from '@/lib/drafts/writing/field-list';
import type { EditorView } from '@/lib/drafts/writing/read-editor';
import { desk } from '@/lib/shared/messages/desk';
import type { NewBlock } from './block-fields';

export type PenData = {
  words: typeof desk.pen;
  blocks: readonly Choice[];
  sources: readonly Choice[];
  terms: readonly Choice[];
  isEnglish: boolean;
};

export function penDataOf({ sources, terms, isEnglish }: EditorView, newBlocks: readonly NewBlock[]): PenData {
  return { words: desk.pen, blocks: newBlocks.map(({ kind, title }) => [kind, title]), sources, terms, isEnglish };
}
