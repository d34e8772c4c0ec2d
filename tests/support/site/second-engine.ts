/**
 * A page as it stands, by a second engine that shares no line with axe: what one of them overlooks, the other may see. It runs in the page
 * from a file of ours, so that nothing is fetched.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const require = createRequire(import.meta.url);
const engine = readFileSync(require.resolve('accessibility-checker-engine'), 'utf8');

interface Found {
  value: [string, string];
  ruleId: string;
  message: string;
  path: { dom: string };
  snippet: string;
}

interface Checker {
  check: (page: Document, rules: string[]) => Promise<{ results: Found[] }>;
}

/** WCAG 2.2, A and AA: no violation. What only a person can judge ("potential") is left to people. */
export async function expectNoSecondViolation(page: Page, name: string): Promise<void> {
  await page.evaluate(`${engine};globalThis.ace = ace;0`);
  // It takes the words of what is folded for missing, so everything is opened: what is folded is to be right as well.
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) {
      folded.removeAttribute('name');
      folded.open = true;
    }
  });
  const found = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as { ace: { Checker: new () => Checker } };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return (
      results
        .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
        // A form without a name is no landmark (HTML-AAM), so it cannot be taken for another: naming each small form around a button would
        // only add landmarks to pass.
        .filter(
          ({ ruleId, snippet }) =>
            ruleId !== 'aria_form_label_unique' || /\s(?:aria-label|aria-labelledby|title|role)=/.test(snippet),
        )
        // A box that is the only one of its name in its form belongs to no group, whatever other forms of the page hold.
        .filter(({ ruleId, path }) => {
          const { singleNodeValue: box } = document.evaluate(
            path.dom,
            document,
            null,
            XPathResult.FIRST_ORDERED_NODE_TYPE,
          );
          if (ruleId !== 'input_checkboxes_grouped' || !(box instanceof HTMLInputElement) || !box.form) return true;
          return [...box.form.elements].filter((one) => one.getAttribute('name') === box.name).length > 1;
        })
        .map(({ ruleId, message, path, snippet }) => `${ruleId}: ${message} ${path.dom} ${snippet.slice(0, 120)}`)
    );
  });
  expect(found, name).toEqual([]);
}
