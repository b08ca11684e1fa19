import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '@babel/parser';
import { children, listOf, nodeOf, type SyntaxNode } from '../../scripts/check/syntax-node.ts';
import { sha256Of } from '../../src/triage/protocols/canonical-json.ts';

const ROOT = join(import.meta.dirname, '../..');
const HOUSE = ['es', 'ca', 'en'];

function filesOf(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && ending.test(file.name))
    .map((file) => join(file.parentPath, file.name));
}

/** Where the tables by language end, and what each has for Spanish. */
function tablesIn(node: SyntaxNode, text: string): readonly { readonly end: number; readonly row: string }[] {
  const inner = children(node).flatMap((child) => tablesIn(child, text));
  if (node.type !== 'ObjectExpression') return inner;
  const properties = listOf(node, 'properties');
  const valueOf = (language: string) =>
    properties.map((one) => one.value).find((one) => nodeOf(one['key']).value['name'] === language)?.['value'];
  if (!HOUSE.every((language) => nodeOf(valueOf(language)).type !== '')) return inner;
  const { start, end } = nodeOf(valueOf('es')).value;
  const row = text.slice(Number(start), Number(end));
  return [...inner, { end: Number(properties.at(-1)?.value['end']), row }];
}

/** The row of a further language, in every table of the code: nothing else of it is touched. */
function withRows(text: string, path: string): string {
  const { program } = parse(text, { sourceType: 'module', sourceFilename: path, plugins: ['typescript', 'jsx'] });
  return tablesIn(nodeOf(program), text)
    .toSorted((one, other) => other.end - one.end)
    .reduce((whole, { end, row }) => `${whole.slice(0, end)}, gl: ${row}${whole.slice(end)}`, text);
}

function withWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withWords);
  if (typeof value !== 'object' || value === null) return value;
  const all = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withWords(one)]));
  return HOUSE.every((language) => language in all) ? { ...all, gl: all['es'] } : all;
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/**
 * A copy of the product with a fourth language: its code in the one list, a row in each table, its files of words and templates.
 * What it has no words of its own for is told in Spanish. Returns the folder.
 */
export function treeWithGalician(files: Readonly<Record<string, string>>): string {
  const tree = mkdtempSync(join(tmpdir(), 'further-language-'));
  for (const folder of ['src', 'templates', 'fhir-profiles', 'test/support', 'package.json'])
    cpSync(join(ROOT, folder), join(tree, folder), { recursive: true, filter: (path) => !/\.test\.tsx?$/.test(path) });
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  for (const path of filesOf(join(tree, 'src'), /\.tsx?$/))
    edit(path, (text) => (/\bca\b/.test(text) ? withRows(text, path) : text));
  for (const path of [...filesOf(join(tree, 'src'), /\.json$/), ...filesOf(join(tree, 'templates'), /\.json$/)])
    edit(path, (text) => (text.includes('"ca"') ? JSON.stringify(withWords(JSON.parse(text))) : text));
  const words = join(tree, 'src/triage/lexicon/words');
  cpSync(join(words, 'es'), join(words, 'gl'), { recursive: true });
  for (const path of filesOf(join(tree, 'templates'), /\.es\.txt$/))
    cpSync(path, path.replace(/\.es\.txt$/, '.gl.txt'));
  edit(join(tree, 'src/platform/i18n/language.ts'), (text) => text.replace("'en'] as const", "'en', 'gl'] as const"));
  // Protocols are signed with their words: with further words each is a new document, with a hash of its own.
  const protocols = join(tree, 'src/triage/protocols/examples');
  const hashes = filesOf(protocols, /\d\.json$/).map((path) => [
    path.slice(protocols.length + 1),
    sha256Of(JSON.parse(readFileSync(path, 'utf8'))),
  ]);
  writeFileSync(join(protocols, 'manifest.json'), JSON.stringify(Object.fromEntries(hashes)));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(tree, path), text);
  // Its own files stand in for the Spanish ones in the tables that list them.
  for (const table of ['phrases/render.ts', 'understanding/lexicon/lexicons.ts'])
    edit(
      join(tree, 'src/conversations', table),
      (text) =>
        `import { gl } from './gl.ts';\n${text.replace(', gl: es', ', gl').replace('gl: kitOf(es)', 'gl: kitOf(gl)')}`,
    );
  return tree;
}
