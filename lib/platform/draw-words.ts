/**
 * Words as a picture, in typefaces of our own: letters joined and turned as their script wants it, which the drawing of web pages on a
 * server does not do. It must not know what is drawn.
 */
import path from 'node:path';
import sharp from 'sharp';
import { escapeMarkup } from '@/lib/shared/escape-markup.mjs';

/** The faces of the site: Latin letters in two parts, and Arabic ones for the same weights. */
const families = 'Atkinson Hyperlegible Next, Noto Sans Arabic';
const files = ['atkinson-latin', 'atkinson-latin-ext', 'noto-arabic'].flatMap((name) =>
  [400, 700].map((weight) => path.join(process.cwd(), `lib/platform/card-fonts/${name}-${weight}.ttf`)),
);

let learnt: Promise<unknown> | undefined;

/** A face is known to the process from the first drawing that names its file. */
function learnFaces(): Promise<unknown> {
  learnt ??= Promise.all(
    files.map((fontfile) => sharp({ text: { text: '.', font: families, fontfile } }).toBuffer()),
  ).catch((error: unknown) => {
    learnt = undefined;
    throw error;
  });
  return learnt;
}

export interface DrawnWords {
  picture: Buffer;
  width: number;
  height: number;
}

/** `size` and `width` in pixels. Lines run from the side where the words begin; a word that is too long for one is broken. */
export interface Pen {
  size: number;
  bold?: boolean;
  colour: string;
  width: number;
}

/** The picture is as large as the ink. */
export async function drawWords(words: string, { size, bold = false, colour, width }: Pen): Promise<DrawnWords> {
  await learnFaces();
  const text = escapeMarkup(words);
  // Arabic letters are given a third more room above and below than they need beneath each other in a title.
  const close = /\p{Script=Arabic}/u.test(words) ? ' line_height="0.8"' : '';
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}"${close}>${text}</span>`,
      font: `${families} ${bold ? 'Bold ' : ''}${size}`,
      width,
      dpi: 72,
      rgba: true,
      wrap: 'word-char',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { picture: data, width: info.width, height: info.height };
}

/** The first pen with which the words are no higher than `most`; with the last of them, as many as fit, and a sign that there are more. */
export async function fitWords(words: string, most: number, pens: readonly Pen[]): Promise<DrawnWords> {
  let last: DrawnWords | null = null;
  for (const pen of pens) {
    last = await drawWords(words, pen);
    if (last.height <= most) return last;
  }
  const pen = pens.at(-1);
  if (!last || !pen) throw new Error('There is nothing to draw with.');
  const letters = Array.from(words);
  let [few, many] = [0, letters.length];
  while (many - few > 1) {
    const count = Math.floor((few + many) / 2);
    const drawn = await drawWords(`${letters.slice(0, count).join('').trimEnd()}…`, pen);
    if (drawn.height <= most) [few, last] = [count, drawn];
    else many = count;
  }
  return last;
}
