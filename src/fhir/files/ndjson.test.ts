import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { heapMib } from '../../../test/support/heap.ts';
import { ndjsonRows } from './ndjson.ts';
import { readLines } from './text-lines.ts';
import { UuidSet } from './uuid-set.ts';
import { uuidV7 } from '../../platform/kernel/ids.ts';

const REKEYING = { clinicId: '0190f0f0-0000-7000-8000-000000000001', source: 'urn:test', keepsUuids: true };

async function linesOf(chunks: readonly Uint8Array[], longest = 100): Promise<readonly (string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  for await (const { bytes } of readLines(chunks, longest)) lines.push(bytes && Buffer.from(bytes).toString('utf8'));
  return lines;
}

describe('the lines of a file', () => {
  test('are the same however its bytes are cut', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll(/[\r\n\ufeff]/g, ''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 30 }),
        async (lines, size) => {
          const bytes = Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            bytes.subarray(index * size, (index + 1) * size),
          );
          expect(await linesOf(chunks, 10_000)).toEqual(lines);
        },
      ),
    );
  });

  test('that are too long are counted, not kept', async () => {
    expect(
      await linesOf([Buffer.from('a\n'), Buffer.from('x'.repeat(80)), Buffer.from('x'.repeat(80)), Buffer.from('\nb')]),
    ).toEqual(['a', undefined, 'b']);
  });
});

test('a hundred thousand lines are read without holding them', async () => {
  const line = Buffer.from(
    `${JSON.stringify({ resourceType: 'Patient', id: 'x', name: [{ text: 'y'.repeat(2_000) }] })}\n`,
  );
  function* chunks() {
    for (let index = 0; index < 100_000; index += 1) yield line;
  }
  let most = 0;
  let rows = 0;
  const before = heapMib();
  for await (const row of ndjsonRows(chunks(), REKEYING)) {
    rows += 'value' in row ? 1 : 0;
    if (rows % 20_000 === 0) most = Math.max(most, heapMib() - before);
  }
  expect(rows).toBe(100_000);
  // The file has 200 MB. What nobody holds is collected first: how lazy the collector is depends on what else the process did.
  expect(most).toBeLessThan(10);
}, 60_000);

test('a set of UUIDs knows exactly those that were added, in 16 bytes each', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => uuidV7(1_700_000_000_000 + (index % 50)));
  const set = new UuidSet(100_000);
  for (const [index, id] of ids.entries()) if (index % 2 === 0) set.add(id);
  expect(ids.filter((id) => set.has(id))).toEqual(ids.filter((_, index) => index % 2 === 0));
  expect(set.size).toBe(10_000);
});
