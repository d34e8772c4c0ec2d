/** The page of every part in every state, by its structure: boxes, overlaps, overflow and contrast. See docs/decisions/024. */
import type { Page } from '@playwright/test';
import { expectNoViolation } from '../../support/site/accessible';
import { people, signIn } from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

const site = useSite();
const parts = '[data-samples] :is(button, summary, input, select, textarea, article, dd, [scope="row"])';

/** What can be seen of the parts: their boxes, and which of them lie over each other. */
function structureOf(page: Page) {
  return page.evaluate((selector) => {
    const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter((part) => part.checkVisibility());
    const boxes = seen.map((part) => part.getBoundingClientRect());
    const overlaps = seen.flatMap((part, one) =>
      seen.slice(one + 1).flatMap((other, index) => {
        const [a, b] = [boxes[one], boxes[one + 1 + index]];
        if (!a || !b || part.contains(other) || other.contains(part)) return [];
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return wide > 1 && high > 1 ? [`${part.outerHTML.slice(0, 80)} over ${other.outerHTML.slice(0, 80)}`] : [];
      }),
    );
    return {
      count: seen.length,
      overlaps,
      outside: boxes.filter(({ left, right }) => left < -1 || right > document.documentElement.clientWidth + 1).length,
      flat: boxes.filter(({ width, height }) => width < 8 || height < 8).length,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      unframed: seen
        .filter((part) => part.matches('button:not([popovertarget]), select, textarea, input[type="text"]'))
        // Its frame is that of the pill around it.
        .filter((part) => !part.matches('[role="search"] button'))
        .filter((part) => Number.parseFloat(getComputedStyle(part).borderTopWidth) < 1)
        .map((part) => part.outerHTML.slice(0, 80)),
    };
  }, parts);
}

const sound = { overlaps: [], outside: 0, flat: 0, sideways: 0, unframed: [] };

test('every part stands soundly in every dress', async ({ visit }) => {
  test.setTimeout(240_000);
  const page = await visit();
  await signIn(page, site(), people.tan.email);
  await page.goto('/desk/design');
  const { count } = await structureOf(page);
  expect(count).toBeGreaterThan(25);
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await structureOf(page), `at ${width}`).toMatchObject(sound);
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolation(page, colorScheme);
    expect(await structureOf(page), colorScheme).toMatchObject(sound);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect(await structureOf(page), 'forced colours').toMatchObject(sound);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  expect(await structureOf(page), 'from right to left').toMatchObject(sound);
  await page.evaluate(() => (document.documentElement.dir = 'ltr'));
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  expect(await structureOf(page), 'on paper').toMatchObject(sound);
  await expect(page.getByRole('navigation', { name: 'Desk' })).toBeHidden();
});
