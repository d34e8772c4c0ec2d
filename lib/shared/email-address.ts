/**
 * What counts as an e-mail address, for everyone and in every script: RFC 6531 allows letters of any language before the at sign, and
 * domain names may be written in their own letters. Small and pure, for both sides of the wire.
 */

/** RFC 5321: octets before the at sign, and of the whole. */
const most = { local: 64, whole: 254 };

/** Of the signs that RFC 5322 allows, those that people's addresses have: the others are formulas, paths and commands elsewhere. */
const localPart = /^[\p{L}\p{M}\p{N}_'+-]+(?:\.[\p{L}\p{M}\p{N}_'+-]+)*$/u;
const typedDomain = /^[\p{L}\p{M}\p{N}.-]+$/u;
const asciiDomain =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?=[a-z0-9-]*[a-z])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/;

const octets = (text: string): number => new TextEncoder().encode(text).length;

/**
 * The address as it is stored and compared: its domain as ASCII (IDNA), so that one written in two ways is one address; the part before
 * the at sign as it was typed, in Unicode NFC. Null when no mail could reach it.
 */
export function readEmailAddress(typed: string): string | null {
  const text = typed.trim();
  // Longer than any address in any script: nothing else needs to look at it.
  if (text.length > most.whole) return null;
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0)).normalize('NFC');
  const domain = asAscii(text.slice(at + 1));
  if (at < 1 || domain === null || !localPart.test(local) || /\p{Default_Ignorable_Code_Point}/u.test(local))
    return null;
  if (octets(local) > most.local || octets(local) + 1 + domain.length > most.whole) return null;
  return `${local}@${domain}`;
}

function asAscii(domain: string): string | null {
  if (!typedDomain.test(domain) || !URL.canParse(`http://${domain}`)) return null;
  const { hostname } = new URL(`http://${domain}`);
  return asciiDomain.test(hostname) ? hostname : null;
}
