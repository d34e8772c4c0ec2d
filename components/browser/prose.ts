// Fetched by the page on which a post is written: its blocks of words become text that looks as readers will see it. What the form holds stays the truth; an
// editor only gives it other words.
import type { EditorView } from 'prosemirror-view';
import type { PenData } from '@/components/desk/drafts/pen-data';
import type { Saver } from './writing/autosave';
import { type Editor, openEditor } from './writing/editor';
import { button, element } from './writing/elements';
import { findBar } from './writing/find-words';
import { measure } from './writing/measure';
import type { LeftOut } from './writing/paste';
import { wasTyped } from './writing/typed-before';

const sections = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('section[data-run]')];

/** Fields of words that an editor holds are not sent: it sends them itself. */
function hidePlain(section: HTMLElement): void {
  const plain = section.querySelector<HTMLElement>(':scope > [data-plain]');
  if (!plain) return;
  plain.hidden = true;
  for (const field of plain.querySelectorAll<HTMLInputElement>('input, textarea, select, button'))
    field.disabled = true;
  if (section.id !== section.dataset['run']) section.hidden = true;
}

function paragraphsOf(editors: readonly Editor[]): string[] {
  const paragraphs: string[] = [];
  for (const { view } of editors)
    view.state.doc.descendants((node) => {
      if (node.isTextblock && !node.type.spec.code) paragraphs.push(node.textContent);
    });
  return paragraphs;
}

function offerFinding(views: () => EditorView[], { words }: PenData): [button: HTMLElement, bar: HTMLElement] {
  const bar = findBar(views, words);
  bar.hidden = true;
  const find = button(words.findOpen, () => {
    bar.hidden = !bar.hidden;
    find.setAttribute('aria-expanded', String(!bar.hidden));
    if (!bar.hidden) bar.querySelector('input')?.focus();
  });
  find.setAttribute('aria-expanded', 'false');
  return [find, bar];
}

export function beginProse(form: HTMLFormElement, saver: Saver, data: PenData): void {
  const body = document.getElementById('body');
  // Where somebody has begun to type already, the plain fields stay.
  const typed = new Set(
    sections()
      .filter(wasTyped)
      .map(({ dataset }) => dataset['run']),
  );
  const free = sections().filter(({ dataset }) => !typed.has(dataset['run']));
  const firsts = free.filter(({ id, dataset }) => dataset['run'] === id);
  if (!body || firsts.length === 0) return;
  const count = element('span', 'pen-note');
  const missing = element('p', 'pen-missing');
  missing.setAttribute('role', 'status');
  const editors: Editor[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const { words, grade } = measure(paragraphsOf(editors), data.isEnglish);
    const said = data.words.count.replace('{count}', String(words));
    count.textContent = grade === null ? said : `${said} ${data.words.grade.replace('{grade}', String(grade))}`;
  };
  const changed = (): void => {
    saver.changed();
    clearTimeout(timer);
    timer = setTimeout(tell, 500);
  };
  const leftOut = (what: ReadonlySet<LeftOut>): void => {
    const names = [...what].map((one) => data.words.leftOut[one]);
    missing.textContent = names.length === 0 ? '' : `${data.words.leftOutBefore} ${names.join(', ')}.`;
  };
  let { sources } = data;
  saver.afterSaving((answer) => (sources = answer.sources));
  const hooks = {
    data,
    sources: () => sources,
    changed,
    addBlock: () => form.requestSubmit(),
    leftOut,
  };
  free.forEach(hidePlain);
  firsts.forEach((section, index) => editors.push(openEditor(section, index + 1, hooks)));
  form.addEventListener('formdata', ({ formData }) => {
    for (const { name, view, isChanged } of editors)
      if (isChanged()) formData.set(`${name}-doc`, JSON.stringify(view.state.doc.toJSON()));
  });
  const shown = new Map(free.map(({ id, dataset }) => [id, dataset['run'] ?? id]));
  saver.placeAt((at) => shown.get(at) ?? at);
  const [find, bar] = offerFinding(() => editors.map(({ view }) => view), data);
  const heading = body.querySelector('h2');
  heading?.after(element('div', 'pen-tools', count, find), bar, missing);
  for (const hint of body.querySelectorAll<HTMLElement>('[data-plain-hint]')) hint.hidden = true;
  tell();
}
