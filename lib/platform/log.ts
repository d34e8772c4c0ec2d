/**
 * One JSON line an event, on standard output. An event is a name with ids and enumerations; the type has no place for
 * a body, an alias, an e-mail address or a network address, so that no patient's word can reach a log.
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

/** Writes the line. A value that is not a short code is replaced by "?", whatever its type said. */
export function log(event: string, fields: LogFields = {}): void {
  const safe: Record<string, Loggable> = {};
  for (const [name, value] of Object.entries(fields)) safe[name] = isSafe(value) ? value : '?';
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...safe })}\n`);
}
