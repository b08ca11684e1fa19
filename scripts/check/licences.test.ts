import { expect, test } from '@jest/globals';
import { checkLicences, licensedPackages } from './licences.ts';

function isRefused(licence: string | undefined, name = 'some-package'): boolean {
  return checkLicences([{ path: `node_modules/${name}`, name, licence }]).length > 0;
}

test.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0-only)', '(MIT AND Zlib)', 'ISC'])('%s is allowed', (licence) => {
  expect(isRefused(licence)).toBe(false);
});

test.each([
  'GPL-3.0-only',
  'AGPL-3.0',
  'SSPL-1.0',
  '(MIT AND GPL-2.0)',
  'SEE LICENSE IN LICENSE',
  'UNLICENSED',
  'MPL-2.0',
  undefined,
])('%s is refused', (licence) => {
  expect(isRefused(licence)).toBe(true);
});

test('a licence that is allowed for one package is refused for another', () => {
  expect(isRefused('MPL-2.0', 'lightningcss-linux-x64-gnu')).toBe(false);
  expect(isRefused('CC-BY-4.0', 'lightningcss')).toBe(true);
});

test('a package without a licence in the lockfile is asked itself', () => {
  const root = new URL('../..', import.meta.url).pathname;
  const entry = { peerDependencies: {}, peerDependenciesMeta: {} };
  const [zod, missing] = licensedPackages(root, {
    packages: { '': entry, 'node_modules/zod': entry, 'node_modules/@no/such': entry },
  });
  expect(zod).toEqual({ path: 'node_modules/zod', name: 'zod', licence: 'MIT' });
  expect(missing).toEqual({ path: 'node_modules/@no/such', name: '@no/such', licence: undefined });
});
