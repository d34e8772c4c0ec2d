/**
 * Checks the pictures of a content folder: each file by what was found in it, and that every picture which a text names is there.
 * It must not touch files: it judges what it is given.
 */
import type { MediaFile } from '@/lib/posts/files/media-store';
import { mediaMention } from '@/lib/posts/model/picture';
import type { FileProblem } from '@/lib/posts/model/problem';
import { placeAt } from '@/lib/posts/model/problem';

type Text = { file: string; source: string };

export function checkMedia(media: readonly MediaFile[], texts: readonly Text[]): FileProblem[] {
  const refused = media.flatMap(({ path, refusal }): FileProblem[] =>
    refusal === null ? [] : [{ file: path.slice(1), line: 1, column: 1, severity: 'error', ...refusal }],
  );
  const known = new Set(media.map(({ path }) => path));
  const missing = texts.flatMap(({ file, source }) =>
    [...source.matchAll(mediaMention)]
      .filter(([path]) => !known.has(path))
      .map(({ 0: path, index }): FileProblem => ({
        file,
        ...placeAt(source, index),
        severity: 'error',
        rule: 'media-missing',
        message: `There is no file ${path.slice(1)} in the content folder.`,
      })),
  );
  return [...refused, ...missing];
}
