import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { SealKey } from './seal.ts';

/**
 * Long things sealed piece by piece (the STREAM construction): a header with a salt, then pieces of 64 KiB, each AES-256-GCM under a
 * key of that file alone. The nonce counts the pieces and marks the last one, so that none can be left out, doubled or moved;
 * any stretch can be opened without what stands before it.
 */
const MAGIC = Buffer.from('CSS1');
const SALT_BYTES = 16;
const HEADER_BYTES = MAGIC.length + SALT_BYTES;
const PIECE_BYTES = 65_536;
const TAG_BYTES = 16;
const NONCE_BYTES = 12;

/** The text was sealed with another key, for another purpose, or changed since. */
export class UnsealFailed extends Error {
  override readonly name = 'UnsealFailed';
}

function fileKey(key: SealKey, salt: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, salt, 'centralita sealed stream', 32));
}

function nonceOf(index: number, isLast: boolean): Uint8Array {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUInt32BE(index, NONCE_BYTES - 5);
  nonce[NONCE_BYTES - 1] = isLast ? 1 : 0;
  return nonce;
}

/** Seals a stream as it comes. `purpose` is bound to it. */
export async function* sealStream(
  key: SealKey,
  purpose: string,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const salt = randomBytes(SALT_BYTES);
  const own = fileKey(key, salt);
  let index = 0;
  const sealed = (piece: Uint8Array, isLast: boolean): Uint8Array => {
    const cipher = createCipheriv('aes-256-gcm', own, nonceOf(index, isLast));
    cipher.setAAD(Buffer.from(purpose));
    index += 1;
    return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  };
  yield Buffer.concat([MAGIC, salt]);
  let waiting = Buffer.alloc(0);
  for await (const chunk of source) {
    waiting = Buffer.concat([waiting, chunk]);
    // One piece always waits: only the end of the source tells which is the last.
    while (waiting.length > PIECE_BYTES) {
      yield sealed(waiting.subarray(0, PIECE_BYTES), false);
      waiting = waiting.subarray(PIECE_BYTES);
    }
  }
  yield sealed(waiting, true);
}

/** Half-open stretch of bytes. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export type ReadStretch = (range: ByteRange) => Promise<AsyncIterable<Uint8Array>>;

async function whole(read: ReadStretch, range: ByteRange): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await read(range)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (bytes.length !== range.end - range.start) throw new UnsealFailed('the sealed stream is cut short');
  return bytes;
}

/** Opens a stretch of what `sealStream` made of `length` bytes. Nothing is given out that was not proven. Throws `UnsealFailed`. */
export async function* unsealRange(
  key: SealKey,
  sealed: { readonly purpose: string; readonly length: number; readonly read: ReadStretch },
  range: ByteRange,
): AsyncGenerator<Uint8Array> {
  const { purpose, length, read } = sealed;
  const header = await whole(read, { start: 0, end: HEADER_BYTES });
  if (!header.subarray(0, MAGIC.length).equals(MAGIC)) throw new UnsealFailed('no sealed stream');
  const own = fileKey(key, header.subarray(MAGIC.length));
  const last = Math.max(1, Math.ceil(length / PIECE_BYTES)) - 1;
  const first = Math.floor(range.start / PIECE_BYTES);
  for (let index = first; index <= last && index * PIECE_BYTES < range.end; index += 1) {
    const plainStart = index * PIECE_BYTES;
    const size = Math.min(PIECE_BYTES, length - plainStart);
    const start = HEADER_BYTES + index * (PIECE_BYTES + TAG_BYTES);
    const bytes = await whole(read, { start, end: start + size + TAG_BYTES });
    const piece = opened(own, { purpose, bytes, nonce: nonceOf(index, index === last) });
    yield piece.subarray(Math.max(0, range.start - plainStart), Math.min(size, range.end - plainStart));
  }
}

function opened(
  key: Uint8Array,
  piece: { readonly purpose: string; readonly bytes: Buffer; readonly nonce: Uint8Array },
): Buffer {
  const { bytes, nonce, purpose } = piece;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAAD(Buffer.from(purpose));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new UnsealFailed('sealed with another key, for another purpose, or changed');
  }
}
