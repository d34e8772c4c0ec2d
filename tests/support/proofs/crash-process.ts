/**
 * A process that is killed in the middle of its work: it does the same deed on many databases, and on each stops for good before
 * another statement. Whoever kills it then has killed it before every statement at once.
 */
import { inspect } from 'node:util';
import type { CommentForm } from '@/lib/comments/asking/ask-schema';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import type { DecisionForm } from '@/lib/comments/decisions/decision-schema';
import { commentMails } from '@/lib/comments/notifications/compose-mails';
import { makeViewer } from '@/lib/identity/make-viewer';
import { adapterFor, type Connections, type Database, providerOf } from '@/lib/platform/database/database';
import { type Env, replaceEnv } from '@/lib/platform/env';
import { sendMail } from '@/lib/platform/mail/mail';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { PrismaClient as PostgresqlClient } from '@/prisma/generated/postgresql/client';
import { PrismaClient as SqliteClient } from '@/prisma/generated/sqlite/client';
import { decideComment } from '@/tests/support/desk/desk-deeds';
import type { Account } from './hand-deeds';

export type CrashDeed =
  | { deed: 'submit'; form: CommentForm; network: string }
  | { deed: 'decide'; account: Account; form: DecisionForm }
  | { deed: 'deliver' };

export interface CrashOrder {
  settings: Partial<Env> & { DATABASE_URL: string };
  work: CrashDeed;
  at: Date;
  /** Stops there; null never. */
  stop: Stop | null;
}

/** Before that statement, counted from 1, or before or after that mail: of all, or of one kind alone. */
export interface Stop {
  number: number;
  kind: string | null;
}

export type CrashReport =
  | { stoppedAt: string }
  | { finished: string; id: string | null; passed: string[] }
  /** It failed by itself, which no deed may. */
  | { fault: string };

process.stdout.write = () => true;

/** What a statement does to which table. Whatever reads is one kind: between the same two that write it leaves the same behind. */
function kindOf(what: string): string {
  const [, verb, table] =
    /^\s*(INSERT INTO|UPDATE|DELETE FROM|MERGE INTO)\s+(?:[`"]\w+[`"]\.)?[`"](\w+)[`"]/i.exec(what) ?? [];
  if (verb) return `${verb} ${table}`;
  return /^\s*(SELECT|WITH)\b/i.test(what) ? 'SELECT' : what;
}

class StopPoint {
  readonly passed: string[] = [];
  readonly #stop: Stop | null;
  #left: number;
  #stopped = false;

  constructor(stop: Stop | null) {
    this.#stop = stop;
    this.#left = stop?.number ?? 0;
  }

  /** What the work comes to, as long as it was not stopped: whoever waits for a stopped statement may give it up meanwhile. */
  async unlessStopped<Result>(work: Promise<Result>): Promise<Result> {
    const result = await work.catch((error: unknown) => {
      if (!this.#stopped) throw error;
      return new Promise<Result>(() => undefined);
    });
    return this.#stopped ? new Promise<Result>(() => undefined) : result;
  }

  /** Never returns at the point and after it. */
  async pass(what: string): Promise<void> {
    const kind = kindOf(what);
    this.passed.push(kind);
    if (this.#stop !== null && [null, kind].includes(this.#stop.kind)) this.#left -= 1;
    if (this.#stop !== null && this.#left === 0) {
      this.#stopped = true;
      process.send?.({ stoppedAt: what } satisfies CrashReport);
    }
    if (this.#stopped) await new Promise(() => undefined);
  }
}

const statements = new Set<string | symbol>(['queryRaw', 'executeRaw', 'executeScript', 'commit', 'rollback']);

/** The connection, with a stop before every statement and after every commit. */
function stopping<Connection extends object>(connection: Connection, point: StopPoint): Connection {
  return new Proxy(connection, {
    get(target, name) {
      const member = Reflect.get(target, name) as unknown;
      if (typeof member !== 'function') return member;
      const opens = name === 'startTransaction' || name === 'connect';
      if (!opens && !statements.has(name)) return member.bind(target) as unknown;
      return async (...given: { sql?: string }[]): Promise<unknown> => {
        if (name !== 'connect') await point.pass(given[0]?.sql ?? String(name));
        const result = (await member.apply(target, given)) as unknown;
        if (name === 'commit') await point.pass('after the commit');
        return opens ? stopping(result as object, point) : result;
      };
    },
  });
}

function open(url: string, point: StopPoint): Database {
  const adapter = stopping(adapterFor(url), point);
  const client = (providerOf(url) === 'sqlite'
    ? new SqliteClient({ adapter })
    : new PostgresqlClient({ adapter })) as unknown as Database;
  const transact = client.$transaction.bind(client) as unknown as (...given: unknown[]) => Promise<unknown>;
  return new Proxy(client, {
    get: (target, name) =>
      name === '$transaction'
        ? (...given: unknown[]) => point.unlessStopped(transact(...given))
        : (Reflect.get(target, name) as unknown),
  });
}

async function carryOut(work: CrashDeed, at: Date, point: StopPoint): Promise<CrashReport> {
  const { passed } = point;
  switch (work.deed) {
    case 'submit': {
      const outcome = await submitComment(work.form, { network: work.network, codes: [] }, at);
      return { finished: outcome.kind, id: outcome.kind === 'stored' ? outcome.commentId : null, passed };
    }
    case 'decide': {
      const outcome = await decideComment(makeViewer(work.account), work.form, at);
      return { finished: outcome.kind, id: outcome.kind === 'done' ? outcome.decisionId : null, passed };
    }
    case 'deliver': {
      const send: typeof sendMail = async (mail) => {
        await point.pass('before a mail');
        await sendMail(mail);
        await point.pass('after a mail');
      };
      await deliverDue(commentMails, send, at);
      return { finished: 'done', id: null, passed };
    }
  }
}

process.on('message', ({ settings, work, at, stop }: CrashOrder) => {
  const point = new StopPoint(stop);
  replaceEnv(settings);
  const { DATABASE_URL: url } = settings;
  const reading = open(url, point);
  const connections: Connections = { url, reading, writing: providerOf(url) === 'sqlite' ? open(url, point) : reading };
  (globalThis as { bedsideConnections?: Connections }).bedsideConnections = connections;
  point.unlessStopped(carryOut(work, at, point)).then(
    (report) => process.send?.(report),
    (error: unknown) => process.send?.({ fault: inspect(error) } satisfies CrashReport),
  );
});
process.on('disconnect', () => process.exit(0));
