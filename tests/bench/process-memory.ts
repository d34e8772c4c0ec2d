/** How much memory a program and all that it has started hold, from /proc. */
import { readdirSync, readFileSync } from 'node:fs';

/** Resident, in bytes. What processes share is counted for each. */
export function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      parents.set(Number(name), Number(fields[1]));
      sizes.set(Number(name), Number(fields[21]) * 4096);
    } catch {
      // It ended while we looked.
    }
  }
  const belongs = (id: number | undefined): boolean =>
    id !== undefined && id !== 0 && (id === root || belongs(parents.get(id)));
  return [...sizes].filter(([id]) => belongs(id)).reduce((sum, [, size]) => sum + size, 0);
}
