// The one script of a public page. Everything works without it: it notes when the page was opened, counts what is typed, and
// keeps what was typed if the page is left by mistake. Nothing is sent anywhere.
for (const form of document.querySelectorAll('form[data-ask-form]')) {
  const opened = form.elements.namedItem('openedAt');
  if (opened) opened.value = String(Date.now());

  const field = form.querySelector('textarea[data-limit]');
  const line = form.querySelector('[data-left]');
  if (!field || !line) continue;
  const limit = Number(field.dataset.limit);
  const tell = () => {
    const left = limit - Array.from(field.value).length;
    const words = left >= 0 ? line.dataset.left : line.dataset.over;
    line.textContent = left > 200 ? '' : words.replace('{count}', String(Math.abs(left)));
  };
  field.addEventListener('input', tell);
  tell();

  let sending = false;
  form.addEventListener('submit', () => {
    sending = true;
  });
  window.addEventListener('beforeunload', (event) => {
    if (!sending && field.value.trim() !== '' && field.value !== field.defaultValue) event.preventDefault();
  });
}
