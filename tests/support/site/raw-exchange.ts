/** Bytes to a server, and what came back, without a client that knows better. */
import { connect } from 'node:net';

export interface RawAnswer {
  /** 0: the server closed without a word. */
  status: number;
  body: string;
}

/** What came back until the server closed; null when it did not within that time. */
export function exchange(bytes: Buffer, port: number, milliseconds: number): Promise<RawAnswer | null> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const done = (answer: RawAnswer | null): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => done(null), milliseconds);
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      // "Go on" is no answer yet.
      const text = Buffer.concat(parts)
        .toString('latin1')
        .replace(/^HTTP\/1\.1 100 [^]*?\r\n\r\n/, '');
      const end = text.indexOf('\r\n\r\n');
      done({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), body: text.slice(end + 4) });
    });
  });
}
