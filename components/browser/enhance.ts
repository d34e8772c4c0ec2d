// The one script of a page with a form or with words that the clock changes. Everything works without it: a button pressed twice sends once, what is typed is counted and
// kept if the page is left by mistake, its address can be copied or shared. Touching the ask form fetches ask.js.
if (document.readyState === 'loading')
  await new Promise((ready) => document.addEventListener('DOMContentLoaded', ready));

const sent = (within: ParentNode) => within.querySelector('button[aria-disabled]');
const mayAgain = () => {
  for (let button = sent(document); button; button = sent(document)) button.removeAttribute('aria-disabled');
};
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (form.method !== 'post') return;
  if (sent(form)) event.preventDefault();
  event.submitter?.setAttribute('aria-disabled', 'true');
  // The line may be gone.
  setTimeout(mayAgain, 10_000);
});
document.addEventListener('input', mayAgain);
// Back here after sending.
window.addEventListener('pageshow', mayAgain);

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-ask-form]')) {
  const opened = form.elements.namedItem('openedAt') as HTMLInputElement | null;
  // A form that came back was opened when it first was.
  if (opened && !opened.value) opened.value = String(Date.now());

  const field = form.querySelector<HTMLTextAreaElement>('textarea[data-limit]');
  const line = form.querySelector<HTMLElement>('[data-left]');
  const tell = () => {
    if (!field || !line) return;
    const left = Number(field.dataset['limit']) - Array.from(field.value).length;
    const words = (left >= 0 ? line.dataset['left'] : line.dataset['over']) ?? '';
    line.textContent = left > 200 ? '' : words.replace('{count}', String(Math.abs(left)));
  };
  form.addEventListener('input', tell);
  tell();

  const attend = () =>
    void import('./ask').then(
      (script) => script.attend(form),
      () => {},
    );
  // Scripts that come late find someone typing already.
  if (form.contains(document.activeElement)) attend();
  else form.addEventListener('focusin', attend, { once: true });

  window.addEventListener('beforeunload', (event) => {
    if (!sent(form) && field && field.value.trim() !== '' && field.value !== field.defaultValue) event.preventDefault();
  });
}

for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// An address to share, or a code: what this browser can do is revealed, and what was done is said, in words that the page holds.
for (const box of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const address = box.querySelector('input');
  const copy = box.querySelector<HTMLElement>('[data-share-copy]');
  const sheet = box.querySelector<HTMLElement>('[data-share-sheet]');
  const told = box.parentElement?.querySelector('[data-share-told]');
  if (!copy || !told) continue;
  const tell = (words = '') => {
    told.textContent = words;
  };
  if (navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(address ? address.value : (box.dataset['share'] ?? ''));
        tell(box.dataset['copied']);
      } catch {
        address?.select();
        tell(box.dataset['copyRefused']);
      }
    });
  }
  if (navigator.share && address && sheet) {
    sheet.hidden = false;
    sheet.addEventListener('click', async () => {
      try {
        await navigator.share({ title: box.dataset['share'] ?? '', url: address.value });
        tell(box.dataset['shared']);
      } catch (fault) {
        if ((fault as Error).name !== 'AbortError') tell(box.dataset['shareFailed']);
      }
    });
  }
}

// What the clock makes untrue while the page stays open, such as "open now", gives way to what stays true.
const tidy = () => {
  for (const words of document.querySelectorAll<HTMLElement>('[data-until]')) {
    if (Date.parse(words.dataset['until'] ?? '') > Date.now()) continue;
    words.parentElement?.querySelector('[data-instead]')?.classList.remove('hidden');
    words.remove();
  }
};
tidy();
if (document.querySelector('[data-until]')) setInterval(tidy, 5_000);
window.addEventListener('pageshow', tidy);

export {};
