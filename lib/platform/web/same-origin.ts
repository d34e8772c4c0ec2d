/** Whether a request that changes something comes from a page of this site. Pure. */

/**
 * Next lets a request without an Origin header through with a warning; every browser sends one with a form, so we do not.
 * `host` is the request's own Host header: a site may be reached under more than one name.
 */
export function isSameOrigin(origin: string | null, host: string | null, siteUrl: string): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  const asked = new URL(origin);
  return (
    asked.origin === new URL(siteUrl).origin ||
    (host !== null && asked.host === host && /^https?:$/.test(asked.protocol))
  );
}
