/** Writes data as files that belong to whoever asked: each sheet as JSON and as CSV, row by row, so that size does not matter. */
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, writeSync } from 'node:fs';
import path from 'node:path';
import { commentSheets, countExported, findExported, type Sheet } from '@/lib/comments/retention/read-export';
import { serverUser } from '@/lib/identity/access-log/access-record';
import { recordAccess } from '@/lib/identity/access-log/record-access';
import { exportAccess, listCoversToExport } from '@/lib/identity/accounts/export-access';
import { listAccountsToExport } from '@/lib/identity/accounts/read-staff';
import { listLettersToExport } from '@/lib/letters/keep-letters';
import { modelNames } from '@/lib/platform/database/database';
import { everyRow } from '@/lib/platform/database/every-row';
import { listCannedTextsToExport } from '@/lib/practice/read-canned-texts';
import { listPracticeFacts } from '@/lib/practice/read-practice-facts';
import { practiceSheets } from '@/lib/practice/says/export-practice';
import { csvLine, csvStart } from '@/lib/shared/csv';
import { exportTable } from './export-table';

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

export interface Written {
  name: string;
  rows: number;
}

/** Who asked, by the name that the machine knows them by. */
export interface ExportedBy {
  user: string;
  now: Date;
}

/**
 * Of the whole practice; with ids, of these messages of one person. It is in the log of access before anything is written. Throws, having
 * written nothing, when the folder holds anything.
 */
export async function exportTo(
  folder: string,
  commentIds: readonly string[] | null,
  by: ExportedBy,
): Promise<Written[]> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty. Name a new folder, so that nothing is mixed up.`);
  await noteCopy(commentIds, by);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const written: Written[] = [];
  for (const sheet of commentIds === null ? await practiceCopy() : personalCopy(commentIds))
    written.push({ name: sheet.name, rows: await writeSheet(folder, sheet) });
  return written;
}

/** What was copied and how many messages: one row, and for a person's copy one for each message, where its writer looks for it. */
async function noteCopy(commentIds: readonly string[] | null, { user, now }: ExportedBy): Promise<void> {
  const accountId = serverUser(user);
  const count = await countExported(commentIds === null ? null : { commentIds });
  const detail = `${commentIds === null ? 'practice' : 'person'} ${count}`;
  await recordAccess({ action: 'copy', accountId, detail, at: now });
  for (const id of commentIds ?? []) {
    const comment = await findExported(id);
    if (comment) await recordAccess({ action: 'copy', accountId, comment, detail, at: now });
  }
}

async function practiceCopy(): Promise<Sheet[]> {
  const asTheyAre = modelNames.flatMap((model): Sheet[] => {
    const told = exportTable[model];
    return 'key' in told ? [{ name: told.sheet, rows: everyRow(model, told.key, told.leftOut) }] : [];
  });
  return [
    ...commentSheets(null),
    { name: 'accounts', rows: await listAccountsToExport() },
    { name: 'access', rows: exportAccess(null) },
    { name: 'covers', rows: await listCoversToExport() },
    { name: 'practice-facts', rows: (await listPracticeFacts()).map((fact) => ({ ...fact })) },
    { name: 'canned-texts', rows: await listCannedTextsToExport() },
    ...(await practiceSheets()),
    { name: 'letters', rows: await listLettersToExport() },
    ...asTheyAre,
  ];
}

function personalCopy(commentIds: readonly string[]): Sheet[] {
  return [...commentSheets({ commentIds }), { name: 'access', rows: exportAccess({ commentIds }) }];
}
