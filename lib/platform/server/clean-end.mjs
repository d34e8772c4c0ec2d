/**
 * How the server ends when it is told to: it takes nothing new, what is being answered has a stated time to finish, and then it is
 * gone and the port is free. Plain JavaScript, as the server that uses it.
 */

/** @typedef {import('node:http').Server} Server */

/** Longer than any form takes to be stored or given back. Whoever stops programs (systemd, Docker: 10 s and more) waits longer. */
export const graceMilliseconds = 5_000;

/** @type {typeof globalThis & { bedsideAtEnd?: () => Promise<unknown> }} */
const shared = globalThis;

/**
 * Ends the process on SIGTERM, on SIGINT and when the program that started it as its child has gone; a second signal ends it at once.
 * @param {Server} server
 * @param {{ streams: Set<import('node:http').ServerResponse>, grace?: number }} given responses that would go on for ever are cut off
 */
export function endCleanly(server, { streams, grace = graceMilliseconds }) {
  let ending = false;
  /** What was written is safe without this: it folds the database's log away, so that the next start finds one whole file. */
  const leave = () => {
    const late = setTimeout(() => process.exit(0), 1_000);
    void Promise.resolve(shared.bedsideAtEnd?.())
      .catch(() => undefined)
      .then(() => {
        clearTimeout(late);
        process.exit(0);
      });
  };
  const end = () => {
    if (ending) return process.exit(0);
    ending = true;
    process.stdout.write(`Ending. What is being answered has ${grace / 1_000} seconds to finish.\n`);
    server.close(leave);
    server.closeIdleConnections();
    for (const response of streams) response.destroy();
    // A connection that a browser keeps open after its response would hold the end up.
    const idle = setInterval(() => server.closeIdleConnections(), 100);
    idle.unref();
    setTimeout(leave, grace).unref();
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(signal, end);
}
