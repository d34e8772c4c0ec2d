/** The time. Deeds and pages take `now` as an argument; whoever calls them asks here. */
export function now(): Date {
  return new Date();
}
