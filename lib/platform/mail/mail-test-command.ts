/** `npm run mail:test -- --to E`: one mail with the settings of this machine, and what the mail server said. */
import '@/lib/platform/start/private-files.mjs';
import { parseArgs } from 'node:util';
import { env } from '@/lib/platform/env';
import { readEmailAddress } from '@/lib/shared/email-address';
import { closeMail, sendMail } from './mail';
import { mailFault } from './mail-fault';

const { values } = parseArgs({ options: { to: { type: 'string' } } });
const to = readEmailAddress(values.to ?? '');
if (to === null) {
  console.error('Say where it goes: npm run mail:test -- --to name@example.org');
  process.exit(2);
}
const { MAIL_URL, DATA_DIR } = env();
try {
  await sendMail({
    id: `test-${Date.now()}`,
    to,
    subject: 'A test of this site\u2019s mail',
    text: `Mail from ${env().SITE_URL} arrives.\n`,
  });
  // The address of the server without the password that may stand in it.
  console.log(
    MAIL_URL === ''
      ? `No mail server is set (MAIL_URL): the mail is a file in ${DATA_DIR}/outbox.`
      : `${new URL(MAIL_URL).host} took the mail. Look whether it arrives, and whether it stands among the spam.`,
  );
} catch (error) {
  console.error(`The mail was not taken: ${mailFault(error)}. Look at MAIL_URL and MAIL_FROM.`);
  process.exitCode = 1;
} finally {
  closeMail();
}
