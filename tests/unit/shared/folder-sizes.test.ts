/** A folder that holds too much hides what is in it. The numbers of those that do may only shrink. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const most = 22;

/** How many files lie in them today: one more is too many, and one less is written down here. */
const fuller: Record<string, number> = { 'lib/screening': 76, 'tests/unit/screening': 23 };

const counted = new Map<string, number>();
for (const wing of ['app', 'components', 'lib', 'prisma', 'public', 'tests'])
  for (const entry of readdirSync(wing, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && !/(?:^|\/)(?:generated|migrations)(?:\/|$)/.test(entry.parentPath))
      counted.set(entry.parentPath, (counted.get(entry.parentPath) ?? 0) + 1);

it.each([...counted])('%s holds no more files than a reader takes in at once', (folder, files) => {
  expect(files).toBeLessThanOrEqual(fuller[folder] ?? most);
});

it.each(Object.entries(fuller))('%s still holds the %i files that it may', (folder, files) => {
  expect(files).toBeGreaterThan(most);
  expect(counted.get(path.normalize(folder))).toBe(files);
});
