/** What the page that answers one form says in its title: a screen reader says that first. See unstored-forms.mjs. */
import type { AsyncLocalStorage } from 'node:async_hooks';

const answering = () =>
  (globalThis as { bedsideRequest?: AsyncLocalStorage<{ news?: string | null }> }).bedsideRequest?.getStore();

/** Called by the action; null for nothing new. */
export function sayInTitle(news: string | null): void {
  const answer = answering();
  if (answer) answer.news = news;
}

/** Called by the page that the action answers with; the title as it is for every other request. */
export function titleWithNews(title: string): string {
  const news = answering()?.news;
  return news ? `${news} – ${title}` : title;
}
