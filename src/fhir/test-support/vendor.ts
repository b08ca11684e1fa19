import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from './fhir-server.ts';

/** What a vendor's endpoint got. */
export interface Received {
  readonly body: Json | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly path: string;
  readonly method: string;
}

export type Manner = 'good' | 'broken' | 'silent' | 'drops' | 'redirects' | 'gone' | 'chatty';

export interface Vendor {
  readonly url: string;
  readonly received: readonly Received[];
  /** How it answers from now on. */
  behave(manner: Manner): void;
  forget(): void;
  stop(): Promise<void>;
}

/** Whether a delivery was signed with the secret, by the text of Standard Webhooks 1.0 and nothing of ours. */
export function isSigned({ headers, text }: Received, secret: string): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const content = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${text}`;
  const expected = `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
  return String(headers['webhook-signature']).split(' ').includes(expected);
}

function parsed(text: string): Json | undefined {
  return text === '' ? undefined : (JSON.parse(text) as Json);
}

/** A small vendor that listens on this machine, well or ill mannered. */
export async function startVendor(): Promise<Vendor> {
  let manner: Manner = 'good';
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      received.push({
        text,
        body: parsed(text),
        headers: request.headers,
        path: request.url ?? '',
        method: request.method ?? '',
      });
      if (manner === 'drops') request.socket.destroy();
      else if (manner === 'redirects') response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end();
      else if (manner === 'broken') response.writeHead(500).end('x');
      else if (manner === 'gone') response.writeHead(410).end();
      else if (manner === 'chatty') response.end('x'.repeat(5_000_000));
      else if (manner === 'good') response.writeHead(204).end();
    });
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    behave: (next) => (manner = next),
    forget: () => void received.splice(0),
    stop: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}
