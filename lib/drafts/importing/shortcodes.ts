/**
 * What plugins of WordPress would have put in place of words in brackets: captions stay as words, the rest is named and taken out. Words
 * in brackets that nobody’s plugin would take stay as they are. Pure, and linear in the length of the text.
 */

/** Of WordPress itself. */
const builtIn = new Set(['caption', 'wp_caption', 'gallery', 'audio', 'video', 'playlist', 'embed']);

const code = /\[(\[?)(\/?)([a-z][a-z0-9_-]{0,60})((?:[\s=][^[\]]{0,1000})?)(\]\]?)/gi;

export function replaceShortcodes(html: string): { html: string; named: string[] } {
  const closed = new Set(
    [...html.matchAll(/\[\/([a-z][a-z0-9_-]{0,60})\]/gi)].map(([, name = '']) => name.toLowerCase()),
  );
  const named: string[] = [];
  const replaced = html.replace(
    code,
    (whole, twice: string, slash: string, name: string, rest: string, end: string) => {
      const known = name.toLowerCase();
      const hasValues = /(?:^|\s)[\w-]+\s*=\s*(?:"|'|&|\w)/.test(rest);
      const isOne =
        builtIn.has(known) ||
        closed.has(known) ||
        hasValues ||
        (/[_-]/.test(known) && slash === '' && rest.trim() === '');
      if (!isOne) return whole;
      // Written twice, it is how an author shows one.
      if (twice !== '' && end === ']]') return whole.slice(1, -1);
      const after = end === ']]' ? ']' : '';
      const before = twice;
      if (known === 'caption' || known === 'wp_caption') return `${before}${captionOf(slash, rest)}${after}`;
      if (slash === '') named.push(`[${name}${rest.trimEnd().slice(0, 150)}]`);
      return `${before}${after}`;
    },
  );
  return { html: replaced, named: [...new Set(named)] };
}

function captionOf(slash: string, rest: string): string {
  if (slash !== '') return '</figure>';
  const words = /\bcaption\s*=\s*"([^"]*)"|\bcaption\s*=\s*'([^']*)'/i.exec(rest);
  const said = words?.[1] ?? words?.[2] ?? '';
  return `<figure>${said === '' ? '' : `<p>${said}</p>`}`;
}
