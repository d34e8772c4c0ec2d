import { describe, expect, it } from 'vitest';
import fc from '@/tests/support/properties';
import { explainFinding, findIdentifiers } from '../../../lib/screening/identifiers';
import { placeholderFor, removeIdentifiers } from '../../../lib/screening/identifiers/remove-identifiers';

/** What was marked, as "kind: words". */
function marked(text: string): string[] {
  return findIdentifiers(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

const found: readonly (readonly [text: string, ...marks: string[]])[] = [
  ['My name is Ava Lindholm and I need advice.', 'name: Ava Lindholm'],
  ['my name is eva kleist and i have a rash', 'name: eva kleist'],
  ['i am writing for my husband Tom, he has gout', 'name: Tom'],
  ['my husband tom has gout', 'name: tom'],
  ['My mother in law (Efimiya) is very ill', 'name: Efimiya'],
  ['What helps against itching?\nThank you,\nGabriel Bruce', 'name: Gabriel Bruce'],
  ['Can I take it with milk? thanks lukasz', 'name: lukasz'],
  ['Is it hereditary? Kind Regards, Clara', 'name: Clara'],
  ['What helps against itching? -Mario', 'name: Mario'],
  ['Hello,\nIs it hereditary?\nSelina Eldarkhanov', 'name: Selina Eldarkhanov'],
  ['Mrs. Kowalczyk next door has the same', 'name: Kowalczyk'],
  ['Hi Susan, does it hurt?', 'name: Susan'],
  ['Ty is four. My son Ty cannot sleep.', 'name: Ty', 'name: Ty'],
  ['We have three kids: Hleb, Zora and Quim', 'name: Hleb', 'name: Zora', 'name: Quim'],
  ['Dr. Osei told me to stop', 'clinician: Osei'],
  ['my cardiologist Dr Anna Weiss moved away', 'clinician: Anna Weiss'],
  ['call me on 678-777-1600', 'phone: 678-777-1600'],
  ['Tel: 467 3395', 'phone: 467 3395'],
  ['reach me at (801) 990-9450 please', 'phone: (801) 990-9450'],
  ['my mobile is +44 7700 900123', 'phone: +44 7700 900123'],
  ['ring me 0699 839 42 72', 'phone: 0699 839 42 72'],
  ['write to ann.b@example.org please', 'email: ann.b@example.org'],
  ['ann dot b? no: annb at gmail dot com', 'email: annb at gmail dot com'],
  ['see http://www.ProgramInsider.co.za', 'link: http://www.ProgramInsider.co.za'],
  ['my insta is @rosie_1988', 'handle: @rosie_1988'],
  ['I live at 3078 Wetzel Lane, Glen Arbor, MI 49636.', 'address: 3078 Wetzel Lane, Glen Arbor, MI 49636'],
  ['my address is Joaquin Suarez 2906', 'address: Joaquin Suarez 2906'],
  ['My zip code is 33957', 'postcode: 33957'],
  ['I live in Mountain Lake and travel little', 'place: Mountain Lake'],
  ['we live in the los angeles area', 'place: los angeles'],
  ['He lives in North Little Rock now', 'place: North Little Rock'],
  ['I live in Oak Harbor, Tacoma, and take warfarin', 'place: Oak Harbor', 'place: Tacoma'],
  ["Dear all, I'm Fabio Barros from Santa Fe and I cough", 'name: Fabio Barros', 'place: Santa Fe'],
  ['My name is M. Sirola, from Germany, Atlanta, and I cough', 'name: M. Sirola', 'place: Atlanta'],
  ['She is in the hospital in Lockport with pneumonia', 'place: Lockport'],
  ['Is there anyone here in Monroe who treats this?', 'place: Monroe'],
  ['I am local to Dayton and cannot travel far', 'place: Dayton'],
  ['Do you have an office in Lockington NC?', 'place: Lockington NC'],
  ['In Ardleigh (United Kingdom) they told me to wait', 'place: Ardleigh'],
  ['We waited at Oklahoma City Medical Center for hours', 'facility: Oklahoma City Medical Center'],
  ['He was seen at Patreksfjörður Clinic', 'facility: Patreksfjörður Clinic'],
  ['born on 1967-01-30', 'date-of-birth: 1967-01-30'],
  ['My DOB is 10-24-1981', 'date-of-birth: 10-24-1981'],
  ['operated on July 25, 1976', 'date: July 25, 1976'],
  ['since 8/21/2013 it hurts', 'date: 8/21/2013'],
  ['my gran is 94 years old', 'age-over-89: 94 years old'],
  ['He just turned 102.', 'age-over-89: 102'],
  ['MRN: 9950531', 'record-number: 9950531'],
  ['Medical Record Number E76556057', 'record-number: E76556057'],
  ['social security number is 139-18-8953', 'social-security: 139-18-8953'],
  ['My member ID is ZXB485048', 'insurance: ZXB485048'],
  ["My driver's license number is Q86916657", 'driving-licence: Q86916657'],
  ['my passport is X1234567', 'passport: X1234567'],
  ['pay from GB82 WEST 1234 5698 7654 32', 'bank-account: GB82 WEST 1234 5698 7654 32'],
  ['card 4111 1111 1111 1111', 'payment-card: 4111 1111 1111 1111'],
  ['from 86.121.97.248', 'device-address: 86.121.97.248'],
  ['mac 00:1B:44:11:3A:B7', 'device-address: 00:1B:44:11:3A:B7'],
];

const clean: readonly string[] = [
  'Does Parkinson disease run in families?',
  "I have Crohn's disease and Raynaud's.",
  "Is Guillain-Barré syndrome curable? And Ménière's disease?",
  'My mother has Whipple disease and Huntington disease.',
  'Wolff Parkinson White with a slow heart rate',
  'I take Lipitor, Zocor and Crestor.',
  'I take Lisinopril 10 mg and Metformin 500 mg twice a day.',
  'My blood pressure is 140/90 and pulse 88.',
  'A1c 7.2, LDL 132, HDL 45, TSH 2.1 mIU/L, platelets 150,000',
  'NDC Code(s): 0555-0952-02, 0555-0953-02',
  'See NCT01234567 on ClinicalTrials.gov',
  'The mutation is c8899A in ATP6 and C2657+2_2657+3INSA',
  'I am 77 years old and my son is 12.',
  'Since 2011 I have had gout; in March 2015 it got worse.',
  'Call the lifeline on 988 or 1-800-273-8255.',
  'Or call our Women Veterans Call Center at 1-855-829-6636.',
  'You can reach the service on 0800 1111 or 116 123.',
  'I am from India and live in Texas.',
  'I live in New York and was born in South Africa.',
  'read it at http://www.nlm.nih.gov/medlineplus/ency/article/001274.htm',
  'Take 1-2 tablets every 4-6 hours, 7 days a week.',
  'My Doctor said I need a Hip Replacement.',
  'I live in North Carolina, and my knee hurts.',
  'We are from Northern Europe, Thanks.',
  'I am in Texas, Please help.',
  'I am suffering from Crohn and my gut hurts.',
  'She was in the hospital in January.',
  'Every American Hospital has one, and every State University.',
  'I had surgery in the ER OR the clinic.',
  'Thanks for your help.',
  'Thank you so much in advance',
  'Regards',
  'SUBJECT: Bone Marrow Cancer\nMESSAGE: is treatment possible?',
  'I am Diabetic and HIV positive.',
  'this is Urgent, please help',
  'Dr. said it is nothing. My Dr. has left.',
  'Dear Sir/Madam, what is sepsis?',
  'My fingers are broken and I may 2 weeks later swim.',
  'I use vitamin D 1000 IU and omega 3',
  'Will I be able to walk?',
  'my wife may take it',
  'Stage 3 kidney disease, eGFR 45',
];

describe('findIdentifiers', () => {
  it.each(found)('marks in "%s"', (text, ...marks) => {
    expect(marked(text)).toEqual(marks);
  });

  it.each(clean)('leaves "%s" alone', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it('counts UTF-16 units behind emoji and keeps combining marks whole', () => {
    const text = '😀👩‍⚕️ My name is Zoe\u0301 Nova\u0301kova\u0301, mail zoe@example.org 🙏';
    expect(marked(text)).toEqual(['name: Zoe\u0301 Nova\u0301kova\u0301', 'email: zoe@example.org']);
  });

  it('reads full-width digits and curly quotes', () => {
    expect(marked('call me on ６７８-７７７-１６００')).toEqual(['phone: ６７８-７７７-１６００']);
    expect(marked('My driver’s license number is Q86916657')).toEqual(['driving-licence: Q86916657']);
  });

  it('answers sorted spans inside the text that never overlap, for any text', () => {
    const pieces = fc.constantFrom(
      'My name is ',
      'Ann ',
      'Lindholm',
      ' 678-777-1600',
      ' a@b.org',
      '\n',
      'Thanks,',
      ' 12 Main Street',
      ' 1/2/1990',
      '😀',
      'é',
      'http://x.de',
      ' Dr. ',
      'MRN 123456',
      ' and ',
      '.',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let reached = 0;
        for (const { start, end, rule } of findIdentifiers(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(rule).not.toBe('');
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('explains every kind in a sentence', () => {
    expect(explainFinding('phone')).toBe('This looks like a phone number.');
    expect(explainFinding('age-over-89')).toContain('90');
  });
});

describe('removeIdentifiers', () => {
  it('puts words for what was there and keeps every other letter', () => {
    const text = '😀 My name is Ava Lindholm, call 678-777-1600 or a@b.org.';
    expect(removeIdentifiers(text, findIdentifiers(text))).toBe(
      '😀 My name is [name], call [phone number] or [e-mail].',
    );
  });

  it('leaves nothing that would be marked again', () => {
    for (const [text] of found) expect(marked(removeIdentifiers(text, findIdentifiers(text)))).toEqual([]);
  });

  it('changes nothing without findings', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => removeIdentifiers(text, []) === text));
  });

  it('takes unordered, overlapping and outlying findings without leaking a covered letter', () => {
    const name = (start: number, end: number) => ({ kind: 'name' as const, start, end });
    expect(removeIdentifiers('abcdefgh', [name(4, 6), name(0, 2)])).toBe('[name]cd[name]gh');
    expect(removeIdentifiers('abcdefgh', [name(0, 4), name(2, 6)])).toBe('[name]gh');
    expect(removeIdentifiers('abc', [name(1, 99), name(50, 60), name(2, 2)])).toBe('a[name]');
  });

  it('has words for every kind', () => {
    expect(placeholderFor('address')).toBe('[address]');
  });
});
