/**
 * `pg_dump` and `pg_restore` as far as a backup of ours asks for them, by SQL: they stand in where PostgreSQL's own programs are missing, or
 * are older than the server. A backup here is the rows of every table.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';

const [tool, ...given] = process.argv.slice(2);
const after = (/** @type {string} */ name) => given[given.indexOf(name) + 1] ?? '';

/** @param {pg.Client} client @returns {Promise<string[]>} */
async function listTables(client) {
  const { rows } = await client.query(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  return rows.map(({ name }) => name);
}

/** @param {pg.Client} client */
async function dump(client) {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  /** @type {Record<string, unknown[]>} */
  const tables = {};
  for (const name of await listTables(client)) {
    const { rows } = await client.query(`SELECT json_agg(t) AS rows FROM ${name} t`);
    tables[name] = rows[0].rows ?? [];
  }
  await client.query('COMMIT');
  writeFileSync(after('--file'), JSON.stringify(tables));
}

/** @param {pg.Client} client */
async function restore(client) {
  /** @type {Record<string, unknown[]>} */
  const tables = JSON.parse(readFileSync(given.at(-3) ?? '', 'utf8'));
  await client.query('BEGIN');
  // No trigger and no foreign key until everything stands there.
  await client.query(`SET LOCAL session_replication_role = 'replica'`);
  for (const name of await listTables(client)) {
    await client.query(`DELETE FROM ${name}`);
    await client.query(`INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, $1)`, [
      JSON.stringify(tables[name] ?? []),
    ]);
  }
  await client.query('COMMIT');
}

const address = new URL(after('--dbname'));
if (process.env['PGPASSWORD']) address.password = process.env['PGPASSWORD'];
const client = new pg.Client({ connectionString: address.href });
await client.connect();
await (tool === 'pg_dump' ? dump(client) : restore(client)).finally(() => client.end());
