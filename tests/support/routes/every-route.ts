/**
 * Every address that readers have, by its file in `app`, made from what a site shows: for whoever looks through all of them. A file that is
 * missing here fails a test; so nothing that is added is forgotten by the search for words that nobody approved, by axe or by damaged requests.
 */

/** Something public of each kind; a part is empty where a site has none. */
export interface Known {
  /** Address of a post, and of a public message beneath it. */
  post: string;
  message: string;
  topic: string;
  series: string;
  physician: string;
}

/** From the addresses that a sitemap names. */
export function knownFrom(pages: readonly string[]): Known {
  const first = (pattern: RegExp): string => pages.find((page) => pattern.test(page)) ?? '';
  const message = first(/^\/posts\/[^/]+\/questions\/[^/]+$/);
  return {
    post: message.split('/questions')[0] ?? '',
    message: message.split('/').at(-1) ?? '',
    topic: first(/^\/topics\/[^/]+$/),
    series: first(/^\/series\/[^/]+$/),
    physician: first(/^\/physicians\/[^/]+$/),
  };
}

type Addresses = (known: Known) => string[];
const at =
  (...addresses: string[]): Addresses =>
  () =>
    addresses;

/** Files below `app`, but for the desk: its own are in desk-authority.spec.ts. */
export const readerRoutes: Record<string, Addresses> = {
  '(desk)/sign-in/page.tsx': at('/sign-in', '/sign-in?from=/desk'),
  '(desk)/sign-in/address/page.tsx': at('/sign-in/address'),
  '(desk)/sign-in/confirm/page.tsx': at('/sign-in/confirm'),
  '(desk)/sign-in/passkey/page.tsx': at('/sign-in/passkey'),
  '(desk)/sign-in/recovery/page.tsx': at('/sign-in/recovery'),
  '(languages)/ar/page.tsx': at('/ar'),
  '(languages)/en/page.tsx': at('/en'),
  '(languages)/es/page.tsx': at('/es'),
  '(post)/posts/[slug]/page.tsx': ({ post }) => [post],
  '(post)/posts/[slug]/changes/page.tsx': ({ post }) => [`${post}/changes`],
  '(post)/posts/[slug]/questions/page.tsx': ({ post }) => [`${post}/questions`],
  '(post)/posts/[slug]/questions/[message]/page.tsx': ({ post, message }) => [`${post}/questions/${message}`],
  '(post)/posts/[slug]/questions/older/[message]/page.tsx': ({ post, message }) => [
    `${post}/questions/older/${message}`,
  ],
  '(private)/follow/page.tsx': at('/follow'),
  '(private)/follow/mine/page.tsx': at('/follow/mine'),
  '(private)/receipt/page.tsx': at('/receipt'),
  '(private)/receipt/[id]/page.tsx': ({ message }) => [`/receipt/${message}`],
  '(private)/receipt/address/page.tsx': ({ message }) => [`/receipt/address?message=${message}&token=none`],
  '(private)/receipt/letter/page.tsx': at('/receipt/letter'),
  '(private)/receipt/letter/[id]/page.tsx': ({ message }) => [`/receipt/letter/${message}`],
  '(private)/reply/[id]/page.tsx': ({ message }) => [`/reply/${message}`],
  '(private)/report/[id]/page.tsx': ({ message }) => [`/report/${message}`],
  '(private)/report/thanks/page.tsx': at('/report/thanks'),
  '(private)/search/page.tsx': at('/search', '/search?q=cough', '/search?q=night&in=answers'),
  '(site)/page.tsx': at('/'),
  '(site)/about/page.tsx': at('/about'),
  '(site)/community-rules/page.tsx': at('/community-rules'),
  '(site)/editorial-policy/page.tsx': at('/editorial-policy'),
  '(site)/glossary/page.tsx': at('/glossary'),
  '(site)/physicians/page.tsx': at('/physicians'),
  '(site)/physicians/[handle]/page.tsx': ({ physician }) => [physician],
  '(site)/physicians/[handle]/feed.xml/route.ts': ({ physician }) => [`${physician}/feed.xml`],
  '(site)/physicians/[handle]/answers/page.tsx': ({ physician }) => [`${physician}/answers`],
  '(site)/physicians/[handle]/answers/older/[comment]/page.tsx': ({ physician, message }) => [
    `${physician}/answers/older/${message}`,
  ],
  '(site)/posts/page.tsx': at('/posts'),
  '(site)/posts/page/[number]/page.tsx': at('/posts/page/2'),
  '(site)/practice/page.tsx': at('/practice'),
  '(site)/practice/contact/page.tsx': at('/practice/contact'),
  '(site)/practice/stories/page.tsx': at('/practice/stories'),
  '(site)/practice/stories/[message]/page.tsx': ({ message }) => [`/practice/stories/${message}`],
  '(site)/practice/stories/older/[message]/page.tsx': ({ message }) => [`/practice/stories/older/${message}`],
  '(site)/privacy/page.tsx': at('/privacy'),
  '(site)/resources/page.tsx': at('/resources'),
  '(site)/series/[id]/page.tsx': ({ series }) => [series],
  '(site)/topics/page.tsx': at('/topics'),
  '(site)/topics/[id]/page.tsx': ({ topic }) => [topic],
  '(site)/topics/[id]/feed.xml/route.ts': ({ topic }) => [`${topic}/feed.xml`],
  '(site)/topics/[id]/claims/page.tsx': ({ topic }) => [`${topic}/claims`],
  '(site)/topics/[id]/claims/older/[comment]/page.tsx': ({ topic, message }) => [`${topic}/claims/older/${message}`],
  '(site)/topics/[id]/experiences/page.tsx': ({ topic }) => [`${topic}/experiences`],
  '(site)/topics/[id]/experiences/[theme]/page.tsx': ({ topic }) => [`${topic}/experiences/what-helped`],
  '(site)/topics/[id]/experiences/[theme]/older/[comment]/page.tsx': ({ topic, message }) => [
    `${topic}/experiences/what-helped/older/${message}`,
  ],
  '(site)/topics/[id]/questions/page.tsx': ({ topic }) => [`${topic}/questions`],
  '(site)/topics/[id]/questions/older/[comment]/page.tsx': ({ topic, message }) => [
    `${topic}/questions/older/${message}`,
  ],
  'api/auth/[...nextauth]/route.ts': at('/api/auth/session', '/api/auth/csrf'),
  'api/challenge/route.ts': at('/api/challenge'),
  'api/health/route.ts': at('/api/health'),
  'api/mail-reports/route.ts': at('/api/mail-reports'),
  'api/unfollow/route.ts': at('/api/unfollow'),
  'atom.xml/route.ts': at('/atom.xml'),
  'clinics.ics/route.ts': at('/clinics.ics'),
  'feed.json/route.ts': at('/feed.json'),
  'feed.xml/route.ts': at('/feed.xml'),
  'media/[...path]/route.ts': at('/media/posts/none.webp'),
  'posts/[slug]/opengraph-image/route.ts': ({ post }) => [`${post}/opengraph-image`],
  'robots.ts': at('/robots.txt'),
  'sitemap.xml/route.ts': at('/sitemap.xml'),
  'sitemap/[part]/route.ts': at('/sitemap/1'),
};

/** Throws when the site shows nothing of some kind, since its pages would be left out in silence. */
export function readerAddresses(pages: readonly string[]): string[] {
  const known = knownFrom(pages);
  for (const [kind, address] of Object.entries(known)) if (address === '') throw new Error(`the site shows no ${kind}`);
  return Object.values(readerRoutes).flatMap((addresses) => addresses(known));
}

/** Those of them that are pages, for whoever opens them in a browser. */
export function readerPages(pages: readonly string[]): string[] {
  const known = knownFrom(pages);
  return Object.entries(readerRoutes).flatMap(([file, addresses]) =>
    file.endsWith('/page.tsx') ? addresses(known) : [],
  );
}
