import { describe, expect, it } from 'vitest';
import { examinePost } from '@/lib/posts/check-post';
import { aPost } from '../a-post';

const rulesOf = (line: string, language = 'en') =>
  examinePost(aPost(`<Dont>\n\n- ${line}\n\n</Dont>`, { language }))
    .problems.filter(({ rule }) => rule === 'dont-says-do')
    .map(({ line: at }) => at);

describe('a list of what not to do', () => {
  it.each([
    ['en', 'come on a Saturday with something that is urgent'],
    ['en', 'take two tablets at once'],
    ['es', 'tome dos pastillas a la vez'],
    ['ar', 'خذ حبتين معًا'],
  ])('warns in %s of a line that says to do it: %s', (language, line) => {
    expect(rulesOf(line, language)).toHaveLength(1);
  });

  it.each([
    ['en', 'Do not take two tablets at once.'],
    ['en', 'You needn’t give up bread.'],
    ['es', 'No tome dos pastillas a la vez.'],
    ['ar', 'لا تأخذ حبتين معًا.'],
    ['ja', '二錠を一度に飲む'],
  ])('leaves a line alone that says no, or that it cannot read, in %s: %s', (language, line) => {
    expect(rulesOf(line, language)).toEqual([]);
  });
});
