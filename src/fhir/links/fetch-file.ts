import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OutsideRequestFailed, type OpenAnswer, type OpenOutside } from '../../platform/http/outside-request.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';

const TIMEOUT_MS = 60_000;
const PROVIDER = 'scheduling-links';

export interface Fetched {
  /** False where the file is what it was. */
  readonly changed: boolean;
  readonly etag: string | undefined;
  /** `Last-Modified`, as it was told. */
  readonly lastModified: string | undefined;
  readonly cacheControl: string | null;
}

function fault(message: string, retryable: boolean, cause?: unknown): ProviderError {
  return new ProviderError(PROVIDER, message, { retryable, cause });
}

/** Passes on what comes, and fails past `most` bytes: what is said of the length is not believed. */
function bounded(most: number): Transform {
  let read = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      read += chunk.length;
      if (read > most) done(fault(`more than ${most} bytes`, false));
      else done(null, chunk);
    },
  });
}

/**
 * Asks for a file and, where it changed, writes it to `to`. Only an outside address is asked, and a redirect is not followed: it could
 * lead to where the file must not come from. Throws `ProviderError`; then what stands in `to` is of no use.
 */
export async function fetchFile(
  url: string,
  how: Pick<Fetched, 'etag' | 'lastModified'> & {
    readonly to: string;
    readonly mostBytes: number;
    readonly openOutside: OpenOutside;
  },
): Promise<Fetched> {
  let answer: OpenAnswer;
  try {
    answer = await how.openOutside({
      url,
      method: 'GET',
      headers: {
        accept: 'application/fhir+ndjson, application/json',
        ...(how.etag ? { 'if-none-match': how.etag } : {}),
        ...(how.lastModified ? { 'if-modified-since': how.lastModified } : {}),
      },
      timeoutMs: TIMEOUT_MS,
    });
  } catch (error) {
    if (error instanceof OutsideRequestFailed && error.fault === 'address') throw fault(error.message, false, error);
    throw fault('no answer', true, error);
  }
  const { etag, 'last-modified': lastModified, 'cache-control': cacheControl = null } = answer.headers;
  if (answer.status === 304) {
    answer.body.destroy();
    return { changed: false, etag: etag ?? how.etag, lastModified: lastModified ?? how.lastModified, cacheControl };
  }
  if (answer.status !== 200) {
    answer.body.destroy();
    throw fault(`answered ${answer.status}`, answer.status === 429 || answer.status >= 500);
  }
  try {
    await pipeline(answer.body, bounded(how.mostBytes), createWriteStream(how.to, { mode: 0o600 }));
  } catch (error) {
    throw error instanceof ProviderError ? error : fault('was cut short', true, error);
  }
  return { changed: true, etag, lastModified, cacheControl };
}
