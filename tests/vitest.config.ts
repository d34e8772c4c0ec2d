import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The same files on each database. */
function integrationOn(title: string, kind: 'sqlite' | 'postgresql'): TestProjectConfiguration {
  return {
    extends: true,
    test: {
      name: `integration on ${title}`,
      include: ['tests/integration/**/*.test.ts'],
      env: { TEST_DATABASE: kind },
      // Loading the database clients takes longer than most files here run; each file closes its own connections.
      isolate: false,
      globalSetup: ['tests/support/template-database.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
}

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    // By default one processor is kept free, which on two of them doubles the wait.
    maxWorkers: '100%',
    setupFiles: ['tests/support/loud-console.ts', 'tests/support/log-lines.ts'],
    projects: [
      { extends: true, test: { name: 'unit', testTimeout: 60_000, include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'content', testTimeout: 60_000, include: ['tests/content/**/*.test.{ts,tsx}'] } },
      integrationOn('SQLite', 'sqlite'),
      integrationOn('PostgreSQL', 'postgresql'),
    ],
  },
});
