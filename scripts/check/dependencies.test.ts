import { expect, test } from '@jest/globals';
import { checkDependencies, checkVersions } from './dependencies.ts';
import type { Lockfile, Manifest } from './manifest.ts';
import { parseSource } from './source-file.ts';

function manifest(groups: Partial<Manifest>): Manifest {
  return { scripts: {}, dependencies: {}, optionalDependencies: {}, devDependencies: {}, overrides: {}, ...groups };
}

function lockfile(resolved?: string): Lockfile {
  const entry = { peerDependencies: {}, peerDependenciesMeta: {}, ...(resolved === undefined ? {} : { resolved }) };
  return { packages: { 'node_modules/zod': entry } };
}

test('a declared package that no file imports is told; tools and types of used packages are not', () => {
  const files = [parseSource('src/platform/database/a.ts', "import pg from 'pg';")];
  const declared = manifest({
    dependencies: { pg: '1.0.0', idle: '1.0.0' },
    devDependencies: { '@types/pg': '1.0.0', jest: '1.0.0', '@types/idle-too': '1.0.0' },
  });
  expect(checkDependencies(files, declared, lockfile()).map((violation) => violation.what)).toEqual([
    'idle is not used; remove it',
    '@types/idle-too is not used; remove it',
  ]);
});

test('what a package wants beside it is used, unless it can do without', () => {
  const entry = {
    peerDependencies: { core: '1.0.0', extra: '1.0.0' },
    peerDependenciesMeta: { extra: { optional: true } },
  };
  const files = [parseSource('src/platform/database/a.ts', "import x from 'driver';")];
  const declared = manifest({ dependencies: { driver: '1.0.0', core: '1.0.0', extra: '1.0.0' } });
  const found = checkDependencies(files, declared, { packages: { 'node_modules/driver': entry } });
  expect(found.map((violation) => violation.what)).toEqual(['extra is not used; remove it']);
});

test('an imported package that is not declared is told', () => {
  const files = [parseSource('test/a.test.ts', "import x from 'somebody-elses';")];
  expect(checkDependencies(files, manifest({}), lockfile()).map((violation) => violation.rule)).toEqual([
    'undeclared-dependency',
  ]);
});

test('the product may not need what only development installs, its tests may', () => {
  const declared = manifest({ devDependencies: { 'fast-check': '1.0.0' } });
  const text = "import { check } from 'fast-check';";
  const rules = (path: string) =>
    checkDependencies([parseSource(path, text)], declared, lockfile()).map((violation) => violation.rule);
  expect(rules('src/agenda/a.ts')).toEqual(['dev-dependency']);
  expect(rules('src/agenda/a.test.ts')).toEqual([]);
});

test.each(['^1.0.0', '~1.0.0', '1.x', '*', 'latest', 'git+https://example.org/a.git', '1.0'])(
  'the version %s is not exact',
  (version) => {
    expect(checkVersions(manifest({ dependencies: { a: version } }), lockfile())).toHaveLength(1);
  },
);

test.each(['1.0.0', '18.4.0-beta.17'])('the version %s is exact', (version) => {
  expect(checkVersions(manifest({ dependencies: { a: version } }), lockfile())).toEqual([]);
});

test('a lockfile that names a host is told', () => {
  expect(checkVersions(manifest({}), lockfile('https://packages.example.org/zod.tgz'))).toHaveLength(1);
});
