/**
 * PostgreSQL's driver as the migration engine needs it. Prisma's own adapter 7.10.0 refuses the catalogue's "char" columns,
 * splits scripts at every semicolon, and compares histories inside the database it was given; this one does none of these.
 */
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlDriverAdapter, type SqlQuery, type SqlResultSet } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** Object id of PostgreSQL's one-byte "char", which only its catalogue uses; and of text. */
const catalogueChar = 18;
const text = 25;

type Adapter = SqlDriverAdapter & { underlyingDriver(): pg.Pool };
type Query = (...given: unknown[]) => Promise<pg.QueryArrayResult>;

export class PostgresForMigrations extends PrismaPg {
  readonly #url: string;

  constructor(url: string) {
    super(url);
    this.#url = url;
  }

  override async connect() {
    const adapter = await super.connect();
    readCatalogue(adapter as unknown as Adapter);
    return adapter;
  }

  override async connectToShadowDb() {
    const name = `bedside_shadow_${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
    const server = new pg.Client({ connectionString: this.#url });
    await server.connect();
    await server.query(`CREATE DATABASE ${name}`);
    const url = new URL(this.#url);
    url.pathname = `/${name}`;
    const shadow = await new PostgresForMigrations(url.href).connect();
    const close = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await close();
      await server.query(`DROP DATABASE ${name}`);
      await server.end();
    };
    return shadow;
  }
}

function readCatalogue(adapter: Adapter): void {
  const pool = adapter.underlyingDriver();
  adapter.executeScript = async (script: string) => void (await pool.query(script));
  const chars = new WeakMap<object, Set<number>>();
  const query = pool.query.bind(pool) as unknown as Query;
  (pool as unknown as { query: Query }).query = async (...given) => {
    const result = await query(...given);
    const found = new Set<number>();
    result.fields?.forEach((field, index) => {
      if (field.dataTypeID !== catalogueChar) return;
      field.dataTypeID = text;
      found.add(index);
    });
    if (result.rows) chars.set(result.rows, found);
    return result;
  };
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (asked: SqlQuery): Promise<SqlResultSet> => {
    const result = await queryRaw(asked);
    const found = chars.get(result.rows) ?? new Set<number>();
    return {
      ...result,
      columnTypes: result.columnTypes.map((type, index) => (found.has(index) ? ColumnTypeEnum.Character : type)),
    };
  };
}
