/** Prerendered pages and decisions: what the framework was seen to get wrong, kept from coming back. */
import { publicPages } from '../../support/site/site-addresses';
import { decideForSure, signedIn } from '../../support/site/site-desk';
import { people } from '../../support/site/site-flows';
import { Requester, submit } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

const idOf = (receipt: string): string => receipt.split('/').at(-1) ?? '';

/** In the order in which they are prerendered. */
async function postPages(): Promise<string[]> {
  return (await publicPages()).filter((address) => /^\/posts\/[^/]+$/.test(address));
}

for (const [which, place] of [
  ['first', 0],
  ['last', -1],
] as const) {
  test(`the page that is prerendered ${which} shows each decision at the next request, again and again, and after a restart`, async () => {
    const page = (await postPages()).at(place) ?? '';
    const slug = page.replace('/posts/', '');
    const [reader, desk] = [new Requester(), await signedIn(site(), people.desk.email)];
    const shown: string[] = [];
    for (const time of ['one', 'two', 'three']) {
      expect((await reader.request(page)).status).toBe(200);
      const message = `Has this been shown for the ${time} time on the ${which} page?`;
      const id = idOf(await submit(new Requester(), slug, { message }));
      expect((await reader.request(page)).text).not.toContain(message);
      await decideForSure(desk, id, 'publish');
      shown.push(message);
      const responses = [await reader.request(page), await reader.request(page), await reader.flight(page)];
      for (const { status, text } of responses)
        for (const words of shown) expect([status, text], time).toEqual([200, expect.stringContaining(words)]);
    }
    await site().restart();
    const { text } = await reader.request(page);
    for (const words of shown) expect(text).toContain(words);
  });
}

test('many readers at the moment of a decision all get the old page or the new one, and afterwards the new one alone', async () => {
  const [page = ''] = (await postPages()).slice(1);
  const desk = await signedIn(site(), people.desk.email);
  const message = 'Will everyone see this at once, or some before others?';
  const id = idOf(await submit(new Requester(), page.replace('/posts/', ''), { message }));
  const reader = new Requester();
  let deciding = true;
  const texts: string[] = [];
  const read = async (): Promise<void> => {
    while (deciding) texts.push((await reader.request(page)).text);
  };
  const readers = Promise.all(Array.from({ length: 4 }, read));
  await decideForSure(desk, id, 'publish');
  deciding = false;
  await readers;
  for (const text of texts) expect(text).toContain('Questions and experiences');
  for (let again = 0; again < 20; again += 1) expect((await reader.request(page)).text).toContain(message);
});
