/** Colours by their numbers: words can be read on every ground that they may stand on, by day and in the dark (WCAG 1.4.6, 1.4.11). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colours = Record<string, string>;

const css = readFileSync('app/globals.css', 'utf8');
const [, dark = ''] = /@media screen and \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/.exec(css) ?? [];
const [, light = ''] = /@theme \{([^}]*)\}/.exec(css) ?? [];

const coloursOf = (block: string): Colours =>
  Object.fromEntries(
    [...block.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );

const schemes: [string, Colours][] = [
  ['light', coloursOf(light)],
  ['dark', { ...coloursOf(light), ...coloursOf(dark) }],
];

/** Relative luminance, as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: Colours, one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((name) => {
      const colour = colours[name];
      if (colour === undefined) throw new Error(`there is no colour ${name}`);
      return luminance(colour);
    })
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const tints = ['brand-soft', 'lamp-soft', 'good-soft', 'caution-soft', 'danger-soft'];
const grounds = ['paper', 'paper-soft', 'raise', ...tints];
const words = ['ink', 'ink-soft', 'brand', 'brand-dark', 'good', 'caution', 'danger'];

const edges = ['edge-now', 'edge-today', 'edge-routine'];

/** Words on a ground of their own: bands, buttons and cards of care. */
const pairs: [string, string][] = [
  ['on-pine', 'pine'],
  ['lamp', 'pine'],
  ['paper', 'brand'],
  ['paper', 'brand-dark'],
  ['paper', 'danger'],
  ['paper', 'ink'],
  ['on-care-now', 'care-now'],
  ['on-care-today', 'care-today'],
  ['on-care-routine', 'care-routine'],
];

const below = (colours: Colours, tested: readonly [string, string][], least: number): string[] =>
  tested
    .map(([one, other]) => ({ one, other, ratio: contrast(colours, one, other) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ one, other, ratio }) => `${one} on ${other}: ${ratio.toFixed(2)}`);

const each = (ones: readonly string[], others: readonly string[]): [string, string][] =>
  ones.flatMap((one) => others.map((other): [string, string] => [one, other]));

describe.each(schemes)('%s', (_name, colours) => {
  it('knows every colour that pages use', () => {
    expect(Object.keys(colours).length).toBeGreaterThan(25);
    const known = [...grounds, ...words, ...pairs.flat(), ...edges, 'line', 'control', 'focus', 'clay'];
    expect(Object.keys(colours).filter((name) => !known.includes(name))).toEqual([]);
  });
  it('words stand out from every ground by 7 to 1', () => {
    expect(below(colours, [...each(words, grounds), ...pairs], 7)).toEqual([]);
  });
  it('frames, filled dots and the ring of focus stand out by 3 to 1', () => {
    expect(below(colours, each(['control', 'clay'], grounds), 3)).toEqual([]);
    expect(below(colours, each(edges, ['paper', 'raise']), 3)).toEqual([]);
    // The ring has two tones: one of them stands out, whatever lies beneath.
    const ring = [colours === schemes[0]?.[1] ? 'ink' : 'focus', 'paper'];
    const grounded = [...grounds, 'pine', 'brand', 'care-now', 'care-today', 'care-routine'];
    expect(grounded.filter((ground) => ring.every((tone) => contrast(colours, tone, ground) < 3))).toEqual([]);
  });
});
