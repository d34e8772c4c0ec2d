/**
 * One JSON line an event, on standard output. An event is a name with ids and enumerations; the type has no place for
 * a body, an alias, an e-mail address or a network address, so that no patient's word can reach a log. Of one event only so many
 * lines are written in a while, however often it happens: nobody can fill a disk by making something fail.
 */
type Loggable = string | number | boolean | null;

interface LogFields {
  commentId?: string;
  postId?: string;
  decisionId?: string;
  accountId?: string;
  outboxId?: string;
  factId?: string;
  action?: string;
  outcome?: string;
  kind?: string;
  role?: string;
  urgency?: string;
  reference?: string;
  /** Name of a program error's class, never its message: messages quote values. */
  fault?: string;
  /** A content file and the rules that it breaks, never its words. */
  file?: string;
  rules?: string;
  count?: number;
  attempts?: number;
  milliseconds?: number;
}

const codeLike = /^[\w.:-]{0,64}$/;
const isSafe = (value: unknown): boolean =>
  typeof value === 'string' ? codeLike.test(value) : value === null || typeof value !== 'object';

/** Of one event in one window; what happened beyond that is counted in one line at the window's end. */
export const mostLines = 300;
const windowMilliseconds = 10_000;

/** By event. Their names are written in the code, so there are no more of them than that. */
const windows = new Map<string, { written: number; unwritten: number }>();

/** Counts the line; whether it may be written. */
function mayWrite(event: string): boolean {
  const known = windows.get(event);
  if (known === undefined) {
    windows.set(event, { written: 1, unwritten: 0 });
    setTimeout(() => endWindow(event), windowMilliseconds).unref();
    return true;
  }
  if (known.written >= mostLines) known.unwritten += 1;
  else known.written += 1;
  return known.unwritten === 0;
}

function endWindow(event: string): void {
  const { unwritten = 0 } = windows.get(event) ?? {};
  windows.delete(event);
  if (unwritten > 0) write('log-lines-left-out', { kind: event, count: unwritten });
}

/** Writes the line, unless this event has filled its window. A value that is not a short code is replaced by "?", whatever its type said. */
export function log(event: string, fields: LogFields = {}): void {
  if (mayWrite(event)) write(event, fields);
}

function write(event: string, fields: LogFields): void {
  const safe: Record<string, Loggable> = {};
  for (const [name, value] of Object.entries(fields)) safe[name] = isSafe(value) ? value : '?';
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...safe })}\n`);
}

/** What a log may say of an error: the name of its class, and no word of its message. */
export function faultOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
