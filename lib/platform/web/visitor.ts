/** What an action may know of the request that called it: where it comes from, and nothing that is kept. */
import ipaddr from 'ipaddr.js';
import { headers } from 'next/headers';
import { env } from '@/lib/platform/env';
import { Refusal } from '@/lib/shared/refusal';
import { noteReached } from './reached-actions.mjs';
import { isSameOrigin } from './same-origin';

/** Refuses a request that no page of this site made. */
export async function requireSameOrigin(): Promise<void> {
  noteReached();
  const given = await headers();
  if (!isSameOrigin((name) => given.get(name), env().SITE_URL)) throw new Refusal('foreign-origin');
}

/** The network that limits count by: an IPv4 address, or the first 64 bits of an IPv6 one, since a household has all of those. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6
    ? parsed.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')
    : parsed.toString();
}

/** The server puts the connection's own address here, or the one that a trusted proxy names: see trusted-proxies.mjs. */
export async function visitorNetwork(): Promise<string> {
  return networkOf((await headers()).get('x-forwarded-for') ?? 'unknown');
}
