// What may be done to words in the editor: by keys, by buttons and by what is typed.
import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type Plugin, Selection } from 'prosemirror-state';
import { proseSchema } from '@/lib/posts/writing/prose/prose-schema';

const { nodes, marks } = proseSchema;

/** One block up or down among its siblings at the top: also a way to move a part of the text without a mouse. */
const moveBlock =
  (by: 1 | -1): Command =>
  ({ doc, selection, tr }, dispatch) => {
    const index = selection.$from.index(0);
    const other = doc.maybeChild(index + by);
    const own = doc.maybeChild(index);
    if (!own || !other) return false;
    const start = selection.$from.before(1);
    const [from, to] =
      by === 1 ? [start, start + own.nodeSize + other.nodeSize] : [start - other.nodeSize, start + own.nodeSize];
    tr.replaceWith(from, to, by === 1 ? [other, own] : [own, other]);
    const shift = by === 1 ? other.nodeSize : -other.nodeSize;
    tr.setSelection(Selection.near(tr.doc.resolve(Math.max(0, selection.from + shift))));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

const insertBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.break.create()).scrollIntoView());
  return true;
};

/** The same button again makes it plain words. */
const heading =
  (level: number): Command =>
  (state, dispatch) => {
    const { parent } = state.selection.$from;
    const isSame = parent.type === nodes.heading && parent.attrs['level'] === level;
    return (isSame ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, { level }))(state, dispatch);
  };

export const commands = {
  strong: toggleMark(marks.strong),
  em: toggleMark(marks.em),
  heading: heading(2),
  subheading: heading(3),
  bullets: chainCommands(wrapInList(nodes.bullet_list), liftListItem(nodes.list_item)),
  numbers: chainCommands(wrapInList(nodes.ordered_list), liftListItem(nodes.list_item)),
  quote: wrapIn(nodes.blockquote),
  undo,
  redo,
} satisfies Record<string, Command>;

export function editingPlugins(keys: Record<string, Command>): Plugin[] {
  return [
    inputRules({
      rules: [
        textblockTypeInputRule(/^(##{1,3})\s$/, nodes.heading, ([, signs = '##']) => ({ level: signs.length })),
        wrappingInputRule(/^[-*]\s$/, nodes.bullet_list),
        wrappingInputRule(/^1[.)]\s$/, nodes.ordered_list),
      ],
    }),
    keymap({
      ...keys,
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Mod-b': commands.strong,
      'Mod-i': commands.em,
      'Mod-Alt-2': commands.heading,
      'Mod-Alt-3': commands.subheading,
      'Alt-ArrowUp': moveBlock(-1),
      'Alt-ArrowDown': moveBlock(1),
      'Mod-]': sinkListItem(nodes.list_item),
      'Mod-[': liftListItem(nodes.list_item),
      'Shift-Enter': chainCommands(exitCode, insertBreak),
      Enter: splitListItem(nodes.list_item),
    }),
    keymap(baseKeymap),
    history(),
  ];
}
