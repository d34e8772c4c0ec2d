/** Takes from every other account of the machine what an earlier version, or a copy, left readable. Knows names, not contents. */
import { chmodSync, existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Its owner keeps what they may; nobody else may anything. A file of another owner stays as it is: that is for them to mend. */
function close(place: string): void {
  const { mode } = lstatSync(place);
  if ((mode & 0o077) === 0) return;
  try {
    chmodSync(place, mode & 0o700);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) throw error;
  }
}

function closeBelow(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) closeBelow(place);
    if (entry.isDirectory() || entry.isFile()) close(place);
  }
}

/** The folder of the data with everything in it, and the database with all that stands beside it under its name. `file` null: no file. */
export function mendModes(folder: string, file: string | null): void {
  // Who names the program's own folder keeps more than data in it.
  const holdsProgram = !path.relative(folder, process.cwd()).startsWith('..');
  if (existsSync(folder) && !holdsProgram) {
    closeBelow(folder);
    close(folder);
  }
  if (file === null || !existsSync(path.dirname(file))) return;
  for (const name of readdirSync(path.dirname(file)))
    if (name.startsWith(path.basename(file))) close(path.join(path.dirname(file), name));
}
