/** Plain JavaScript, because the server in front of Next starts without compiling. */

/** @type {Readonly<Record<'&' | '<' | '>' | '"' | "'", string>>} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words as they stand in HTML and in XML, between tags and in quotes. @param {string} words */
export function escapeMarkup(words) {
  return words.replace(/[&<>"']/g, (sign) => entities[/** @type {keyof typeof entities} */ (sign)]);
}
