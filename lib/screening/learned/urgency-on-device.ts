/**
 * Whether words sound urgent, for the device on which they are typed: the strongest weights of two small models that look at words alone,
 * without the senses and rules of the server. It must not be the only look: it brings a calm line of numbers, and the server decides.
 */
import { hasArabic } from '@/lib/screening/words/arabic-words';
import { cutSentences } from '@/lib/screening/words/cut-sentences';
import { withoutLookAlikes } from '@/lib/screening/words/look-alikes';
import { mendPhrases } from '@/lib/screening/words/mend-phrases';
import { readText } from '@/lib/screening/words/read-text';
import { cutParts } from './cut-parts';
import { type LinearModel, scoreStretches } from './linear-model';
import { type Seen, seenAs, tableBits } from './seen';
import { hearScores } from './urgency-limits';
import deviceWeights from './weights/device.json';

/** As it is kept: how far each place lies behind the one before, in bytes of which 255 goes on, and then each weight in half a byte. */
export type DeviceTable = { scale: number; bias: number; count: number; table: string };
export type DeviceFile = { crisis: DeviceTable; emergency: DeviceTable };
export type DeviceModels = Readonly<Record<'crisis' | 'emergency', LinearModel>>;

/** Half a byte holds weights from -7 to 7. */
export const deepest = 7;
const furthest = 255;

function readTable({ scale, bias, count, table }: DeviceTable): LinearModel {
  const bytes = Uint8Array.from(atob(table), (byte) => byte.charCodeAt(0));
  const weights = new Int8Array(1 << tableBits);
  const firstWeight = bytes.length - Math.ceil(count / 2);
  let [place, at] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    while (bytes[at] === furthest) {
      place += furthest;
      at += 1;
    }
    place += bytes[at] ?? 0;
    at += 1;
    const pair = bytes[firstWeight + (index >> 1)] ?? 0;
    weights[place] = (index % 2 === 0 ? pair & 15 : pair >> 4) - deepest;
  }
  return { weights, scale, bias };
}

export const readDeviceModels = ({ crisis, emergency }: DeviceFile): DeviceModels => ({
  crisis: readTable(crisis),
  emergency: readTable(emergency),
});

const longest = 20_000;

/** What the small models see of a message; for lessons too. */
export function seeOnDevice(text: string): { seen: Seen[]; wordCount: number } {
  const read = withoutLookAlikes(readText(text.slice(0, longest)).text);
  const pieces = cutParts(read, (latin) => cutSentences(latin, mendPhrases)).flatMap((part) => part.pieces);
  return {
    seen: pieces.map(({ words }) =>
      seenAs(
        words.map(({ text: word }) => word),
        [],
      ),
    ),
    wordCount: pieces.reduce((sum, { words }) => sum + words.length, 0),
  };
}

/** How far the stronger of the two lies above what the server would ask of its own, in log-odds; below 0 is under it. */
export function excessOnDevice(models: DeviceModels, text: string): number {
  const { seen, wordCount } = seeOnDevice(text);
  if (seen.length === 0) return -Infinity;
  const excess = (danger: keyof DeviceModels): number =>
    hearScores(danger, scoreStretches(models[danger], seen), wordCount, hasArabic(text)).excess;
  return Math.max(excess('crisis'), excess('emergency'));
}

/** Chosen on texts that the models judging them had not learnt, so that no more calm ones are shown numbers than by the server. */
const limits = { latin: -0.05, arabic: 0.2 } as const;

export function soundsUrgentBy(models: DeviceModels, text: string): boolean {
  return excessOnDevice(models, text) >= (hasArabic(text) ? limits.arabic : limits.latin);
}

let own: DeviceModels | null = null;

export function soundsUrgentOnDevice(text: string): boolean {
  own ??= readDeviceModels(deviceWeights);
  return soundsUrgentBy(own, text);
}
