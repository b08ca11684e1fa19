import { DATA_FOLDERS, LIMITS } from './modules.ts';
import { isTest, type SourceFile } from './source-file.ts';
import type { Violation } from './violation.ts';

/** A file and a function stay small enough to be read at once. Tests and lists of words are not code in this sense. */
export function checkSizes(files: readonly SourceFile[]): readonly Violation[] {
  return files
    .filter((file) => !isTest(file.path) && !Object.keys(DATA_FOLDERS).some((folder) => file.path.startsWith(folder)))
    .flatMap((file) => [
      ...(file.lines > LIMITS.fileLines
        ? [{ rule: 'file-size', file: file.path, what: `${file.lines} lines; at most ${LIMITS.fileLines}` }]
        : []),
      ...file.functions
        .map((one) => ({
          ...one,
          limit: isComponent(file.path, one.name) ? LIMITS.componentLines : LIMITS.functionLines,
        }))
        .filter((one) => one.lines > one.limit)
        .map((one) => ({
          rule: 'function-size',
          file: file.path,
          line: one.line,
          what: `${one.name} has ${one.lines} lines; at most ${one.limit}`,
        })),
    ]);
}

function isComponent(path: string, name: string): boolean {
  return path.endsWith('.tsx') && /^[A-Z]/.test(name);
}
