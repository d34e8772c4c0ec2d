import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeDeviceModule } from '@/lib/platform/device-module';
import { findIdentifiers } from '@/lib/screening/identifiers';
import { findOnDevice } from '@/lib/screening/identifiers-on-device';

const entry = 'lib/screening/identifiers-on-device.ts';
const served = readFileSync('public/look.js', 'utf8');

it('what browsers load is made from the rules as they stand: if this fails, run `npm run look`', () => {
  expect(served === makeDeviceModule(entry, 'findOnDevice')).toBe(true);
});

it('a browser finds what the server finds, and in the same places', async () => {
  const address = `data:text/javascript;base64,${Buffer.from(served).toString('base64')}`;
  const loaded = (await import(/* @vite-ignore */ address)) as { findOnDevice: typeof findOnDevice };
  const texts = [
    'Please write to margaret.ellison@example.org or call (415) 555-0132 after 3 May 2024.',
    'My number is 612 345 678 and I was born on 4 July 1961.',
    'Tengo 45 años. Escríbame a alguien@example.org.',
    'I take 10 mg of lisinopril, my pressure is 140/90 and I am 45.',
    'Call 911 or the helpline on 1-800-273-8255.',
    '',
  ];
  for (const text of texts) {
    const found = loaded.findOnDevice(text);
    expect(found).toEqual(findOnDevice(text));
    const all = findIdentifiers(text);
    for (const { start, end } of found)
      expect(
        all.some((one) => one.start <= start && one.end >= end),
        text.slice(start, end),
      ).toBe(true);
  }
  expect(loaded.findOnDevice(texts[0] ?? '').map(({ kind }) => kind)).toEqual(['email', 'phone', 'date']);
  expect(loaded.findOnDevice(texts[3] ?? '')).toEqual([]);
});

it('is small enough to fetch on a telephone, and refuses what no browser has', () => {
  expect(served.length).toBeLessThan(18_432);
  expect(() => makeDeviceModule('lib/platform/crypto.ts', 'sha256')).toThrow('which no browser has');
});
