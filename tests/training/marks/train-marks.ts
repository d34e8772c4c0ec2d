/** Makes the weights of the model of identifying words anew, as part of `npm run screening:train`. */
import { writeModel } from '../weights-file';
import { fitMarks, type MarkLesson, packedMarks } from './fit-marks';
import { markLessons, markTexts } from './mark-lessons';

const seed = 20_261_128;

/** What is kept of a model that learnt these. */
export function marksFile(lessons: readonly MarkLesson[]): object {
  const learntFrom = { words: lessons.length, telling: lessons.filter(({ sort }) => sort > 0).length };
  const { weights, ...rest } = packedMarks(fitMarks(lessons, seed));
  return { learntFrom, ...rest, weights };
}

export function trainMarks(corpora: string): void {
  writeModel('marks', marksFile(markLessons(markTexts(corpora))));
}
