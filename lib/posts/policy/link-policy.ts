/**
 * Which addresses a post may link to.
 * It must not know where the link stands. Only listed forms pass: everything else, however spelt, is refused.
 */
import { isWebAddress } from '@/lib/posts/model/field-rules';

/** What to write instead, or null when the address may be used. */
export function findLinkFault(address: string): string | null {
  if (address === '') return 'This link has no address.';
  // Browsers drop tabs and line ends inside an address, which is how "java\nscript:" gets past a naive check.
  if (/[\u0000-\u0020\u007F-\u009F\u2028\u2029<>"[\]\\^`{|}]/u.test(address))
    return 'Remove the spaces and special marks from this address.';
  const scheme = /^([^/?#]*?):/.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    return address.startsWith('//') ? 'Write the whole address, with https:// in front.' : null;
  }
  if (scheme === 'https' || scheme === 'http') return isWebAddress(address) ? null : 'This is not a whole web address.';
  if (scheme === 'mailto')
    return /^mailto:[^\s@?:/]+@[^\s@?:/]+\.[^\s@?:/]+$/i.test(address)
      ? null
      : 'Write the address as mailto:name@example.org.';
  if (scheme === 'tel')
    return /^tel:\+?[\d().-]{2,24}$/i.test(address) ? null : 'Write the number as tel:+441632960000.';
  return `Addresses that begin with "${scheme}:" are not used here. Use https://, mailto:, tel:, or a path such as /topics.`;
}
