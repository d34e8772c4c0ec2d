/** Browsers for journeys: each visitor comes from a network of their own, and no page of ours may complain or call anyone else. */
import { type BrowserContext, type BrowserContextOptions, expect, type Page, test as plain } from '@playwright/test';
import { builtSite } from './site-build';

export interface Visit extends BrowserContextOptions {
  /** False: no script runs at all. */
  scripting?: boolean;
}

export interface Visitors {
  /** A page in a browser that has never been here. */
  visit: (options?: Visit) => Promise<Page>;
  /** What a page may say on the console in this test: a browser reports every answer that is an error there. */
  expectNoise: (words: RegExp) => void;
}

let visitors = 0;

/** A network that no other visitor of this run has. */
export function ownNetwork(): Record<string, string> {
  visitors += 1;
  return { 'x-forwarded-for': `198.18.${visitors >> 8}.${visitors & 255}` };
}

function listen(context: BrowserContext, noise: string[], foreign: string[]): void {
  const { origin } = new URL(builtSite().url);
  context.on('console', (message) => {
    // A browser reports it when a connection that goes on for ever breaks, and connects again by itself.
    const broken = message.text().includes('net::ERR_') && message.location().url.includes('/desk/live');
    if (['error', 'warning'].includes(message.type()) && !broken)
      noise.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (fault) => {
    const words = String(fault.error());
    // A fade between two documents that the browser gives up, since the next one came at once, is no script's fault.
    if (!/^(?:InvalidStateError|AbortError): Transition was /.test(words)) noise.push(words);
  });
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (/^(https?|wss?):$/.test(asked.protocol) && asked.origin !== origin) foreign.push(request.url());
  });
}

export const test = plain.extend<Visitors>({
  expectNoise: async ({}, use, info) => {
    await use((words) => info.annotations.push({ type: 'noise', description: words.source }));
  },
  visit: async ({ browser }, use, info) => {
    const contexts: BrowserContext[] = [];
    const [noise, foreign]: [string[], string[]] = [[], []];
    await use(async ({ scripting = true, ...options } = {}) => {
      const context = await browser.newContext({
        baseURL: builtSite().url,
        javaScriptEnabled: scripting,
        extraHTTPHeaders: ownNetwork(),
        ...options,
      });
      listen(context, noise, foreign);
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    const expected = info.annotations.flatMap(({ type, description }) =>
      type === 'noise' && description ? [new RegExp(description)] : [],
    );
    expect(
      noise.filter((line) => !expected.some((words) => words.test(line))),
      'what pages said on the console',
    ).toEqual([]);
    expect(foreign, 'requests to anyone else').toEqual([]);
  },
});

export { expect };
