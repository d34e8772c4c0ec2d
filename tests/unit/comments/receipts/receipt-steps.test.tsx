import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ReceiptSteps } from '@/components/comments/receipts/receipt-steps';
import { en } from '@/lib/shared/messages/en';

type Receipt = Parameters<typeof ReceiptSteps>[0]['receipt'];

const said = (receipt: Partial<Receipt>): string =>
  renderToStaticMarkup(
    <ReceiptSteps
      receipt={{ status: 'held', kind: 'question', answered: false, ...receipt }}
      words={en.receipt.steps}
    />,
  ).replace(/<[^>]+>/g, '');

it.each<[Partial<Receipt>, string]>([
  [{}, 'Sent (done)Read by the practice (still to come)Answered (still to come)'],
  [{ status: 'published' }, 'Sent (done)Read by the practice (done)Answered (still to come)'],
  [{ status: 'published', answered: true }, 'Sent (done)Read by the practice (done)Answered (done)'],
  [{ kind: 'experience' }, 'Sent (done)Read by the practice (still to come)On the page (still to come)'],
  [{ kind: 'reply', status: 'published' }, 'Sent (done)Read by the practice (done)On the page (done)'],
])('a message that stands at %j has come so far', (receipt, steps) => {
  expect(said(receipt)).toBe(steps);
});

it.each(['declined', 'withdrawn', 'erased'] as const)(
  'one that is %s goes no further, and no steps are shown',
  (status) => {
    expect(said({ status })).toBe('');
  },
);
