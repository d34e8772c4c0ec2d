/** Readers fetch one file of styles, made of the classes that their own pages name: every file that they reach must be among its sources. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const left = [...readFileSync('app/readers.css', 'utf8').matchAll(/@source not '([^']+)'/g)].map(([, folder = '']) =>
  path.join('app', folder),
);

const isLeft = (file: string): boolean => left.some((folder) => file.startsWith(`${folder}/`));

function importedBy(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, name = '']) => {
    if (!name.startsWith('@/') && !name.startsWith('.')) return [];
    const place = name.startsWith('@/') ? name.slice(2) : path.join(path.dirname(file), name);
    return ['', '.ts', '.tsx']
      .map((ending) => place + ending)
      .filter((one) => existsSync(one) && statSync(one).isFile());
  });
}

/** Files below the pages that are written in JSX, and so may name classes. */
function reached(pages: readonly string[]): string[] {
  const found = new Set(pages);
  for (const file of found) for (const next of importedBy(file)) if (/\.tsx?$/.test(next)) found.add(next);
  return [...found];
}

const pages = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => `app/${file}`)
  .filter((file) => file.endsWith('.tsx'));

it('nothing that a reader sees is left out of the styles of readers', () => {
  expect(left.length).toBeGreaterThan(3);
  const files = reached(pages.filter((file) => !isLeft(file)));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter(isLeft)).toEqual([]);
});

it('and what is left out is there', () => {
  expect(left.filter((folder) => !existsSync(folder))).toEqual([]);
});
