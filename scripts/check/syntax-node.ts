/** A node of Babel's syntax tree, seen as data: the rules only look at types, names and lines. */
export interface SyntaxNode {
  readonly type: string;
  readonly line: number;
  readonly endLine: number;
  readonly value: Readonly<Record<string, unknown>>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function lineOf(place: unknown, end: 'start' | 'end'): number {
  const position = isRecord(place) ? place[end] : undefined;
  return isRecord(position) && typeof position['line'] === 'number' ? position['line'] : 0;
}

/** The value as a node. What is no node (undefined, a text, a token) comes back as a node without a type. */
export function nodeOf(value: unknown): SyntaxNode {
  if (!isRecord(value) || typeof value['type'] !== 'string') return { type: '', line: 0, endLine: 0, value: {} };
  return { type: value['type'], line: lineOf(value['loc'], 'start'), endLine: lineOf(value['loc'], 'end'), value };
}

export function textOf(node: SyntaxNode, field: string): string | undefined {
  const value = node.value[field];
  return typeof value === 'string' ? value : undefined;
}

export function listOf(node: SyntaxNode, field: string): readonly SyntaxNode[] {
  const value = node.value[field];
  return Array.isArray(value) ? value.map(nodeOf).filter((child) => child.type !== '') : [];
}

const NOT_CHILDREN = new Set(['loc', 'extra', 'leadingComments', 'trailingComments', 'innerComments']);

export function children(node: SyntaxNode): readonly SyntaxNode[] {
  return Object.entries(node.value)
    .filter(([field]) => !NOT_CHILDREN.has(field))
    .flatMap(([, value]) => (Array.isArray(value) ? value.map(nodeOf) : [nodeOf(value)]))
    .filter((child) => child.type !== '');
}
