import { DOMAIN_MAY_USE, LAYERS, OPEN_MODULES, PURE_FOLDERS, PURE_OF_NODE, STANDALONE } from './modules.ts';
import type { ImportedModule } from './module-syntax.ts';
import { isTest, type SourceFile } from './source-file.ts';
import type { Violation } from './violation.ts';

/** Fewer files than this, and the reader is broken rather than the product small. */
const FEWEST_FILES = 30;

/** The module that a file belongs to, or undefined outside `src`. */
function moduleOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

function knownModules(): readonly string[] {
  return [...LAYERS.flat(), ...Object.keys(STANDALONE)];
}

/** What a module may import, made from the ordered list. */
export function allowedModules(name: string): readonly string[] {
  const alone = STANDALONE[name];
  if (alone) return alone;
  const layer = LAYERS.findIndex((modules) => modules.includes(name));
  const earlier = LAYERS.slice(0, Math.max(layer, 0)).flat();
  return name === 'app' ? [...earlier, ...Object.keys(STANDALONE)] : earlier;
}

type Edge = { readonly file: SourceFile; readonly used: ImportedModule; readonly from: string; readonly to: string };

function edgesBetweenModules(files: readonly SourceFile[]): readonly Edge[] {
  return files
    .filter((file) => !isTest(file.path))
    .flatMap((file) =>
      file.imports.flatMap((used) => {
        const from = moduleOf(file.path);
        const to = used.isRelative ? moduleOf(used.target) : undefined;
        return from !== undefined && to !== undefined && from !== to ? [{ file, used, from, to }] : [];
      }),
    );
}

/** A module imports only modules to its left. Type-only imports count: a type is knowledge, too. */
export function checkDirection(files: readonly SourceFile[]): readonly Violation[] {
  const wrong = edgesBetweenModules(files).filter(({ from, to }) => !allowedModules(from).includes(to));
  return wrong.map(({ file, used, from, to }) => ({
    rule: 'module-order',
    file: file.path,
    line: used.line,
    what: `${from} may not import ${to}; it may import ${allowedModules(from).join(', ') || 'nothing'}`,
  }));
}

/** Another module is entered through its `index.ts` only. */
export function checkFrontDoors(files: readonly SourceFile[]): readonly Violation[] {
  const behind = edgesBetweenModules(files).filter(
    ({ used, to }) => !OPEN_MODULES.includes(to) && used.target !== `src/${to}/index.ts`,
  );
  return behind.map(({ file, used, to }) => ({
    rule: 'front-door',
    file: file.path,
    line: used.line,
    what: `imports ${used.target}; go through src/${to}/index.ts`,
  }));
}

/** A `domain/` folder decides and does nothing else: no packages, nothing of Node but a hash, no clock, no chance. */
export function checkPureDomain(files: readonly SourceFile[]): readonly Violation[] {
  const isPure = (path: string) => path.includes('/domain/') || PURE_FOLDERS.some((folder) => path.startsWith(folder));
  const pure = files.filter((file) => isPure(file.path) && !isTest(file.path));
  return pure.flatMap((file) => {
    const isOwn = (path: string) => isPure(path) && moduleOf(path) === moduleOf(file.path);
    const mayImport = (used: ImportedModule) => {
      const pureNames = PURE_OF_NODE[used.target];
      if (pureNames) return used.names.every((name) => pureNames.includes(name));
      if (!used.isRelative) return false;
      return used.typeOnly || isOwn(used.target) || DOMAIN_MAY_USE.some((folder) => used.target.startsWith(folder));
    };
    return [
      ...file.imports
        .filter((used) => !mayImport(used))
        .map((used) => ({
          rule: 'pure-domain',
          file: file.path,
          line: used.line,
          what: `a domain folder may not import ${used.target}`,
        })),
      ...file.impurities.map(({ name, line }) => ({
        rule: 'pure-domain',
        file: file.path,
        line,
        what: `a domain folder may not use ${name}; take it as an argument`,
      })),
    ];
  });
}

/** Pages run in a browser: nothing of Node, and nothing but types from the server beside them. */
export function checkWebFolders(files: readonly SourceFile[]): readonly Violation[] {
  const isWeb = (path: string) => path.includes('/web/');
  const shared = (path: string) =>
    isWeb(path) || path.includes('/domain/') || DOMAIN_MAY_USE.some((folder) => path.startsWith(folder));
  return files
    .filter((file) => file.path.startsWith('src/') && !isTest(file.path))
    .flatMap((file) =>
      file.imports.flatMap((used) => {
        const at = { rule: 'web-folder', file: file.path, line: used.line };
        if (!isWeb(file.path))
          return used.isRelative && isWeb(used.target)
            ? [{ ...at, what: `the server may not import the page ${used.target}` }]
            : [];
        if (used.target.startsWith('node:')) return [{ ...at, what: `a page may not import ${used.target}` }];
        const ours = used.isRelative && used.target.startsWith('src/') && !used.typeOnly;
        return ours && !shared(used.target) ? [{ ...at, what: `a page may take only types from ${used.target}` }] : [];
      }),
    );
}

/** No file reaches itself through imports. Each cycle is told once, from its first file in the alphabet. */
export function checkCycles(files: readonly SourceFile[]): readonly Violation[] {
  const graph = new Map(
    files.map((file) => [
      file.path,
      [...new Set(file.imports.filter((used) => used.isRelative).map((used) => used.target))],
    ]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const found = new Map<string, readonly string[]>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'open') {
      const cycle = trail.slice(trail.indexOf(path));
      found.set(cycle.toSorted().join(' '), [...cycle, path]);
      return;
    }
    if (state.has(path)) return;
    state.set(path, 'open');
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of [...graph.keys()].toSorted()) visit(path, []);
  return [...found.values()].map((cycle) => ({
    rule: 'no-cycle',
    file: cycle[0] ?? '',
    what: `import cycle: ${cycle.join(' → ')}`,
  }));
}

/** A check that sees nothing finds nothing: every folder of `src` is in the list, and the files were really read. */
export function checkModulesSeen(files: readonly SourceFile[], folders: readonly string[]): readonly Violation[] {
  const seen = new Set(files.map((file) => moduleOf(file.path)).filter((name) => name !== undefined));
  const unknown = folders.filter((name) => !knownModules().includes(name));
  const unread = folders.filter((name) => knownModules().includes(name) && !seen.has(name));
  const few = files.length < FEWEST_FILES ? [`only ${files.length} files were read; the reader must be broken`] : [];
  return [
    ...unknown.map((name) => `src/${name} is no module of the list in scripts/check/modules.ts`),
    ...unread.map((name) => `src/${name} exists and no file of it was read`),
    ...few,
  ].map((what) => ({ rule: 'modules-seen', file: 'src', what }));
}
