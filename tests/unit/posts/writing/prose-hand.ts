/** A seeded hand in the real editor: its commands, its keys and its typing, without a screen. */
import { joinBackward, splitBlock, toggleMark } from 'prosemirror-commands';
import type { Node } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { commands } from '@/components/browser/writing/commands';
import { proseSchema } from '@/lib/posts/writing/prose/prose-schema';
import { type Hand, someWords } from './seeded-hand';

const { nodes, marks } = proseSchema;

const typings = [
  '5 mg',
  ' <48 ',
  '{2}',
  '*',
  ' * ',
  '_',
  '__',
  '`',
  '#',
  '# ',
  '> 65',
  '1. ',
  '- ',
  '&lt;',
  '&',
  '\\',
  '[[',
  '[a](b)',
  '~~',
  '|',
  'import x',
  'www.a.org',
  'a@b.org',
  '10–20 %',
  '½',
  ' ',
  '  ',
  'é',
  'مرحبا',
  '³⁄₄',
  '<b>',
  '{/* x */}',
  '\u00a0',
  '!',
  '1,000.5',
  ':',
  'http://x.y',
];

const deeds: Command[] = [
  splitBlock,
  splitListItem(nodes.list_item),
  joinBackward,
  toggleMark(marks.strong),
  toggleMark(marks.em),
  toggleMark(marks.code),
  commands.heading,
  wrapInList(nodes.bullet_list),
  wrapInList(nodes.ordered_list),
  sinkListItem(nodes.list_item),
  liftListItem(nodes.list_item),
  commands.quote,
  (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.break.create()));
    return true;
  },
  (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.cite.create({ id: 'who-2024' }), false));
    return true;
  },
];

export function editedAtRandom(doc: Node, hand: Hand, turns: number): Node {
  let state = EditorState.create({ doc });
  for (let turn = 0; turn < turns; turn += 1) {
    const place = (): number => hand.number(state.doc.content.size + 1);
    const from = TextSelection.near(state.doc.resolve(place())).from;
    const to = hand.chance(0.5)
      ? from
      : TextSelection.near(state.doc.resolve(Math.min(state.doc.content.size, from + hand.number(12)))).from;
    state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, Math.min(from, to), Math.max(from, to))));
    const typed = hand.chance(0.6);
    if (typed && state.selection.$from.parent.isTextblock) {
      const text = hand.chance(0.2) ? someWords(hand) : hand.pick(typings);
      state = state.apply(state.tr.insertText(text));
    } else hand.pick(deeds)(state, (tr) => (state = state.apply(tr)));
  }
  return state.doc;
}

/** What a reader reads: a line for each block of words, with the sign of each that is none. */
export function saidBy(blocks: readonly Node[]): string {
  const lines: string[] = [];
  const each = (node: Node): void => {
    if (node.type === nodes.table) lines.push((node.attrs['rows'] as string[][]).flat().join(' | '));
    else if (node.isTextblock)
      lines.push(
        node.textBetween(0, node.content.size, undefined, ({ type, attrs }) =>
          type === nodes.break ? '\n' : type === nodes.kept_inline ? String(attrs['source']) : `⟨${type.name}⟩`,
        ),
      );
    else if (node.isLeaf) lines.push(`⟨${node.type.name}⟩`);
    else {
      if (node.type === nodes.ordered_list) lines.push(`⟨from ${node.attrs['start']}⟩`);
      node.forEach(each);
    }
  };
  blocks.forEach(each);
  return lines.join('\n');
}
