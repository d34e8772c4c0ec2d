/**
 * Loaded before a server (`node --import`): its clock runs ahead by the seconds that stand in the file MOVED_CLOCK, and follows that
 * file. Timers keep their own time.
 */
import { readFileSync, watchFile } from 'node:fs';

const file = process.env['MOVED_CLOCK'] ?? '';
const RealDate = Date;
const realOrigin = performance.timeOrigin;
let ahead = 0;
function read() {
  ahead = Number(readFileSync(file, 'utf8')) * 1000;
}
read();
watchFile(file, { interval: 100, persistent: false }, read);

const now = () => RealDate.now() + ahead;
/** @param {unknown[]} given */
function MovedDate(...given) {
  if (new.target === undefined) return new RealDate(now()).toString();
  return Reflect.construct(RealDate, given.length === 0 ? [now()] : given, new.target);
}
// Next lays its own clock over this one in the same way, so the standard's functions must be properties of this very object.
Object.defineProperties(MovedDate, {
  ...Object.getOwnPropertyDescriptors(RealDate),
  now: { value: now, writable: true, configurable: true },
});
globalThis.Date = /** @type {DateConstructor} */ (/** @type {unknown} */ (MovedDate));
// By these two, added up, Next tells how old a page is.
Object.defineProperty(performance, 'timeOrigin', {
  get: () => realOrigin + ahead,
  configurable: true,
});
