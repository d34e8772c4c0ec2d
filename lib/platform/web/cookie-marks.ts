import { env } from '@/lib/platform/env';

/** How every cookie of the site is set: no script reads it, no other site's form sends it, and where the site is on HTTPS nothing else does. */
export function cookieMarks() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: env().SITE_URL.startsWith('https:') } as const;
}
