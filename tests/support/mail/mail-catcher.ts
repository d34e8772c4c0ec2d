/** A mail server of our own, which keeps what it is given. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface MailCatcher {
  /** For MAIL_URL. */
  url: string;
  /** Each mail as it came over the wire, headers and all. */
  raw: string[];
  /** The address in each mail's envelope. */
  recipients: string[];
  /** Addresses that the server refuses, for good. */
  refused: Set<string>;
  /** How many connections were made so far. */
  connections: () => number;
  stop(): Promise<void>;
}

/** `port` 0 takes any free one. `slow`: the server takes the mail to that address when what it gives resolves. */
export async function startMailCatcher(
  port = 0,
  slow: (address: string) => Promise<void> = async () => undefined,
): Promise<MailCatcher> {
  const raw: string[] = [];
  const recipients: string[] = [];
  const refused = new Set<string>();
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    // A sender keeps its connection for the next mail: whoever stops the server does not wait for it to be given up.
    closeTimeout: 1,
    onConnect: (_session, done) => {
      connections += 1;
      done();
    },
    onRcptTo: ({ address }, _session, done) =>
      done(refused.has(address) ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : null),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        void Promise.all(to.map(slow)).then(() => {
          raw.push(Buffer.concat(chunks).toString('utf8'));
          recipients.push(...to);
          done();
        });
      });
    },
  });
  // A sender that is killed breaks its connection off: that is its affair.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${taken}`,
    raw,
    recipients,
    refused,
    connections: () => connections,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
