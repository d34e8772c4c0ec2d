import { describe, expect, it } from 'vitest';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { helpLineTable } from '@/lib/practice/help-line-table';
import { isPublicLine } from '@/lib/screening/identifiers/public-lines';
import { nameLikeness } from '@/lib/screening/names/name-likeness';
import { findIdentifiers } from '../../../lib/screening/identifiers';

const marked = (text: string): string[] =>
  findIdentifiers(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

/** Each kind with what it looks like and is not. */
const kinds: readonly (readonly [kind: string, found: readonly [string, string], near: readonly [string, string]])[] = [
  [
    'a name in small letters behind "im"',
    ['im zainab and my hands shake', 'name: zainab'],
    ['im exhausted and my hands shake', 'im diabetc and my hands shake'],
  ],
  [
    'a name nobody has listed, announced',
    ['my name is wqutobele and i cough', 'name: wqutobele'],
    ['my name is not important and i cough', 'my problem is wheezing and i cough'],
  ],
  [
    'a name in capitals in a shouted message',
    ['MY HUSBAND BOGDAN CANNOT SLEEP AT ALL', 'name: BOGDAN'],
    ['MY HUSBAND CANNOT SLEEP AT ALL', 'MY HUSBAND COUGHS ALL NIGHT LONG'],
  ],
  [
    'a relative who is somebody',
    ['my boy is rashid, he does not eat', 'name: rashid'],
    ['my boy is autistic, he does not eat', 'my boy is hungry, he does not eat'],
  ],
  [
    'a form with the family first',
    ['Patient: Zhang, Wenjie\nComplaint: cough', 'name: Zhang, Wenjie'],
    ['Complaint: Cough, Fever\nSince Monday', 'Patient: female, 40\nComplaint: cough'],
  ],
  [
    'an owner that is no disease',
    ["Zbigniew's blood count is low", 'name: Zbigniew'],
    ["Crohn's scan is next week", "Parkinson's disease is next"],
  ],
  [
    'a sign-off in Spanish small letters',
    ['¿es normal? saludos\nmaite', 'name: maite'],
    ['¿es normal? saludos\ncordiales', '¿es normal? un abrazo\nfuerte'],
  ],
  [
    'a Spanish name that is a word',
    ['Soy Dolores Quispe y tengo tos', 'name: Dolores Quispe'],
    ['Tengo dolores y tengo tos', 'Rezo a la Virgen de los Dolores y tengo tos'],
  ],
  [
    'a name that is a word, with its family',
    ['Can I fly? Thank you. Joy Adebanjo', 'name: Joy Adebanjo'],
    ['I have hope. Joy and grace keep me going.', 'Thanks. Hope to hear from you'],
  ],
  [
    'somebody behind "its"',
    ['hi doc its segun again', 'name: segun'],
    ['the bag and its valve again', 'it lost its elasticity again'],
  ],
  [
    'an address in numbered parts',
    ['Plot 9, Block C, Gulberg, Lahore', 'address: Plot 9, Block C, Gulberg, Lahore'],
    ['Block 3 of 5 was given', 'Phase 3 trial of 40 people'],
  ],
  [
    'an address with the kind of street first',
    ['Vivo en jirón Puno 418, Arequipa', 'address: jirón Puno 418, Arequipa'],
    ['An average sugar of about 160', 'Por vía oral 500 mg cada 8 horas'],
  ],
  [
    'a mobile that begins like a freephone number elsewhere',
    ['my number is 0300-5551122', 'phone: 0300-5551122'],
    ['Our switchboard is 0300 555 1122', 'The help desk answers at 0800 555 112'],
  ],
  [
    'an Arabic name behind "and"',
    ['ابني سيف وأختي ميسون عندهم سعال', 'name: ميسون'],
    ['ابني سعيد بالمدرسة وعنده سعال', 'ابني تعبان وأخوه أيضا'],
  ],
  [
    'an Arabic signature on its own line',
    ['هل هذا طبيعي؟\nميسون الخطيب', 'name: ميسون الخطيب'],
    ['هل هذا طبيعي؟\nشكرا لكم', 'هل هذا طبيعي؟\nأرجو الرد'],
  ],
];

describe.each(kinds)('%s', (_, [text, finding], near) => {
  it('is marked', () => {
    expect(marked(text)).toContain(finding);
  });

  it.each(near)('is not seen in: %s', (clean) => {
    expect(marked(clean)).toEqual([]);
  });
});

describe('a public line', () => {
  const tels = [
    ...Object.values(helpLineTable).flatMap((lines) => lines.map(({ tel }) => tel)),
    ...Object.keys(helpLineTable).map((code) => getEmergencyNumbers(code).emergency?.tel ?? ''),
  ].filter((tel) => tel !== '');

  it.each([...new Set(tels)])('that we name ourselves is known: %s', (tel) => {
    expect(isPublicLine(tel, 0, tel.length)).toBe(true);
  });

  it('is no line any more where somebody says that it is theirs', () => {
    const text = 'llámame al 900 123 456';
    expect(isPublicLine(text, 11, text.length)).toBe(false);
  });
});

describe('letters alone', () => {
  it('tell names of many origins from words that are misspelt', () => {
    const mean = (words: string): number =>
      words.split(' ').reduce((sum, word) => sum + nameLikeness(word), 0) / words.split(' ').length;
    expect(mean('oyewole kamaludin petrovna zhiming nguyet')).toBeGreaterThan(0);
    expect(mean('diabetis hyperactve depresed pregnat embarasada')).toBeLessThan(-1);
  });
});
