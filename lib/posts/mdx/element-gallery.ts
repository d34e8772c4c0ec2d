/**
 * One example of every element that an author may use, as text that the gate accepts: the page for authors draws each beside it.
 * The medicines, figures and people in them are made up, so that nobody takes an example for advice.
 */
import type { GlossaryEntry } from '@/lib/posts/model/vocabulary-schema';
import type { ElementName } from './mdx-elements';

export type GalleryEntry = {
  id: string;
  title: string;
  elements: readonly ElementName[];
  purpose: string;
  text: string;
};

export const galleryTerms: readonly GlossaryEntry[] = [
  {
    id: 'hypertension',
    term: 'Hypertension',
    plain: 'high blood pressure',
    gloss: 'Blood pushes harder against the walls of its vessels than is good for them.',
  },
];

export const elementGallery: readonly GalleryEntry[] = [
  {
    id: 'care-card',
    title: 'Care card',
    elements: ['CareCard'],
    purpose:
      'Tells readers when to get help, and how soon. There are three levels: routine, urgent and emergency. The level is spoken too, so colour is never the only sign.',
    text: `<CareCard level="routine" heading="Make an appointment if:">

- you have felt like this for more than two weeks

</CareCard>

<CareCard level="urgent" heading="Call us today if:">

- it gets worse from one day to the next

</CareCard>

<CareCard level="emergency" heading="Call for an ambulance if:">

- you cannot breathe well enough to speak

<CallEmergency /> Sit up while you wait.

</CareCard>`,
  },
  {
    id: 'call-emergency',
    title: 'The number to call',
    elements: ['CallEmergency'],
    purpose:
      'Says which number to call in an emergency, as a sentence of its own with a link. The number is the one of the country that this site serves; typed into a post it would be wrong for somebody.',
    text: `<CallEmergency /> Say that you take a blood thinner.`,
  },
  {
    id: 'help-lines',
    title: 'Lines to call',
    elements: ['HelpLines'],
    purpose:
      'Lists the lines that people can call or text here, with their hours. The kinds are crisis, abuse, assault, children, poison, urgentAdvice and deaf. Each is kept in one place, with its source and the day it was last checked.',
    text: `<HelpLines kind="crisis" />`,
  },
  {
    id: 'warning',
    title: 'Warning',
    elements: ['Warning'],
    purpose: 'For the one thing on the page that can do harm if it is missed. More than one or two, and none is read.',
    text: `<Warning heading="Ask before you stop">

Stopping all at once can make you ill.

</Warning>`,
  },
  {
    id: 'do-and-dont',
    title: 'Do and don’t',
    elements: ['Do', 'Dont'],
    purpose:
      'Two short lists of what helps and what does not. Each line of the second one says “Do not …”, since it may be read alone.',
    text: `<Do>

- drink something every hour
- rest when you feel tired

</Do>

<Dont>

- do not share towels with others

</Dont>`,
  },
  {
    id: 'term',
    title: 'Medical word',
    elements: ['Term'],
    purpose:
      'Puts the plain word first and explains the medical one on request. The explanation comes from the glossary, so it is the same on every page.',
    text: `Your reading shows <Term id="hypertension">high blood pressure</Term>.`,
  },
  {
    id: 'cite',
    title: 'Source',
    elements: ['Cite'],
    purpose: 'Leads to a reference in the list at the end of the page. Every reference is cited at least once.',
    text: `Most people are well again within a week.<Cite id="example-2024" />`,
  },
  {
    id: 'medication',
    title: 'Medicine',
    elements: ['Medication'],
    purpose: 'Names a medicine by its general name. Brand names follow in brackets if readers know them better.',
    text: `Your doctor may suggest <Medication name="examplamine" brands="Examplex" />.`,
  },
  {
    id: 'dose',
    title: 'Dose',
    elements: ['Dose'],
    purpose:
      'The only place for a dose. It reads as one sentence, with its source, so that no part of it can be lost or read alone.',
    text: `<Dose medication="examplamine" who="adults" amount="10 mg" route="by mouth" frequency="once a day" timing="in the morning" most="10 mg in 24 hours" cite="example-2024" />`,
  },
  {
    id: 'risk-compare',
    title: 'Risk with and without',
    elements: ['RiskCompare'],
    purpose:
      'Says how many people out of the same number have an outcome with a treatment and without it, both ways round, and shows them as dots.',
    text: `<RiskCompare who="people like those in the study" treatment="examplamine" outcome="had another attack" without="8" with="5" of="100" over="one year" cite="example-2024" />`,
  },
  {
    id: 'steps',
    title: 'Steps',
    elements: ['Steps'],
    purpose: 'For things done in order. One action a step.',
    text: `<Steps heading="How to measure">

1. Sit down and rest for five minutes.
2. Put the cuff on your bare arm.
3. Press start, and do not talk.

</Steps>`,
  },
  {
    id: 'timeline',
    title: 'Timeline',
    elements: ['Timeline'],
    purpose: 'What to expect, and when.',
    text: `<Timeline heading="After the operation">

- **The first day:** you can get up and eat.
- **After a week:** the stitches come out.

</Timeline>`,
  },
  {
    id: 'options',
    title: 'Options',
    elements: ['Options', 'Option'],
    purpose: 'Puts treatments side by side. Doing nothing for now is one of them, and has to be there.',
    text: `<Options heading="Your choices">

<Option name="Wait and see" kind="nothing">

Many people get better without treatment.

</Option>

<Option name="Exercises">

They help most people within six weeks.

</Option>

</Options>`,
  },
  {
    id: 'figure',
    title: 'Picture',
    elements: ['Figure'],
    purpose:
      'A picture with words for those who cannot see it. Say what it shows and why it is here. Put the file into the folder named media.',
    text: `<Figure src="/media/blood-pressure-cuff.png" alt="A cuff around a bare upper arm, two fingers above the elbow" caption="Where the cuff goes" credit="Drawn for this page" width="600" height="400" />`,
  },
  {
    id: 'doctor-note',
    title: 'A doctor’s own view',
    elements: ['DoctorNote'],
    purpose: 'An opinion, marked as one. It may not hold a dose.',
    text: `<DoctorNote by="Dr Example">

I find that people sleep better when the bedroom is cool.

</DoctorNote>`,
  },
  {
    id: 'patient-voice',
    title: 'A patient’s words',
    elements: ['PatientVoice'],
    purpose: 'What a patient said, with their leave, marked as no advice. Leave out whatever could tell who it is.',
    text: `<PatientVoice who="A woman in her 40s">

I wish I had asked sooner.

</PatientVoice>`,
  },
  {
    id: 'uncertainty',
    title: 'What is not known',
    elements: ['Uncertainty'],
    purpose: 'Says plainly where knowledge ends. Readers trust a page more that does.',
    text: `<Uncertainty>

Nobody has studied this in people over 80.

</Uncertainty>`,
  },
  {
    id: 'practice-fact',
    title: 'A fact about the practice',
    elements: ['PracticeFact'],
    purpose:
      'Shows what the desk has saved under this name, with the time it was saved. A wait or an opening hour is never typed into a post.',
    text: `<PracticeFact id="next-appointment" />`,
  },
];
