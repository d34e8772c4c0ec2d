/** Folders that an export wrote into, gone after each test, and what is in their files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';

export type ExportedRow = Record<string, unknown>;

const folders: string[] = [];

export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bedside-export-'));
  folders.push(folder);
  return folder;
}

/** Call it once in a file that makes such folders. */
export function withExports(): void {
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));
}

export const rowsIn = (folder: string, name: string): ExportedRow[] =>
  JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as ExportedRow[];

export const everything = (folder: string): string =>
  readdirSync(folder)
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
