/** The library that counts, and the catalogues, stay on the server: a reader's browser is sent finished words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** Pages of staff; they may load what makes them quicker to use. */
const desk =
  /^(?:app\/\(desk\)\/|components\/(?:desk|identity)\/|components\/practice\/(?:board\/|(?:fact|canned-text)-form)|components\/letters\/letter-answer-form)/;

const sources = ['app', 'components', 'lib'].flatMap((wing) =>
  readdirSync(wing, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(wing, name)),
);

/** Our own files that a file imports to run. A deed is called from afar and stays where it is. */
function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/\b(?:import|export) (?!type\b)[^;]*?\bfrom '([@.][^']*)'/g)].flatMap(
    ([, name = '']) => {
      const base = name.startsWith('@/') ? name.slice(2) : path.join(path.dirname(file), name);
      const found = [base, `${base}.ts`, `${base}.tsx`].find((file) => /\.\w+$/.test(file) && existsSync(file));
      return found && !/^'use server'/m.test(readFileSync(found, 'utf8')) ? [found] : [];
    },
  );
}

const inBrowsers = new Set(
  sources.filter(
    (file) =>
      !desk.test(file) &&
      (file.startsWith('components/browser/') || readFileSync(file, 'utf8').startsWith("'use client'")),
  ),
);
for (const file of inBrowsers) for (const imported of importsOf(file)) inBrowsers.add(imported);

it('walks from every client component to what it shows', () => {
  expect(inBrowsers).toContain('components/ui/sentence.tsx');
  expect(inBrowsers).toContain('lib/shared/messages/ar/fault.json');
});

it('no file that a reader’s browser is sent loads the library or a whole catalogue', () => {
  const words = [...inBrowsers].filter((file) => /^lib\/shared\/messages\//.test(file)).sort();
  const fault = ['ar', 'en', 'es'].map((language) => `lib/shared/messages/${language}/fault.json`);
  expect(words).toEqual([...fault, 'lib/shared/messages/fault-words.ts']);
});
