import { ok, refuse, type Result } from '../../platform/kernel/result.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

export interface XmlRefusal {
  readonly code: 'xml-invalid';
  readonly why: string;
  /** Characters from the start of the document. */
  readonly at: number;
}

/** Twilio refuses a larger document with error 11750. */
const MAX_CHARACTERS = 64 * 1024;
const MAX_DEPTH = 20;
const NAME = /[A-Za-z_][\w.:-]*/y;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

class XmlError extends Error {
  readonly at: number;
  constructor(why: string, at: number) {
    super(why);
    this.at = at;
  }
}

/**
 * Reads one XML document without a document type: elements, attributes, text, CDATA, comments and the five named entities.
 * It is strict on purpose (a carrier hangs up on a broken document), where the usual HTML-minded packages repair silently.
 */
export function parseXml(text: string): Result<XmlElement, XmlRefusal> {
  if (text.length > MAX_CHARACTERS)
    return refuse({ code: 'xml-invalid', why: 'the document is over 64 KB', at: MAX_CHARACTERS });
  try {
    return ok(new XmlReader(text).document());
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return refuse({ code: 'xml-invalid', why: error.message, at: error.at });
  }
}

class XmlReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): XmlElement {
    if (this.#text.startsWith('\uFEFF')) this.#at = 1;
    this.#skipBetween(true);
    if (!this.#starts('<')) throw this.#error('there is no root element');
    const root = this.#element(1);
    this.#skipBetween(false);
    if (this.#at < this.#text.length) throw this.#error('there is something after the root element');
    return root;
  }

  #skipBetween(declarationAllowed: boolean): void {
    this.#spaces();
    if (declarationAllowed && this.#starts('<?xml')) this.#until('?>');
    for (this.#spaces(); this.#starts('<!--'); this.#spaces()) this.#until('-->');
  }

  #element(depth: number): XmlElement {
    if (depth > MAX_DEPTH) throw this.#error(`elements are nested deeper than ${MAX_DEPTH}`);
    this.#expect('<');
    const name = this.#name();
    const attributes = this.#attributes();
    if (this.#starts('/>')) {
      this.#expect('/>');
      return { name, attributes, children: [] };
    }
    this.#expect('>');
    const children = this.#children(depth);
    this.#expect('</');
    const closing = this.#name();
    if (closing !== name) throw this.#error(`</${closing}> closes <${name}>`);
    this.#spaces();
    this.#expect('>');
    return { name, attributes, children };
  }

  #children(depth: number): readonly XmlNode[] {
    const children: XmlNode[] = [];
    while (!this.#starts('</')) {
      if (this.#at >= this.#text.length) throw this.#error('the document ends inside an element');
      if (this.#starts('<!--')) this.#until('-->');
      else if (this.#starts('<![CDATA[')) children.push(this.#until(']]>').slice('<![CDATA['.length));
      else if (this.#starts('<!') || this.#starts('<?')) throw this.#error('declarations are not allowed here');
      else if (this.#starts('<')) children.push(this.#element(depth + 1));
      else children.push(this.#characters());
    }
    return children;
  }

  #attributes(): Readonly<Record<string, string>> {
    const attributes: Record<string, string> = {};
    for (;;) {
      const before = this.#at;
      this.#spaces();
      if (this.#starts('>') || this.#starts('/>')) return attributes;
      if (before === this.#at) throw this.#error('a space is missing before an attribute');
      const name = this.#name();
      if (Object.hasOwn(attributes, name)) throw this.#error(`the attribute ${name} stands twice`);
      this.#spaces();
      this.#expect('=');
      this.#spaces();
      attributes[name] = this.#quoted();
    }
  }

  #quoted(): string {
    const quote = this.#text[this.#at];
    if (quote !== '"' && quote !== "'") throw this.#error('an attribute value must be quoted');
    const end = this.#text.indexOf(quote, this.#at + 1);
    if (end < 0) throw this.#error('an attribute value is not closed');
    const raw = this.#text.slice(this.#at + 1, end);
    if (raw.includes('<')) throw this.#error('an attribute value holds <');
    const value = this.#unescape(raw);
    this.#at = end + 1;
    return value;
  }

  #characters(): string {
    const end = this.#text.indexOf('<', this.#at);
    if (end < 0) throw this.#error('the document ends inside an element');
    const value = this.#unescape(this.#text.slice(this.#at, end));
    this.#at = end;
    return value;
  }

  #unescape(raw: string): string {
    return raw.replace(/&([^;&\s]{0,10};)?/g, (_, entity: string | undefined) => {
      const name = entity?.slice(0, -1) ?? '';
      const number = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
      const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : undefined;
      const character =
        code === undefined ? NAMED[name] : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
      if (character === undefined) throw this.#error(`unknown entity or bare & near "${raw.slice(0, 20)}"`);
      return character;
    });
  }

  #name(): string {
    NAME.lastIndex = this.#at;
    const match = NAME.exec(this.#text);
    if (!match) throw this.#error('a name is expected');
    this.#at += match[0].length;
    return match[0];
  }

  #until(end: string): string {
    const found = this.#text.indexOf(end, this.#at);
    if (found < 0) throw this.#error(`${end} is missing`);
    const passed = this.#text.slice(this.#at, found);
    this.#at = found + end.length;
    return passed;
  }

  #spaces(): void {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #starts(text: string): boolean {
    return this.#text.startsWith(text, this.#at);
  }

  #expect(text: string): void {
    if (!this.#starts(text)) throw this.#error(`${text} is expected`);
    this.#at += text.length;
  }

  #error(why: string): XmlError {
    return new XmlError(why, this.#at);
  }
}
