import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
];

/** What a clone holds, files and folders. */
const there = readdirSync('.', { withFileTypes: true })
  .filter(({ name }) => !['.git', '.next', 'node_modules', 'var', 'test-results', 'playwright-report'].includes(name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? [
          entry.name,
          ...readdirSync(entry.name, { recursive: true, encoding: 'utf8' }).map((file) =>
            path.posix.join(entry.name, file),
          ),
        ]
      : [entry.name],
  );
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

const ending = /\.(?:ts|tsx|mts|mjs|cjs|js|md|mdx|yaml|json|css|prisma|example)$/;

/** Words that stand as code, and where links lead. */
function written(text: string): string[] {
  const lines = text.replace(/```[^]*?```/g, '');
  return [...lines.matchAll(/`([^`\n]+)`|\]\(([^)\s#]+)[^)\s]*\)/g)].map(([, code, link]) => code ?? link ?? '');
}

/** Only what can be a path of ours: no address, no package, nothing that a running site makes. */
function isPath(words: string): boolean {
  if (!/^[\w.()[\]{}<>,*@-]+(?:\/[\w.()[\]{}<>,*@-]*)*$/.test(words) || /^(?:var\/|DATA_DIR)/.test(words)) return false;
  const [scope = '', name = ''] = words.split('/');
  if (/^@\w/.test(scope) || existsSync(path.join('node_modules', scope, name))) return false;
  return words.includes('/') || ending.test(words);
}

/** `<slug>` and `*` stand for anything within a name, `{a,b}` for either; a name without a folder may lie in any. */
function patternOf(words: string): RegExp {
  const pattern = words
    .replace(/\/$/, '')
    .replace(/[.()[\]]/g, '\\$&')
    .replace(/<[^>]*>|\*+/g, '[^/]*')
    .replace(/\{([^}]*)\}/g, (_, either: string) => `(?:${either.replaceAll(',', '|')})`);
  return new RegExp(words.includes('/') ? `^${pattern}$` : `(?:^|/)${pattern}$`);
}

const isThere = (words: string): boolean => there.some((file) => patternOf(words).test(file));

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('names only files and folders that are there', () => {
    const lost = written(text).filter(
      (words) => isPath(words) && !isThere(words) && !existsSync(path.join(path.dirname(document), words)),
    );
    expect(lost).toEqual([]);
  });

  it('names only commands that are there', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

it.each([
  ['lib/comments', true],
  ['content/posts/<slug>.mdx', true],
  ['*-store.ts', true],
  ['lib/{comments,posts}', true],
  ['app/(site)', true],
  ['.env.example', true],
  ['lib/no-such-room', false],
  ['no-such-file.ts', false],
])('“%s” is found: %s', (words, found) => {
  expect([isPath(words), isThere(words)]).toEqual([true, found]);
});

it.each(['/api/health', 'next-auth', '@mdx-js/mdx', 'var/outbox/', 'DATABASE_URL', 'whileAlone', 'a/b c', 'npm start'])(
  '“%s” is no path of ours',
  (words) => {
    expect(isPath(words)).toBe(false);
  },
);
