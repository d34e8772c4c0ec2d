/**
 * Every element an author may type in a post, with its attributes, what may stand inside it and an example to copy.
 * It must not know how any of them looks: `components/posts` draws them from the same schemas.
 */
import { z } from 'zod';
import { lineSchema, mediaPathSchema, slugSchema } from '@/lib/posts/model/field-rules';
import { helpKinds } from '@/lib/practice/help-line';
import { findDoseDanger } from './dose-words';

const heading = lineSchema(2, 120).optional();

const doseWords = (most: number) =>
  lineSchema(2, most).check((context) => {
    const message = findDoseDanger(context.value);
    if (message !== null) context.issues.push({ code: 'custom', input: context.value, message });
  });

const wholeNumber = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,3})$/, 'Write a whole number in digits, without a comma.')
  .transform(Number);

export const careLevels = ['routine', 'urgent', 'emergency'] as const;

export const careCardSchema = z.strictObject({ level: z.enum(careLevels), heading: lineSchema(3, 120) });
export const headedSchema = z.strictObject({ heading });
export const termSchema = z.strictObject({ id: slugSchema });
export const citeSchema = z.strictObject({ id: slugSchema });
export const medicationSchema = z.strictObject({ name: lineSchema(2, 80), brands: lineSchema(2, 120).optional() });

/** Together the attributes read as one sentence, so each is the part of it that its name says. */
export const doseSchema = z.strictObject({
  medication: lineSchema(2, 80),
  who: lineSchema(2, 80).optional(),
  amount: doseWords(60).refine((amount) => /\d|half|one|two/i.test(amount), 'Write a number and its unit.'),
  route: lineSchema(2, 60).optional(),
  frequency: doseWords(80),
  timing: lineSchema(2, 80).optional(),
  duration: lineSchema(2, 60).optional(),
  most: doseWords(80).optional(),
  cite: slugSchema,
});

/** Both frames on one denominator, after the plain-numbers advice of the Winton Centre for Risk Communication. */
export const riskCompareSchema = z
  .strictObject({
    who: lineSchema(3, 100),
    treatment: lineSchema(2, 80),
    outcome: lineSchema(3, 100),
    without: wholeNumber,
    with: wholeNumber,
    of: z.enum(['10', '100', '1000']).transform(Number),
    over: lineSchema(3, 60).optional(),
    cite: slugSchema,
  })
  .check((context) => {
    for (const side of ['without', 'with'] as const) {
      if (context.value[side] > context.value.of) {
        context.issues.push({
          code: 'custom',
          input: context.value,
          path: [side],
          message: 'This is more people than `of`.',
        });
      }
    }
  });

export const optionSchema = z.strictObject({
  name: lineSchema(2, 80),
  kind: z.enum(['treatment', 'nothing']).default('treatment'),
});
export const figureSchema = z.strictObject({
  src: mediaPathSchema,
  alt: lineSchema(5, 400),
  caption: lineSchema(3, 300).optional(),
  credit: lineSchema(2, 160).optional(),
  width: wholeNumber.optional(),
  height: wholeNumber.optional(),
});
export const doctorNoteSchema = z.strictObject({ by: lineSchema(3, 80).optional() });
export const callEmergencySchema = z.strictObject({});
export const helpLinesElementSchema = z.strictObject({ kind: z.enum(helpKinds) });
export const practiceFactElementSchema = z.strictObject({ id: slugSchema });
export const patientVoiceSchema = z.strictObject({ who: lineSchema(3, 100).optional() });

export type ElementRule = {
  attributes: z.ZodType;
  /** `inline` stands among words; `block` on lines of its own. */
  placement: 'inline' | 'block';
  inside: 'nothing' | 'plain-words' | 'anything' | 'bulleted-list' | 'numbered-list' | 'list' | 'options';
  example: string;
};

export const mdxElements = {
  CareCard: {
    attributes: careCardSchema,
    placement: 'block',
    inside: 'anything',
    example: '<CareCard level="urgent" heading="Call us today if:">',
  },
  Warning: {
    attributes: headedSchema,
    placement: 'block',
    inside: 'anything',
    example: '<Warning heading="Ask before you stop">',
  },
  Do: { attributes: headedSchema, placement: 'block', inside: 'bulleted-list', example: '<Do heading="What helps">' },
  Dont: {
    attributes: headedSchema,
    placement: 'block',
    inside: 'bulleted-list',
    example: '<Dont heading="What to leave out">',
  },
  Term: {
    attributes: termSchema,
    placement: 'inline',
    inside: 'plain-words',
    example: '<Term id="hypertension">high blood pressure</Term>',
  },
  Cite: { attributes: citeSchema, placement: 'inline', inside: 'nothing', example: '<Cite id="who-2024" />' },
  Medication: {
    attributes: medicationSchema,
    placement: 'inline',
    inside: 'nothing',
    example: '<Medication name="metformin" />',
  },
  Dose: {
    attributes: doseSchema,
    placement: 'block',
    inside: 'nothing',
    example:
      '<Dose medication="ibuprofen" who="adults" amount="400 mg" route="by mouth" frequency="up to three times a day" cite="label-2024" />',
  },
  RiskCompare: {
    attributes: riskCompareSchema,
    placement: 'block',
    inside: 'nothing',
    example:
      '<RiskCompare who="people like you" treatment="a statin" outcome="have a heart attack" without="10" with="7" of="100" over="10 years" cite="trial-2021" />',
  },
  Steps: { attributes: headedSchema, placement: 'block', inside: 'numbered-list', example: '<Steps>' },
  Timeline: {
    attributes: headedSchema,
    placement: 'block',
    inside: 'list',
    example: '<Timeline heading="What to expect">',
  },
  Options: {
    attributes: headedSchema,
    placement: 'block',
    inside: 'options',
    example: '<Options heading="Your choices">',
  },
  Option: {
    attributes: optionSchema,
    placement: 'block',
    inside: 'anything',
    example: '<Option name="Wait and see" kind="nothing">',
  },
  Figure: {
    attributes: figureSchema,
    placement: 'block',
    inside: 'nothing',
    example: '<Figure src="/media/cuff.webp" alt="What the picture shows" />',
  },
  DoctorNote: { attributes: doctorNoteSchema, placement: 'block', inside: 'anything', example: '<DoctorNote>' },
  PatientVoice: {
    attributes: patientVoiceSchema,
    placement: 'block',
    inside: 'anything',
    example: '<PatientVoice who="A man in his 60s with gout">',
  },
  Uncertainty: { attributes: headedSchema, placement: 'block', inside: 'anything', example: '<Uncertainty>' },
  CallEmergency: {
    attributes: callEmergencySchema,
    placement: 'inline',
    inside: 'nothing',
    example: '<CallEmergency />',
  },
  HelpLines: {
    attributes: helpLinesElementSchema,
    placement: 'block',
    inside: 'nothing',
    example: '<HelpLines kind="crisis" />',
  },
  PracticeFact: {
    attributes: practiceFactElementSchema,
    placement: 'block',
    inside: 'nothing',
    example: '<PracticeFact id="next-appointment" />',
  },
} satisfies Record<string, ElementRule>;

export type ElementName = keyof typeof mdxElements;

/** Own names only, so that nothing inherited by every object counts as an element. */
export function findElementRule(name: string): ElementRule | null {
  return Object.hasOwn(mdxElements, name) ? mdxElements[name as ElementName] : null;
}
