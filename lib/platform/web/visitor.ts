/** What an action may know of the request that called it: where it comes from, and nothing that is kept. */
import { headers } from 'next/headers';
import { Refusal } from '@/lib/shared/refusal';
import { env } from '@/lib/platform/env';
import { noteReached } from './reached-actions.mjs';
import { isSameOrigin } from './same-origin';

/** Refuses a request that no page of this site made. */
export async function requireSameOrigin(): Promise<void> {
  noteReached();
  const given = await headers();
  if (!isSameOrigin(given.get('origin'), given.get('host'), env().SITE_URL)) throw new Refusal('foreign-origin');
}

/** The network that limits count by: an IPv4 address, or the first 64 bits of an IPv6 one, since a household has all of those. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const start = head === '' ? [] : head.split(':');
  const end = tail === undefined || tail === '' ? [] : tail.split(':');
  const full =
    tail === undefined
      ? start
      : [...start, ...Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0'), ...end];
  return full
    .slice(0, 4)
    .map((part) => parseInt(part || '0', 16).toString(16))
    .join(':');
}

/** The server puts the connection's own address here, or the one that a trusted proxy names: see server.mjs. */
export async function visitorNetwork(): Promise<string> {
  return networkOf((await headers()).get('x-forwarded-for') ?? 'unknown');
}
