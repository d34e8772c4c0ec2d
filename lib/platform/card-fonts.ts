/** The typeface of the site in a form that the drawing of cards can read. It must not know what is drawn. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

type CardFont = { name: string; weight: 400 | 700; style: 'normal'; data: Buffer };

let loaded: Promise<CardFont[]> | undefined;

/** Latin letters in two parts: the drawing looks into the next font for a letter that one does not have. */
export function loadCardFonts(): Promise<CardFont[]> {
  loaded ??= Promise.all(
    (['latin', 'latin-ext'] as const).flatMap((part) =>
      ([400, 700] as const).map(async (weight) => ({
        name: `Atkinson ${part}`,
        weight,
        style: 'normal' as const,
        data: await readFile(path.join(process.cwd(), `lib/platform/card-fonts/atkinson-${part}-${weight}.woff`)),
      })),
    ),
  );
  return loaded;
}
