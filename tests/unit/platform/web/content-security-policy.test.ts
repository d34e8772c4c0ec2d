import { describe, expect, it } from 'vitest';
import { documentPolicy, noncePolicy } from '@/lib/platform/web/content-security-policy.mjs';

const read = (policy: string): Record<string, string[]> =>
  Object.fromEntries(
    policy
      .split('; ')
      .map((directive) => directive.split(' '))
      .map(([name = '', ...sources]) => [name, sources]),
  );

const alike = {
  'default-src': ["'none'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

const page = { nonce: 'n0nce', strict: true, development: false };

describe('the policy', () => {
  it('of a document runs and loads nothing but our own files', () => {
    expect(read(documentPolicy())).toEqual({ ...alike, 'style-src': ["'self'"], 'script-src': ["'self'"] });
  });

  it('of a page that shows another within, and of that one, opens no more than that', () => {
    expect(read(documentPolicy('around'))).toEqual({ ...read(documentPolicy()), 'frame-src': ["'self'"] });
    expect(read(documentPolicy('within'))).toEqual({ ...read(documentPolicy()), 'frame-ancestors': ["'self'"] });
  });

  it('of a page made for one request runs scripts that carry its nonce, and what those load', () => {
    expect(read(noncePolicy(page))).toEqual({
      ...alike,
      'style-src': ["'self'", "'nonce-n0nce'"],
      'script-src': ["'self'", "'nonce-n0nce'", "'strict-dynamic'"],
    });
  });

  it('of a public page that comes back from a form also runs our own files, and nothing that others load', () => {
    expect(read(noncePolicy({ ...page, strict: false }))).toMatchObject({ 'script-src': ["'self'", "'nonce-n0nce'"] });
  });

  it('is looser in development alone', () => {
    expect(noncePolicy({ ...page, development: true })).toContain("'unsafe-eval'");
    expect(`${documentPolicy()} ${noncePolicy(page)} ${noncePolicy({ ...page, strict: false })}`).not.toMatch(
      /unsafe|\*|https?:|data:/,
    );
  });
});
