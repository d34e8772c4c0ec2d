// One editor over neighbouring blocks of words: it shows them as readers will see them, and gives back what it holds as plain data.
import { DOMParser as ProseParser, Node, type Node as ProseNode } from 'prosemirror-model';
import { EditorState, Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { PenData } from '@/components/desk/drafts/pen-data';
import { proseSchema } from '@/lib/posts/writing/prose/prose-schema';
import { commands, editingPlugins } from './commands';
import { cleanPasted, type LeftOut, tableOf, withoutForeign } from './paste';
import { askLine, pick } from './picker';
import { byCommand, hasMark, inBlock, type Tool, toolbar } from './toolbar';

const { nodes, marks } = proseSchema;

export type Hooks = {
  data: PenData;
  sources: () => PenData['sources'];
  changed: () => void;
  /** The page that follows has the building block in it. */
  addBlock: () => void;
  leftOut: (what: ReadonlySet<LeftOut>) => void;
};

/** Before the block with the cursor where that is empty, else after it. */
function insertBlock(view: EditorView, kind: string): void {
  const { $from } = view.state.selection;
  const depth = Math.min(1, $from.depth);
  const block = nodes.new_block.create({ kind });
  const { tr } = view.state;
  if (depth === 0) tr.insert(view.state.doc.content.size, block);
  else if ($from.node(1).content.size === 0) tr.replaceWith($from.before(1), $from.after(1), block);
  else tr.insert($from.after(1), block);
  view.dispatch(tr);
}

async function chooseBlock(view: EditorView, { data, addBlock }: Hooks): Promise<void> {
  const kind = await pick(data.words.addBlock, data.blocks, data.words);
  if (kind === null) return view.focus();
  insertBlock(view, kind);
  addBlock();
}

async function chooseSource(view: EditorView, { data, sources }: Hooks): Promise<void> {
  const id = await pick(data.words.cite, sources(), data.words);
  if (id !== null) view.dispatch(view.state.tr.replaceSelectionWith(nodes.cite.create({ id }), false));
  view.focus();
}

async function chooseTerm(view: EditorView, { data }: Hooks): Promise<void> {
  const { from, to, empty } = view.state.selection;
  const id = await pick(data.words.term, data.terms, data.words);
  if (id !== null) {
    const { tr } = view.state;
    // The plain word stands first.
    const [label = id] = (data.terms.find(([one]) => one === id)?.[1] ?? id).split(' – ');
    if (empty) tr.insert(from, proseSchema.text(label, [marks.term.create({ id })]));
    else tr.addMark(from, to, marks.term.create({ id }));
    view.dispatch(tr);
  }
  view.focus();
}

async function chooseLink(view: EditorView, { data }: Hooks): Promise<void> {
  const { from, to, empty, $from } = view.state.selection;
  const here = marks.link.isInSet($from.marks()) ?? marks.link.isInSet(view.state.doc.nodeAt(from)?.marks ?? []);
  const href = await askLine(data.words.linkTo, String(here?.attrs['href'] ?? ''), data.words);
  if (href !== null) {
    const { tr } = view.state;
    if (href === '') tr.removeMark(from, to, marks.link);
    else if (empty) tr.insert(from, proseSchema.text(href, [marks.link.create({ href })]));
    else tr.addMark(from, to, marks.link.create({ href }));
    view.dispatch(tr);
  }
  view.focus();
}

function toolsOf(hooks: Hooks): Tool[] {
  const { words } = hooks.data;
  return [
    { label: words.heading, press: byCommand(commands.heading), isOn: inBlock('heading', 2) },
    { label: words.subheading, press: byCommand(commands.subheading), isOn: inBlock('heading', 3) },
    { label: words.strong, press: byCommand(commands.strong), isOn: hasMark('strong') },
    { label: words.em, press: byCommand(commands.em), isOn: hasMark('em') },
    { label: words.bullets, press: byCommand(commands.bullets), isOn: inBlock('bullet_list') },
    { label: words.numbers, press: byCommand(commands.numbers), isOn: inBlock('ordered_list') },
    { label: words.link, press: (view) => void chooseLink(view, hooks), isOn: hasMark('link') },
    { label: words.cite, press: (view) => void chooseSource(view, hooks) },
    { label: words.term, press: (view) => void chooseTerm(view, hooks), isOn: hasMark('term') },
    { label: words.addBlock, press: (view) => void chooseBlock(view, hooks) },
    { label: words.undo, press: byCommand(commands.undo) },
  ];
}

function pasting({ leftOut }: Hooks): Plugin {
  return new Plugin({
    props: {
      transformPastedHTML: (html) => {
        // What this editor copied itself is whole.
        if (html.includes('data-pm-slice')) return html;
        const missing = new Set<LeftOut>();
        const cleaned = cleanPasted(html, missing);
        leftOut(missing);
        return cleaned;
      },
      transformPasted: withoutForeign,
      clipboardParser: pasteParser,
    },
  });
}

/** Tables arrive as tables, of words alone. */
const pasteParser = new ProseParser(proseSchema, [
  { tag: 'table', node: 'table', getAttrs: (table) => tableOf(table)?.attrs ?? false },
  ...ProseParser.fromSchema(proseSchema).rules,
]);

export type Editor = { name: string; view: EditorView; isChanged: () => boolean };

/** Puts an editor into the section of the first block. */
export function openEditor(section: HTMLElement, part: number, hooks: Hooks): Editor {
  const ofPart = (words: string): string => words.replace('{number}', String(part));
  const label = ofPart(hooks.data.words.part);
  const read = (json: string | undefined): ProseNode | null =>
    json === undefined ? null : Node.fromJSON(proseSchema, JSON.parse(json));
  const first = read(section.dataset['doc']) ?? nodes.doc.createAndFill();
  if (!first) throw new Error('nothing to edit');
  const { bar, plugin } = toolbar(ofPart(hooks.data.words.tools), toolsOf(hooks));
  const slash = (view: EditorView): boolean => {
    const { $from, empty } = view.state.selection;
    if (!empty || $from.depth !== 1 || $from.parent.type !== nodes.paragraph || $from.parent.content.size > 0)
      return false;
    void chooseBlock(view, hooks);
    return true;
  };
  const holder = document.createElement('div');
  const view = new EditorView(holder, {
    state: EditorState.create({
      doc: read(section.dataset['edited']) ?? first,
      plugins: [
        ...editingPlugins({
          '/': (_state, _dispatch, shown) => shown !== undefined && slash(shown),
          'Mod-k': (_state, _dispatch, shown) => {
            if (shown) void chooseLink(shown, hooks);
            return true;
          },
        }),
        pasting(hooks),
        plugin,
      ],
    }),
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: 'pen-words' },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) hooks.changed();
    },
  });
  section.append(bar, holder);
  return { name: section.id, view, isChanged: () => !view.state.doc.eq(first) };
}
