import { lookup as resolve, type LookupAddress } from 'node:dns';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { addressFault, isAllowedAddress, type OutsidePolicy } from './outside-address.ts';

export interface OutsideRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For the whole exchange: name, connection, answer. */
  readonly timeoutMs: number;
  /** Of the answer's body; what comes after is not read. */
  readonly mostBytes: number;
}

export interface OutsideAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body was longer than allowed, and cut. */
  readonly isCut: boolean;
}

/** Why there is no answer. `address` is final; the others may pass. */
export type OutsideFault = 'address' | 'timeout' | 'connection';

export class OutsideRequestFailed extends Error {
  override readonly name = 'OutsideRequestFailed';
  readonly fault: OutsideFault;

  constructor(fault: OutsideFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.fault = fault;
  }
}

/** How names are resolved: the system's resolver, or that of a test. */
export type ResolveName = (
  hostname: string,
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

const systemResolve: ResolveName = (hostname, done) => resolve(hostname, { all: true, verbatim: true }, done);

export interface OutsideOptions extends OutsidePolicy {
  readonly resolveName?: ResolveName;
}

export type SendOutside = (request: OutsideRequest) => Promise<OutsideAnswer>;

/**
 * Resolves a name once, refuses it when any of its addresses is inside, and hands exactly the checked addresses to the
 * connection: a name that says something else a moment later (rebinding) is never asked again.
 */
function checkedLookup(options: OutsideOptions): LookupFunction {
  return (hostname, wanted, done) => {
    (options.resolveName ?? systemResolve)(hostname, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return done(error ?? new Error('the name has no address'), '', 0);
      if (!addresses.every(({ address }) => isAllowedAddress(address, options)))
        return done(new OutsideRequestFailed('address', 'the name leads to an inside address'), '', 0);
      if (wanted.all) done(null, [...addresses]);
      else done(null, first.address, first.family);
    });
  };
}

/** An answer whose body is still to be read: by whoever asked, within the time that was given, and only so much of it as they want. */
export interface OpenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: IncomingMessage;
}

export type OpenOutside = (request: Omit<OutsideRequest, 'mostBytes'>) => Promise<OpenAnswer>;

async function read(message: IncomingMessage, mostBytes: number): Promise<Pick<OutsideAnswer, 'body' | 'isCut'>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Uint8Array>) {
    chunks.push(chunk.subarray(0, mostBytes - size));
    size += chunk.length;
    if (size > mostBytes) break;
  }
  return { body: Buffer.concat(chunks).toString('utf8'), isCut: size > mostBytes };
}

function open(request: Omit<OutsideRequest, 'mostBytes'>, options: RequestOptions): Promise<IncomingMessage> {
  const send = request.url.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((settle, fail) => {
    const sent = send(request.url, options, settle);
    sent.on('error', fail);
    sent.end(request.body);
  });
}

function asFault(error: unknown, isLate: boolean): OutsideRequestFailed {
  if (error instanceof OutsideRequestFailed) return error;
  return isLate
    ? new OutsideRequestFailed('timeout', 'no answer in time', error)
    : new OutsideRequestFailed('connection', 'the connection failed', error);
}

async function ask(
  request: Omit<OutsideRequest, 'mostBytes'>,
  how: OutsidePolicy & { readonly lookup: LookupFunction; readonly signal: AbortSignal },
): Promise<OpenAnswer> {
  const { lookup, signal, ...policy } = how;
  const wrong = addressFault(request.url, policy);
  if (wrong !== undefined) throw new OutsideRequestFailed('address', `this address is not called: ${wrong}`);
  const { method, body } = request;
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const headers = { ...request.headers, ...length };
  const message = await open(request, { method, headers, signal, lookup, agent: false });
  const flat = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
  return { status: message.statusCode ?? 0, headers: Object.fromEntries(flat), body: message };
}

/**
 * Requests to addresses that somebody outside gave us: https only, public addresses only, no redirect followed (a 3xx is the
 * answer), no connection kept, the answer bounded. Throws `OutsideRequestFailed`; its message names no address.
 */
export function createSendOutside(options: OutsideOptions): SendOutside {
  const lookup = checkedLookup(options);
  return async ({ mostBytes, ...request }) => {
    const signal = AbortSignal.timeout(request.timeoutMs);
    try {
      const { body: message, ...head } = await ask(request, { ...options, lookup, signal });
      const answer = await read(message, mostBytes);
      message.destroy();
      return { ...head, ...answer };
    } catch (error) {
      throw asFault(error, signal.aborted);
    }
  };
}

/** The same for what is too large for memory: the body is read by the caller, whose reading fails once the time is over. */
export function createOpenOutside(options: OutsideOptions): OpenOutside {
  const lookup = checkedLookup(options);
  return async (request) => {
    const signal = AbortSignal.timeout(request.timeoutMs);
    try {
      return await ask(request, { ...options, lookup, signal });
    } catch (error) {
      throw asFault(error, signal.aborted);
    }
  };
}
