/** Every address that anyone may read, found as a search engine would find it. */
import { readdirSync } from 'node:fs';
import { builtSite } from './site-build';
import { Requester } from './site-requests';

const ofMessages = /\/questions(\/|$)/;

/** Paths of pages that the sitemap names, in its order; of the many pages of messages the first list and the first message. */
export async function publicPages(): Promise<string[]> {
  const { text } = await new Requester().request('/sitemap.xml');
  const pages = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  const messages = pages.filter((page) => ofMessages.test(page));
  const some = [
    messages.find((page) => page.endsWith('/questions')),
    messages.find((page) => !page.endsWith('/questions')),
  ];
  if (pages.length < 10) throw new Error(`the sitemap names only ${pages.length} pages`);
  return pages.filter((page) => !ofMessages.test(page) || some.includes(page));
}

/** The feeds and other public documents that are no pages: those that the standing addresses name, and those that pages link to. */
export async function publicDocuments(pages: readonly string[]): Promise<string[]> {
  const reader = new Requester();
  const found = new Set(['/feed.xml', '/atom.xml', '/feed.json', '/sitemap.xml', '/robots.txt', '/api/health']);
  for (const page of pages) {
    const { text } = await reader.request(page);
    for (const [, href = ''] of text.matchAll(/\shref="([^"#?]+\.(?:xml|json))"/g)) {
      const address = new URL(href, builtSite().url);
      if (address.origin === builtSite().url) found.add(address.pathname);
    }
  }
  return [...found];
}

/** Pages of the desk that have one address, by their files, so that none is forgotten. */
export function deskPages(): string[] {
  const folder = 'app/(desk)/desk';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)page\.tsx$/.test(file) && !file.includes('['))
    .map((file) => `/desk/${file.replace(/\/?page\.tsx$/, '')}`.replace(/\/$/, ''))
    .sort();
}
