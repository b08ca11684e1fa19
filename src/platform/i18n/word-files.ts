import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standIn } from './from-files.ts';
import { byLanguage, LANGUAGES, type Language } from './language.ts';

/** What is said for one thing, per language: ways of saying it, parted by "|". */
export type SaidWords = { readonly id: string } & Readonly<Record<Language, string>>;

const HEAD = /^([a-z][a-z0-9-]*):$/;

function fileOrFolder(path: string): string {
  return existsSync(`${path}.txt`) ? `${path}.txt` : path;
}

function filesOf(folder: string, list: string): readonly string[] {
  const path = fileOrFolder(join(folder, list));
  if (path.endsWith('.txt')) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => join(path, name));
}

/**
 * The ways of saying each id in a file of words: an id with a colon on a line of its own, below it, indented, a way of saying it on each
 * line; `#` begins a remark. Throws, with file and line, for anything else and for an id that has been told already: each has one home.
 */
export function parseWords(text: string, file: string, said = new Map<string, string[]>()): Map<string, string[]> {
  let ways: string[] | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const way = line.trim();
    if (way === '' || way.startsWith('#')) continue;
    const id = HEAD.exec(line)?.[1];
    const fault = id ? said.has(id) && 'is told twice' : !(ways && line.startsWith('  ')) && 'is no way of saying it';
    if (fault) throw new Error(`${file}:${index + 1}: "${way}" ${fault}`);
    if (id) said.set(id, (ways = []));
    else ways?.push(way);
  }
  return said;
}

/** A list of `<folder>/<language>/`, a file or a folder of them, each id once. Read where it is asked for: once, as it is loaded. */
export function readWords(folder: string, list: string): readonly SaidWords[] {
  const told = byLanguage((language) => {
    const said = new Map<string, string[]>();
    const own = standIn(language, (one) => fileOrFolder(join(folder, one, list)));
    for (const file of filesOf(join(folder, own), list)) parseWords(readFileSync(file, 'utf8'), file, said);
    return said;
  });
  const ids = new Set(LANGUAGES.flatMap((language) => [...told[language].keys()]));
  return [...ids].map((id) => ({ id, ...byLanguage((language) => (told[language].get(id) ?? []).join('|')) }));
}

/** Texts of one thing on each line, a folder of `.txt` files: the lines of each file by its name, in the order of the names, without remarks (`#`) and empty ones. */
export function readLines(folder: string): ReadonlyMap<string, readonly string[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(
    names.toSorted().map((name) => [
      name.replace(/\.txt$/, ''),
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#')),
    ]),
  );
}
