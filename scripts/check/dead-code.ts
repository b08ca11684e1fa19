import type { ExportedName } from './module-syntax.ts';
import { isTest, type SourceFile } from './source-file.ts';
import type { Violation } from './violation.ts';

/** Where programs begin: nobody imports these. */
const ENTRY_POINTS: readonly RegExp[] = [
  /^src\/app\/(main|cli)\.ts$/,
  /^src\/[^/]+\/web\/main\.tsx$/,
  // Given out as a script of its own, for other people's pages.
  /^src\/messaging\/chat\/web\/chat\.ts$/,
  /^bench\/main\.ts$/,
  /^scripts\/prove\/main\.ts$/,
  /^scripts\/[^/]+\.(ts|mjs)$/,
  /^[^/]+\.config\.(ts|js|mjs)$/,
  // Read by the name of their language (`platform/i18n/from-files.ts`).
  /^src\/.+\/[a-z]{2}\.ts$/,
  // Types of what is imported by its own name.
  /\.d\.ts$/,
];

function isEntryPoint(path: string): boolean {
  return ENTRY_POINTS.some((pattern) => pattern.test(path));
}

/** What one kind of file takes from each file: names, or `*` for all of them. */
function takenFrom(files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const taken = new Map<string, Set<string>>();
  for (const file of files) {
    for (const used of file.imports) {
      if (!used.isRelative || used.target === file.path) continue;
      const names = taken.get(used.target) ?? new Set();
      for (const name of used.names) names.add(name);
      taken.set(used.target, names);
    }
  }
  return taken;
}

/**
 * Files that no program reaches, and exports that nobody takes. A test is no user: what only tests take is dead, unless its
 * own file works with it too (a rule that is exported to be tested). A type that its own file works with names the shape of
 * what the file gives. What a front door (`index.ts`) passes on may be taken by a test alone: it is the module's contract, of
 * which the product need not use every part yet; its types name the shapes in that contract.
 */
export function checkDeadCode(files: readonly SourceFile[]): readonly Violation[] {
  const live = files.filter((file) => !isTest(file.path));
  const byProduct = takenFrom(live);
  const byTests = takenFrom(files.filter((file) => isTest(file.path)));
  const isUsed = (file: SourceFile, one: ExportedName): boolean => {
    const takes = (taken: ReadonlyMap<string, ReadonlySet<string>>) =>
      taken.get(file.path)?.has(one.name) || taken.get(file.path)?.has('*') || false;
    if (takes(byProduct) || one.name === '*') return true;
    if (one.isReexport) return one.isType || takes(byTests);
    return one.usedHere && (one.isType || takes(byTests));
  };
  return live
    .filter((file) => !isEntryPoint(file.path))
    .flatMap((file) => {
      if (!byProduct.has(file.path)) {
        return [{ rule: 'dead-file', file: file.path, what: 'nobody imports this file; remove it, or use it' }];
      }
      return file.exports
        .filter((one) => !isUsed(file, one))
        .map((one) => ({
          rule: 'dead-export',
          file: file.path,
          line: one.line,
          what: `nobody takes ${one.name}; remove it, or stop exporting it`,
        }));
    });
}
