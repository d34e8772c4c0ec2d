/** How long some work takes, again and again. */
const percentile = (given: readonly number[], share: number): number => {
  const sorted = [...given].sort((one, other) => one - other);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 100) / 100;
};

/** Milliseconds, to the hundredth. */
export async function timed(
  times: number,
  work: (turn: number) => Promise<unknown>,
): Promise<[p50: number, p95: number]> {
  const took: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const before = performance.now();
    await work(turn);
    took.push(performance.now() - before);
  }
  return [percentile(took, 0.5), percentile(took, 0.95)];
}
