/** Lines, tints and corners are spelled in components/ui alone; whatever else still spells its own is counted here, and only gets fewer. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const spelled =
  /(?<=[\s"'`:])(?:border(?:-[a-z0-9[\]/.-]+)?|rounded(?:-[a-z0-9[\]-]+)?|bg-[a-z-]+(?:\/\d+)?|divide-(?:[xy]|line)|shadow-[a-z]+)(?=[\s"'`])/g;

/** Within what a class name is made of: words in comments and sentences are none. */
const classes = /className=(?:"[^"]*"|\{[^}]*\}(?:[^"}]*\})?)|'[^'\n]*'/g;

const isElsewhere = (file: string): boolean => /\.tsx$/.test(file) && !file.startsWith('components/ui/');

function spelledIn(file: string): string[] {
  return (readFileSync(file, 'utf8').match(classes) ?? []).flatMap((words) => words.match(spelled) ?? []);
}

const files = ['app', 'components']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter(isElsewhere);

/** Whoever takes some away writes the smaller number here; nobody writes a larger one. */
const most = 179;

it('no more lines, tints and corners are spelled outside components/ui than before', () => {
  const found = files.flatMap((file) => spelledIn(file).map((word) => `${file}: ${word}`));
  expect(found.length, found.join('\n')).toBeLessThanOrEqual(most);
});
