// The script of the page on which a post is written. Everything there works without it: it saves by itself, and turns words into text that looks as readers will see it.
import type { WritingWords } from '@/components/desk/drafts/writing-words';
import { Saver, sendKept } from './writing/autosave';
import { forgetAll } from './writing/kept-words';

if (document.readyState === 'loading')
  await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready));

document.addEventListener('submit', ({ target }) => {
  if ((target as HTMLElement).hasAttribute('data-sign-out')) forgetAll();
});

const form = document.querySelector<HTMLFormElement>('form[data-write]');
if (form) {
  const { write: id = '', writer = '', words = '' } = form.dataset;
  const said = JSON.parse(words) as WritingWords;
  await sendKept(id, writer, said);
  new Saver(form, id, writer, said);
}
