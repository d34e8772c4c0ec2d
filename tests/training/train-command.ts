/**
 * Makes the weights of the screening's models anew: `npm run screening:train -- FOLDER` (or BEDSIDE_CORPORA) with the folder of the
 * corpora. The same texts give the same files, byte for byte. What they are worth is said by `npm run bench -- screening`.
 */
import { deviceTexts, fitDevice } from './device-lessons';
import { trainMarks } from './marks/train-marks';
import { fitReplies, replyTexts } from './reply-lessons';
import { fitSpam, spamTexts } from './spam-lessons';
import { fitUrgency, urgentTexts } from './urgency-lessons';
import { writeDeviceWeights, writeWeights } from './weights-file';

const folder = process.argv[2] ?? process.env['BEDSIDE_CORPORA'];
if (!folder) throw new Error('Give the folder of the corpora, or set BEDSIDE_CORPORA.');

function counted(texts: readonly { label: string; source: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { label, source } of texts) counts[`${source}, ${label}`] = (counts[`${source}, ${label}`] ?? 0) + 1;
  return counts;
}

const urgent = urgentTexts(folder);
const { crisis, emergency } = fitUrgency(urgent);
writeWeights('crisis', counted(urgent), crisis);
writeWeights('emergency', counted(urgent), emergency);
writeDeviceWeights(counted(urgent), fitDevice(deviceTexts(urgent)));

const replies = replyTexts();
writeWeights('replies', counted(replies), fitReplies(replies));

const comments = spamTexts(folder);
writeWeights('spam', counted(comments), fitSpam(comments));

trainMarks(folder);
