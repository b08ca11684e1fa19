import { lookup as resolve } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isOutsideAddress } from '../../platform/http/outside-address.ts';
import { allowedUrl, hostOf, type AddressPolicy } from './outside-address.ts';

export interface HttpCall {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signal: AbortSignal;
  readonly mostBytes: number;
}

export interface HttpReply {
  readonly status: number;
  /** One value per name, in lower case. */
  header(name: string): string | undefined;
  readonly text: string;
}

/** No reply that can be used. `sent` is false only where nothing of the request can have reached the server. */
export class NoReply extends Error {
  override readonly name = 'NoReply';
  readonly sent: boolean;
  /** Asking again would end the same way. */
  readonly permanent: boolean;

  constructor(message: string, options: { sent: boolean; permanent?: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.sent = options.sent;
    this.permanent = options.permanent ?? false;
  }
}

/** One request and its reply; follows no redirect, repeats nothing. Throws `NoReply`. */
export type HttpExchange = (call: HttpCall) => Promise<HttpReply>;

/** What asking again does not mend: an address inside, an answer without end. */
class NotForUs extends Error {}

/** Resolves a name and refuses it as a whole where one of its addresses lies inside: which one is used is not ours to choose. */
function guardedLookup(policy: AddressPolicy): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? new Error('no address'), '', 4);
      const allowed = policy.insideHosts.has(hostname) || addresses.every(({ address }) => isOutsideAddress(address));
      if (!allowed) return callback(new NotForUs(`${hostname} leads inside`), '', 4);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

async function readBounded(source: Readable, mostBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of source) {
    bytes += (chunk as Buffer).length;
    if (bytes > mostBytes) throw new NotForUs(`an answer of more than ${mostBytes} bytes`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function plainBody(message: http.IncomingMessage): Readable {
  const coding = message.headers['content-encoding'] ?? 'identity';
  if (coding === 'identity') return message;
  if (coding !== 'gzip') throw new NotForUs('an answer in a coding that was not asked for');
  return pipeline(message, createGunzip(), () => undefined);
}

/** From this event on the server may have seen the request. */
function whenConnected(socket: Socket, encrypted: boolean, connected: () => void): void {
  if (!socket.connecting) connected();
  else socket.once(encrypted ? 'secureConnect' : 'connect', connected);
}

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * Node's own client, because that of `fetch` can neither be told which addresses are forbidden nor say whether a request
 * had left. Writes open a connection of their own: on a kept one, a server that closes it just then leaves an outcome unknown.
 */
export function createHttpExchange(policy: AddressPolicy): HttpExchange {
  const kept = { keepAlive: true, keepAliveMsecs: 10_000, maxFreeSockets: 8 };
  const clients = {
    'http:': { request: http.request, kept: new http.Agent(kept), own: new http.Agent() },
    'https:': { request: https.request, kept: new https.Agent(kept), own: new https.Agent() },
  };
  const lookup = guardedLookup(policy);

  const ask = (call: HttpCall, said: { sent: boolean }) =>
    new Promise<http.IncomingMessage>((settle, fail) => {
      const { protocol } = call.url;
      const client = clients[protocol === 'http:' ? 'http:' : 'https:'];
      const request = client.request(call.url, {
        method: call.method,
        headers: {
          'accept-encoding': 'gzip',
          ...call.headers,
          ...(call.body === undefined ? {} : { 'content-length': Buffer.byteLength(call.body) }),
        },
        agent: READS.has(call.method) ? client.kept : client.own,
        lookup,
        signal: call.signal,
      });
      request.on('socket', (socket) =>
        whenConnected(socket, protocol === 'https:', () => {
          said.sent = true;
        }),
      );
      request.on('response', settle);
      request.on('error', fail);
      request.end(call.body);
    });

  return async (call) => {
    const allowed = allowedUrl(call.url.href, policy);
    if (!allowed.ok) throw new NoReply(`address not allowed: ${allowed.error.why}`, { sent: false, permanent: true });
    const said = { sent: false };
    try {
      const message = await ask(call, said);
      const text = await readBounded(plainBody(message), call.mostBytes);
      const header = (name: string) => {
        const value = message.headers[name];
        return Array.isArray(value) ? value.join(', ') : value;
      };
      return { status: message.statusCode ?? 0, header, text };
    } catch (error) {
      const host = hostOf(call.url);
      const why = call.signal.aborted ? 'no answer in time' : error instanceof Error ? error.message : 'failed';
      throw new NoReply(`${host}: ${why}`, { sent: said.sent, permanent: error instanceof NotForUs, cause: error });
    }
  };
}
