import { describe, expect, it } from 'vitest';
import { addFindings, findPeople } from '@/lib/screening/identifiers/find-people';

const people = [
  'Dr Ada Rowe',
  'Dr Zoltán Nemes-Kálnoky',
  'Jo Winter, front desk',
  'Dra. Inés Queralt',
  'الدكتورة ليلى القاسم',
];
const marked = (text: string): string[] => findPeople(text, people).map(({ start, end }) => text.slice(start, end));

describe('the names of whoever works here', () => {
  it.each([
    ['Thank you, Ada Rowe, for your time.', ['Ada Rowe']],
    ['Rowe listened. So did Jo.', ['Rowe', 'Jo']],
    ['I saw Nemes-Kálnoky twice.', ['Nemes-Kálnoky']],
    ['kálnoky was patient with me', ['kálnoky']],
    ['La doctora Queralt me escuchó, y queralt volvió.', ['Queralt', 'queralt']],
    ['شكرا ليلى القاسم', ['ليلى القاسم']],
    ['thanks to ada rowe and to JO WINTER', ['ada rowe', 'JO WINTER']],
    ['Jo Winter’s colleague', ['Jo Winter']],
  ])('are marked wherever they stand: %s', (text, names) => {
    expect(marked(text)).toEqual(names);
  });

  it.each(['I joined in winter.', 'The rowing club and the desk', 'Joy at the front', 'An adagio', ''])(
    'are not seen in other words: %s',
    (text) => {
      expect(marked(text)).toEqual([]);
    },
  );

  it('are none where nobody is known', () => {
    expect(findPeople('Ada Rowe', [])).toEqual([]);
    expect(findPeople('Dr', ['Dr', 'Mr.'])).toEqual([]);
  });

  it('may hold what a pattern would take for its own', () => {
    expect(findPeople('Was it A(da)?', ['A(da)* [Rowe'])).toEqual([]);
  });

  it('are added to what was marked before, and never twice', () => {
    const first = { kind: 'clinician', start: 0, end: 8, rule: 'title' } as const;
    const [one, other] = [
      { ...first, start: 3, end: 6, rule: 'works-here' },
      { ...first, start: 20, end: 24, rule: 'works-here' },
    ];
    expect(addFindings([first], [one, other])).toEqual([first, other]);
  });
});
