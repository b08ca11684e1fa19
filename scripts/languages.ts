/** `npm run languages [-- gl eu]`: the files that a language lacks beside those of Spanish, which stand in for them. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LANGUAGES } from '../src/platform/i18n/language.ts';

const root = join(import.meta.dirname, '..');
/** What holds the words of Spanish: `es.ts`, `sms.es.txt`, and whatever stands in a folder `es`. */
const OF_SPANISH = /(?:^|[/.])es(?:\.(?:ts|txt)$|\/)/;

const spanish = ['src', 'templates']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((path) => OF_SPANISH.test(path) && !/\.test\.|test-support|lexicon\/cases\//.test(path))
  .toSorted();

/** The same file of another language. */
function ofLanguage(path: string, code: string): string {
  return path.replace(OF_SPANISH, (es) => es.replace('es', code));
}

const asked = process.argv.slice(2);
const unknown = asked.filter((code) => !/^[a-z]{2}$/.test(code));
if (unknown.length > 0) {
  console.error(`No code of a language: ${unknown.join(', ')}. It has two letters, as "gl".`);
  process.exit(2);
}
for (const code of asked.length > 0 ? asked : LANGUAGES) {
  const lacking = spanish.map((path) => ofLanguage(path, code)).filter((path) => !existsSync(join(root, path)));
  const service = LANGUAGES.some((one) => one === code) ? 'in service' : 'not in service';
  console.log(`${code} (${service}): ${spanish.length - lacking.length} of ${spanish.length} files.`);
  for (const path of lacking) console.log(`  lacks ${path}`);
}
