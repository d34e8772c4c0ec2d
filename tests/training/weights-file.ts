/** A model as it is kept: each weight in a signed byte, in base64 within JSON. */
import { writeFileSync } from 'node:fs';
import type { LinearModel, WeightsFile } from '@/lib/screening/learned/linear-model';
import { tableBits } from '@/lib/screening/learned/seen';
import type { DeviceFile } from '@/lib/screening/learned/urgency-on-device';

const most = 127;
const digits = 1e6;
const rounded = (value: number): number => Math.round(value * digits) / digits;

/** The largest weights are cut to what all but one in ten thousand keep, so that small ones are told apart. */
export function packed({ weights, bias }: LinearModel): WeightsFile {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const scale = rounded((sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / most) || 1;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-most, Math.min(most, Math.round(weight / scale))));
  return { bits: tableBits, scale, bias: rounded(bias), weights: Buffer.from(bytes.buffer).toString('base64') };
}

const folder = new URL('../../lib/screening/learned/weights/', import.meta.url);

/**
 * The text of a model's file. Lists stand on one line, as the formatter of the house keeps them: otherwise the file would be written anew
 * behind the training, and never come out again byte for byte.
 */
export function modelText(file: object): string {
  const spread = JSON.stringify({ version: 1, ...file }, null, 2);
  return `${spread.replace(/\[\s+([^[\]]*?)\s+\]/g, (_, list: string) => `[${list.replace(/,\s+/g, ', ')}]`)}\n`;
}

export function writeModel(name: string, file: object): void {
  writeFileSync(new URL(`${name}.json`, folder), modelText(file));
}

export function writeDeviceWeights(learntFrom: Readonly<Record<string, number>>, file: DeviceFile): void {
  writeModel('device', { learntFrom, ...file });
}

export function writeWeights(name: string, learntFrom: Readonly<Record<string, number>>, model: LinearModel): void {
  const { weights, ...rest } = packed(model);
  writeModel(name, { learntFrom, ...rest, weights });
}
