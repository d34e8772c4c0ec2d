import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeFs } from 'next/dist/server/lib/node-fs-methods.js';
import { describe, expect, it } from 'vitest';
import PageCache from '@/lib/platform/web/page-cache.mjs';
import { noteVersion, versionTag } from '@/lib/platform/web/page-versions.mjs';
import { toDocument } from '@/lib/platform/web/plain-document.mjs';

const page = [
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>',
  '<link rel="stylesheet" href="/_next/static/css/a.css" data-precedence="next"/>',
  '<link rel="preload" href="/_next/static/media/font.woff2" as="font" crossorigin="" type="font/woff2"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/webpack.js"/>',
  '<link as="script" rel="modulepreload" href="/_next/static/chunks/main.js"/>',
  '<script src="/_next/static/chunks/webpack.js" async=""></script>',
  '<script src="/_next/static/chunks/polyfills.js" noModule=""></script>',
  '<script type="application/ld+json">{"@type":"MedicalWebPage"}</script>',
  '<script type="module" src="/enhance.js" defer=""></script></head>',
  '<body><main><p>We wrote <code>&lt;script&gt;</code>, no more.</p></main>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"a\\nb > c </p>"])</script>',
  '<script id="_R_">requestAnimationFrame(function(){$RT=performance.now()});</script></body></html>',
].join('\n');

describe('a page as a plain document', () => {
  const document = toDocument(page);

  it('has none of Next’s scripts, and no script that it would have to trust', () => {
    expect(document.match(/<script[^>]*>/g)).toEqual([
      '<script type="application/ld+json">',
      '<script type="module" src="/enhance.js" defer="">',
    ]);
    expect(document).not.toMatch(/__next_f|webpack|polyfills|requestAnimationFrame/);
  });

  it('does not ask for scripts ahead of time either, but does for fonts and styles', () => {
    expect(document.match(/<link[^>]*>/g)).toEqual([
      '<link rel="stylesheet" href="/_next/static/css/a.css" data-precedence="next"/>',
      '<link rel="preload" href="/_next/static/media/font.woff2" as="font" crossorigin="" type="font/woff2"/>',
    ]);
  });

  it('keeps what machines read of it, and every word of its text', () => {
    expect(document).toContain('{"@type":"MedicalWebPage"}');
    expect(document).toContain('<p>We wrote <code>&lt;script&gt;</code>, no more.</p>');
  });

  it('is not changed by being made again', () => {
    expect(toDocument(document)).toBe(document);
  });

  it.each([
    '<script src="/_next/enhance.js"></script>',
    '<script src="https://evil.example/enhance.js"></script>',
    '<script src="/enhance.js.evil"></script>',
    '<script type="application/ld+json5">x</script>',
    '<script type="text/javascript">x</script>',
    '<script\nasync>x</script>',
  ])('does not keep a script that only looks like one of ours: %s', (script) => {
    expect(toDocument(`<p>before</p>${script}<p>after</p>`)).toBe('<p>before</p><p>after</p>');
  });
});

