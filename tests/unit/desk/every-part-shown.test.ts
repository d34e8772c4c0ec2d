/** The page of building blocks is only as good as it is whole: a part that it forgets is a part that nobody measures. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Parts without a look of their own, and those that stand around every page of the desk, this one too. */
const aroundOrUnseen = [
  'forms/field-frame',
  'forms/kept-words',
  'forms/sent-words',
  'forms/use-focus-on-news',
  'page-heading',
  'page-script',
  'page-width',
  'sentence',
  'skip-link',
  'visually-hidden',
  'work/announcer',
  'work/count',
  'work/rail',
  'work/split-view',
];

const parts = readdirSync('components/ui', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replace(/\.tsx?$/, ''))
  .sort();

const samples = readdirSync('components/desk/design')
  .map((file) => readFileSync(`components/desk/design/${file}`, 'utf8'))
  .join('\n');

const shown = (part: string): boolean => samples.includes(`'@/components/ui/${part}'`);

it('every part of components/ui is shown on the page of building blocks', () => {
  expect(parts.length).toBeGreaterThan(30);
  expect(parts.filter((part) => !shown(part) && !aroundOrUnseen.includes(part))).toEqual([]);
});

it('and what is excused from it is there, and not shown', () => {
  expect(aroundOrUnseen.filter((part) => !parts.includes(part) || shown(part))).toEqual([]);
});

/** States: of a part with several tones, sizes or variants each is walked through, or named. */
it('every tone, variant and size that a part offers is among the samples', () => {
  const unions = parts.flatMap((part) => {
    const file = readdirSync('components/ui', { recursive: true, encoding: 'utf8' }).find((one) =>
      one.startsWith(`${part}.ts`),
    );
    const text = readFileSync(`components/ui/${file}`, 'utf8');
    return [...text.matchAll(/export type \w*(?:Tone|Variant) = ([^;]+);/g)].flatMap(([, union = '']) =>
      [...union.matchAll(/'([a-z]+)'/g)].map(([, name = '']) => `${part}: ${name}`),
    );
  });
  expect(unions.length).toBeGreaterThan(20);
  expect(unions.filter((one) => !samples.includes(`'${one.split(': ')[1]}'`))).toEqual([]);
});
