/** The time in the tests: one fixed noon, and whatever is counted from it. */
export const noon = new Date('2026-12-01T12:00:00.000Z');

export function after(seconds: number, from: Date = noon): Date {
  return new Date(from.getTime() + seconds * 1000);
}
