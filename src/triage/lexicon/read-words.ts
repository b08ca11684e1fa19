import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byLanguage, LANGUAGES, type Language } from '../../platform/i18n/language.ts';

/** What people say for one finding or concept, per language: patterns of `patterns.ts`, folded (no accents), parted by "|". */
export type FindingWords = { readonly id: string } & Readonly<Record<Language, string>>;

const WORDS = join(import.meta.dirname, 'words');
const HEAD = /^([a-z][a-z0-9-]*):$/;

function filesOf(language: Language, list: string): readonly string[] {
  const path = join(WORDS, language, list);
  if (existsSync(`${path}.txt`)) return [`${path}.txt`];
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => join(path, name));
}

/**
 * The patterns of each id in a text of `words/`: an id with a colon on a line of its own, below it, indented, a way of saying it on each
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

/** A list of `words/<language>/`, a file or a folder of them, each id once: as many languages as there are folders of them. */
export function readWords(list: string): readonly FindingWords[] {
  const told = byLanguage((language) => {
    const said = new Map<string, string[]>();
    for (const file of filesOf(language, list)) parseWords(readFileSync(file, 'utf8'), file, said);
    return said;
  });
  const ids = new Set(LANGUAGES.flatMap((language) => [...told[language].keys()]));
  return [...ids].map((id) => ({ id, ...byLanguage((language) => (told[language].get(id) ?? []).join('|')) }));
}
