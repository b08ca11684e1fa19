import { createServer, type RequestListener, type Server } from 'node:http';

export interface Listening {
  readonly port: number;
  /** From now on requests are answered by this; until then each gets 503. */
  answer(handler: RequestListener): void;
  /** Stops taking connections, gives running requests a moment, then cuts what is left. */
  close(): Promise<void>;
}

/** How many ports after the wanted one are tried. */
const PORTS_TRIED = 50;
const DRAIN_MS = 2_000;
/**
 * Whoever asks us over a kept connection closes it first: the carrier, and the proxies in front of us, which keep theirs for one
 * minute (nginx, load balancers) or two (Caddy). Were it us, a webhook that is just being sent would be lost on the way.
 */
const KEPT_MS = 130_000;

const notReady: RequestListener = (_request, response) => {
  response.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '2' });
  response.end(JSON.stringify({ status: 503, code: 'starting', title: 'Starting' }));
};

function tryPort(server: Server, port: number): Promise<number | undefined> {
  return new Promise((settle, fail) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') settle(undefined);
      else fail(error);
    };
    const onListening = () => {
      server.off('error', onError);
      const address = server.address();
      settle(typeof address === 'object' && address ? address.port : port);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port);
  });
}

/** Opens the port, or, where that is allowed and it is taken, the next free one. */
export async function listen(wanted: number, options: { readonly nextFree: boolean }): Promise<Listening> {
  let handler = notReady;
  const server = createServer(
    { requestTimeout: 60_000, headersTimeout: 15_000, keepAliveTimeout: KEPT_MS, maxHeaderSize: 16_384 },
    (request, response) => handler(request, response),
  );
  for (let port = wanted; port <= wanted + (options.nextFree ? PORTS_TRIED : 0); port += 1) {
    const got = await tryPort(server, port);
    if (got === undefined) continue;
    return {
      port: got,
      answer: (next) => {
        handler = next;
      },
      close: () =>
        new Promise((settle) => {
          server.close(() => settle());
          server.closeIdleConnections();
          setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
        }),
    };
  }
  throw new Error(`port ${wanted} is taken${options.nextFree ? `, and so are the ${PORTS_TRIED} after it` : ''}`);
}
