/** The words of themes, claims, replies and of a topic's support page, in English. A part of `en`. */
import type { Counted } from '@/lib/shared/fill-words';

const hours: Counted = { one: '{count} hour', other: '{count} hours' };
const days: Counted = { one: '{count} day', other: '{count} days' };

export const enSupport = {
  /** What a writer may say that an experience is about. */
  themes: {
    label: 'What is it about? (if you like)',
    hint: 'Other readers can then find it more easily.',
    none: 'No theme',
    chosen: 'Theme: {theme}',
    names: {
      'what-helped': 'What helped me',
      'side-effects': 'Side effects',
      budget: 'Living on a budget',
      feelings: 'Feelings',
    },
  },
  /** How long people wait: the only words about it. `within` and `longer` hold a time that was counted. */
  waiting: {
    read: {
      within:
        'Half of the messages of the last month were read within {time}. Those that have waited longer are counted too.',
      longer: 'It takes longer at the moment: half of the messages of the last month have waited {time} or more.',
      unknown: 'We cannot say yet how long it takes until someone reads a message.',
    },
    answer: {
      within:
        'Half of the questions of the last month were answered within {time}. Those that have waited longer are counted too.',
      longer:
        'It takes longer at the moment: half of the questions of the last month have waited {time} or more for an answer.',
      unknown: 'We cannot say yet how long an answer takes.',
    },
  },
  /** The page of a topic where readers find each other. */
  support: {
    title: 'Together with others',
    lead: 'People who read about this asked these questions and told these stories. Someone at the practice read each one before it appeared.',
    goodToKnow: 'Good to know',
    rules: 'Everyone here keeps to the {link}. Nobody gives a real name.',
    rulesLink: 'community rules',
    hours,
    days,
    notAdvice:
      'An experience is one person’s story, not medical advice. What helped someone else may not be right for you.',
    emergency: 'Nobody reads messages at once. In an emergency, call {number} now.',
    emergencyLocal: 'Nobody reads messages at once. In an emergency, call your local emergency number now.',
    questions: 'Questions with an answer',
    noQuestions: 'No question has an answer here yet',
    askFirst: 'You can ask the first one. Open a post below and write beneath it.',
    allQuestions: 'All questions with an answer',
    questionsTitle: 'Questions with an answer: {topic}',
    questionsDescription: 'What readers asked about {topic}, and what the physicians answered.',
    experiences: 'Experiences',
    noExperiences: 'Nobody has shared an experience here yet',
    noneOnTheme: 'Nobody has written on this theme yet',
    shareFirst: 'You can be the first. Open a post below and write beneath it.',
    allExperiences: 'All experiences',
    experiencesTitle: 'Experiences: {topic}',
    themeTitle: '{theme}: {topic}',
    experiencesDescription: 'What readers went through with {topic}, in their own words.',
    byTheme: 'Choose a theme',
    allThemes: 'All themes',
    beneath: 'Beneath “{title}”',
    answeredBy: 'Read what {name} answered',
    older: 'Older ones',
    newest: 'Back to the newest',
    write: 'Add your own',
    writeLead: 'Open the post that comes closest. You need no account and no real name.',
    writeBeneath: 'Write beneath “{title}”',
    nowhereToWrite: 'No post on this takes messages at the moment.',
  },
  /** What a reader met elsewhere, and what a physician says of it. */
  claims: {
    open: 'I read this elsewhere',
    hint: 'Did you read or hear something somewhere else? A physician can say how far it is right.',
    claim: 'What it says',
    claimHint: 'In a sentence or two. Up to {most} characters.',
    link: 'Where you read it (if it has an address)',
    linkHint: 'It begins with http:// or https://. We show it as plain text. Nobody’s browser opens it from here.',
    longClaim: 'This is too long. Use at most {most} characters for what you read.',
    badLink: 'A web address begins with http:// or https:// and has no spaces. Leave it empty if there is none.',
    noClaim: 'Write what it says there, or leave the address empty.',
    notChecked: 'Not yet checked',
    readElsewhere: 'Read elsewhere:',
    where: 'Where: {link}',
    ratings: {
      accurate: 'Accurate',
      partly: 'Partly accurate',
      misleading: 'Misleading',
      unproven: 'Unproven',
    },
    checked: '{name} says: {rating}',
    title: 'Claims that we checked',
    lead: 'Readers met these elsewhere and asked. A physician says how far each one is right.',
    by: '{name}, {day}',
    wholeAnswer: 'Read the whole answer',
  },
  /** The page with the form for a reply. */
  replyForm: {
    link: 'Reply',
    linkTo: 'Reply to {alias}',
    title: 'Reply to {alias}',
    lead: 'Someone here reads your reply before anyone else can see it. Share what you went through. Please do not tell someone to start, stop or change a medicine.',
    wrote: '{alias} wrote:',
    reply: 'Your reply',
    sameAlias: 'You wrote under this alias here before.',
    back: 'Back to the page without replying',
    receipt: 'Reply',
    receiptUnder: 'Reply under “{title}”',
  },
};
