/** What the small models for the writer's device learn from: the lessons of urgency, by their words alone. Their strongest weights are kept. */
import type { LinearModel } from '@/lib/screening/learned/linear-model';
import type { Seen } from '@/lib/screening/learned/seen';
import { deepest, type DeviceFile, type DeviceTable, seeOnDevice } from '@/lib/screening/learned/urgency-on-device';
import { fitUrgency, type UrgentText } from './urgency-lessons';

export type DeviceText = UrgentText & { seenOnDevice: readonly Seen[] };

export function deviceTexts(texts: readonly UrgentText[]): DeviceText[] {
  return texts.map((text) => ({ ...text, seenOnDevice: seeOnDevice(text.text).seen }));
}

/** Weights that are kept of 131,072 in each: as many as a telephone fetches in a moment. */
const kept = 20_000;
/** All but one in two hundred of them keep their size. */
const whole = 0.995;
const furthest = 255;

function pruned({ weights, bias }: LinearModel): DeviceTable {
  const size = (place: number): number => Math.abs(weights[place] ?? 0);
  const places = Array.from({ length: weights.length }, (_, place) => place)
    .sort((one, other) => size(other) - size(one) || one - other)
    .slice(0, kept)
    .sort((one, other) => one - other);
  const sizes = places.map(size).sort((one, other) => one - other);
  const scale = Math.round(((sizes[Math.floor(sizes.length * whole)] ?? 1) / deepest) * 1e6) / 1e6;
  const steps: number[] = [];
  const values = new Uint8Array(Math.ceil(places.length / 2));
  let last = 0;
  places.forEach((place, index) => {
    let step = place - last;
    last = place;
    for (; step >= furthest; step -= furthest) steps.push(furthest);
    steps.push(step);
    const weight = Math.max(-deepest, Math.min(deepest, Math.round((weights[place] ?? 0) / scale)));
    values[index >> 1] = (values[index >> 1] ?? 0) | ((weight + deepest) << (index % 2 === 0 ? 0 : 4));
  });
  const table = Buffer.concat([Buffer.from(steps), values]).toString('base64');
  return { scale, bias: Math.round(bias * 1e6) / 1e6, count: places.length, table };
}

export function fitDevice(texts: readonly DeviceText[]): DeviceFile {
  const { crisis, emergency } = fitUrgency(texts.map((text) => ({ ...text, seen: text.seenOnDevice })));
  return { crisis: pruned(crisis), emergency: pruned(emergency) };
}
