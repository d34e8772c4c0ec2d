import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What brings a form back takes its state first; what a button alone does has no words to lose. */
const takesState = /(export )?(?:async function|const) (\w+)\b[^{;]{0,200}?\(\s*_previous: (\w+),/g;

const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('-actions.ts'));
const actions = files.flatMap((file) => {
  const source = readFileSync(path.join('lib', file), 'utf8');
  return [...source.matchAll(takesState)].map(([, exported, name = '', state = '']) => ({
    name,
    state,
    // Only through the function that keeps the words may it leave its file.
    kept: !exported && new RegExp(`= (?:keepingWords|patientForm)\\(\\s*\\w+,\\s*${name}\\b`).test(source),
  }));
});

/** What a form may call by itself. */
const exported = files.flatMap((file) =>
  [
    ...readFileSync(path.join('lib', file), 'utf8').matchAll(/^export (?:async function|const) (\w+Action)\b(.*)$/gm),
  ].map(([, name = '', rest = '']) => ({ name, rest })),
);

describe('every deed of a form', () => {
  it.each(exported.filter(({ name }) => name !== 'pressAction'))(
    'says what could not be stored, to the page in front or on its own: $name',
    ({ rest }) => {
      expect(rest).toMatch(/^ = (?:keepingWords|patientForm|sayingUnstored)\(/);
    },
  );
});

describe('every form that comes back', () => {
  it('is found', () => {
    expect(actions.length).toBeGreaterThan(12);
  });

  it.each(actions.filter(({ state }) => state !== 'PressState'))(
    'comes back with its words when nothing can be stored: $name',
    ({ kept }) => {
      expect(kept).toBe(true);
    },
  );
});
