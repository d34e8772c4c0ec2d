/** Someone whose message was turned away, and someone who complains: neither lands with whom it is about. */
import { words } from '../../support/site/counted-words';
import { decideForSure, signedIn } from '../../support/site/site-desk';
import { ask, askForm, commentIdOf, fillAskForm, people, posts, readCode } from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();

for (const scripting of [true, false]) {
  test.describe(`with scripting ${scripting ? 'on' : 'off'}`, () => {
    test('a declined message is looked at again by somebody else, once', async ({ visit }) => {
      const page = await visit({ scripting });
      await ask(page, posts.marsh, { message: words() });
      const id = commentIdOf(page);
      const marsh = await signedIn(site(), people.marsh.email);
      await decideForSure(marsh, id, 'decline', { reason: 'off-topic' });
      await page.reload();
      await page.getByRole('button', { name: 'Ask for a second look' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Someone else will look at it again' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Being looked at again' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Ask for a second look' })).toHaveCount(0);
      expect((await marsh.request(`/desk/comments/${id}`)).status).toBe(404);
      const desk = await signedIn(site(), people.desk.email);
      expect((await desk.request(`/desk/comments/${id}`)).text).toContain('Complaint');
    });

    test('a complaint is told apart by its writer, and reaches nobody whom it may be about', async ({ visit }) => {
      const page = await visit({ scripting });
      await page.goto(`/posts/${posts.marsh}`);
      await fillAskForm(page, { message: words('At your desk my name was said aloud for all to hear') });
      await askForm(page).getByRole('checkbox', { name: 'This is a complaint' }).check();
      await askForm(page).getByRole('button', { name: 'Send' }).click();
      await readCode(page);
      await expect(page.getByText('You told us that it is a complaint.')).toBeVisible();
      const marsh = await signedIn(site(), people.marsh.email);
      expect((await marsh.request(`/desk/comments/${commentIdOf(page)}`)).status).toBe(404);
    });
  });
}
