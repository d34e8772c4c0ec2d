/** Keeps the program's log off the terminal, and lets a test read what it said. */
import { beforeEach } from 'vitest';

/** One list for the process: several test files may run in it, one after the other. */
const shared = globalThis as { bedsideLogLines?: string[] };

function startListening(): string[] {
  const lines: string[] = [];
  const write = process.stdout.write.bind(process.stdout) as (...given: unknown[]) => boolean;
  process.stdout.write = (...given: unknown[]) => {
    const [chunk] = given;
    if (typeof chunk !== 'string' || !chunk.startsWith('{"at":"')) return write(...given);
    lines.push(chunk);
    return true;
  };
  return lines;
}

const lines = (shared.bedsideLogLines ??= startListening());

beforeEach(() => {
  lines.length = 0;
});

/** The lines that log() wrote since this test began. */
export function logLines(): readonly string[] {
  return lines;
}
