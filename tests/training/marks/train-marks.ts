/** Makes the weights of the model of identifying words anew, as part of `npm run screening:train`. */
import { writeFileSync } from 'node:fs';
import { fitMarks, packedMarks } from './fit-marks';
import { markLessons, markTexts } from './mark-lessons';

const file = new URL('../../../lib/screening/learned/weights/marks.json', import.meta.url);

export function trainMarks(corpora: string): void {
  const lessons = markLessons(markTexts(corpora));
  const learntFrom = { words: lessons.length, telling: lessons.filter(({ sort }) => sort > 0).length };
  const { weights, ...rest } = packedMarks(fitMarks(lessons, 20_261_128));
  writeFileSync(file, `${JSON.stringify({ version: 1, learntFrom, ...rest, weights }, null, 2)}\n`);
}
