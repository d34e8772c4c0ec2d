/** What helps somebody who writes a post: pasting, finding words, seeing it as readers will. */
import { expect, type Page } from '@playwright/test';
import { beginPost, draftSource, editor } from '../../support/desk/written-posts';
import { people, signIn } from '../../support/site/site-flows';
import { useSite } from '../../support/site/site-server';
import { test } from '../../support/site/site-visitors';

const site = useSite();
const sourceOf = (page: Page): string => draftSource(page, site());

test('what is pasted from Word and from Google Docs keeps its structure and loses its looks', async ({ visit }) => {
  const page = await visit();
  await signIn(page, site(), people.okafor.email);
  await beginPost(page, 'Writing with what is pasted');
  const paste = async (html: string): Promise<void> => {
    await editor(page).click();
    await page.keyboard.press('Control+A');
    await editor(page).evaluate((target, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', pasted);
      clipboardData.setData('text/plain', 'x');
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
  };
  await paste(
    `<p class=MsoTitle>Title</p><p class=MsoNormal style="color:red">Take <b>10&nbsp;mg</b><img src="x.png"></p>
     <p class=MsoListParagraphCxSpFirst style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;</span></span>One</p>
     <p class=MsoListParagraphCxSpMiddle style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o</span>Inner</p>
     <p class=MsoListParagraphCxSpLast style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>Two</p>
     <table><tr><td>Dose</td><td>Times</td></tr><tr><td>5 mg</td><td>2</td></tr></table>`,
  );
  await expect(editor(page).locator('h2')).toHaveText('Title');
  await expect(editor(page).locator('strong')).toHaveText(/10\smg/);
  await expect(editor(page).locator('li')).toHaveCount(3);
  await expect(editor(page).locator('li li')).toHaveText('Inner');
  await expect(editor(page).locator('td')).toHaveText(['5 mg', '2']);
  await expect(page.getByText('Not carried over from what you pasted: pictures, tinted words.')).toBeVisible();
  await paste(
    `<b style="font-weight:normal" id="docs-internal-guid-1"><h3 dir="ltr"><span style="color:#434343">Smaller</span></h3>
     <p><span style="font-weight:700">Bold</span><span style="font-weight:400"> and plain, see </span><a href="https://example.org/a">this page</a></p>
     <ol><li><p><span>First 1.5 ml</span></p></li></ol></b>`,
  );
  await expect(editor(page).locator('h3')).toHaveText('Smaller');
  await expect(editor(page).locator('strong')).toHaveText('Bold');
  await expect(editor(page).locator('a')).toHaveAttribute('href', 'https://example.org/a');
  await expect
    .poll(() => sourceOf(page))
    .toMatch(
      /### Smaller\n\n\*\*Bold\*\* and plain, see \[this page\]\(https:\/\/example.org\/a\)\n\n1\. First 1\.5 ml/,
    );
});

test('words are found and replaced in the whole text', async ({ visit }) => {
  const page = await visit();
  await signIn(page, site(), people.okafor.email);
  await beginPost(page, 'Writing and replacing words');
  await editor(page).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Tablet one. A tablet two.');
  await page.getByRole('button', { name: 'Find and replace' }).click();
  await page.getByLabel('Find', { exact: true }).fill('tablet');
  await expect(page.getByText('Found 2 times')).toBeVisible();
  await page.getByLabel('Put in its place').fill('pill');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(editor(page)).toHaveText('pill one. A pill two.');
});

test('beside the text stands what readers will see, and it follows what is typed', async ({ visit }) => {
  const page = await visit();
  await signIn(page, site(), people.okafor.email);
  await beginPost(page, 'Writing beside what readers see');
  await editor(page).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Readers will see 5 mg.');
  await expect.poll(() => sourceOf(page)).toContain('Readers will see 5 mg.');
  await page.getByRole('button', { name: 'See it as readers will' }).click();
  const frame = page.frameLocator('iframe[title="The post as readers will see it"]');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Writing beside what readers see');
  await expect(frame.getByText('Readers will see 5 mg.')).toBeVisible();
  await editor(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And 7 ml.');
  await expect(frame.getByText('Readers will see 5 mg. And 7 ml.')).toBeVisible();
  const address = `${page.url().replace(/\/edit.*/, '')}/preview`;
  const stranger = await visit();
  await signIn(stranger, site(), people.tan.email);
  expect((await stranger.request.get(address)).status()).toBe(404);
});
