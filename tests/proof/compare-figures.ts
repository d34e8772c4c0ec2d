/** What has moved between two measurements, and what lies below a floor. Pure. */
type Figures = Record<string, Record<string, number>>;

/** By more than this share of what it was. */
const share = 0.1;

/** A line for each figure that has moved or is not measured any more, in the order of the new ones. */
export function movedBetween(before: Figures, after: Figures): string[] {
  return Object.entries(after).flatMap(([name, values]) => {
    const known = before[name];
    if (known === undefined) return [];
    const names = [...new Set([...Object.keys(known), ...Object.keys(values)])];
    return names.flatMap((what) => {
      const [was, is] = [known[what], values[what]];
      if (was === undefined || is === undefined) return [`${name} › ${what}: ${was ?? 'not there'} → ${is ?? 'gone'}`];
      if (Math.abs(is - was) <= Math.abs(was) * share) return [];
      const by =
        was === 0 ? '' : ` (${is > was ? '+' : '−'}${Math.round((Math.abs(is - was) / Math.abs(was)) * 100)} %)`;
      return [`${name} › ${what}: ${was} → ${is}${by}`];
    });
  });
}

/** A sentence for each floor that is not reached. */
export function belowFloor(floors: Record<string, number>, found: object): string[] {
  const values = found as Record<string, number | undefined>;
  return Object.entries(floors).flatMap(([what, least]) => {
    const value = values[what];
    return value !== undefined && value >= least
      ? []
      : [`${what} is ${value ?? 'not there'}, and must be ${least} at least`];
  });
}
