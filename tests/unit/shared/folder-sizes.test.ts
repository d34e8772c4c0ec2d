/** A folder that holds too much hides what is in it. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const most = 22;

const counted = new Map<string, number>();
for (const wing of ['app', 'components', 'lib', 'prisma', 'public', 'tests'])
  for (const entry of readdirSync(wing, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && !/(?:^|\/)(?:generated|migrations)(?:\/|$)/.test(entry.parentPath))
      counted.set(entry.parentPath, (counted.get(entry.parentPath) ?? 0) + 1);

it.each([...counted])('%s holds no more files than a reader takes in at once', (folder, files) => {
  expect(files).toBeLessThanOrEqual(most);
});

it('most folders of source hold fourteen files or fewer', () => {
  const source = [...counted].filter(([folder]) => /^(?:app|components|lib)\b/.test(folder));
  const crowded = source.filter(([, files]) => files > 14);
  expect(crowded.length / source.length).toBeLessThan(1 / 6);
});
