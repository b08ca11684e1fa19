import { HOMES } from './modules.ts';
import { isTest, type SourceFile } from './source-file.ts';
import type { Violation } from './violation.ts';

/** `@scope/name/part` → `@scope/name`; undefined for a relative path or a module of Node. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('node:')) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function homesOf(name: string): readonly string[] {
  return HOMES[name] ?? HOMES[`${name.split('/')[0]}/*`] ?? [];
}

/** `*` is one folder, `**` any number of them; a pattern that ends in `/` covers everything below it. */
export function matchesHome(path: string, pattern: string): boolean {
  const source = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('**/', '\u0000')
    .replaceAll('*', '[^/]+')
    .replaceAll('\u0000', '(?:[^/]+/)*');
  return new RegExp(`^${source}${pattern.endsWith('/') ? '.*' : ''}$`).test(path);
}

/** Each outside package has one home, so that it can be replaced by changing one folder. */
export function checkPackageHomes(files: readonly SourceFile[]): readonly Violation[] {
  return files
    .filter((file) => file.path.startsWith('src/') && !isTest(file.path))
    .flatMap((file) =>
      file.imports.flatMap((used) => {
        const name = used.isRelative ? undefined : packageOf(used.target);
        if (name === undefined || homesOf(name).some((pattern) => matchesHome(file.path, pattern))) return [];
        const homes = homesOf(name).join(', ') || 'nothing yet: give it a home in scripts/check/modules.ts';
        return [{ rule: 'package-home', file: file.path, line: used.line, what: `${name} lives in ${homes}` }];
      }),
    );
}
