/** A page as it stands, by the rules of axe. Not for a page that runs no scripts: axe would wait in it for ever. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const widths = [360, 1280];

export async function expectNoViolation(page: Page, name: string, rules?: string[]): Promise<void> {
  // Without frames the quick way, which opens no page of its own, finds the same.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  // What says that it is no landmark is none: this one rule asks such a form for a name of its own all the same.
  const isNoLandmark = (rule: string, html: string): boolean =>
    rule === 'landmark-unique' && html.startsWith('<form role="none"');
  const faults = violations.flatMap(({ id, nodes }) => {
    const left = nodes.filter(({ html }) => !isNoLandmark(id, html));
    return left.length > 0 ? [{ id, nodes: left }] : [];
  });
  const found = faults.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`,
  );
  expect(found, name).toEqual([]);
}

/** On a phone and on a wide screen; nothing may stick out at the side either. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      `${name}: scrolls sideways at ${width}`,
    ).toBeLessThanOrEqual(width);
    await expectNoViolation(page, `${name} at ${width}`);
  }
}
