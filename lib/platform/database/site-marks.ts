/** What all instances of one site must agree about, one row each, by name. Knows no domain word. */
import { database, transaction } from './database';

type MarkName = 'secret' | 'refresh-asked' | 'refresh-done';

/** Null when nobody has set it. */
export async function findMark(name: MarkName): Promise<string | null> {
  return (await database().siteMark.findUnique({ where: { name } }))?.value ?? null;
}

export async function setMark(name: MarkName, value: string, now: Date): Promise<void> {
  const row = { value, at: now };
  await transaction((tx) => tx.siteMark.upsert({ where: { name }, create: { name, ...row }, update: row }));
}
