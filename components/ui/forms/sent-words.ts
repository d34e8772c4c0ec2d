/** What was typed into the form that was sent last from this page, for a page that breaks meanwhile. Held in this browser alone, until it leaves the page. */
let words: string[] = [];

if (typeof document !== 'undefined')
  document.addEventListener(
    'submit',
    ({ target }) => {
      if (!(target instanceof HTMLFormElement)) return;
      const fields = target.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input[type="text"]');
      words = [...fields].flatMap(({ value, name }) => (value.trim() === '' || name === 'website' ? [] : [value]));
    },
    true,
  );

export function sentWords(): readonly string[] {
  return words;
}
