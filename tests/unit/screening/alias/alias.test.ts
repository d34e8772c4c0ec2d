import { describe, expect, it } from 'vitest';
import fc from '@/tests/support/properties';
import { explainAliasRefusal, foldAlias, refuseAlias, suggestAlias } from '../../../../lib/screening/alias/alias';

const refused: readonly (readonly [alias: string, reason: string])[] = [
  ['A', 'too-short'],
  ['   ', 'too-short'],
  ['...', 'too-short'],
  ['An alias that is far too long to show', 'too-long'],
  ['ann@example.org', 'email'],
  ['6787771600', 'phone'],
  ['call 678-777-1600', 'phone'],
  ['www.example.com', 'link'],
  ['buy.example.com', 'link'],
  ['John Smith', 'full-name'],
  ['JohnSmith', 'full-name'],
  ['john_smith', 'full-name'],
  ['Maria Lopez Garcia', 'full-name'],
  ['Sigrid Nyström', 'full-name'],
  ['Dr Owl', 'title'],
  ['D r. Owl', 'title'],
  ['Prof. Owl', 'title'],
  ['Nurse Betty', 'title'],
  ['Owl MD', 'title'],
  ['D0ctor', 'title'],
  ['Админ', 'reserved'],
  ['Admin', 'reserved'],
  ['4dm1n', 'reserved'],
  ['a d m i n', 'reserved'],
  ['Moderator7', 'reserved'],
  ['Practice staff', 'reserved'],
  ['Ｓｔａｆｆ', 'reserved'],
  ['دكتورة بومة', 'title'],
  ['د. بومة', 'title'],
  ['الـطبيب', 'title'],
  ['المشرف', 'reserved'],
  ['إدارة العيادة', 'reserved'],
  ['Quiet\u202EOtter', 'odd-characters'],
  ['<b>Otter</b>', 'odd-characters'],
];
const welcome = [
  'Quiet Otter',
  'sleepless',
  'Worried Mum',
  'Anna',
  'K9',
  'Bär',
  '静かな川',
  'سنجاب هادئ',
  'موجة مطمئنة ٧',
  'O’Otter',
  'dreamer',
  'badminton fan',
  'Drop in the sea',
  'Mom of 3',
];

describe('refuseAlias', () => {
  it.each(refused)('refuses "%s" as %s', (alias, reason) => {
    expect(refuseAlias(alias)).toContain(reason);
  });

  it.each(welcome)('accepts "%s"', (alias) => {
    expect(refuseAlias(alias)).toEqual([]);
  });

  it('refuses what another in the thread could be taken for', () => {
    const takenFolds = new Set([foldAlias('Quiet Otter')]);
    for (const alias of ['quiet otter', 'QuietOtter', 'Qu1et 0tter', 'Quіet Οtter', 'quíet-öttér'])
      expect(refuseAlias(alias, { takenFolds })).toContain('taken');
    expect(refuseAlias('Quiet Heron', { takenFolds })).toEqual([]);
  });

  it('takes letters, marks and digits of Arabic for each other where readers would', () => {
    const takenFolds = new Set([foldAlias('فراشة مشرقة 12')]);
    for (const alias of ['فراشه مشرقه 12', 'فـراشة مشرقـة 12', 'فَراشة مُشرقة ١٢', 'فراشة-مشرقة ۱۲', 'فراشەمشرقة12'])
      expect(refuseAlias(alias, { takenFolds }), alias).toContain('taken');
    expect(refuseAlias('فراشة مشرقة 13', { takenFolds })).toEqual([]);
    expect(foldAlias('أيل ذكي')).toBe(foldAlias('ايل ذکی'));
  });

  it('refuses names of those who work here, in any order and spelling', () => {
    const protectedNames = ['Dr. Amara Osei, MD', 'Lena Vogt'];
    for (const alias of ['Osei', '0sei', 'Amara Osei', 'OseiAmara', 'Vogt fan', 'Lenа Vоgt'])
      expect(refuseAlias(alias, { protectedNames })).toContain('protected-name');
    expect(refuseAlias('Quiet Otter', { protectedNames })).toEqual([]);
  });

  it('says every reason in a sentence', () => {
    for (const [alias] of refused)
      for (const reason of refuseAlias(alias)) expect(explainAliasRefusal(reason)).toMatch(/\.$/);
  });
});

