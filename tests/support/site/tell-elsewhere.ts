/** What patients leave on a site besides messages beneath its posts: a story, a letter and an address. Each is stored, and none is public. */
import { Requester } from './site-requests';
import { expect } from './site-visitors';

export async function tellElsewhere(words: { story: string; letter: string; follower: string }): Promise<void> {
  const patient = new Requester();
  const leave = async (page: string, marker: string, field: string, text: string): Promise<void> => {
    const sent = await patient.post(page, { ...(await patient.form(page, marker)), [field]: text });
    expect(sent.status, `${page} takes it`).toBe(303);
  };
  const story = `Somebody at the desk was kind about ${words.story} when I came in.`;
  await leave('/practice/stories', 'name="message"', 'message', story);
  await leave('/practice/contact', 'name="message"', 'message', `Which form do I need for ${words.letter} at work?`);
  await leave('/follow', 'name="email"', 'email', `${words.follower}@example.org`);
}
