// The script of the page on which a post is written. Everything there works without it: it saves by itself, and turns words into text that looks as readers will see it.
import type { PenData } from '@/components/desk/drafts/pen-data';
import type { WritingWords } from '@/components/desk/drafts/writing-words';
import { Saver, sendKept } from './writing/autosave';
import { button } from './writing/elements';
import { forgetAll } from './writing/kept-words';
import { offerPreview } from './writing/preview';
import { wasTyped } from './writing/typed-before';

if (document.readyState === 'loading')
  await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready));

document.addEventListener('submit', ({ target }) => {
  if ((target as HTMLElement).hasAttribute('data-sign-out')) forgetAll();
});

const preference = 'bedside-plain-fields';

/** Some write better in plain fields, with a screen reader above all: the choice stays on this device. */
function offerOther(form: HTMLFormElement, words: PenData['words']): boolean {
  let isPlain = false;
  try {
    isPlain = localStorage.getItem(preference) === 'yes';
  } catch {
    // A browser that keeps nothing has the editor.
  }
  const change = button(isPlain ? words.rich : words.plain, () => {
    try {
      localStorage.setItem(preference, isPlain ? 'no' : 'yes');
    } catch {
      return;
    }
    form.requestSubmit();
  });
  document.getElementById('body-title')?.after(change);
  return isPlain;
}

/** Whether a page of React's became this one, which would then not know what is changed here: the document was opened by another address. */
function isWithinApp(): boolean {
  const [opened] = performance.getEntriesByType('navigation');
  return opened !== undefined && new URL(opened.name).pathname !== location.pathname;
}

const form = document.querySelector<HTMLFormElement>('form[data-write]');
if (form && isWithinApp()) location.reload();
else if (form) {
  const { write: id = '', writer = '', words = '', pen = '' } = form.dataset;
  const said = JSON.parse(words) as WritingWords;
  const data = JSON.parse(pen) as PenData;
  await sendKept(id, writer, said);
  const saver = new Saver(form, id, writer, said);
  const title = document.getElementById('body-title');
  if (title) saver.afterSaving(offerPreview(id, data.words, title));
  if (wasTyped(form)) saver.changed();
  if (!offerOther(form, data.words)) {
    const { beginProse } = await import('./prose');
    beginProse(form, saver, data);
  }
}
