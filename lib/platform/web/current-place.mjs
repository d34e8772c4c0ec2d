/**
 * Where a reader is, in the navigation at the head of the page. The frame around all pages is made without knowing which of them it stands
 * around; the finished page says it, by the address that it gives itself. Plain JavaScript, because it runs uncompiled.
 */

const ownAddress = /<link rel="canonical" href="([^"]+)"/;
const navigation = /<header\b[^>]*\bdata-places\b[\s\S]*?<\/header>/;
const link = /<a href="(\/[^"]*)"/g;

/**
 * Marks the link to the page itself, and the one to the part of the site that the page belongs to.
 * @param {string} html
 */
export function markCurrentPlace(html) {
  const [, address] = ownAddress.exec(html) ?? [];
  if (address === undefined || !URL.canParse(address)) return html;
  const { pathname } = new URL(address);
  return html.replace(navigation, (head) =>
    head.replace(link, (whole, /** @type {string} */ place) => {
      if (place === pathname) return `${whole} aria-current="page"`;
      return pathname.startsWith(`${place}/`) ? `${whole} aria-current="true"` : whole;
    }),
  );
}
