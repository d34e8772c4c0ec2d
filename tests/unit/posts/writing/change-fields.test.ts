import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { postFields } from '@/lib/posts/model/post-fields';
import { changeFields, readFields } from '@/lib/posts/writing/change-fields';
import { hashOfText } from '@/lib/posts/writing/text-hash';

const order = Object.keys(postFields);
const folder = 'content/posts';
const posts = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

const linesChanged = (before: string, after: string): string[] => {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line));
};

it.each(posts)('changes one field of %s and no other byte', (name) => {
  const source = read(name);
  const fields = readFields(source) ?? {};
  expect(changeFields(source, fields, order)).toBe(source);
  const title = 'Is HbA1c < 48 good? "Yes": #1, said {nobody}';
  const after = changeFields(source, { title }, order);
  expect(linesChanged(source, after)).toHaveLength(1);
  expect(readFields(after)).toEqual({ ...fields, title });
  expect(changeFields(after, { title: fields['title'] }, order)).toBe(source);
});

it('keeps the bytes of entries that stay', () => {
  const source = read('migraine.mdx');
  const fields = readFields(source) ?? {};
  const references = fields['references'] as Record<string, string | number>[];
  const added = {
    id: 'new-2026',
    type: 'guideline',
    title: 'A: new one',
    organisation: 'Us',
    year: 2026,
    url: 'https://example.org/a',
  };
  const after = changeFields(source, { references: [...references.slice(1), added] }, order);
  expect(readFields(after)?.['references']).toEqual([...references.slice(1), added]);
  expect(linesChanged(source, after)).toEqual([
    '  - id: new-2026',
    '    title: "A: new one"',
    '    organisation: "Us"'.replace('"Us"', 'Us'),
    '    year: 2026',
    '    url: https://example.org/a',
  ]);
});

it('puts a new field where the others of its kind stand, and takes one away', () => {
  const source = '---\nid: x\ntitle: Words\n# why\nkind: test\n---\n\nBody.\n';
  const summary = 'One: two';
  expect(changeFields(source, { summary }, order)).toBe(
    '---\nid: x\ntitle: Words\n# why\nsummary: "One: two"\nkind: test\n---\n\nBody.\n',
  );
  expect(changeFields(source, { title: undefined }, order)).toBe('---\nid: x\nkind: test\n---\n\nBody.\n');
});

it.each([
  'true',
  'null',
  '~',
  '2026',
  '1e3',
  '0x1F',
  'a: b',
  '#x',
  '- y',
  'x #y',
  '"',
  "'",
  '*a',
  '&a',
  '!t',
  '@x',
  '%x',
  '`x',
  'é',
  'a\nb',
  ' a ',
  '',
  'yes',
  '2026-01-02',
  'https://a.example/b#c',
])('keeps the words %j', (words) => {
  const source = '---\nid: x\n---\n';
  expect(readFields(changeFields(source, { title: words, keyPoints: [words, words] }, order))).toEqual({
    id: 'x',
    title: words,
    keyPoints: [words, words],
  });
});

it.each(['no frontmatter', '---\n{ id: x }\n---\n', '---\nid: [\n---\n', '---\n- a\n---\n'])(
  'changes nothing in %j, whose fields nobody can read',
  (source) => {
    expect(readFields(source)).toBeNull();
    expect(changeFields(source, { title: 'New' }, order)).toBe(source);
  },
);

it('binds a review to the body and every claim, and to nothing that publishing writes', () => {
  const source = read('migraine.mdx');
  const hash = hashOfText(source);
  const written = { status: 'draft', lastReviewed: '2026-11-28', updated: undefined, reviewers: [] };
  expect(hashOfText(changeFields(source, written, order))).toBe(hash);
  for (const key of order.filter(
    (field) =>
      !['status', 'published', 'publishAt', 'updated', 'reviewers', 'lastReviewed', 'withdrawal'].includes(field),
  ))
    expect(hashOfText(changeFields(source, { [key]: 'other' }, order)), key).not.toBe(hash);
  for (let at = source.indexOf('\nMy first'); at < source.length; at += 997)
    expect(hashOfText(`${source.slice(0, at)}x${source.slice(at)}`)).not.toBe(hash);
});
