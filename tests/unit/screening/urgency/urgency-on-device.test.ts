import { describe, expect, it } from 'vitest';
import { excessOnDevice, readDeviceModels, soundsUrgentOnDevice } from '@/lib/screening/learned/urgency-on-device';
import deviceWeights from '@/lib/screening/learned/weights/device.json';
import { arabicCalm, arabicCrisis, arabicEmergency } from './arabic-urgent';
import { spanishCalm, spanishCrisis, spanishEmergency } from './spanish-urgent';
import { calmMessages, crisisMessages, emergencyMessages } from './urgent-messages';

const cries = [
  ...crisisMessages,
  ...emergencyMessages,
  ...spanishCrisis,
  ...spanishEmergency,
  ...arabicCrisis,
  ...arabicEmergency,
];
const calm = [...calmMessages, ...spanishCalm, ...arabicCalm];

describe('the small models of a device', () => {
  it('hear most cries that the server hears, and let calm messages be', () => {
    expect(cries.filter(soundsUrgentOnDevice).length / cries.length).toBeGreaterThan(0.85);
    expect(calm.filter(soundsUrgentOnDevice).length / calm.length).toBeLessThan(0.15);
  });

  it('hear them in any case, and beside calm words', () => {
    for (const cry of ['I want to kill myself', 'no puedo respirar', 'أريد أن أموت']) {
      expect(soundsUrgentOnDevice(cry), cry).toBe(true);
      expect(soundsUrgentOnDevice(cry.toUpperCase()), cry).toBe(true);
    }
  });

  it('say nothing of no words', () => {
    for (const text of ['', '   ', '?!', '12']) expect(soundsUrgentOnDevice(text), text).toBe(false);
    expect(excessOnDevice(readDeviceModels(deviceWeights), '')).toBe(-Infinity);
  });

  it('are read from a table that gives each weight by its way from the one before', () => {
    // Places 3, 303 and 304 with the weights 7, -7 and 1: 303 lies 300 on, which is 255 and 45.
    const table = Buffer.from([3, 255, 45, 1, 14 | (0 << 4), 8]).toString('base64');
    const small = { scale: 0.5, bias: -1, count: 3, table };
    const { weights, scale, bias } = readDeviceModels({ crisis: small, emergency: small }).crisis;
    expect([scale, bias]).toEqual([0.5, -1]);
    const held = Array.from(weights).flatMap((weight, place) => (weight === 0 ? [] : [[place, weight]]));
    expect(held).toEqual([
      [3, 7],
      [303, -7],
      [304, 1],
    ]);
  });
});
