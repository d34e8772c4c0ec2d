import { defineConfig } from '@playwright/test';
import { browserOptions } from './support/site/chromium';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../var/test-results/playwright',
  globalSetup: './e2e/build-once.ts',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../var/test-results/playwright.json' }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: browserOptions(),
    screenshot: 'only-on-failure',
  },
});
