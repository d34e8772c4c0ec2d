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
