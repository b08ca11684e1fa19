import { openAsBlob } from 'node:fs';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AwsV4Signer } from 'aws4fetch';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import type { RecordingStore } from './ports.ts';

export interface S3Options {
  /** Bucket, and prefix where there is one: `https://s3.eu-west-3.amazonaws.com/clinic-recordings/centralita`. */
  readonly url: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
  /** For one request as a whole. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 120_000;
const PROVIDER = 'recordings-s3';

/** Sealed sound in S3 or what speaks like it (path style, signature version 4). */
export function createS3Store(options: S3Options): RecordingStore {
  const { accessKeyId, secretAccessKey, region, timeoutMs = TIMEOUT_MS } = options;
  const base = options.url.replace(/\/+$/, '');
  const send = async (
    method: 'PUT' | 'GET' | 'DELETE',
    key: string,
    more: { readonly body?: Blob; readonly headers?: Readonly<Record<string, string>> } = {},
  ): Promise<Response> => {
    const headers = { ...more.headers, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };
    const url = `${base}/${key}.sealed`;
    try {
      const signer = new AwsV4Signer({ method, url, headers, accessKeyId, secretAccessKey, region, service: 's3' });
      const signed = await signer.sign();
      const signal = AbortSignal.timeout(timeoutMs);
      return await fetch(signed.url, {
        method,
        headers: signed.headers,
        signal,
        redirect: 'error',
        ...(more.body ? { body: more.body } : {}),
      });
    } catch (cause) {
      throw new ProviderError(PROVIDER, 'it does not answer', { retryable: true, cause });
    }
  };
  const refused = async (response: Response): Promise<ProviderError> => {
    await response.body?.cancel();
    return new ProviderError(PROVIDER, `it answered ${response.status}`, { retryable: true });
  };
  return {
    async put(key, bytes) {
      // S3 wants the length first. The sealed bytes wait in a file: a day's talk does not fit into memory.
      const folder = await mkdtemp(join(tmpdir(), 'centralita-recording-'));
      try {
        const file = join(folder, 'sealed');
        await pipeline(bytes, createWriteStream(file, { mode: 0o600 }));
        const response = await send('PUT', key, { body: await openAsBlob(file) });
        if (!response.ok) throw await refused(response);
        await response.body?.cancel();
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    async read(key, { start, end }) {
      const response = await send('GET', key, { headers: { range: `bytes=${start}-${end - 1}` } });
      if (response.status !== 206 || !response.body) throw await refused(response);
      return response.body;
    },
    async remove(key) {
      const response = await send('DELETE', key);
      if (!response.ok && response.status !== 404) throw await refused(response);
      await response.body?.cancel();
    },
  };
}
