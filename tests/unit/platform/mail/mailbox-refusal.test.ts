import { expect, it } from 'vitest';
import { mailboxRefusal } from '@/lib/platform/mail/mail-fault';

const fault = (more: object) => Object.assign(new Error('quotes an address'), more);

it.each([
  ['no such mailbox', { command: 'RCPT TO', responseCode: 550, response: '550 5.1.1 No such user' }, 'for-good'],
  ['no such mailbox, in few words', { command: 'RCPT TO', responseCode: 551 }, 'for-good'],
  ['a full mailbox', { command: 'RCPT TO', responseCode: 452, response: '452 4.2.2 Full' }, 'for-now'],
  [
    'a rule against the sender',
    { command: 'RCPT TO', responseCode: 554, response: '554 5.7.1 Relay access denied' },
    null,
  ],
  ['a wrong password', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, null],
  ['a sender that is not allowed', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }, null],
  ['words that look like spam', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, null],
  ['a server that is down', { code: 'ESOCKET', command: 'CONN' }, null],
])('%s says of the mailbox what is true', (_what, more, said) => {
  expect(mailboxRefusal(fault(more))).toBe(said);
});
