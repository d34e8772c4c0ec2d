/** Public pages by a second engine, as axe reads them in accessible.spec.ts. */
import { expectNoSecondViolation } from '../../support/site/second-engine';
import { publicPages } from '../../support/site/site-addresses';
import { useSite } from '../../support/site/site-server';
import { test } from '../../support/site/site-visitors';

useSite();

test('public pages, by a second engine', async ({ visit, expectNoise }) => {
  test.setTimeout(400_000);
  expectNoise(/status of 404/);
  const page = await visit();
  for (const address of [...(await publicPages()), '/receipt', '/no/such/page']) {
    await page.goto(address);
    await expectNoSecondViolation(page, address);
  }
});
