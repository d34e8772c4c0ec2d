import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { browserOptions } from './support/site/chromium';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../var/test-results/playwright',
  globalSetup: './e2e/build-once.ts',
  // Each of them drives a browser and serves a site: more than that gain nothing on two processors.
  workers: Math.min(2, availableParallelism()),
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // Of what fails: with two at once on a slow machine what passes may take long.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../var/test-results/playwright.json' }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: browserOptions(),
    screenshot: 'only-on-failure',
  },
});
