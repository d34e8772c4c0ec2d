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
  "frame-ancestors 'none'",
];

/** For prerendered pages. */
export function documentPolicy() {
  return [...shared, "style-src 'self'", "script-src 'self'"].join('; ');
}

/**
 * For pages rendered for one request. `strict` trusts only scripts that carry the nonce, and what those load; a public page that
 * comes back from a form also runs our own files. The development server needs eval and inline styles to show its errors.
 * @param {{ nonce: string, strict: boolean, development: boolean }} page
 */
export function noncePolicy({ nonce, strict, development }) {
  return [
    ...shared,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    `script-src 'self' 'nonce-${nonce}'${strict ? " 'strict-dynamic'" : ''}${development ? " 'unsafe-eval'" : ''}`,
  ].join('; ');
}
