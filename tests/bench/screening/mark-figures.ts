/** What the model of identifying words finds alone, without rules, of frames and clean sentences that it had not learnt. It never judges. */
import { findMarks } from '../../../lib/screening/marks/find-marks';
import { withoutLookAlikes } from '../../../lib/screening/words/look-alikes';
import { readText } from '../../../lib/screening/words/read-text';
import { foldsOf } from '../../training/folds';
import { languages } from '../../training/labelled-text';
import { fitMarks } from '../../training/marks/fit-marks';
import { markLessons, type MarkText, markTexts } from '../../training/marks/mark-lessons';

const seed = 20_261_128;

/** Shares from 0 to 1, of one fold in five: of texts that hold something, by sort, and of clean ones. */
export function benchMarks(folder: string, figures: Record<string, number>): void {
  const texts = markTexts(folder);
  const folds = foldsOf(texts.map(({ block }) => block));
  const model = fitMarks(markLessons(texts.filter((_, at) => folds[at] !== 0)), seed);
  const findIn = ({ text }: MarkText): { start: number; end: number }[] => {
    const reading = readText(text);
    return findMarks(model, withoutLookAlikes(reading.text)).map(({ start, end }) => reading.written(start, end));
  };
  for (const language of languages) {
    const held = texts.filter((text, at) => folds[at] === 0 && text.language === language);
    const clean = held.filter(({ isClean }) => isClean);
    const flagged = clean.filter((text) => findIn(text).length > 0).length;
    const found = new Map<string, [found: number, all: number]>();
    for (const text of held.filter(({ isClean }) => !isClean)) {
      const marks = findIn(text);
      for (const { sort, start, end } of text.spans.filter(({ sort: one }) => one !== 'left')) {
        const [some, all] = found.get(sort) ?? [0, 0];
        const isFound = marks.some((mark) => mark.start < end && start < mark.end);
        found.set(sort, [some + (isFound ? 1 : 0), all + 1]);
      }
    }
    const kinds = [...found].sort().map(([sort, [some, all]]) => `${sort} ${some}/${all}`);
    console.log(`\nmarks alone, ${language}: ${kinds.join(', ')}; ${flagged} of ${clean.length} clean ones flagged`);
    for (const [sort, [some, all]] of found)
      figures[`marks ${language} ${sort}`] = Math.round((1e4 * some) / all) / 1e4;
    figures[`marks ${language} clean`] = Math.round((1e4 * flagged) / clean.length) / 1e4;
  }
}
