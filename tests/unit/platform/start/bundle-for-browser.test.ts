import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundleForBrowser } from '@/lib/platform/start/bundle-for-browser';
import { findIdentifiers } from '@/lib/screening/identifiers';
import { findOnDevice } from '@/lib/screening/identifiers/identifiers-on-device';
import { soundsUrgentOnDevice } from '@/lib/screening/learned/urgency-on-device';

const served = (name: string): string => readFileSync(`public/${name}`, 'utf8');

it('what browsers load is made from the sources as they stand: if this fails, run `npm run browser:bundle`', async () => {
  const made = await bundleForBrowser();
  expect([...made.keys()].sort()).toEqual([
    'ask.js',
    'enhance.js',
    'on-device-check.js',
    'proof-plain.js',
    'proof-worker.js',
    'prose.js',
    'urgent-check.js',
    'write.js',
  ]);
  for (const [name, text] of made) expect([name, served(name) === text]).toEqual([name, true]);
});

it('each fetches the next by its address, and nothing of Node', () => {
  expect(served('enhance.js')).toContain('import("/ask.js")');
  expect(served('ask.js')).toContain('import("/on-device-check.js")');
  expect(served('ask.js')).toContain('import("/urgent-check.js")');
  for (const name of ['enhance.js', 'ask.js', 'on-device-check.js', 'urgent-check.js'])
    expect(served(name)).not.toMatch(/\brequire\(|node:|\bprocess\./);
});

it('a browser finds what the server finds, and in the same places', async () => {
  const address = `data:text/javascript;base64,${Buffer.from(served('on-device-check.js')).toString('base64')}`;
  const loaded = (await import(/* @vite-ignore */ address)) as { findOnDevice: typeof findOnDevice };
  const texts = [
    'Please write to margaret.ellison@example.org or call (415) 555-0132 after 3 May 2024.',
    'My number is 612 345 678 and I was born on 4 July 1961.',
    'Tengo 45 años. Escríbame a alguien@example.org.',
    'I take 10 mg of lisinopril, my pressure is 140/90 and I am 45.',
    'Call 911 or the helpline on 1-800-273-8255.',
    'hello, my name is oluwaseun adeyemi and i cough, my son is yusuf',
    'Hola, me llamo Xochitl Ramirez y me duele la rodilla.',
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
  expect(loaded.findOnDevice(texts[5] ?? '').map(({ kind }) => kind)).toEqual(['name', 'name']);
  expect(loaded.findOnDevice('my name is not important and my son is autistic')).toEqual([]);
});

it('a browser hears a cry as the source does', async () => {
  const address = `data:text/javascript;base64,${Buffer.from(served('urgent-check.js')).toString('base64')}`;
  const loaded = (await import(/* @vite-ignore */ address)) as { soundsUrgentOnDevice: typeof soundsUrgentOnDevice };
  for (const [text, sounds] of [
    ['I want to kill myself tonight', true],
    ['Me aprieta el pecho y no puedo respirar', true],
    ['أريد أن أموت', true],
    ['How long should I take iron tablets?', false],
    ['', false],
  ] as const) {
    expect(loaded.soundsUrgentOnDevice(text), text).toBe(sounds);
    expect(soundsUrgentOnDevice(text), text).toBe(sounds);
  }
});

it('what is fetched for someone who types is small enough for a telephone', () => {
  expect(served('on-device-check.js').length).toBeLessThan(60 * 1_024);
  // A table of weights travels compressed.
  expect(gzipSync(served('urgent-check.js')).length).toBeLessThan(60 * 1_024);
});
