/** The shared styles alone hold no utilities: a layout that takes them instead of the readers' or the desk's shows a page without a look. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const roots = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx$/.test(file))
  .map((file) => ({ file, styles: /import '@\/app\/([a-z]+)\.css'/.exec(readFileSync(`app/${file}`, 'utf8'))?.[1] }))
  .filter(({ styles }) => styles !== undefined);

it('every document has the styles of readers or of the desk, whole', () => {
  expect(roots.length).toBeGreaterThan(5);
  for (const { file, styles } of roots) expect(['readers', 'desk'], file).toContain(styles);
});

it('a root layout for a language of its own has styles too', () => {
  const styled = new Set(roots.map(({ file }) => file));
  for (const language of readdirSync('app/(languages)')) expect(styled).toContain(`(languages)/${language}/layout.tsx`);
});
