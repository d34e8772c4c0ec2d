import { describe, expect, it } from 'vitest';
import { linkParts } from '@/lib/comments/answers/link-parts';
import fc from '@/tests/support/properties';

const links = (text: string) => linkParts(text).flatMap(({ href }) => href ?? []);

describe('links in an answer', () => {
  it.each([
    ['See https://www.nhs.uk/conditions/asthma/.', 'https://www.nhs.uk/conditions/asthma/'],
    ['(see https://example.org/a_(b))', 'https://example.org/a_(b)'],
    ['HTTP://EXAMPLE.ORG/x?y=1&z=2, and more', 'http://example.org/x?y=1&z=2'],
    ['اقرأ https://example.org/ar، شكرا', 'https://example.org/ar'],
    ['https://example.org', 'https://example.org/'],
  ])('lead where they say: %s', (text, href) => {
    expect(links(text)).toEqual([href]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>',
    'ftp://example.org/file',
    'https://user:secret@example.org/',
    'https://localhost/admin',
    'https://exam\u202eple.org/',
    'www.example.org',
    'mailto:someone@example.org',
    'https://',
  ])('are not made of %s', (text) => {
    expect(links(text)).toEqual([]);
  });

  it('change no letter of the words', () => {
    const pieces = fc.constantFrom(
      'https://example.org',
      'http://',
      ')',
      '(',
      '.',
      ' ',
      'a',
      '<b>',
      '\u200b',
      '\n',
      '"',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(
          linkParts(text)
            .map(({ words }) => words)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
