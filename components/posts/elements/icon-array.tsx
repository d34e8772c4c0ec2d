/** A dash of no length with round ends is a dot: a row of them is one line, and a thousand take no more to send and to draw than ten. */
const dotted = { fill: 'none', strokeLinecap: 'round', strokeDasharray: '0 10' } as const;

/** Filled or hollow tells them apart without colour. */
export function IconArray({ count, of, words }: { count: number; of: number; words: string }) {
  const columns = of >= 1000 ? 50 : of >= 100 ? 20 : 10;
  const rows = Math.ceil(of / columns);
  const hollow = dots(count, of, columns);
  return (
    <svg
      role="img"
      aria-label={words}
      viewBox={`0 0 ${columns * 10} ${rows * 10}`}
      className="w-full print:max-w-[36mm]"
    >
      <path {...dotted} d={dots(0, count, columns)} className="stroke-clay" strokeWidth="8" />
      <path {...dotted} d={hollow} className="stroke-control" strokeWidth="8" />
      <path {...dotted} d={hollow} className="stroke-paper forced-colors:stroke-[Canvas]" strokeWidth="5.6" />
    </svg>
  );
}

/** One line for each row, from the middle of its first dot to a little beyond the middle of its last. */
function dots(from: number, to: number, columns: number): string {
  const rows: string[] = [];
  for (let index = from; index < to;) {
    const column = index % columns;
    const inRow = Math.min(columns - column, to - index);
    rows.push(`M${column * 10 + 5} ${Math.floor(index / columns) * 10 + 5}h${(inRow - 1) * 10}.1`);
    index += inRow;
  }
  return rows.join('');
}
