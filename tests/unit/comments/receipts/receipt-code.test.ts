import { describe, expect, it } from 'vitest';
import { readReceiptCode, receiptCodeLengths, writeReceiptCode } from '@/lib/comments/receipts/receipt-code';
import fc from '@/tests/support/properties';

const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const letters = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
const codes = fc.record({ locator: letters(receiptCodeLengths.locator), secret: letters(receiptCodeLengths.secret) });
const bare = (code: string): string => code.replaceAll('-', '');

/** Codes in which every character meets every other as its neighbour, and the two ends of the alphabet above all. */
const awkward = [
  '0Z0Z0Z0Z0Z0Z0Z0Z0Z0Z',
  'ZZZZZZZZZZZZZZZZZZZZ',
  '00000000000000000000',
  'Z0000000000000000000',
  '0000000000000000000Z',
  '1234567890ABCDEFGHJK',
].map((text) => ({ locator: text.slice(0, 8), secret: text.slice(8) }));

describe('a receipt code', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(readReceiptCode(writeReceiptCode(code))).toEqual(code);
      }),
    );
  });

  it('is shown in groups of four', () => {
    expect(writeReceiptCode({ locator: 'ABCDEFGH', secret: 'JKMNPQRSTVWX' })).toMatch(
      /^ABCD-EFGH-JKMN-PQRS-TVWX-[0-9A-Z]$/,
    );
  });

  it('may be typed in small letters, with spaces, dots or long dashes, or without any', () => {
    fc.assert(
      fc.property(
        codes,
        fc.constantFrom('', ' ', '-', '–', '—', '.', '_', '\u00a0', ' - '),
        fc.boolean(),
        (code, between, small) => {
          const typed = writeReceiptCode(code).split('-').join(between);
          expect(readReceiptCode(` ${small ? typed.toLowerCase() : typed}\n`)).toEqual(code);
        },
      ),
    );
  });

  it('may be typed with O for 0, and I or L for 1', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom('I', 'i', 'L', 'l'), fc.constantFrom('O', 'o'), (code, one, zero) => {
        expect(readReceiptCode(writeReceiptCode(code).replaceAll('1', one).replaceAll('0', zero))).toEqual(code);
      }),
    );
  });

  it.each([
    '',
    '-',
    'ABCD',
    'ABCD-EFGH-JKMN-PQRS-TVWX',
    'ABCD-EFGH-JKMN-PQRS-TVWX-YY',
    'U'.repeat(21),
    'ÄBCD-EFGH-JKMN-PQRS-TVWX-Y',
    '😀'.repeat(21),
  ])('is not what “%s” is', (typed) => {
    expect(readReceiptCode(typed)).toBeNull();
  });
});

function everySlip(code: string): string[] {
  return [...code].flatMap((right, index) =>
    alphabet.filter((wrong) => wrong !== right).map((wrong) => code.slice(0, index) + wrong + code.slice(index + 1)),
  );
}

function everySwap(code: string): string[] {
  return [...code].slice(1).flatMap((second, index) => {
    const first = code[index] ?? '';
    return first === second ? [] : [code.slice(0, index) + second + first + code.slice(index + 2)];
  });
}

describe('a slip of the pen', () => {
  it('in any one character is noticed', () => {
    for (const code of awkward)
      expect(everySlip(bare(writeReceiptCode(code))).filter((typed) => readReceiptCode(typed) !== null)).toEqual([]);
    fc.assert(
      fc.property(codes, (code) => {
        expect(everySlip(bare(writeReceiptCode(code))).filter((typed) => readReceiptCode(typed) !== null)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('that swaps two neighbours is noticed', () => {
    for (const code of awkward)
      expect(everySwap(bare(writeReceiptCode(code))).filter((typed) => readReceiptCode(typed) !== null)).toEqual([]);
    fc.assert(
      fc.property(codes, (code) => {
        expect(everySwap(bare(writeReceiptCode(code))).filter((typed) => readReceiptCode(typed) !== null)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('that leaves out or doubles a character is noticed', () => {
    fc.assert(
      fc.property(codes, fc.nat(20), (code, index) => {
        const typed = bare(writeReceiptCode(code));
        expect(readReceiptCode(typed.slice(0, index) + typed.slice(index + 1))).toBeNull();
        expect(readReceiptCode(typed.slice(0, index) + typed[index] + typed.slice(index))).toBeNull();
      }),
    );
  });
});
