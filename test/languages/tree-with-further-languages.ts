import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AssertionError } from 'node:assert';

const ROOT = join(import.meta.dirname, '../..');
/** The one list: a language is in service by its line there. */
const LIST = 'src/platform/i18n/languages/in-service.ts';

/**
 * A copy of the product with further languages: files are added, none of those that are there is changed, and each code has its line
 * in the one list. What a language has no files for is told in Spanish. Returns the folder.
 */
export function treeWithFurtherLanguages(codes: readonly string[], files: Readonly<Record<string, string>>): string {
  const tree = mkdtempSync(join(tmpdir(), 'further-language-'));
  for (const folder of ['src', 'templates', 'fhir-profiles', 'test/support', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, folder), join(tree, folder), { recursive: true, filter: (path) => !/\.test\.tsx?$/.test(path) });
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    if (existsSync(join(tree, path))) throw new AssertionError({ message: `${path} is there already` });
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  for (const code of codes) appendFileSync(join(tree, LIST), `export { ${code} } from './${code}.ts';\n`);
  return tree;
}
