import type { ClientRequest, IncomingMessage } from 'node:http';

export interface ExchangeTimes {
  /** Name resolution, TCP and TLS together. */
  readonly connectTimeoutMs: number;
  /** From the connection to the last byte of the answer. */
  readonly responseTimeoutMs: number;
}

/** No answer was read. `sent` is false only where not one byte of the request can have left. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly sent: boolean;

  constructor(message: string, options: { readonly sent: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.sent = options.sent;
  }
}

interface Answer {
  readonly statusCode: number;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

const LARGEST_ANSWER_BYTES = 1_048_576;

/**
 * One request on a connection of its own, told apart: a connection that never stood has sent nothing; everything after it may have
 * been read, whatever came back.
 */
export function exchange(
  sending: ClientRequest,
  body: string | undefined,
  { connectTimeoutMs, responseTimeoutMs }: ExchangeTimes,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let sent = false;
    const startedMs = performance.now();
    let timer = setTimeout(() => fail(`no connection after ${connectTimeoutMs} ms`), connectTimeoutMs);
    function fail(message: string, cause?: unknown): void {
      clearTimeout(timer);
      sending.destroy();
      reject(new NoAnswer(message, { sent, cause }));
    }
    sending.on('socket', (socket) => {
      socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => {
        // A process that stood still meanwhile has lost its claim perhaps: not a byte has left yet, and none does.
        if (performance.now() - startedMs > connectTimeoutMs) return fail('the process stood still');
        sent = true;
        clearTimeout(timer);
        sending.end(body);
        timer = setTimeout(() => fail(`no answer after ${responseTimeoutMs} ms`), responseTimeoutMs);
      });
    });
    sending.on('error', (error) => fail('the connection failed', error));
    sending.on('response', (response) => {
      readAll(response).then(
        (text) => {
          clearTimeout(timer);
          resolve({ statusCode: response.statusCode ?? 0, body: text, headers: response.headers });
        },
        (error: unknown) => fail('the answer broke off', error),
      );
    });
  });
}

async function readAll(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > LARGEST_ANSWER_BYTES) throw new Error(`an answer of over ${LARGEST_ANSWER_BYTES} bytes`);
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}
