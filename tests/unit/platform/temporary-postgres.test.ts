import { expect, it, vi } from 'vitest';
import { startTemporaryPostgres } from '@/lib/platform/temporary-postgres';

vi.mock('node:fs', async (original) => ({ ...(await original<typeof import('node:fs')>()), existsSync: () => false }));

it('a machine without PostgreSQL is told in one line what is missing and how to get it', async () => {
  await expect(startTemporaryPostgres(undefined)).rejects.toThrow(
    /^PostgreSQL is missing: install it \(.*apt-get install postgresql.*\), or set TEST_POSTGRES_URL [^\n]*$/,
  );
});
