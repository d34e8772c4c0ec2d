/** The model of identifying words as it is kept. It must not be changed while the process runs. */
import marks from '@/lib/screening/learned/weights/marks.json';
import { type MarkModel, readMarkModel } from './mark-model';

export const markModel: MarkModel = readMarkModel(marks);
