import type { NextConfig } from 'next';
import { env } from './lib/platform/env';

const secure = env().SITE_URL.startsWith('https:');

/** For every response. Scripts and styles are governed by the content security policy of each kind of page. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // "same-origin" and not "no-referrer": with the latter, browsers send no Origin with forms, and we refuse those.
  { key: 'Referrer-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  ...(secure ? [{ key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' }] : []),
];

const nextConfig: NextConfig = {
  cacheComponents: true,
  cacheHandler: require.resolve('./lib/platform/web/page-cache.mjs'),
  cacheMaxMemorySize: 64 * 1024 * 1024,
  cacheLife: {
    // A short life for shared caches, so that a corrected page reaches everyone within minutes; tags do it at once here.
    page: { stale: 60, revalidate: 60, expire: 31_536_000 },
  },
  serverExternalPackages: [
    'better-sqlite3',
    '@prisma/client',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
    'nodemailer',
  ],
  // No page uses it: pictures are made small once, and served as files.
  images: { unoptimized: true },
  // Not the topmost folder around it that holds a list of packages: names of forms would change when the site is moved.
  turbopack: { root: __dirname },
  // There is no client router to prefetch for: public pages are documents.
  partialPrefetching: false,
  // `npm run check` does it, for every file and not for the site's alone; a first start should not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Nobody: by default Next renders pages anew for some crawlers, past the cache and so past the policy that it sets.
  htmlLimitedBots: /^(?!)/,
  agentRules: false,
  // See compress.mjs.
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: {
    globalNotFound: true,
    // Next compares a form's origin with the host that it was asked for, which a proxy may have changed. proxy.ts judges instead, and hands on the site's own.
    // How large a form may be is judged by form-bodies.mjs, page by page: this is the largest of them.
    serverActions: { allowedOrigins: [new URL(env().SITE_URL).host], bodySizeLimit: '21mb' },
    // Pages that few open are loaded when the first asks; a start should not wait for them.
    preloadEntriesOnStart: false,
    // Nobody downloads the server's code: making it small, and keeping what was made for the next build, took longer than all else.
    serverMinification: false,
    turbopackFileSystemCacheForBuild: false,
  },
  headers: async () => [{ source: '/:path*', headers }],
};

export default nextConfig;
