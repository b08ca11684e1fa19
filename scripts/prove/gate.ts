import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** A request on its way. */
export interface Passage {
  readonly method: string;
  readonly path: string;
  readonly form: URLSearchParams;
}

/** Before it reaches whom it is for, or after it was answered and before the answer is known. */
export type Side = 'before' | 'after';

/** Stands between two systems that speak HTTP and lets everything through, but what a trap was set for. */
export interface Gate {
  readonly url: string;
  /** At the first request that fits, on this side of it, `act` is done and the connection is cut. */
  trap(side: Side, fits: (passage: Passage) => boolean, act: () => Promise<void>): void;
  /** Takes away a trap that nothing came to. */
  clear(): void;
  close(): Promise<void>;
}

interface Trap {
  readonly side: Side;
  readonly fits: (passage: Passage) => boolean;
  readonly act: () => Promise<void>;
}

const PASSED_ON = [
  'content-type',
  'authorization',
  'accept',
  'user-agent',
  'x-twilio-signature',
  'i-twilio-idempotency-token',
];
const TIMEOUT_MS = 20_000;

/** Sends it on as it came. Undefined where nobody answers. */
async function pass(request: IncomingMessage, body: string, target: string): Promise<Response | undefined> {
  const headers = new Headers();
  for (const name of PASSED_ON) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const method = request.method ?? 'GET';
  try {
    return await fetch(`${target}${request.url ?? '/'}`, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(method === 'GET' || method === 'HEAD' ? {} : { body }),
    });
  } catch {
    return undefined;
  }
}

export async function openGate(target: string): Promise<Gate> {
  let trap: Trap | undefined;
  /** True where the trap was for this one, and has done its work. */
  async function sprung(side: Side, passage: Passage): Promise<boolean> {
    const set = trap;
    if (set?.side !== side || !set.fits(passage)) return false;
    trap = undefined;
    await set.act();
    return true;
  }
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const path = new URL(request.url ?? '/', target).pathname;
    const passage = { method: request.method ?? 'GET', path, form: new URLSearchParams(body) };
    if (await sprung('before', passage)) return void response.destroy();
    const answer = await pass(request, body, target);
    const answered = await answer?.text().catch(() => undefined);
    if (!answer || answered === undefined || (await sprung('after', passage))) return void response.destroy();
    const type = answer.headers.get('content-type');
    response.writeHead(answer.status, type ? { 'content-type': type } : {}).end(answered);
  }
  const server = createServer((request, response) => void take(request, response).catch(() => response.destroy()));
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the gate has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    trap: (side, fits, act) => {
      trap = { side, fits, act };
    },
    clear: () => {
      trap = undefined;
    },
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}
