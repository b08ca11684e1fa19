import { IntlMessageFormat } from 'intl-messageformat';

/** What an ICU message is made of, for who reads it without its signs. */
export type MessagePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string }
  /** One of several texts, by a value: `when` is as it is written (`none`, `other`, `one`). */
  | { readonly kind: 'choice'; readonly name: string; readonly options: readonly MessageOption[] };

export interface MessageOption {
  readonly when: string;
  readonly parts: readonly MessagePart[];
}

/** A node of the parser's tree, as far as it is read here. */
interface Parsed {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Parsed[] }>>;
}

/** The parser's own number of a literal: its names are an enum of another package. */
const LITERAL = 0;

function partOf({ type, value, options }: Parsed): MessagePart {
  // Without a value it is the number of a plural.
  if (value === undefined) return { kind: 'text', text: '#' };
  if (options === undefined) return type === LITERAL ? { kind: 'text', text: value } : { kind: 'value', name: value };
  const cases = Object.entries(options).map(([when, one]) => ({ when, parts: one.value.map(partOf) }));
  return { kind: 'choice', name: value, options: cases };
}

/** The parts of a message in their order. Undefined where it cannot be read: braces that are left open, a choice without `other`. */
export function messageParts(text: string): readonly MessagePart[] | undefined {
  try {
    return new IntlMessageFormat(text, 'es', undefined, { ignoreTag: true }).getAst().map(partOf);
  } catch {
    return undefined;
  }
}
