/** As what this site asks for passkeys: by the address that it is configured to have, whatever a request says. */
import { isIP } from 'node:net';
import { env } from '@/lib/platform/env';

export interface RelyingParty {
  id: string;
  origin: string;
  name: string;
}

/** Null where browsers would refuse: passkeys belong to a name, not to a number, and need HTTPS anywhere but on one's own machine. */
export function findRelyingParty(): RelyingParty | null {
  const { hostname, origin, protocol } = new URL(env().SITE_URL);
  const named = isIP(hostname.replace(/^\[|\]$/g, '')) === 0;
  const secure = protocol === 'https:' || hostname === 'localhost';
  return named && secure ? { id: hostname, origin, name: 'Bedside' } : null;
}
