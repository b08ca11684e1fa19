import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { moduleFolders } from '../../scripts/check/architecture.ts';
import { checkDeadCode } from '../../scripts/check/dead-code.ts';
import { checkDependencies, checkVersions } from '../../scripts/check/dependencies.ts';
import { checkLicences, licensedPackages } from '../../scripts/check/licences.ts';
import { readLockfile, readManifest } from '../../scripts/check/manifest.ts';
import {
  checkCycles,
  checkDirection,
  checkFrontDoors,
  checkModulesSeen,
  checkPureDomain,
  checkWebFolders,
} from '../../scripts/check/module-rules.ts';
import { checkPackageHomes } from '../../scripts/check/package-homes.ts';
import { checkSizes } from '../../scripts/check/sizes.ts';
import { readSources } from '../../scripts/check/source-file.ts';
import { describeViolation, type Violation } from '../../scripts/check/violation.ts';

/** The rules over the real repository. That each rule can fail is shown beside it, in scripts/check/. */
const root = join(import.meta.dirname, '../..');
const files = readSources(root);
const manifest = readManifest(root);
const lockfile = readLockfile(root);

function violations(found: readonly Violation[]): readonly string[] {
  return found.map(describeViolation);
}

const RULES: Readonly<Record<string, () => readonly Violation[]>> = {
  'every module was seen': () => checkModulesSeen(files, moduleFolders(root)),
  'a module imports only modules to its left': () => checkDirection(files),
  'a module is entered through its front door': () => checkFrontDoors(files),
  'domain folders are pure': () => checkPureDomain(files),
  'pages and server stay apart': () => checkWebFolders(files),
  'no file imports itself over others': () => checkCycles(files),
  'each outside package stays in its home': () => checkPackageHomes(files),
  'files and functions are of readable size': () => checkSizes(files),
  'nothing is offered that nobody takes': () => checkDeadCode(files),
  'what is declared is used, and what is used is declared': () => checkDependencies(files, manifest, lockfile),
  'versions are exact and come from the public registry': () => checkVersions(manifest, lockfile),
  'every licence may be shipped': () => checkLicences(licensedPackages(root, lockfile)),
};

test.each(Object.entries(RULES))('%s', (_name, check) => {
  expect(violations(check())).toEqual([]);
});
