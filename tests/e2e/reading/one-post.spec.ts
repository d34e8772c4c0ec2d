/** A site with a single post: its page is the first and the last that is prerendered, where a framework was seen to keep old text. */
import { buildSite } from '../../support/site/site-build';
import { decideForSure, signedIn } from '../../support/site/site-desk';
import { people } from '../../support/site/site-flows';
import { Requester, submit } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite({}, () => buildSite('one-post'));

test('the only post shows each decision at the next request, and an unknown one is a 404 at the first', async () => {
  const reader = new Requester(site().url);
  expect((await reader.request('/posts/no-such-post')).status).toBe(404);
  const desk = await signedIn(site(), people.desk.email);
  const shown: string[] = [];
  for (const time of ['first', 'second']) {
    const message = `Is this shown for the ${time} time on the only page there is?`;
    const receipt = await submit(new Requester(site().url), 'anxiety', { message });
    const earlier = await reader.request('/posts/anxiety');
    expect(earlier.headers.get('x-nextjs-cache')).toBe('HIT');
    expect(earlier.text).not.toContain(message);
    await decideForSure(desk, receipt.split('/').at(-1) ?? '', 'publish');
    shown.push(message);
    for (const again of [1, 2])
      for (const words of shown)
        expect((await reader.request('/posts/anxiety')).text, `request ${again}`).toContain(words);
  }
  await site().restart();
  for (const words of shown) expect((await reader.request('/posts/anxiety')).text).toContain(words);
});
