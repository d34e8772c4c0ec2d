/** Sixty people at once, with everything that can go wrong; `npm run bench -- storm` sends a thousand. */
import { storm } from '../../support/site/message-storm';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';

// Nobody listens there: mail is down all the while.
const site = useSite({ MAIL_URL: 'smtp://127.0.0.1:9' });

test('double clicks, the back button, lost cookies, cut connections, dead mail and a killed server: one held message and one receipt each', async () => {
  test.setTimeout(600_000);
  const messages = 60;
  const { seconds, sent, acknowledgedBefore, ...counted } = await storm(site(), messages);
  expect(acknowledgedBefore, 'the server was killed in the middle').toBeGreaterThan(0);
  expect(sent, 'many sent more than once').toBeGreaterThan(messages);
  expect(counted).toEqual({ messages, heldOnce: messages, receiptsSeen: messages, heldBesides: 0 });
  expect(await site().command('lib/comments/log/verify-log-command.ts'), `${seconds} s`).toContain('The log is whole');
});
