import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../support/seeded-random';
import { fillFrame } from '../../training/marks/fill-frames';
import { drawBy } from '../../training/marks/made-up-names';
import { markLessons, type MarkText } from '../../training/marks/mark-lessons';
import { marksFile } from '../../training/marks/train-marks';
import { modelText } from '../../training/weights-file';

const folder = new URL('../../../lib/screening/learned/weights/', import.meta.url);

/** Filled anew each time, as the training does. */
function fewTexts(seed: number): MarkText[] {
  const draw = drawBy(seededRandom(seed));
  const frame = 'my daughter {first} has a fever, is {drug} safe for her';
  return ['en', 'es', 'ar'].flatMap((language) =>
    Array.from({ length: 20 }, () => ({
      ...fillFrame(frame, language, draw),
      language,
      block: frame,
      isClean: false,
    })),
  );
}

const trained = (seed: number): string => modelText(marksFile(markLessons(fewTexts(seed))));

describe('a trained file', () => {
  it('comes out byte for byte when it is trained again', () => {
    expect(trained(3)).toBe(trained(3));
    expect(trained(3)).not.toBe(trained(4));
  });

  it.each(readdirSync(folder))('%s stands as the training writes it', (name) => {
    const kept = readFileSync(new URL(name, folder), 'utf8');
    expect(modelText(JSON.parse(kept) as object)).toBe(kept);
  });
});
