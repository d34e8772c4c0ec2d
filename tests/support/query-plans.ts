/** What the database means to do for the queries that some work causes. */
import { adapterFor, type Connections, type Database, database, transaction } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { PrismaClient as PostgresqlClient } from '@/prisma/generated/postgresql/client';
import { PrismaClient as SqliteClient } from '@/prisma/generated/sqlite/client';
import { databaseKind } from './database';

interface Asked {
  query: string;
  params: string;
}

function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return typeof value === 'boolean' && databaseKind === 'sqlite' ? String(Number(value)) : String(value);
}

/** The query with its parameters written into it, so that it can be explained as it was asked. */
function written({ query, params }: Asked): string {
  const values = JSON.parse(params) as unknown[];
  let next = 0;
  return query.replace(/\$(\d+)|\?/g, (_mark, number?: string) =>
    literal(values[number ? Number(number) - 1 : next++]),
  );
}

/** Runs `work` through connections that listen; gives every query that it asked. */
async function listenTo(work: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const log: { emit: 'event'; level: 'query' }[] = [{ emit: 'event', level: 'query' }];
  const listen = (): Database => {
    const adapter = adapterFor(env().DATABASE_URL);
    const client =
      databaseKind === 'sqlite' ? new SqliteClient({ adapter, log }) : new PostgresqlClient({ adapter, log });
    (client as SqliteClient<'query'>).$on('query', (event) => void asked.push(event));
    return client as unknown as Database;
  };
  database();
  const held = (globalThis as unknown as { bedsideConnections: Connections }).bedsideConnections;
  const usual = { ...held };
  held.reading = listen();
  held.writing = databaseKind === 'sqlite' ? listen() : held.reading;
  const listening = [held.reading, held.writing];
  try {
    await work();
  } finally {
    Object.assign(held, usual);
    for (const client of listening) await client.$disconnect();
  }
  return asked;
}

/** The queries that `work` asks, without what was asked for; sorted, since some are asked at once. */
export async function queriesOf(work: () => Promise<unknown>): Promise<string[]> {
  return (await listenTo(work)).map(({ query }) => query).sort();
}

/** The plan of every query on Comment that `work` asks first. */
export async function plansOf(work: () => Promise<unknown>): Promise<string[]> {
  const asked = await listenTo(work);
  const explain = databaseKind === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
  return transaction(async (tx) => {
    // A table of a few rows is always read whole or sorted, unless that is made dear.
    if (databaseKind === 'postgresql')
      for (const way of ['seqscan', 'sort', 'incremental_sort', 'bitmapscan'])
        await tx.$executeRawUnsafe(`SET LOCAL enable_${way} = off`);
    const plans: string[] = [];
    for (const query of asked.filter((one) => /FROM\s+\S*[`"]Comment[`"]/.test(one.query))) {
      const rows = await tx.$queryRawUnsafe<object[]>(`${explain} ${written(query)}`);
      plans.push(rows.map((row) => ('detail' in row ? row.detail : Object.values(row)[0])).join('\n'));
    }
    return plans;
  });
}
