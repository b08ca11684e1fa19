import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { required } from '../kernel/assert.ts';
import { sealKeyOf } from './seal.ts';
import { sealStream, UnsealFailed, unsealRange, type ByteRange } from './seal-stream.ts';

const KEY = required(sealKeyOf('k'.repeat(40)), 'key');
/** A header of 4 + 16 bytes, and a tag of 16 bytes for each piece of 64 KiB; an empty file is one piece. */
function sealedLength(bytes: number): number {
  return 20 + bytes + 16 * Math.max(1, Math.ceil(bytes / 65_536));
}

const OTHER = required(sealKeyOf('o'.repeat(40)), 'key');

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function all(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}
const open = (sealed: Buffer, length: number, range: ByteRange, key = KEY, purpose = 'p') =>
  all(
    unsealRange(
      key,
      { purpose, length, read: async ({ start, end }) => inChunks(sealed.subarray(start, end), 1_000) },
      range,
    ),
  );
const bytesOf = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, index) => (index * 31) % 251));

describe('a sealed stream', () => {
  test('opens to any stretch of what was sealed, whatever pieces it came in', async () => {
    const lengths = fc.constantFrom(0, 1, 65_535, 65_536, 65_537, 131_072, 150_000);
    await fc.assert(
      fc.asyncProperty(
        lengths,
        fc.integer({ min: 1_000, max: 90_000 }),
        fc.nat(),
        fc.nat(),
        async (length, size, a, b) => {
          const bytes = bytesOf(length);
          const sealed = await all(sealStream(KEY, 'p', inChunks(bytes, size)));
          expect(sealed.length).toBe(sealedLength(length));
          const [start, end] = [a % (length + 1), b % (length + 1)].toSorted((x, y) => x - y) as [number, number];
          expect((await open(sealed, length, { start, end })).equals(bytes.subarray(start, end))).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('opens with no other key, for no other purpose, and not when it was changed, cut or reordered', async () => {
    const bytes = bytesOf(150_000);
    const sealed = await all(sealStream(KEY, 'p', inChunks(bytes, 9_999)));
    const whole = { start: 0, end: bytes.length };
    await expect(open(sealed, bytes.length, whole, OTHER)).rejects.toThrow(UnsealFailed);
    await expect(open(sealed, bytes.length, whole, KEY, 'q')).rejects.toThrow(UnsealFailed);
    const changed = Buffer.from(sealed);
    changed[70_000] = (changed[70_000] ?? 0) ^ 1;
    await expect(open(changed, bytes.length, whole)).rejects.toThrow(UnsealFailed);
    await expect(open(sealed.subarray(0, -1), bytes.length, whole)).rejects.toThrow(UnsealFailed);
    const shorter = sealed.subarray(0, sealedLength(65_536));
    await expect(open(shorter, 65_536, { start: 0, end: 65_536 })).rejects.toThrow(UnsealFailed);
    expect(sealed.includes(bytes.subarray(0, 64))).toBe(false);
  });
});
