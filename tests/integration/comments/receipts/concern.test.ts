import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ConcernLine } from '@/components/comments/concern-line';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { assessConcern, assessUrgency, type Concern } from '@/lib/screening/urgency';
import { messagesOf } from '@/lib/shared/messages/site-messages';
import { aComment, decideNow } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { ada, aViewer } from '@/tests/support/viewers';

withDatabase();

/** The models are made anew now and then, so what lies between calm and danger is looked for. */
const near = readFileSync('tests/sentences/training/urgent-en.txt', 'utf8')
  .split('\n')
  .find((line) => /^[^#[]/.test(line) && assessUrgency(line) === 'none' && assessConcern(line) === 'crisis');

async function concernOf(body: string): Promise<Concern | undefined> {
  const comment = await aComment({ body });
  return (await readReceipt(comment.writer))?.concern;
}

it('shows the numbers in a quiet place for what may be near danger', async () => {
  const concern = await concernOf(near ?? '');
  expect(concern).toBe('crisis');
  const [numbers, words] = [getEmergencyNumbers('US'), messagesOf('en')];
  const html = renderToStaticMarkup(createElement(ConcernLine, { concern: concern ?? 'emergency', numbers, words }));
  expect(html).toContain('href="tel:988"');
  expect(html).toContain('href="tel:911"');
  expect(html).not.toContain('role="alert"');
});

it('shows none beneath words that are far from it', async () => {
  expect(await concernOf('Can I take the tablet with grapefruit juice?')).toBeNull();
});

it('is gone once the message waits no longer', async () => {
  const comment = await aComment({ body: near ?? '' });
  expect(await readReceipt(comment.writer)).toMatchObject({ urgency: 'none', concern: 'crisis' });
  await decideNow(aViewer('physician', ada), comment.id, 'publish');
  expect(await readReceipt(comment.writer)).toMatchObject({ concern: null });
});
