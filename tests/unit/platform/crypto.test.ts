import { beforeAll, describe, expect, it } from 'vitest';
import { actionKey, keyedHash, randomCode, sameText, seal, sha256, unseal } from '@/lib/platform/crypto';
import { replaceEnv } from '@/lib/platform/env';

const secret = 'a secret that only the tests know, and no site';

beforeAll(() => replaceEnv({ NEXTAUTH_SECRET: secret }));

function withSecret<Result>(other: string, work: () => Result): Result {
  replaceEnv({ NEXTAUTH_SECRET: other });
  try {
    return work();
  } finally {
    replaceEnv({ NEXTAUTH_SECRET: secret });
  }
}

describe('a sealed text', () => {
  it.each(['someone@example.org', '', 'ü😀'.repeat(100)])('opens to what was sealed: “%s”', (text) => {
    expect(unseal('contact', seal('contact', text))).toBe(text);
  });

  it('differs each time, and shows nothing of what it holds', () => {
    const [one, other] = [seal('contact', 'someone@example.org'), seal('contact', 'someone@example.org')];
    expect(one).not.toBe(other);
    expect(one).toMatch(/^[\w-]+$/);
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('someone');
  });

  it('does not open once any one of its bytes was changed', () => {
    const bytes = Buffer.from(seal('contact', 'someone@example.org'), 'base64url');
    for (const index of bytes.keys()) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => unseal('contact', changed.toString('base64url'))).toThrow();
    }
  });

  it('does not open for another purpose, with another secret, or when it is cut short', () => {
    const sealed = seal('contact', 'someone@example.org');
    expect(() => unseal('receipt', sealed)).toThrow();
    expect(() => withSecret('another secret of at least 32 letters', () => unseal('contact', sealed))).toThrow();
    expect(() => unseal('contact', sealed.slice(0, 30))).toThrow();
    expect(() => unseal('contact', '')).toThrow();
  });
});

describe('a keyed hash', () => {
  it('is the same for the same text and purpose, and another for any other', () => {
    expect(keyedHash('network', '192.0.2.1')).toBe(keyedHash('network', '192.0.2.1'));
    expect(keyedHash('network', '192.0.2.1')).not.toBe(keyedHash('network', '192.0.2.2'));
    expect(keyedHash('network', '192.0.2.1')).not.toBe(keyedHash('submission', '192.0.2.1'));
  });

  it('cannot be made without the secret', () => {
    const ours = keyedHash('network', '192.0.2.1');
    expect(withSecret('another secret of at least 32 letters', () => keyedHash('network', '192.0.2.1'))).not.toBe(ours);
    expect(ours).not.toBe(sha256('192.0.2.1'));
  });

  it('is refused while there is no secret at all', () => {
    expect(() => withSecret('', () => keyedHash('network', '192.0.2.1'))).toThrow('NEXTAUTH_SECRET is not set');
    expect(() => withSecret('', () => seal('contact', 'x'))).toThrow('NEXTAUTH_SECRET is not set');
  });
});

describe('a random code', () => {
  it('has the length that was asked for, in letters that can be read aloud', () => {
    expect(randomCode(12)).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(randomCode(0)).toBe('');
  });

  it('uses every letter about as often as every other', () => {
    const counts = new Map<string, number>();
    for (const letter of randomCode(64_000)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    expect(counts.size).toBe(32);
    for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(400);
  });

  it('is not made twice', () => {
    expect(new Set(Array.from({ length: 1000 }, () => randomCode(12))).size).toBe(1000);
  });
});

describe('two texts', () => {
  it.each([
    ['', '', true],
    ['a', 'a', true],
    ['a', 'b', false],
    ['a', 'aa', false],
    ['', 'a', false],
    ['é', 'e\u0301', false],
  ])('“%s” and “%s” are the same: %s', (one, other, same) => {
    expect(sameText(one, other)).toBe(same);
  });
});

describe('the key that names forms', () => {
  it('is the same for every build of one site, and for no other', () => {
    expect(actionKey()).toBe(actionKey());
    expect(withSecret('quite another secret than that of the tests', actionKey)).not.toBe(actionKey());
  });

  it('is one that Next takes: 256 bits', () => {
    expect(Buffer.from(actionKey(), 'base64')).toHaveLength(32);
  });
});
