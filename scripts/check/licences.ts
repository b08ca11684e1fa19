import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lockfile } from './manifest.ts';
import type { Violation } from './violation.ts';

/** Licences that an Apache-2.0 product may ship. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Allowed for one package, with the reason. */
const ALLOWED_FOR: Readonly<Record<string, { readonly licence: string; readonly why: string }>> = {
  'caniuse-lite': { licence: 'CC-BY-4.0', why: 'a table of browsers that jest brings; it is not shipped' },
  lightningcss: { licence: 'MPL-2.0', why: 'used unchanged by Vite to build the pages; its code is not in them' },
  'date-holidays': {
    licence: 'CC-BY-3.0',
    why: 'its table of holidays is CC BY 3.0: named in docs/adr/0001-stack.md, used unchanged',
  },
  'axe-core': { licence: 'MPL-2.0', why: 'used unchanged, in tests only' },
};

export interface LicensedPackage {
  readonly path: string;
  readonly name: string;
  readonly licence: string | undefined;
}

/** Every package of the lockfile. Where it does not tell the licence, the package's own manifest does. */
export function licensedPackages(root: string, lockfile: Lockfile): readonly LicensedPackage[] {
  return Object.entries(lockfile.packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      licence: entry.license ?? licenceInManifest(join(root, path, 'package.json')),
    }));
}

function licenceInManifest(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const licence =
    typeof manifest === 'object' && manifest !== null && 'license' in manifest ? manifest.license : undefined;
  return typeof licence === 'string' ? licence : undefined;
}

/** An SPDX expression of names, OR, AND and one pair of parentheses: all of an AND, any of an OR. */
function isAllowed(expression: string, allowed: (name: string) => boolean): boolean {
  const plain = expression.replaceAll(/[()]/g, ' ').trim();
  return plain.split(/\s+OR\s+/).some((choice) => choice.split(/\s+AND\s+/).every((name) => allowed(name.trim())));
}

export function checkLicences(packages: readonly LicensedPackage[]): readonly Violation[] {
  return packages
    .filter(({ name, licence }) => {
      const own = Object.entries(ALLOWED_FOR).find(([key]) => name === key || name.startsWith(`${key}-`))?.[1].licence;
      return licence === undefined || !isAllowed(licence, (one) => ALLOWED.has(one) || one === own);
    })
    .map(({ path, licence }) => ({
      rule: 'licence',
      file: path,
      what:
        licence === undefined
          ? 'tells no licence'
          : `has the licence ${licence}, which is not on the list in scripts/check/licences.ts`,
    }));
}
