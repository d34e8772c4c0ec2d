/** What the page that answers one form says in its title: a screen reader says that first. See plain-document.mjs. */
import type { AsyncLocalStorage } from 'node:async_hooks';

/** Called while that page is made; null for nothing new. Does nothing for every other request, and in a browser. */
export function sayInTitle(news: string | null): void {
  const requests = (globalThis as { bedsideRequest?: AsyncLocalStorage<{ news?: string | null }> }).bedsideRequest;
  const page = requests?.getStore();
  if (page && news !== null) page.news = news;
}
