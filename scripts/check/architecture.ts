import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkCycles,
  checkDirection,
  checkFrontDoors,
  checkModulesSeen,
  checkPureDomain,
  checkWebFolders,
} from './module-rules.ts';
import { EXCEPTIONS, type ArchitectureException } from './modules.ts';
import { checkPackageHomes } from './package-homes.ts';
import { checkSizes } from './sizes.ts';
import type { SourceFile } from './source-file.ts';
import type { Violation } from './violation.ts';

/** All rules over all files. `folders` are the folders that stand in `src`. */
export function checkArchitecture(files: readonly SourceFile[], folders: readonly string[]): readonly Violation[] {
  const found = [
    ...checkModulesSeen(files, folders),
    ...checkDirection(files),
    ...checkFrontDoors(files),
    ...checkPureDomain(files),
    ...checkWebFolders(files),
    ...checkCycles(files),
    ...checkPackageHomes(files),
    ...checkSizes(files),
  ];
  return withoutExceptions(found, EXCEPTIONS);
}

/** Leaves out what is excused, and reports an excuse that nothing needs. */
export function withoutExceptions(
  found: readonly Violation[],
  exceptions: readonly ArchitectureException[],
): readonly Violation[] {
  const excuses = (exception: ArchitectureException, violation: Violation) =>
    exception.rule === violation.rule && exception.file === violation.file;
  const idle = exceptions.filter((exception) => !found.some((violation) => excuses(exception, violation)));
  return [
    ...found.filter((violation) => !exceptions.some((exception) => excuses(exception, violation))),
    ...idle.map(({ rule, file }) => ({
      rule: 'idle-exception',
      file,
      what: `the exception for ${rule} is no longer needed; remove it`,
    })),
  ];
}

/** Folders of `src` that hold at least one file: an empty one may stand in a working tree, git does not keep it. */
export function moduleFolders(root: string): readonly string[] {
  return readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .filter((entry) =>
      readdirSync(join(root, 'src', entry.name), { recursive: true, withFileTypes: true }).some((inner) =>
        /\.tsx?$/.test(inner.name),
      ),
    )
    .map((entry) => entry.name);
}
