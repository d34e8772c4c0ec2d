/** What a page of ours may load and run. Two policies: a document that runs only our own files, and an app whose scripts carry a nonce. */

const shared = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];
const unframed = "frame-ancestors 'none'";

/** For every page of readers and patients; `frames` for one that shows another of ours within, and for the one that is shown. */
export function documentPolicy(/** @type {'around' | 'within' | null} */ frames = null) {
  const framing = frames === 'around' ? ["frame-src 'self'", unframed] : [frames ? "frame-ancestors 'self'" : unframed];
  return [...shared, ...framing, "style-src 'self'", "script-src 'self'"].join('; ');
}

/**
 * For pages rendered for one request. `strict` trusts only scripts that carry the nonce, and what those load: a page of staff. What
 * else is rendered becomes a document on its way out, but for the development server, which also needs eval and inline styles.
 * @param {{ nonce: string, strict: boolean, development: boolean }} page
 */
export function noncePolicy({ nonce, strict, development }) {
  return [
    ...shared,
    unframed,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    `script-src 'self' 'nonce-${nonce}'${strict ? " 'strict-dynamic'" : ''}${development ? " 'unsafe-eval'" : ''}`,
  ].join('; ');
}
