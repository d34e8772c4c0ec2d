/** Two paths instead of a thousand elements: a page stays light, and filled or hollow tells them apart without colour. */
export function IconArray({ count, of, words }: { count: number; of: number; words: string }) {
  const columns = of >= 1000 ? 50 : of >= 100 ? 20 : 10;
  const rows = Math.ceil(of / columns);
  return (
    <svg
      role="img"
      aria-label={words}
      viewBox={`0 0 ${columns * 10} ${rows * 10}`}
      className="w-full print:max-w-[36mm]"
    >
      <path d={dots(0, count, columns)} className="fill-clay stroke-clay" strokeWidth="1.2" />
      <path d={dots(count, of, columns)} fill="none" className="stroke-control" strokeWidth="1.2" />
    </svg>
  );
}

/** From one dot to the next by the same few signs, so that a thousand of them pack to almost nothing. */
function dots(from: number, to: number, columns: number): string {
  const circles: string[] = [];
  for (let index = from; index < to; index += 1) {
    const column = index % columns;
    const isFirst = index === from || column === 0;
    const start = isFirst ? `M${column * 10 + 5} ${Math.floor(index / columns) * 10 + 1.6}` : 'm10 0';
    circles.push(`${start}a3.4 3.4 0 1 0 .1 0z`);
  }
  return circles.join('');
}