describe('the cache of finished pages', () => {
  interface Entry {
    value: {
      kind: string;
      html: string;
      headers: Record<string, string>;
      rscData: undefined;
      postponed: undefined;
      segmentData: undefined;
      status: number;
    };
  }
  interface Cache {
    set(key: string, value: unknown, context: unknown): Promise<void>;
    get(key: string, context: unknown): Promise<Entry | null>;
  }

  async function withCache(work: (cache: Cache) => Promise<void>): Promise<void> {
    const folder = mkdtempSync(path.join(tmpdir(), 'bedside-pages-'));
    const cache = new (PageCache as unknown as new (settings: object) => Cache)({
      fs: nodeFs,
      serverDistDir: folder,
      flushToDisk: false,
      maxMemoryCacheSize: 1_000_000,
      revalidatedTags: [],
      _requestHeaders: {},
    });
    await work(cache).finally(() => rmSync(folder, { recursive: true }));
  }

  const entry = (html: string, tags: string): Entry['value'] => ({
    kind: 'APP_PAGE',
    html,
    headers: { 'x-next-cache-tags': tags },
    rscData: undefined,
    postponed: undefined,
    segmentData: undefined,
    status: 200,
  });
  const context = { kind: 'APP_PAGE', isFallback: false, isRoutePPREnabled: false };

  it('stores a plain document under a policy that runs no script but our own', async () => {
    await withCache(async (cache) => {
      await cache.set('/posts/one', entry(page, 'post:one'), context);
      const found = await cache.get('/posts/one', context);
      expect(found?.value.html).toBe(toDocument(page));
      expect(found?.value.headers['content-security-policy']).toContain("script-src 'self'");
      expect(found?.value.headers['x-next-cache-tags']).toBe('post:one');
    });
  });

  it('does not serve a page that was made from an older thread', async () => {
    await withCache(async (cache) => {
      noteVersion('thread:two', 1);
      await cache.set('/posts/two', entry(page, `thread:two,${versionTag('thread:two', 1)}`), context);
      expect(await cache.get('/posts/two', context)).not.toBeNull();
      noteVersion('thread:two', 2);
      expect(await cache.get('/posts/two', context)).toBeNull();
    });
  });

  it('keeps no answer for an address that leads nowhere, but the one page that says so', async () => {
    await withCache(async (cache) => {
      await cache.set('/posts/no-such-post', { ...entry(page, 'post:none'), status: 404 }, context);
      await cache.set('/_not-found', { ...entry(page, 'none'), status: 404 }, context);
      expect(await cache.get('/posts/no-such-post', context)).toBeNull();
      expect(await cache.get('/_not-found', context)).not.toBeNull();
    });
  });

  describe('of routes', () => {
    const route = (status: number, body: string): Entry['value'] =>
      ({ kind: 'APP_ROUTE', status, body: Buffer.from(body), headers: { 'x-next-cache-tags': 'posts' } }) as never;
    const asked = { kind: 'APP_ROUTE', isFallback: false };

    it.each([204, 307, 400, 404, 405, 500])('keeps none that was answered %s', async (status) => {
      await withCache(async (cache) => {
        await cache.set('/feed.xml', route(200, 'the feed'), asked);
        await cache.set('/feed.xml', route(status, ''), asked);
        expect((await cache.get('/feed.xml', asked))?.value).toMatchObject({ status: 200 });
      });
    });

    it('does not serve one that an earlier version has stored', async () => {
      await withCache(async (cache) => {
        const stored = Object.getPrototypeOf(PageCache.prototype) as Cache;
        await stored.set.call(cache, '/feed.xml', route(405, ''), asked);
        expect(await stored.get.call(cache, '/feed.xml', asked)).not.toBeNull();
        expect(await cache.get('/feed.xml', asked)).toBeNull();
      });
    });
  });

  it.each([
    '/desk/people',
    '/route-cache/APP_PAGE/0a1b/$/desk/comments/[id]',
    '/route-cache/APP_PAGE/0a1b/$/sign-in',
    '/receipt/[id]',
    '/reply/[id]',
    '/report/[id]',
  ])('keeps nothing of a page that is made for one request: %s', async (key) => {
    await withCache(async (cache) => {
      await cache.set(key, entry(page, 'none'), context);
      expect(await cache.get(key, context)).toBeNull();
    });
  });

  it('keeps public pages whose address only begins alike', async () => {
    await withCache(async (cache) => {
      await cache.set('/route-cache/APP_PAGE/0a1b/$/posts/desk', entry(page, 'post:desk'), context);
      expect(await cache.get('/route-cache/APP_PAGE/0a1b/$/posts/desk', context)).not.toBeNull();
    });
  });

  it('leaves alone what has no HTML yet', async () => {
    await withCache(async (cache) => {
      await cache.set('/posts/three', entry('', 'post:three'), context);
      expect((await cache.get('/posts/three', context))?.value.headers).not.toHaveProperty('content-security-policy');
    });
  });
});
