// Beside the text, the same words as readers will see them: on a telephone, on a wide screen, in the dark. Drawn by the server from what was saved.
import type { PenData } from '@/components/desk/drafts/pen-data';
import { button, element } from './elements';

const widths = [360, 768, 1280];

/** Gives what is to be called when something was saved. */
export function offerPreview(id: string, words: PenData['words'], after: Element): () => void {
  const frame = element('iframe', 'pen-frame');
  frame.title = words.previewTitle;
  const address = `/desk/posts/${id}/preview`;
  const width = element('select', 'pen-input');
  width.setAttribute('aria-label', words.previewWidth);
  width.append(...widths.map((pixels, index) => new Option(words.previewWidths[index as 0], String(pixels))));
  width.addEventListener('change', () => {
    frame.style.inlineSize = `${width.value}px`;
  });
  const dark = button(words.previewDark, () => {
    const isDark = dark.getAttribute('aria-pressed') !== 'true';
    dark.setAttribute('aria-pressed', String(isDark));
    frame.style.colorScheme = isDark ? 'dark' : 'light';
  });
  dark.setAttribute('aria-pressed', 'false');
  const print = button(words.previewPrint, () => frame.contentWindow?.print());
  const panel = element('div', 'pen-preview', element('div', 'pen-tools', width, dark, print), frame);
  // No field of the post.
  panel.addEventListener('input', (event) => event.stopPropagation());
  panel.hidden = true;
  const open = button(words.preview, () => {
    panel.hidden = !panel.hidden;
    open.setAttribute('aria-expanded', String(!panel.hidden));
    if (!panel.hidden) frame.src = address;
  });
  open.setAttribute('aria-expanded', 'false');
  frame.style.inlineSize = `${widths[0]}px`;
  after.after(open, panel);
  return () => {
    if (panel.hidden) return;
    // Where the reader of it stood.
    const { scrollY = 0 } = frame.contentWindow ?? {};
    frame.addEventListener('load', () => frame.contentWindow?.scrollTo(0, scrollY), { once: true });
    frame.contentWindow?.location.reload();
  };
}
