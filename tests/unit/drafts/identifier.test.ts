import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIdentifier } from '@/lib/drafts/references/identifier';
import { readIsbn } from '@/lib/posts/model/isbn';
import { referenceAddress, referenceSchema } from '@/lib/posts/model/reference-schema';

describe('what names a source', () => {
  it.each([
    ['10.1000/xyz123', 'doi', '10.1000/xyz123'],
    [' https://doi.org/10.1000/xyz123. ', 'doi', '10.1000/xyz123'],
    ['doi: 10.1000/XYZ(12)3-4;', 'doi', '10.1000/XYZ(12)3-4'],
    ['(see 10.1000/xyz123)', 'doi', '10.1000/xyz123'],
    ['https://dx.doi.org/10.1000%2Fxyz123?x=1', 'doi', '10.1000/xyz123'],
    ['https://publisher.example/doi/10.1000/xyz', 'url', 'https://publisher.example/doi/10.1000/xyz'],
    ['PMID: 12345678', 'pmid', '12345678'],
    ['12345678', 'pmid', '12345678'],
    ['https://pubmed.ncbi.nlm.nih.gov/12345678/', 'pmid', '12345678'],
    ['ISBN 0-306-40615-2', 'isbn', '9780306406157'],
    ['978-0-306-40615-7', 'isbn', '9780306406157'],
    ['ISBN-10: 080442957X', 'isbn', '9780804429573'],
    ['https://example.org/leaflet', 'url', 'https://example.org/leaflet'],
  ] as const)('is read however it was pasted: %s', (typed, kind, value) => {
    expect(readIdentifier(typed)).toEqual({ kind, value });
  });

  it.each([
    '',
    'a title',
    '0',
    '10.1/x',
    '0-306-40615-3',
    '978-0-306-40615-8',
    'javascript:alert(1)',
    'https://a:b@example.org',
    '1234567890',
  ])('is nothing else: %j', (typed) => {
    expect(readIdentifier(typed)).toBeNull();
  });

  it('knows a digit that is mistyped, and two that changed places in the new form of a book’s number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.nat(12),
        fc.integer({ min: 1, max: 9 }),
        (middle, at, by) => {
          const twelve = `978${String(middle).padStart(9, '0')}`;
          const isbn =
            Array.from({ length: 10 }, (_, check) => readIsbn(`${twelve}${check}`)).find((one) => one !== null) ?? '';
          expect(isbn).toHaveLength(13);
          const wrong = [...isbn].map((digit, index) => (index === at ? (Number(digit) + by) % 10 : digit)).join('');
          expect(readIsbn(wrong)).toBeNull();
        },
      ),
    );
  });

  it('lets a book be a source, and leads to a catalogue', () => {
    const book = { id: 'a-book', type: 'textbook', title: 'A book of fevers', authors: 'Nobody N', year: 2001 };
    const read = referenceSchema.parse({ ...book, isbn: '0-306-40615-2' });
    expect(referenceAddress(read)).toBe('https://search.worldcat.org/isbn/9780306406157');
    expect(referenceSchema.safeParse({ ...book, isbn: '0-306-40615-3' }).success).toBe(false);
    expect(referenceSchema.safeParse(book).success).toBe(false);
  });
});
