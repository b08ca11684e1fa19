import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const versions = z.record(z.string(), z.string()).default({});

const manifestSchema = z.object({
  scripts: versions,
  dependencies: versions,
  optionalDependencies: versions,
  devDependencies: versions,
  overrides: versions,
});

const lockfileSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      resolved: z.string().optional(),
      peerDependencies: versions,
      peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean().default(false) })).default({}),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Lockfile = z.infer<typeof lockfileSchema>;

export function readManifest(root: string): Manifest {
  return manifestSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
}

export function readLockfile(root: string): Lockfile {
  return lockfileSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
}
