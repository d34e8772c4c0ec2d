import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { longFiles, longFunctions } from '@/eslint.sizes.mjs';

it('what may be long is named once, is there, and has its reason', () => {
  for (const { why, files } of [...longFiles, ...longFunctions]) {
    expect(why).toMatch(/\w{3,}.*\.$/);
    for (const file of files) if (!file.includes('*')) expect(readFileSync(file, 'utf8')).not.toBe('');
  }
  const long = longFiles.flatMap(({ files }) => files);
  expect(new Set(long).size).toBe(long.length);
  expect(long.filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length <= 200)).toEqual([]);
});
