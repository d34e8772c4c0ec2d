/** Whether this instance can do its work. Says what fails, never why: causes hold addresses. */
import { accessSync, constants } from 'node:fs';
import { database } from './database';
import { env } from './env';

export async function checkHealth(): Promise<Record<string, 'ok' | 'failed'>> {
  return {
    database: await database().$queryRaw`SELECT 1`.then(
      () => 'ok' as const,
      () => 'failed' as const,
    ),
    files: isAccessible(env().DATA_DIR, constants.W_OK),
  };
}

function isAccessible(folder: string, mode: number): 'ok' | 'failed' {
  try {
    accessSync(folder, mode);
    return 'ok';
  } catch {
    return 'failed';
  }
}
