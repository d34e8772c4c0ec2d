/** Where a person may be sent after signing in: somewhere on the desk of this site, and nowhere else. Pure. */
const here = 'http://desk.invalid';

/** The path with its query, if it leads to the desk; "/desk" for anything else, other sites above all. */
export function deskPathOf(given: string | null | undefined): string {
  if (!given?.startsWith('/') || !URL.canParse(given, here)) return '/desk';
  const { origin, pathname, search } = new URL(given, here);
  return origin === here && /^\/desk(\/|$)/.test(pathname) ? `${pathname}${search}` : '/desk';
}
