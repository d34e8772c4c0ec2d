import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readModel, scoreStretches } from '@/lib/screening/learned/linear-model';
import { seeUrgency } from '@/lib/screening/learned/see-urgency';
import { seenAs } from '@/lib/screening/learned/seen';
import { partsOf } from '@/lib/screening/learned/text-pieces';
import { hearLearned, urgencyModels } from '@/lib/screening/learned/urgency-model';
import { findReplyHazards } from '@/lib/screening/reply-hazards';
import { scoreSpam, spamThreshold } from '@/lib/screening/spam';
import { assessConcern, assessUrgency } from '@/lib/screening/urgency';
import { readText } from '@/lib/screening/words/read-text';
import fc from '@/tests/support/properties';
import { foldsOf } from '@/tests/training/folds';
import { ownSentences } from '@/tests/training/labelled-text';
import { fit } from '@/tests/training/logistic';
import { packed } from '@/tests/training/weights-file';

const languages = ['en', 'es', 'ar'];
const dangers = languages.flatMap((language) =>
  ownSentences(`newer/fresh-urgent-${language}`, language, true, 8).filter(({ label }) => label !== 'calm'),
);
const calm = [
  'Thank you for the page on sleep.',
  'The weather is fine here.',
  'Gracias por el artículo.',
  'Mi vecina prefiere el té.',
  'شكرا على المقال.',
  'الطقس جميل اليوم.',
];
const worstOf = (text: string) =>
  Math.max(
    ...(['crisis', 'emergency'] as const).map(
      (danger) => scoreStretches(urgencyModels[danger], seeUrgency(partsOf(readText(text).text)).seen).worst,
    ),
  );

describe('the models of urgency', () => {
  it('score no text lower for calm sentences put before or behind it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...dangers),
        fc.array(fc.constantFrom(...calm), { maxLength: 6 }),
        fc.array(fc.constantFrom(...calm), { maxLength: 6 }),
        ({ text }, before, behind) => {
          const all = [...before, /[.!?؟]$/.test(text) ? text : `${text}.`, ...behind].join('\n');
          expect(worstOf(all)).toBeGreaterThanOrEqual(worstOf(`${text}\n`) - 1e-9);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each(languages)('and the rules hear a cry in %s as well among kind words', (language) => {
    const cries = dangers.filter((one) => one.language === language && assessUrgency(one.text) !== 'none');
    const kept = cries.filter(({ text }) => assessUrgency(`${calm[0]}\n${text}\n${calm[1]}`) !== 'none');
    expect(kept.length / cries.length).toBeGreaterThan(0.9);
  });

  it.each(dangers.slice(0, 60))('hear the same in capitals and in letters that look alike: $text', ({ text }) => {
    expect(assessUrgency(text.toUpperCase())).toBe(assessUrgency(text));
    expect(assessUrgency(text.replace(/a/g, 'а').replace(/o/g, 'о'))).toBe(assessUrgency(text));
  });

  it('never speak for a wider ring that leaves out the narrow one', () => {
    for (const { text } of dangers) if (assessUrgency(text) !== 'none') expect(assessConcern(text)).not.toBeNull();
    expect(assessConcern('What is a good pillow for hay fever?')).toBeNull();
  });

  it('see nothing in an empty text', () => {
    const heard = hearLearned(partsOf(''), urgencyModels);
    expect(heard.crisis.ring).toBe('nothing');
    expect(assessUrgency('…')).toBe('none');
  });
});

describe('what only learnt words tell', () => {
  it.each([
    ['The bill you are complaining about was for the second filling.', 'A filling can be paid for in two parts.'],
    ['I still have the drawing your boy made for me.', 'Children often draw what they fear before a visit.'],
    ['La factura de la que se queja era por el segundo empaste.', 'Un empaste se puede pagar en dos partes.'],
  ])('marks the reply "%s" and not "%s"', (telling, teaching) => {
    expect(findReplyHazards(telling)).not.toEqual([]);
    expect(findReplyHazards(teaching)).toEqual([]);
  });

  it.each([
    [
      'Superb blog, I bookmarked your site and will share it with my followers.',
      'Thank you, this helped my mother with her inhaler.',
    ],
    [
      'Excelente blog, guardé tu sitio en mis favoritos, sigue publicando.',
      'Gracias, a mi madre le ayudó con el inhalador.',
    ],
  ])('takes "%s" for spam and not "%s"', (praise, thanks) => {
    expect(scoreSpam(praise)).toBeGreaterThanOrEqual(spamThreshold);
    expect(scoreSpam(thanks)).toBeLessThan(spamThreshold);
  });
});

describe('the weights', () => {
  const lessons = ['want to die tonight', 'a pillow for hay fever', 'no one would miss me', 'is tea good'].map(
    (text, at) => ({ seen: [seenAs(text.split(' '), [])], isPositive: at % 2 === 0, weight: 1, trustsMeaning: true }),
  );

  it('are the same whenever they are made from the same lessons', () => {
    const [one, other] = [packed(fit(lessons, 7)), packed(fit(lessons, 7))];
    expect(one).toEqual(other);
    for (const { seen, isPositive } of lessons) expect(scoreStretches(readModel(one), seen).worst > 0).toBe(isPositive);
  });

  it('are small, and each says what it was learnt from', () => {
    const files = ['crisis', 'emergency', 'replies', 'spam'].map((name) =>
      readFileSync(new URL(`../../../lib/screening/learned/weights/${name}.json`, import.meta.url), 'utf8'),
    );
    expect(files.join('').length).toBeLessThan(1_000_000);
    for (const file of files) expect(JSON.parse(file)).toMatchObject({ version: 1, learntFrom: expect.any(Object) });
  });

  it('are tried on texts whose neighbours stand on the same side', () => {
    const folds = foldsOf(['a', 'a', 'b', 'a', 'b']);
    expect(new Set([folds[0], folds[1], folds[3]]).size).toBe(1);
    expect(folds[2]).toBe(folds[4]);
  });
});

it.each([
  ...['K', 'no', 'sí', 'نعم', 'me too', 'not yet', 'no idea', 'I see', 'never mind', 'no sé', 'ما رأيك', 'لا أعرف'],
  ...['I do not know', 'I have asthma too', 'can I stop', 'my dad takes it', 'no me acuerdo', 'tengo asma', 'أمي كذلك'],
])('a few plain words are no cry: %s', (words) => {
  expect(assessUrgency(words)).toBe('none');
});

it.each(['suicidal', 'overdosed', 'choking', 'kill me', 'chest pain now', 'سئمت الحياة.', 'ابني مايتنفس'])(
  'a few words that are one still are: %s',
  (words) => {
    expect(assessUrgency(words)).not.toBe('none');
  },
);
