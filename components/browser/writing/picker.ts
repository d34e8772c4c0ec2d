// A list to choose from by typing a few letters: building blocks, sources, medical words. Without a list it asks for one line.
import { button, element } from './elements';

export type Entry = readonly [value: string, label: string];
export type PickerWords = { search: string; nothing: string; close: string };

const mostShown = 40;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Null when nothing was chosen. Focus goes back to where it was. */
export function pick(title: string, entries: readonly Entry[], words: PickerWords): Promise<string | null> {
  return new Promise((resolve) => {
    let chosen: string | null = null;
    const dialog = element('dialog', 'pen-dialog');
    dialog.setAttribute('aria-label', title);
    const search = element('input', 'pen-input');
    search.type = 'search';
    search.setAttribute('aria-label', words.search);
    const list = element('ul', 'pen-list');
    const show = (): void => {
      const asked = plain(search.value).split(/\s+/).filter(Boolean);
      const found = entries.filter(([value, label]) =>
        asked.every((part) => plain(`${label} ${value}`).includes(part)),
      );
      const lines = found.slice(0, mostShown).map(([value, label]) => {
        const choose = button(label, () => {
          chosen = value;
          dialog.close();
        });
        choose.className = 'pen-choice';
        return element('li', '', choose);
      });
      list.replaceChildren(...(lines.length > 0 ? lines : [element('li', '', words.nothing)]));
    };
    search.addEventListener('input', show);
    dialog.addEventListener('keydown', (event) => {
      const choices = [...list.querySelectorAll('button')];
      const at = choices.indexOf(document.activeElement as HTMLButtonElement);
      if (event.key === 'ArrowDown') choices[Math.min(at + 1, choices.length - 1)]?.focus();
      else if (event.key === 'ArrowUp') (at <= 0 ? search : choices[at - 1])?.focus();
      else if (event.key === 'Enter' && event.target === search) choices[0]?.click();
      else return;
      event.preventDefault();
    });
    dialog.append(
      element('p', 'pen-title', title),
      search,
      list,
      button(words.close, () => dialog.close()),
    );
    finish(dialog, () => resolve(chosen));
    show();
  });
}

/** Null when it was closed. */
export function askLine(title: string, value: string, words: { use: string; close: string }): Promise<string | null> {
  return new Promise((resolve) => {
    let line: string | null = null;
    const dialog = element('dialog', 'pen-dialog');
    dialog.setAttribute('aria-label', title);
    const field = element('input', 'pen-input');
    field.value = value;
    field.setAttribute('aria-label', title);
    const use = (): void => {
      line = field.value.trim();
      dialog.close();
    };
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      use();
    });
    dialog.append(
      element('p', 'pen-title', title),
      field,
      button(words.use, use),
      button(words.close, () => dialog.close()),
    );
    finish(dialog, () => resolve(line));
  });
}

function finish(dialog: HTMLDialogElement, done: () => void): void {
  dialog.addEventListener('close', () => {
    dialog.remove();
    done();
  });
  document.body.append(dialog);
  dialog.showModal();
}
