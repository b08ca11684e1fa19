import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One chapter of a guide, as somebody reads it who knows nothing else. */
export class Chapter {
  readonly #title: string;
  readonly #text: string;

  constructor(title: string, text: string) {
    this.#title = title;
    this.#text = text.replaceAll(/\s+/g, ' ');
  }

  /** What the chapter writes in bold: the name of something on the screen. */
  bold(name: string): string {
    return this.#named(name, `**${name}**`);
  }

  /** What the chapter writes as code: a key to press ("g a": one after the other), an address, a password. */
  code(name: string): string {
    return this.#named(name, `\`${name}\``);
  }

  /** What the chapter says will be seen. */
  says(words: string): string {
    return this.#named(words, words);
  }

  #named(name: string, written: string): string {
    if (!this.#text.includes(written)) throw new Error(`"${this.#title}" does not say ${written}`);
    return name;
  }
}

/** The chapters of a guide of `docs/`, by their titles. */
export function readGuide(file: string): (title: string) => Chapter {
  const text = readFileSync(join(import.meta.dirname, '../../docs', file), 'utf8');
  const chapters = new Map(
    text.split(/^## /m).map((one): [string, string] => {
      const end = one.indexOf('\n');
      return [one.slice(0, end).trim(), one.slice(end)];
    }),
  );
  return (title) => {
    const chapter = chapters.get(title);
    if (chapter === undefined) throw new Error(`${file} has no chapter "${title}"`);
    return new Chapter(title, chapter);
  };
}
