/**
 * Next's cache of finished pages, with two additions: a page made from an older version of something is not served, and each page
 * becomes a plain document before it is stored: without Next's scripts, under a policy that allows none but our own files.
 */
import { createRequire } from 'node:module';
import { documentPolicy } from './content-security-policy.mjs';
import { isOutdated } from './page-versions.mjs';
import { toDocument } from './plain-document.mjs';
import { requestRoutes } from './request-routes.mjs';

const { default: FileSystemCache } = createRequire(import.meta.url)(
  'next/dist/server/lib/incremental-cache/file-system-cache.js',
);

const tagsHeader = 'x-next-cache-tags';
/** @type {WeakSet<object>} */
const done = new WeakSet();

/** Changes the entry in place: the response to the request that made it is written from the same object. @param {any} value */
function finish(value) {
  if (value?.kind !== 'APP_PAGE' || done.has(value) || typeof value.html !== 'string' || value.html === '') return;
  value.html = toDocument(value.html);
  value.headers = { ...value.headers, 'content-security-policy': documentPolicy() };
  done.add(value);
}

/**
 * Pages made for one request, by the path at the end of their key. Next keeps an empty beginning of each and goes on from it
 * when a form was sent without scripts; going on, it forgets what the form was answered.
 */
const pages = requestRoutes(({ whose }) => whose !== 'machine');
const perRequest = new RegExp(`(^|\\$)/(${pages.join('|')})(/|$)`);

/**
 * What a route answered that is no document: a refused method, a thing that is not there. Next's name for it does not say which method
 * was asked, so it would be everyone's answer; and one that an earlier version stored must not come back.
 * @param {any} value
 */
const isRefusal = (value) => value?.kind === 'APP_ROUTE' && value.status !== 200;

export default class PageCache extends FileSystemCache {
  /** @param {[string, any]} given */
  async get(...given) {
    if (perRequest.test(given[0])) return null;
    const entry = await super.get(...given);
    if (isRefusal(entry?.value)) return null;
    const tags = entry?.value?.headers?.[tagsHeader];
    if (typeof tags === 'string' && isOutdated(tags.split(','))) return null;
    finish(entry?.value);
    return entry;
  }

  /** @param {[string, any, any]} given */
  async set(...given) {
    if (perRequest.test(given[0]) || isRefusal(given[1])) return;
    finish(given[1]);
    // Addresses that lead nowhere are without number: keeping a response for each would fill the disk.
    if (given[1]?.status === 404 && !given[0].endsWith('/_not-found')) return;
    return super.set(...given);
  }
}
