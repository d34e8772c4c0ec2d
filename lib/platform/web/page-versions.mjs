/**
 * Which version of a thing cached pages must show, by its name. The database counts a version up in the transaction that changes
 * the thing; a page made from an older one is not served again, whichever process made it and whatever a crash left on disk.
 * Plain JavaScript, because Next loads the cache handler that shares this file without compiling it.
 */
import { tagsManifest } from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js';

/** @type {typeof globalThis & { bedsidePageVersions?: Map<string, number>, bedsidePageChanges?: number, bedsidePageTurn?: number }} */
const shared = globalThis;

/** @returns {Map<string, number>} */
function versions() {
  return (shared.bedsidePageVersions ??= new Map());
}

/**
 * Says which version is current when a server starts: pages on disk that are older are not served.
 * @param {string} name
 * @param {number} version
 */
export function rememberVersion(name, version) {
  versions().set(name, Math.max(version, versions().get(name) ?? 0));
}

/**
 * The moment of a change, for comparing with entries. Next times them by a clock that nobody can set; pages on disk by the wall clock.
 * While the two agree either will do; once the wall clock was set, what has changed must not look older than what was kept.
 */
function cacheTime() {
  const [wall, unset] = [Date.now(), Math.floor(performance.timeOrigin + performance.now())];
  return Math.abs(wall - unset) < 1000 ? wall : unset;
}

/**
 * Says that something has changed since: what this process has read of it is read again. An older or equal version than one
 * already noted changes nothing.
 * @param {string} name also the cache tag of whatever was read of it
 * @param {number} version
 */
export function noteVersion(name, version) {
  if (version <= (versions().get(name) ?? 0)) return;
  rememberVersion(name, version);
  shared.bedsidePageChanges = changeCount() + 1;
  tagsManifest.set(name, { expired: cacheTime() });
}

/**
 * Says which versions are current of things whose version is made from what they hold, and so grows in no order. What differs from
 * before is read again; at a start, `before` is null and nothing has been read yet.
 * @param {ReadonlyMap<string, number>} current
 * @param {ReadonlyMap<string, number> | null} before
 */
export function noteContentVersions(current, before) {
  for (const name of new Set([...current.keys(), ...(before?.keys() ?? [])])) {
    const version = current.get(name);
    if (version === undefined) versions().delete(name);
    else versions().set(name, version);
    if (before !== null && version !== before.get(name)) tagsManifest.set(name, { expired: cacheTime() });
  }
  shared.bedsidePageChanges = changeCount() + 1;
}

/**
 * The tag that a page carries which was made from this version.
 * @param {string} name
 * @param {number} version
 */
export function versionTag(name, version) {
  return `${name}@${version}`;
}

/**
 * Whether one of a cached page's tags names another version than the one that is current here: an older one, or one of another database.
 * @param {readonly string[]} tags
 */
export function isOutdated(tags) {
  return tags.some((tag) => {
    const [, name, version] = /^(.+)@(\d+)$/.exec(tag) ?? [];
    return name !== undefined && Number(version) !== currentVersion(name);
  });
}

/** Counts up whenever a version is noted: a response made under another count may be outdated. */
export function changeCount() {
  return shared.bedsidePageChanges ?? 0;
}

/**
 * The version that is current here; 0 for what never changed.
 * @param {string} name
 */
export function currentVersion(name) {
  return versions().get(name) ?? 0;
}

/**
 * Says when the clock alone next makes a page say something else: copies that others keep must not outlive that moment.
 * @param {Date} at
 */
export function noteTurn(at) {
  shared.bedsidePageTurn = at.getTime();
}

/**
 * Whole seconds until the moment that was noted last; 0 once it has come, until the next is noted.
 * @param {number} now milliseconds
 */
export function secondsUntilTurn(now) {
  return Math.max(0, Math.floor(((shared.bedsidePageTurn ?? Infinity) - now) / 1000));
}
