/**
 * What Next, React and libraries say on the console while a site is served. Their words quote what strangers sent, so the log gets
 * an event instead: that something was said, and by which kind of fault. Plain JavaScript, because it runs uncompiled.
 */

/** So that one request that fails again and again does not fill a disk. */
const mostInAMinute = 30;

/** @param {unknown[]} said */
function eventOf(said) {
  const fault = said.find((part) => part instanceof Error);
  const digest = String(/** @type {{ digest?: unknown } | undefined} */ (fault)?.digest ?? 'none');
  return {
    fault: fault instanceof Error && /^\w{1,64}$/.test(fault.name) ? fault.name : 'none',
    reference: /^[\w.@-]{1,64}$/.test(digest) ? digest : 'none',
  };
}

/**
 * From now on, `console` and warnings of the process write events, and at most so many a minute.
 * @param {(line: string) => void} write
 * @param {Console} target
 * @param {() => number} clock milliseconds
 */
export function quietConsole(write = (line) => void process.stdout.write(line), target = console, clock = Date.now) {
  let [minute, count] = [0, 0];
  const say = (/** @type {string} */ level, /** @type {unknown[]} */ said) => {
    const now = clock();
    if (Math.floor(now / 60_000) !== minute) [minute, count] = [Math.floor(now / 60_000), 0];
    count += 1;
    if (count > mostInAMinute) return;
    const event = count === mostInAMinute ? { fault: 'many' } : eventOf(said);
    write(`${JSON.stringify({ at: new Date(now).toISOString(), event: 'console', level, ...event })}\n`);
  };
  for (const level of /** @type {const} */ (['error', 'warn', 'info', 'log', 'debug', 'trace']))
    target[level] = (/** @type {unknown[]} */ ...said) => say(level, said);
  process.removeAllListeners('warning').on('warning', (warning) => say('warn', [warning]));
}
