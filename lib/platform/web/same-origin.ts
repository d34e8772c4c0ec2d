/** Whether a request that changes something comes from a page of this site. Pure. */

/** A header's value, null when it was not sent. */
type ReadHeader = (name: string) => string | null;

const webAddress = (text: string | null): URL | null => {
  const address = text !== null && URL.canParse(text) ? new URL(text) : null;
  return address !== null && /^https?:$/.test(address.protocol) ? address : null;
};

/** The names that a request was sent to, as this server and a trusted proxy heard them; each without a port that its protocol has anyway. */
function hostsOf(read: ReadHeader, { protocol }: URL): string[] {
  return ['host', 'x-forwarded-host'].flatMap((name) => webAddress(`${protocol}//${read(name) ?? ''}`)?.host ?? []);
}

/** Older browsers, and proxies that care for privacy, leave the origin out; the page's address says the same. */
const senderOf = (read: ReadHeader): URL | null => webAddress(read('origin') ?? read('referer'));

/**
 * By what the browser says of itself, which no page can say for it (https://www.w3.org/TR/fetch-metadata/), or by the sender's origin: a
 * site may be reached under more than one name. Next lets a request through that says nothing of its sender; every browser does, so
 * we do not.
 */
export function isSameOrigin(read: ReadHeader, siteUrl: string): boolean {
  if (read('sec-fetch-site') === 'same-origin') return true;
  const sender = senderOf(read);
  if (sender === null) return false;
  return sender.origin === new URL(siteUrl).origin || hostsOf(read, sender).includes(sender.host);
}

/**
 * Whether words may be shown to whoever sent them, though nothing is done with them: when they come from this machine's own name, by
 * whichever port or protocol. Another site's page could have made somebody else send them, and they would read as the site's own.
 */
export function mayBeShown(read: ReadHeader, siteUrl: string): boolean {
  if (isSameOrigin(read, siteUrl)) return true;
  const sender = senderOf(read);
  if (sender === null) return false;
  const names = hostsOf(read, sender).map((host) => new URL(`${sender.protocol}//${host}`).hostname);
  return [new URL(siteUrl).hostname, ...names].includes(sender.hostname);
}
