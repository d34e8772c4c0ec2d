/** Writes data as files that belong to whoever asked: each sheet as JSON and as CSV, row by row, so that size does not matter. */
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, writeSync } from 'node:fs';
import path from 'node:path';
import { commentSheets, contactSheet, type Sheet } from '@/lib/comments/retention/read-export';
import { exportAccess, listCoversToExport } from '@/lib/identity/accounts/export-access';
import { listAccountsToExport } from '@/lib/identity/accounts/read-staff';
import { listLettersToExport } from '@/lib/letters/keep-letters';
import { listCannedTextsToExport } from '@/lib/practice/read-canned-texts';
import { listPracticeFacts } from '@/lib/practice/read-practice-facts';
import { practiceSheets } from '@/lib/practice/says/export-practice';
import { csvLine, csvStart } from '@/lib/shared/csv';

/** Files only their owner may read: they hold what patients wrote. Never in the place of another. */
const openNew = (folder: string, name: string): number => openSync(path.join(folder, name), 'wx', 0o600);

async function writeSheet(folder: string, { name, rows }: Sheet): Promise<number> {
  const [json, csv] = [openNew(folder, `${name}.json`), openNew(folder, `${name}.csv`)];
  let count = 0;
  writeSync(csv, csvStart);
  for await (const row of rows) {
    if (count === 0) writeSync(csv, csvLine(Object.keys(row)));
    writeSync(csv, csvLine(Object.values(row)));
    writeSync(json, `${count === 0 ? '[' : ','}\n${JSON.stringify(row)}`);
    count += 1;
  }
  writeSync(json, count === 0 ? '[]\n' : '\n]\n');
  closeSync(json);
  closeSync(csv);
  return count;
}

export interface Exported {
  name: string;
  rows: number;
}

/** Of the whole practice; with an id, of that one message. Throws, having written nothing, when the folder holds anything. */
export async function exportTo(folder: string, commentId: string | null): Promise<Exported[]> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty. Name a new folder, so that nothing is mixed up.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const sheets =
    commentId === null
      ? [
          ...commentSheets(null),
          { name: 'accounts', rows: await listAccountsToExport() },
          { name: 'access', rows: exportAccess(null) },
          { name: 'covers', rows: await listCoversToExport() },
          { name: 'practice-facts', rows: (await listPracticeFacts()).map((fact) => ({ ...fact })) },
          { name: 'canned-texts', rows: await listCannedTextsToExport() },
          ...(await practiceSheets()),
          { name: 'letters', rows: await listLettersToExport() },
        ]
      : [
          ...commentSheets({ commentId }),
          { name: 'access', rows: exportAccess({ commentId }) },
          await contactSheet(commentId),
        ];
  const written: Exported[] = [];
  for (const sheet of sheets) written.push({ name: sheet.name, rows: await writeSheet(folder, sheet) });
  return written;
}
