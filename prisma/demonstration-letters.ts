/** Letters of the demonstration. Written for this purpose; nobody sent them, and no name in them is anyone's. */
import type { LetterSound, LetterTopic } from '@/lib/letters/letter';

export const demonstrationLetters: readonly {
  topic: LetterTopic;
  body: string;
  sound: LetterSound;
  hoursAgo: number;
}[] = [
  {
    topic: 'details',
    body: 'I have moved to another street in town and have a new phone number. Which form do you need from me, and can I hand it in on a Saturday?',
    sound: 'none',
    hoursAgo: 5,
  },
  {
    topic: 'papers',
    body: 'My employer asks for a note that says on which days I was at the practice in October. How do I get one, and what does it cost?',
    sound: 'none',
    hoursAgo: 27,
  },
];
