/** `npm run check`: types, lint, format, architecture, dead code and licences. Runs all of them and tells all that they found. */
import { join } from 'node:path';
import { checkArchitecture, moduleFolders } from './check/architecture.ts';
import { checkDeadCode } from './check/dead-code.ts';
import { checkDependencies, checkVersions } from './check/dependencies.ts';
import { checkLicences, licensedPackages } from './check/licences.ts';
import { readLockfile, readManifest } from './check/manifest.ts';
import { runTool, type ToolAnswer } from './check/run-tool.ts';
import { readSources, type SourceFile } from './check/source-file.ts';
import { describeViolation, type Violation } from './check/violation.ts';

const root = join(import.meta.dirname, '..');
/** Read at the first use: what cannot be read fails the check that needs it, and the others still run. */
let read: readonly SourceFile[] | undefined;
const sources = () => (read ??= readSources(root));
const manifest = readManifest(root);
const lockfile = readLockfile(root);

function answer(violations: readonly Violation[]): ToolAnswer {
  return { passed: violations.length === 0, output: violations.map(describeViolation).join('\n') };
}

const CHECKS: Readonly<Record<string, () => ToolAnswer | Promise<ToolAnswer>>> = {
  types: () => runTool(root, 'tsc', ['--noEmit', '--pretty', 'false']),
  lint: () => runTool(root, 'oxlint', ['--type-aware', '--deny-warnings']),
  format: () => runTool(root, 'prettier', ['--check', '--log-level', 'warn', '.']),
  architecture: () => answer(checkArchitecture(sources(), moduleFolders(root))),
  'dead code': () => answer([...checkDeadCode(sources()), ...checkDependencies(sources(), manifest, lockfile)]),
  licences: () => answer([...checkVersions(manifest, lockfile), ...checkLicences(licensedPackages(root, lockfile))]),
};

async function attempt(check: () => ToolAnswer | Promise<ToolAnswer>): Promise<ToolAnswer> {
  try {
    return await check();
  } catch (error) {
    return { passed: false, output: String(error) };
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in CHECKS));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are: ${Object.keys(CHECKS).join(', ')}.`);
  process.exit(2);
}

let failed = 0;
for (const [name, check] of Object.entries(CHECKS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const startedMs = performance.now();
  const { passed, output } = await attempt(check);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(12)}  ${seconds.padStart(5)} s`);
  if (passed) continue;
  failed += 1;
  console.log(output.replaceAll(/^/gm, '        '));
}
console.log(failed === 0 ? '\nEverything is in order.' : `\n${failed} of the checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
