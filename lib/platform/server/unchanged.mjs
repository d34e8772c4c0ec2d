/** Whether whoever asks has what would be sent: RFC 9110, section 13. Pure. Plain JavaScript, because it runs uncompiled. */

/** @param {string} tag */
const weakly = (tag) => tag.trim().replace(/^W\//, '');

/**
 * @param {{ method?: string | undefined, headers: import('node:http').IncomingHttpHeaders }} request
 * @param {{ statusCode: number, getHeader: (name: string) => unknown }} response
 */
export function isUnchanged({ method, headers }, response) {
  if (response.statusCode !== 200 || (method !== 'GET' && method !== 'HEAD')) return false;
  const [tag, changed] = [response.getHeader('etag'), response.getHeader('last-modified')].map((value) =>
    String(value ?? ''),
  );
  const known = headers['if-none-match'];
  // A tag says more than a moment does, so where there is one the moment is not looked at.
  if (known !== undefined)
    return (
      Boolean(tag) &&
      (known.trim() === '*' ||
        known
          .split(',')
          .map(weakly)
          .includes(weakly(tag ?? '')))
    );
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Boolean(changed) && Date.parse(changed ?? '') <= since;
}
