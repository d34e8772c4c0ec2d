// The one script of a public page. Everything works without it: it notes when the page was opened, counts what is typed, keeps
// what was typed if the page is left by mistake, and offers to copy or share the address. It sends nothing anywhere.
// Touching the ask form fetches ask.js, which does more for whoever writes.
for (const form of document.querySelectorAll('form[data-ask-form]')) {
  const opened = form.elements.namedItem('openedAt');
  // A form that came back was opened when it first was.
  if (opened && !opened.value) opened.value = String(Date.now());

  // Looked up each time: a form that comes back may have a new field in it.
  const message = () => form.querySelector('textarea[data-limit]');
  const tell = () => {
    const [field, line] = [message(), form.querySelector('[data-left]')];
    if (!field || !line) return;
    const left = Number(field.dataset.limit) - Array.from(field.value).length;
    const words = left >= 0 ? line.dataset.left : line.dataset.over;
    line.textContent = left > 200 ? '' : words.replace('{count}', String(Math.abs(left)));
  };
  form.addEventListener('input', tell);
  tell();

  const attend = () =>
    void import('/ask.js').then(
      (script) => script.attend(form),
      () => {},
    );
  // Scripts that come late find someone typing already.
  if (form.contains(document.activeElement)) attend();
  else form.addEventListener('focusin', attend, { once: true });

  let sending = false;
  form.addEventListener('submit', () => {
    sending = true;
  });
  form.addEventListener('input', () => {
    sending = false;
  });
  window.addEventListener('beforeunload', (event) => {
    const field = form.isConnected && message();
    if (!sending && field && field.value.trim() !== '' && field.value !== field.defaultValue) event.preventDefault();
  });
}

// The share block: what this browser can do is revealed, and what was done is said, in words that the page holds.
for (const box of document.querySelectorAll('[data-share]')) {
  const address = box.querySelector('input');
  const copy = box.querySelector('[data-share-copy]');
  const sheet = box.querySelector('[data-share-sheet]');
  const told = box.parentElement.querySelector('[data-share-told]');
  if (!address || !copy || !sheet || !told) continue;
  const tell = (words) => {
    told.textContent = words;
  };
  if (navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(address.value);
        tell(box.dataset.copied);
      } catch {
        address.select();
        tell(box.dataset.copyRefused);
      }
    });
  }
  if (navigator.share) {
    sheet.hidden = false;
    sheet.addEventListener('click', async () => {
      try {
        await navigator.share({ title: box.dataset.share, url: address.value });
        tell(box.dataset.shared);
      } catch (fault) {
        if (fault.name !== 'AbortError') tell(box.dataset.shareFailed);
      }
    });
  }
}
