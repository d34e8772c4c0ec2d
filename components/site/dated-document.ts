/** A feed or a sitemap with what a program needs to ask for it again only when it has changed. */
import { sha256 } from '@/lib/platform/crypto';

type DatedDocument = {
  words: string;
  /** Of the words: others have another one. */
  tag: string;
  /** When this process first made these words, as HTTP writes it. */
  changed: string;
};

/** By address, what was made last. */
const made = new Map<string, { tag: string; second: number }>();

/** Words that follow others within a second count as a second later: two versions must not share a moment. */
export function dateDocument(address: string, words: string, now: Date): DatedDocument {
  const tag = `"${sha256(words).slice(0, 32)}"`;
  const before = made.get(address);
  const second =
    before?.tag === tag ? before.second : Math.max(Math.floor(now.getTime() / 1000), (before?.second ?? 0) + 1);
  made.set(address, { tag, second });
  return { words, tag, changed: new Date(second * 1000).toUTCString() };
}

/** Whoever has it already is told so by the server, which sees the request: see outgoing-headers.mjs. */
export function answerDocument({ words, tag, changed }: DatedDocument, type: string): Response {
  return new Response(words, {
    headers: { 'content-type': `${type}; charset=utf-8`, etag: tag, 'last-modified': changed },
  });
}
