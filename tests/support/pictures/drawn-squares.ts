/** What a square code shows, read back from the line that it is drawn with: the dark squares, as "x y", in their order. */
export function drawnSquares(path: string): string[] {
  return [...path.matchAll(/M0 (\d+)\.5([^M]*)/g)].flatMap(([, y, row = '']) => {
    let x = 0;
    return [...row.matchAll(/([hm])(\d+)/g)].flatMap(([, how, length]) => {
      const from = x;
      x += Number(length);
      return how === 'h' ? Array.from({ length: Number(length) }, (_, index) => `${from + index} ${y}`) : [];
    });
  });
}
