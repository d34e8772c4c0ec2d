// The row of buttons above an editor. One of them is in the order of Tab; arrows go to the others.
import { type Command, Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { proseSchema } from '@/lib/posts/writing/prose/prose-schema';
import { button, element } from './elements';

export type Tool = { label: string; press: (view: EditorView) => void; isOn?: (view: EditorView) => boolean };

export const byCommand =
  (command: Command) =>
  (view: EditorView): void => {
    command(view.state, view.dispatch, view);
    view.focus();
  };

export function hasMark(name: string): (view: EditorView) => boolean {
  return ({ state }) => {
    const { from, to, empty, $from } = state.selection;
    const mark = proseSchema.marks[name as 'strong'];
    if (empty) return mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
    return state.doc.rangeHasMark(from, to, mark);
  };
}

export function inBlock(name: string, level?: number): (view: EditorView) => boolean {
  return ({ state }) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      const { type, attrs } = $from.node(depth);
      if (type.name === name && (level === undefined || attrs['level'] === level)) return true;
    }
    return false;
  };
}

export function toolbar(label: string, tools: readonly Tool[]): { bar: HTMLElement; plugin: Plugin } {
  const bar = element('div', 'pen-bar');
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', label);
  let shown: EditorView | null = null;
  const buttons = tools.map(({ label: name, press }, index) => {
    const made = button(name, () => shown && press(shown));
    made.tabIndex = index === 0 ? 0 : -1;
    // The selection in the text stays.
    made.addEventListener('mousedown', (event) => event.preventDefault());
    return made;
  });
  bar.append(...buttons);
  bar.addEventListener('keydown', ({ key }) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = buttons[(at + by + buttons.length) % buttons.length];
    if (by === 0 || at === -1 || !next) return;
    for (const one of buttons) one.tabIndex = one === next ? 0 : -1;
    next.focus();
  });
  const show = (view: EditorView): void => {
    shown = view;
    tools.forEach(({ isOn }, index) => {
      const pressed = String(isOn?.(view) ?? false);
      if (isOn && buttons[index]?.getAttribute('aria-pressed') !== pressed)
        buttons[index]?.setAttribute('aria-pressed', pressed);
    });
  };
  const plugin = new Plugin({
    view: (view) => {
      show(view);
      return { update: show };
    },
  });
  return { bar, plugin };
}
