import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import PostalMime, { type Email } from 'postal-mime';

/** accepts; refuses the address for good; for now; closes the line when the mail is there, and says nothing. */
export type MailManner = 'good' | 'no-such-address' | 'later' | 'drops';

export interface TestMailServer {
  readonly url: string;
  readonly received: readonly Email[];
  behave(manner: MailManner): void;
  stop(): Promise<void>;
}

function answer(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

/** A mail server on this machine that keeps what it gets, well or ill mannered. */
export async function startMailServer(): Promise<TestMailServer> {
  let manner: MailManner = 'good';
  const received: Email[] = [];
  async function keep(raw: Uint8Array, done: () => void): Promise<void> {
    received.push(await PostalMime.parse(raw));
    if (manner !== 'drops') return done();
    // The mail is here, and whoever sent it never learns of it.
    for (const connection of server.connections) connection.close();
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(_address, _session, done) {
      if (manner === 'no-such-address') return done(answer(550, 'nobody of that name'));
      return done(manner === 'later' ? answer(451, 'come again') : null);
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void keep(Buffer.concat(chunks), done);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    behave: (next) => (manner = next),
    stop: () => new Promise((settle) => server.close(() => settle())),
  };
}
