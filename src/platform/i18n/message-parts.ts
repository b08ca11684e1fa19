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

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The parser's own number of a literal: its names are an enum of another package. */
const LITERAL = 0;

function partOf(element: Element): MessagePart {
  if ('options' in element) {
    const options = Object.entries(element.options).map(([when, { value }]) => ({ when, parts: value.map(partOf) }));
    return { kind: 'choice', name: element.value, options };
  }
  if (!('value' in element)) return { kind: 'text', text: '#' };
  return Number(element.type) === LITERAL
    ? { kind: 'text', text: element.value }
    : { kind: 'value', name: element.value };
}

/** The parts of a message in their order. Undefined where it cannot be read: braces that are left open, a choice without `other`. */
export function messageParts(text: string): readonly MessagePart[] | undefined {
  try {
    return new IntlMessageFormat(text, 'es', undefined, { ignoreTag: true }).getAst().map(partOf);
  } catch {
    return undefined;
  }
}
