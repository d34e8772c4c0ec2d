import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mendModes } from '@/lib/platform/start/mend-modes';

const folder = mkdtempSync(path.join(tmpdir(), 'bedside-modes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** They write what everyone may read, or what only its developers have: sources, content, tests and figures. */
const open = [
  'test',
  'check',
  'bench',
  'browser:bundle',
  'content:check',
  'post:new',
  'db:generate',
  'db:migration',
  'screening:train',
];
const commands = Object.entries(scripts).filter(([name]) => !open.includes(name));
const modeOf = (file: string): number => statSync(file).mode & 0o777;

describe('every command that holds what patients wrote', () => {
  it.each(commands)('begins by keeping what it makes to itself: %s', (_name, command) => {
    const file = /[\w./-]+\.m?[jt]s/.exec(command)?.[0] ?? '';
    const [first] = readFileSync(file, 'utf8').match(/^import .*$/m) ?? [];
    expect(first).toMatch(/^import '(?:\.|@\/lib\/platform\/start)\/private-files\.mjs';$/);
  });

  it('makes files and folders that nobody else may read', () => {
    const database = path.join(folder, 'made', 'bedside.db');
    const settings = { ...process.env, DATABASE_URL: `file:${database}`, DATA_DIR: path.join(folder, 'made') };
    const run = (command: string, ...given: string[]): void =>
      void execFileSync('sh', ['-c', 'umask 022; exec "$0" "$@"', 'npx', 'tsx', command, ...given], { env: settings });
    run('lib/platform/database/migrate-command.ts');
    run('lib/platform/database/backup-command.ts', 'backup', path.join(folder, 'copies', 'one'));
    expect([database, path.join(folder, 'copies', 'one')].map(modeOf)).toEqual([0o600, 0o600]);
    expect(['made', 'copies'].map((name) => modeOf(path.join(folder, name)))).toEqual([0o700, 0o700]);
  });
});

describe('what an earlier version left readable', () => {
  it('is closed at the start, with all that is in it; what is not ours stays', () => {
    const data = path.join(folder, 'data');
    const beside = path.join(folder, 'beside');
    for (const place of [path.join(data, 'outbox'), beside]) mkdirSync(place, { recursive: true });
    const ours = [
      ...['secret', 'outbox/a-mail.eml'].map((name) => path.join(data, name)),
      ...['b.db', 'b.db-wal', 'b.db-shm', 'b.db.before-restore-1'].map((name) => path.join(beside, name)),
    ];
    const other = path.join(beside, 'of-somebody-else');
    for (const file of [...ours, other]) {
      writeFileSync(file, '');
      chmodSync(file, 0o644);
    }
    for (const place of [data, path.join(data, 'outbox'), beside]) chmodSync(place, 0o755);
    mendModes(data, path.join(beside, 'b.db'));
    expect(ours.map(modeOf)).toEqual(ours.map(() => 0o600));
    expect([data, path.join(data, 'outbox')].map(modeOf)).toEqual([0o700, 0o700]);
    expect([beside, other].map(modeOf)).toEqual([0o755, 0o644]);
  });

  it('is not looked for in the program’s own folder, nor where nothing is', () => {
    const before = modeOf('package.json');
    mendModes(process.cwd(), null);
    mendModes(path.join(folder, 'nowhere'), path.join(folder, 'nowhere', 'b.db'));
    expect(modeOf('package.json')).toBe(before);
  });
});
