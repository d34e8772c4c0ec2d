import type { ReactNode } from 'react';

export type TableRow = { key: string; cells: readonly ReactNode[] };

type TableProps = {
  caption: ReactNode;
  head: readonly ReactNode[];
  rows: readonly TableRow[];
  /** Unique on the page: names the scrolling region. */
  id: string;
};

/** The wrapper scrolls on a narrow screen and takes focus, so that a keyboard can scroll it too; what a cell hides from the eye scrolls along. */
export function Table({ caption, head, rows, id }: TableProps) {
  return (
    <div role="region" aria-labelledby={id} tabIndex={0} className="relative overflow-x-auto">
      <table className="w-full border-collapse text-start text-sm">
        <caption id={id} className="pb-2 text-start text-base font-semibold">
          {caption}
        </caption>
        <thead>
          <tr className="border-b-2 border-ink-soft">
            {head.map((cell, column) => (
              <th key={column} scope="col" className="py-2 pe-4 text-start font-semibold">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-b border-line align-top">
              {row.cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row" className="py-3 pe-4 text-start font-semibold">
                    {cell}
                  </th>
                ) : (
                  <td key={column} className="py-3 pe-4">
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
