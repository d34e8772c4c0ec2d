import { describe, expect, it } from 'vitest';
import { mostAlike } from '@/lib/search/find-section';

const sections = [
  { heading: null, paragraphs: ['High blood pressure has no signs for most people.'] },
  {
    heading: 'How it is measured',
    paragraphs: ['Rest for five minutes. Blood pressure is taken with a cuff on the arm.'],
  },
  { heading: 'What helps', paragraphs: ['Less salt helps. So do tablets, and blood pressure falls within weeks.'] },
];
const found = (about: string) => mostAlike(sections, about)?.heading;

describe('the section that speaks of what a message asks', () => {
  it.each([
    ['Which arm do I put the cuffs on?', 'How it is measured'],
    ['Do TABLETS help against salty food?', 'What helps'],
  ])('is found by its rare words: %s', (about, heading) => {
    expect(found(about)).toBe(heading);
  });

  it('is the first of equals, since posts begin with what matters', () => {
    expect(found('blood pressure?')).toBeNull();
  });

  it.each(['', 'the and of', '؟ هل هذا صحيح', 'zzzz'])('is none where no word is shared: %j', (about) => {
    expect(mostAlike(sections, about)).toBeNull();
  });
});
