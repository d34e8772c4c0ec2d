/** Finds the browser that journeys run in. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The system's browser, else Playwright's own. Throws one line that says how to get one. */
export function findChromium(): string {
  const given = process.env['CHROMIUM_PATH'];
  const found = [...(given ? [given] : []), ...places, chromium.executablePath()].find((place) => existsSync(place));
  if (!found) {
    throw new Error(
      'Chromium is missing: install it (Debian and Ubuntu: apt-get install chromium), or run: npx playwright install chromium',
    );
  }
  return found;
}

/** Without the background requests that a browser makes of its own accord. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
