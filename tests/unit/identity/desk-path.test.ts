import { describe, expect, it } from 'vitest';
import { deskPathOf } from '@/lib/identity/desk-path';

describe('where someone is sent after signing in', () => {
  it.each(['/desk', '/desk/', '/desk/comments/01ABC', '/desk?kind=question', '/desk/comments/01ABC?done=decline'])(
    'is the page of the desk they were going to: %s',
    (path) => {
      expect(deskPathOf(path)).toBe(path);
    },
  );

  it.each([
    null,
    undefined,
    '',
    'desk',
    '/',
    '/posts/migraine',
    '/desktop',
    '/api/auth/callback/email',
    '/desk/../posts',
    '/desk/%2e%2e/posts',
    '//evil.example/desk',
    '/\\evil.example/desk',
    '/\t/evil.example/desk',
    'https://evil.example/desk',
    'javascript:alert(1)//desk',
    'http://desk.invalid/desk',
    '//desk.invalid:80:80/desk',
  ])('is the queue when it would lead anywhere else: %s', (path) => {
    expect(deskPathOf(path)).toBe('/desk');
  });

  it('leaves out the part after #, which never reaches a server', () => {
    expect(deskPathOf('/desk/decisions#top')).toBe('/desk/decisions');
  });
});