describe('foldAlias', () => {
  it('is the same when folded again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (alias) => foldAlias(foldAlias(alias)) === foldAlias(alias),
      ),
    );
  });

  it('keeps different words apart', () => {
    expect(foldAlias('Quiet Otter')).not.toBe(foldAlias('Quiet Heron'));
    expect(foldAlias('静かな川')).not.toBe('');
  });
});

describe.each([
  ['en', 3000, /^[A-Z][a-z]+ [A-Z][a-z]+$/],
  ['es', 1500, /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u],
  ['ar', 1000, /^[\u0621-\u064A]+ [\u0621-\u064A]+$/],
])('suggestAlias in %s', (language, least, looks) => {
  const seen = new Set<string>();
  for (let first = 0; first < 100; first += 1)
    for (let second = 0; second < 100; second += 1) {
      let draw = 0;
      seen.add(suggestAlias((n) => ((draw += 1) === 1 ? first : second) % n, language));
    }

  it('offers only aliases that would be accepted, and that nobody takes for each other', () => {
    expect(seen.size).toBeGreaterThan(least);
    expect([...seen].filter((alias) => !looks.test(alias))).toEqual([]);
    const sample = [...seen].filter((_, index) => index % 7 === 0);
    expect(sample.filter((alias) => refuseAlias(alias).length > 0)).toEqual([]);
    expect(new Set([...seen].map(foldAlias)).size).toBe(seen.size);
  });
});

/** Mirth, bodies, and what is slang or an insult somewhere: docs/voice.md. */
const never: Record<string, string> = {
  en: 'Able Albatross Beaver Bison Buzzard Camel Cheerful Cheetah Condor Cormorant Eager Fair Gannet Glad Happy Hare Hippo Jolly Lively Lucky Magpie Manatee Merry Moose Octopus Panda Pig Playful Proud Rabbit Raccoon Rhino Seal Stork Sturdy Sunny Swallow Tapir Thrush Upbeat Vulture Walrus Whale Wombat Yak Zany',
  es: 'Alegre Ballena Burro Caballo Callado Callada Camello Canario Cerdo Ciervo Cigarra Cigüeña Conejo Contento Contenta Curioso Curiosa Divertido Divertida Feliz Foca Guanaco Halcón Inquieto Inquieta Jirafa Lechuza Llama Manso Mansa Mariposa Marmota Mochuelo Oca Oso Perra Perro Potro Puma Rana Risueño Risueña Topo Toro Urraca Vaca Venado Zorra Zorro Zorzal',
  ar: 'أرنب بلبل بقرة بهيج حصان حمار حمامة رائع رشيق زرافة سلحفاة طاووس عصفور فراولة فضولي كلب لقلق ليمونة مبتسم متفائل مرح مشرق',
};

it.each(Object.entries(never))('suggestAlias in %s laughs at nobody', (language, words) => {
  const seen = new Set<string>();
  for (let at = 0; at < 200; at += 1)
    for (const word of suggestAlias((n) => at % n, language).split(' ')) seen.add(word);
  expect(seen.size).toBeGreaterThan(50);
  expect(words.split(' ').filter((word) => seen.has(word) || seen.has(`${word}ة`))).toEqual([]);
});

it('puts an Arabic adjective behind its noun, in the same gender', () => {
  expect(suggestAlias(() => 0, 'ar')).toBe('أيل أنيق');
  let draw = 0;
  expect(suggestAlias((n) => ((draw += 1) === 1 ? n - 1 : 0), 'ar')).toBe('واحة أنيقة');
});
