import type { ReactNode } from 'react';

export type TableRow = { key: string; cells: readonly ReactNode[] };

type TableProps = {
  caption: ReactNode;
  head: readonly ReactNode[];
  rows: readonly TableRow[];
  /** Unique on the page: names the scrolling region. */
  id: string;
  /** On a narrow screen each row is a block, with the head's words before each cell: nothing scrolls sideways. */
  stacks?: boolean;
};

/** Roles are said where rows are drawn as blocks: browsers would take the table away from who hears it. */
const stacked = {
  table: 'max-md:block',
  head: 'max-md:sr-only',
  row: 'max-md:block max-md:py-2',
  header: 'max-md:block max-md:py-1',
  cell: 'max-md:flex max-md:empty:hidden max-md:flex-wrap max-md:items-center max-md:justify-between max-md:gap-x-4 max-md:py-1 max-md:pe-0 max-md:before:text-ink-soft max-md:before:content-[attr(data-head)]',
} as const;

/** The wrapper scrolls on a narrow screen and takes focus, so that a keyboard can scroll it too; what a cell hides from the eye scrolls along. */
export function Table({ caption, head, rows, id, stacks = false }: TableProps) {
  const look = (part: keyof typeof stacked): string => (stacks ? stacked[part] : '');
  const role = (name: string) => (stacks ? { role: name } : {});
  return (
    <div
      {...(stacks ? {} : { role: 'region', 'aria-labelledby': id, tabIndex: 0 })}
      className={stacks ? '' : 'relative overflow-x-auto'}
    >
      <table {...role('table')} className={`w-full border-collapse text-start text-sm ${look('table')}`}>
        <caption id={id} className={`pb-2 text-start text-base font-semibold ${look('table')}`}>
          {caption}
        </caption>
        <thead {...role('rowgroup')} className={look('head')}>
          <tr {...role('row')} className="border-b-2 border-ink-soft">
            {head.map((cell, column) => (
              <th
                key={column}
                {...role('columnheader')}
                scope="col"
                className="py-2 pe-4 text-start align-bottom font-semibold"
              >
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...role('rowgroup')} className={look('table')}>
          {rows.map((row) => (
            <tr key={row.key} {...role('row')} className={`border-b border-line align-top ${look('row')}`}>
              {row.cells.map((cell, column) =>
                column === 0 ? (
                  <th
                    key={column}
                    {...role('rowheader')}
                    scope="row"
                    className={`py-3 pe-4 text-start font-semibold ${look('header')}`}
                  >
                    {cell}
                  </th>
                ) : (
                  <td
                    key={column}
                    {...role('cell')}
                    data-head={typeof head[column] === 'string' ? head[column] : undefined}
                    className={`py-3 pe-4 ${look('cell')}`}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
