/**
 * What is made anew for each request, by the first part of its address: the one list. Everything else is a finished page, a picture or a
 * file, the same for everyone. Plain JavaScript, because the server that uses it starts without compiling. Pure.
 */

/**
 * `whose`: a reader's pages are plain documents, those of staff go on by scripts, and machines are answered without a page.
 * `looked`: what stands beneath it is looked up before a page is made, so that an address which leads nowhere costs none. Elsewhere a
 * session or a code is asked for first.
 * `crawled`: search engines may ask for it.
 * @typedef {{ whose: 'reader' | 'staff' | 'machine', looked: boolean, crawled: boolean }} Route
 */

/** @type {Readonly<Record<string, Route>>} */
const routes = {
  desk: { whose: 'staff', looked: false, crawled: false },
  receipt: { whose: 'reader', looked: false, crawled: false },
  reply: { whose: 'reader', looked: true, crawled: true },
  report: { whose: 'reader', looked: true, crawled: false },
  'sign-in': { whose: 'staff', looked: false, crawled: false },
  follow: { whose: 'reader', looked: false, crawled: false },
  search: { whose: 'reader', looked: false, crawled: true },
  api: { whose: 'machine', looked: false, crawled: false },
};

/** Names of those that are so, in the order of the list. @param {(route: Route) => boolean} are */
export const requestRoutes = (are) => Object.keys(routes).filter((name) => are(/** @type {Route} */ (routes[name])));

/** Finds their addresses, with a query or without. @param {readonly string[]} names */
export const addressesOf = (names) => new RegExp(`^/+(?:${names.join('|')})(?:[/?]|$)`);
