/** Two paths instead of a thousand elements: a page stays light, and filled or hollow tells them apart without colour. */
export function IconArray({ count, of, words }: { count: number; of: number; words: string }) {
  const columns = of >= 1000 ? 40 : of >= 100 ? 10 : 5;
  const rows = Math.ceil(of / columns);
  return (
    <svg
      role="img"
      aria-label={words}
      viewBox={`0 0 ${columns * 10} ${rows * 10}`}
      className={`mt-2 w-full ${of >= 1000 ? '' : 'max-w-64'}`}
    >
      <path d={dots(0, count, columns)} fill="currentColor" stroke="currentColor" strokeWidth="1.2" />
      <path d={dots(count, of, columns)} fill="none" stroke="currentColor" strokeWidth="1.2" />
    </svg>
  );
}

function dots(from: number, to: number, columns: number): string {
  const circles: string[] = [];
  for (let index = from; index < to; index += 1) {
    const x = (index % columns) * 10 + 1.6;
    const y = Math.floor(index / columns) * 10 + 5;
    circles.push(`M${x} ${y}a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0`);
  }
  return circles.join('');
}
