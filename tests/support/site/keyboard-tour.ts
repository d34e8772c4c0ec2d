/** A page by Tab alone: where the focus goes, and whether a person would see it there. */
import { expect, type Page } from '@playwright/test';

export interface Stop {
  /** Words or a name to know it by. */
  name: string;
  /** Its box is on the screen, and nothing lies over it. */
  inSight: boolean;
  /** A line around it that is thick enough to be seen. */
  outlined: boolean;
  /** It comes after the stop before it in the page. */
  inOrder: boolean;
}

const mostStops = 400;

/** Until the focus leaves the page or comes round. Fails when it never does: it is then kept somewhere. */
export async function tourOf(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  for (let step = 0; step < mostStops; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const here = document.activeElement;
      const known = window as unknown as { before?: Element; first?: Element };
      if (!(here instanceof HTMLElement) || here === document.body || here === known.first) return null;
      known.first ??= here;
      const [box] = here.getClientRects();
      const at = box && document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
      const style = getComputedStyle(here);
      const inOrder =
        !known.before ||
        // A field for a date has several stops of its own.
        known.before === here ||
        Boolean(known.before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING);
      known.before = here;
      return {
        name: `${here.tagName.toLowerCase()} ${(here.getAttribute('aria-label') ?? here.textContent).trim().slice(0, 40) || here.id}`,
        inSight: Boolean(at && (here.contains(at) || at.contains(here) || at.closest('label')?.contains(here))),
        outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
        inOrder,
      };
    });
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`after ${mostStops} stops the focus has not left the page: ${stops.at(-1)?.name}`);
}

/** Every stop can be seen, in the order of the page; the first leads past what every page has. */
export async function expectGoodTour(page: Page, name: string): Promise<void> {
  const stops = await tourOf(page);
  expect(stops.length, `${name}: stops`).toBeGreaterThan(5);
  for (const about of ['inSight', 'outlined', 'inOrder'] as const)
    expect(
      stops.filter((stop) => !stop[about]).map((stop) => stop.name),
      `${name}: not ${about}`,
    ).toEqual([]);
}

/** The first stop, and where it leads. */
export async function expectSkipLink(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', '#main');
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('#main')?.contains(document.activeElement))).toBe(true);
}
