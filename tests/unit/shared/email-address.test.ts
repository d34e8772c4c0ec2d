import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmailAddress } from '@/lib/shared/email-address';

describe('an e-mail address', () => {
  it.each([
    ['name@example.org', 'name@example.org'],
    [' first.last+tag@sub.Example.ORG ', 'first.last+tag@sub.example.org'],
    ["o'neill_9@example.co.uk", "o'neill_9@example.co.uk"],
    ['name@bücher.example', 'name@xn--bcher-kva.example'],
    ['name@example.xn--p1ai', 'name@example.xn--p1ai'],
    ['jörg@example.org', 'jörg@example.org'],
    ['jo\u0308rg@example.org', 'jörg@example.org'],
    ['用户@例子.中国', '用户@xn--fsqu00a.xn--fiqs8s'],
    ['بريد@مثال.إختبار', 'بريد@xn--mgbh0fb.xn--kgbechtv'],
    ['отдел@почта.рф', 'отдел@xn--80a1acny.xn--p1ai'],
  ])('may be %s', (typed, stored) => {
    expect(readEmailAddress(typed)).toBe(stored);
  });

  it.each([
    '',
    '@',
    'name',
    'name@',
    '@example.org',
    'name@localhost',
    'name@example',
    'name@example.',
    'name@.org',
    'name@-example.org',
    'name@exam_ple.org',
    'name@127.0.0.1',
    'name@[127.0.0.1]',
    'name@example.123',
    'na me@example.org',
    '.name@example.org',
    'name.@example.org',
    'na..me@example.org',
    'name@@example.org',
    'one@two@example.org',
    'name@example.org, other@example.org',
    'Name <name@example.org>',
    'name@example.org\nBcc: other@example.org',
    '"name"@example.org',
    'na\u200Bme@example.org',
    'nameㅤ@example.org',
    'name@exa\u00ADmple.org',
    'name@example.org/path',
    'name@example.org:25',
    `${'a'.repeat(65)}@example.org`,
    `${'ö'.repeat(33)}@example.org`,
    `name@${'a'.repeat(64)}.org`,
    `name@${'abcdefgh.'.repeat(28)}org`,
  ])('is not %j', (typed) => {
    expect(readEmailAddress(typed)).toBeNull();
  });

  it('is read the same once it is stored, and holds no line break', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary', maxLength: 80 })), (typed) => {
        const stored = readEmailAddress(typed);
        if (stored === null) return;
        expect(readEmailAddress(stored)).toBe(stored);
        expect(stored).not.toMatch(/[\s<>,;:"]/u);
      }),
    );
  });
});
