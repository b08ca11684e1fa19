import http, { type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface OutsideServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly seen: readonly SeenRequest[];
  /** What is answered from now on. A handler that does nothing leaves the caller waiting. */
  answers(handler: (request: SeenRequest, response: ServerResponse) => void): void;
  stop(): Promise<void>;
}

export function json(
  response: ServerResponse,
  body: unknown,
  options: { status?: number; headers?: object } = {},
): void {
  response.writeHead(options.status ?? 200, { 'content-type': 'application/fhir+json', ...options.headers });
  response.end(JSON.stringify(body));
}

/** A server of somebody else, on a free port of this machine, that remembers what it was asked. */
export async function startOutsideServer(): Promise<OutsideServer> {
  const seen: SeenRequest[] = [];
  let handler = (_request: SeenRequest, response: ServerResponse): void => json(response, { resourceType: 'Patient' });
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const made = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
      seen.push(made);
      handler(made, response);
    });
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    answers: (next) => {
      handler = next;
    },
    stop: () =>
      new Promise<void>((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}
