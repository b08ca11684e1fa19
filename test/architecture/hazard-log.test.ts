import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '../..');
const log = z.object({
  hazards: z
    .array(
      z.strictObject({
        id: z.string().regex(/^H\d{2}$/),
        hazard: z.string().min(10),
        effect: z.string().min(3),
        controls: z.array(z.string().min(5)).min(1),
        severity: z.int().min(1).max(5),
        likelihood: z.int().min(1).max(5),
        test: z.strictObject({ file: z.string(), name: z.string().min(10) }),
      }),
    )
    .min(15),
});
const { hazards } = log.parse(parse(readFileSync(join(ROOT, 'docs/clinical-safety/hazards.yaml'), 'utf8')));

describe('the hazard log', () => {
  test('gives each hazard an id of its own', () => {
    expect(new Set(hazards.map(({ id }) => id)).size).toBe(hazards.length);
  });

  test.each(hazards.map((hazard) => [hazard.id, hazard] as const))(
    '%s is covered by a test that exists',
    (_id, hazard) => {
      const file = join(ROOT, hazard.test.file);
      expect([hazard.test.file, existsSync(file)]).toEqual([hazard.test.file, true]);
      expect(readFileSync(file, 'utf8')).toContain(hazard.test.name);
    },
  );
});
