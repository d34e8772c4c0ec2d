import { describe, expect, it } from 'vitest';
import { digitsOf } from '@/lib/posts/model/number-words';
import { findTypedNumber, findTypedNumberIn } from '@/lib/posts/model/typed-numbers';

describe('a number to call in an emergency, typed', () => {
  it.each([
    'Call 911 now.',
    'Call your local emergency number (911 in the US, 999 or 112 in the UK and Europe).',
    'Dial 9-1-1.',
    'Dial 9 1 1.',
    'Call nine one one.',
    'Call nine-one-one if it does not stop.',
    'Call nine-eleven.',
    'Ring triple nine.',
    'Ring 999/112.',
    'Phone 000 (Triple Zero).',
    'In Australia it is triple zero: 000.',
    'Call 111 for advice.',
    'You can also call or text 988.',
    'Call an ambulance: 112 works everywhere in Europe.',
    'In an emergency, 112.',
    'Call Samaritans on 116 123.',
    'Call 1-800-799-7233.',
    'Call (800) 799-7233.',
    'Text SHOUT to 85258.',
    'Ring ９９９.',
    'Ring 𝟵𝟵𝟵.',
    'Ring 9️⃣9️⃣9️⃣.',
    'Ring 9\u200B9\u200B9.',
    'Ring 9\u00AD11.',
    'Llame al 911.',
    'Llame al número de emergencias de su zona (911 en Estados Unidos, 999 o 112 en Europa).',
    'Marque el 061.',
    'Llame al nueve uno uno.',
    'Llame al ciento doce.',
    'Llame al nueve once.',
    'اتصل بالرقم 911 فورًا.',
    'اتصل ب911.',
    'اتصل على ٩١١.',
    'اتصل برقم ۱۱۲.',
    'اتصل بتسعة واحد واحد: تسعة واحد واحد.',
    'رقم الإسعاف 997.',
    'رقم الطوارئ (911 في الولايات المتحدة، و999 أو 112 في أوروبا).',
    'Appelez le 15 ou le 112.',
    'Composez le 18.',
    'Wählen Sie den Notruf 112.',
    'Rufen Sie die 144 an.',
    'Ligue para o 192.',
    'Chiami il 118.',
    'Bel 112.',
    'Zadzwoń pod 112, pogotowie.',
    'Позвоните 103.',
    'Soita 112.',
    '请拨打120。',
    '拨打一二〇。',
    '119に電話してください。救急です。',
    'Gọi 115.',
    'Tumawag sa 911.',
    'Im Notfall 112 wählen.',
    '112’yi arayın.',
    '119에 전화하세요.',
  ])('is refused: %s', (words) => {
    expect(findTypedNumber(words)).toContain('<CallEmergency />');
  });

  it.each([
    'Half of the walkers stayed free of a new bad spell for 208 days. Without the plan, it was about 112 days.',
    'The study followed 999 people for a year.',
    'In 911 patients, 112 had a stroke.',
    'Of 999 who took it, 111 of 999 felt sick.',
    'Call an ambulance if the top number is over 180 or the bottom number is over 120.',
    'Call us 24 hours a day.',
    'Call within 15 minutes.',
    'Call again after 48 hours.',
    'Call us if your temperature is above 38.',
    'A blood sugar of 112 is normal.',
    'The pulse was 111 at rest, and there is no emergency in that.',
    'Phone the surgery on 020 7946 0991.',
    'Call 01632 960911.',
    'doi 10.1000/999',
    'HIV-1 and H1N1, and vitamin B12.',
    'It cost $911.',
    'In 1,000 people or 10,999 people.',
    'Take one in the morning, one at noon and two at night.',
    'Call once a day.',
    'Llame a su médico una o dos veces.',
    'Después de 112 días se llamó a 911 personas.',
    'بعد 112 يومًا من العلاج.',
    'شارك 999 شخصًا في الدراسة.',
    'Une étude de 112 jours.',
    'One by one, two at a time.',
    'Number 9, 1 and 10.',
    'A title of number 17',
    'Room number 112 is on the left.',
    'El número 15 de la lista.',
  ])('is told from a quantity: %s', (words) => {
    expect(findTypedNumber(words)).toBeNull();
  });

  it('is known by the words around', () => {
    expect(findTypedNumber('Germany: 112')).toBeNull();
    expect(findTypedNumber('Germany: 112', () => 'Emergency numbers in Europe')).not.toBeNull();
  });

  it.each(['tel:911', 'tel:112', 'TEL:9-9-9', 'tel:116123', 'tel:18007997233', 'tel:15'])(
    'is no link: %s',
    (address) => {
      expect(findTypedNumberIn(address)).not.toBeNull();
    },
  );

  it.each(['tel:+441632960000', 'https://www.911.gov/', '/posts/911', '#911'])(
    'is told from the link %s',
    (address) => {
      expect(findTypedNumberIn(address)).toBeNull();
    },
  );
});

it.each([
  ['nine one one', '911'],
  ['double nine nine', '999'],
  ['١١٢', '112'],
  ['one by one', 'one by one'],
  ['2 500 mg', '2 500 mg'],
])('%s reads as %s', (words, read) => {
  expect(digitsOf(words)).toBe(read);
});
