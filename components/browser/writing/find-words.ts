// Finds words in every editor of the page, and puts others in their place.
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { button, element } from './elements';

export type FindWords = { find: string; replace: string; next: string; one: string; all: string; found: string };

type Match = { view: EditorView; from: number; to: number };

export function findMatches(views: readonly EditorView[], wanted: string): Match[] {
  const asked = wanted.toLowerCase();
  if (asked === '') return [];
  const matches: Match[] = [];
  for (const view of views)
    view.state.doc.descendants((node, at) => {
      if (!node.isTextblock) return true;
      // An inline node that holds no words stands for one sign, so that places stay true.
      const words = node.textBetween(0, node.content.size, undefined, '\uFFFC').toLowerCase();
      for (let from = words.indexOf(asked); from !== -1; from = words.indexOf(asked, from + asked.length))
        matches.push({ view, from: at + 1 + from, to: at + 1 + from + asked.length });
      return false;
    });
  return matches;
}

function show({ view, from, to }: Match): void {
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)).scrollIntoView());
  view.focus();
}

function put({ view, from, to }: Match, words: string): void {
  const { tr } = view.state;
  view.dispatch(words === '' ? tr.delete(from, to) : tr.insertText(words, from, to));
}

export function findBar(views: () => readonly EditorView[], words: FindWords): HTMLElement {
  const field = (label: string): HTMLInputElement => {
    const made = element('input', 'pen-input');
    made.setAttribute('aria-label', label);
    made.placeholder = label;
    return made;
  };
  const [wanted, other] = [field(words.find), field(words.replace)];
  const count = element('span', 'pen-note');
  count.setAttribute('role', 'status');
  let at = -1;
  const matches = (): Match[] => {
    const found = findMatches(views(), wanted.value);
    count.textContent = wanted.value === '' ? '' : words.found.replace('{count}', String(found.length));
    return found;
  };
  const next = (): void => {
    const found = matches();
    if (found.length === 0) return;
    at = (at + 1) % found.length;
    show(found[at] as Match);
  };
  const one = (): void => {
    const found = matches();
    const match = found[Math.max(0, at) % Math.max(1, found.length)];
    if (match) put(match, other.value);
    matches();
  };
  const all = (): void => {
    // From the last one: the places of others stay.
    for (const match of matches().reverse()) put(match, other.value);
    matches();
  };
  wanted.addEventListener('input', () => {
    at = -1;
    matches();
  });
  const bar = element('div', 'pen-find', wanted, other);
  bar.append(button(words.next, next), button(words.one, one), button(words.all, all), count);
  bar.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (event.target === wanted) next();
    else one();
  });
  // No field of the post.
  bar.addEventListener('input', (event) => event.stopPropagation());
  return bar;
}
