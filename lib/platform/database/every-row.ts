/** Every row of a table, a page at a time, without the columns that the caller leaves out. Knows no table by itself. */
import { database, type ModelName } from './database';

type Row = Record<string, string | number | boolean | bigint | Date | null>;

interface Page {
  orderBy: Record<string, 'asc'>[];
  take: number;
  cursor?: Record<string, unknown>;
  skip?: number;
}

const atOnce = 500;

/** `key`: the columns of its primary key, in the schema's order. */
export async function* everyRow(
  model: ModelName,
  key: readonly string[],
  leftOut: readonly string[],
): AsyncGenerator<Record<string, string | number | boolean | Date | null>> {
  const name = `${model.charAt(0).toLowerCase()}${model.slice(1)}`;
  const table = (database() as unknown as Record<string, { findMany: (page: Page) => Promise<Row[]> }>)[name];
  if (!table) throw new Error(`there is no table ${model}`);
  for (let last: Row | undefined; ;) {
    const rows = await table.findMany({
      orderBy: key.map((column) => ({ [column]: 'asc' })),
      take: atOnce,
      ...(last === undefined ? {} : { cursor: cursorOf(key, last), skip: 1 }),
    });
    for (const row of rows)
      yield Object.fromEntries(
        Object.entries(row)
          .filter(([column]) => !leftOut.includes(column))
          .map(([column, value]) => [column, typeof value === 'bigint' ? String(value) : value]),
      );
    last = rows.at(-1);
    if (rows.length < atOnce) return;
  }
}

function cursorOf(key: readonly string[], row: Row): Record<string, unknown> {
  const [only] = key;
  const values = Object.fromEntries(key.map((column) => [column, row[column]]));
  return key.length === 1 && only !== undefined ? values : { [key.join('_')]: values };
}
