import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const S3_KEY = {
  accessKeyId: 'AKIATEST',
  secretAccessKey: 'a secret of the tests',
  region: 'eu-west-3',
} as const;

/** Enough of S3 for one object at a time: PUT, ranged GET, DELETE, each checked for its signature (version 4). */
export class S3Server {
  readonly objects = new Map<string, Buffer>();
  isDown = false;
  #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const answer = this.#answer(request, Buffer.concat(chunks));
        response.writeHead(answer.status).end(answer.body);
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/recordings/of-clinics`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, body: Buffer): { status: number; body?: Buffer } {
    if (this.isDown) return { status: 503 };
    if (!isSigned(request)) return { status: 403 };
    const key = request.url ?? '/';
    if (request.method === 'PUT') {
      if (request.headers['content-length'] === undefined) return { status: 411 };
      this.objects.set(key, body);
      return { status: 200 };
    }
    const found = this.objects.get(key);
    if (request.method === 'DELETE') {
      this.objects.delete(key);
      return { status: 204 };
    }
    if (!found) return { status: 404 };
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    return { status: 206, body: found.subarray(Number(from), Number(to) + 1) };
  }
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

function isSigned({ headers, method, url = '/' }: IncomingMessage): boolean {
  const parts =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    );
  if (!parts) return false;
  const [, id, day = '', region = '', signedHeaders = '', signature] = parts;
  if (id !== S3_KEY.accessKeyId) return false;
  const canonical = signedHeaders.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const payload = String(headers['x-amz-content-sha256']);
  const request = [method, url, '', canonical.join(''), signedHeaders, payload].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const hash = createHash('sha256').update(request).digest('hex');
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, hash].join('\n');
  const key = hmac(hmac(hmac(hmac(`AWS4${S3_KEY.secretAccessKey}`, day), region), 's3'), 'aws4_request');
  return hmac(key, text).toString('hex') === signature;
}
