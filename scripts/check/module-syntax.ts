import { posix } from 'node:path';
import { children, listOf, nodeOf, textOf, type SyntaxNode } from './syntax-node.ts';

export interface ImportedModule {
  /** A path of the repository for a relative import, else the specifier as written. */
  readonly target: string;
  readonly isRelative: boolean;
  readonly typeOnly: boolean;
  /** The names that are taken; `*` is all of them. */
  readonly names: readonly string[];
  readonly line: number;
}

export interface ExportedName {
  readonly name: string;
  readonly line: number;
  readonly isType: boolean;
  /** Passed on from another file. */
  readonly isReexport: boolean;
  /** The file uses it itself, too. */
  readonly usedHere: boolean;
}

export interface ModuleSyntax {
  readonly imports: readonly ImportedModule[];
  readonly exports: readonly ExportedName[];
}

const TYPE_DECLARATIONS = new Set(['TSInterfaceDeclaration', 'TSTypeAliasDeclaration']);

/** Reads what a file takes and gives: static, dynamic and type-only imports, re-exports, and `new URL('./x.ts', import.meta.url)`. */
export function collectModuleSyntax(program: SyntaxNode, path: string): ModuleSyntax {
  const imports: ImportedModule[] = [];
  const exports: Omit<ExportedName, 'usedHere'>[] = [];
  const mentions = new Map<string, number>();
  const take = (
    node: SyntaxNode,
    specifier: string | undefined,
    taken: { names: readonly string[]; typeOnly: boolean },
  ): void => {
    if (specifier === undefined) return;
    const isRelative = specifier.startsWith('.');
    const target = isRelative ? posix.join(posix.dirname(path), specifier) : specifier;
    imports.push({ target, isRelative, line: node.line, ...taken });
  };
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') count(mentions, textOf(node, 'name'));
    if (node.type === 'ImportDeclaration') {
      take(node, sourceOf(node), { names: namesOf(node, 'imported'), typeOnly: isTypeOnly(node) });
      return;
    }
    if (node.type === 'ExportAllDeclaration')
      take(node, sourceOf(node), { names: ['*'], typeOnly: textOf(node, 'exportKind') === 'type' });
    if (node.type === 'ExportNamedDeclaration') {
      exports.push(...exportsOf(node));
      take(node, sourceOf(node), { names: namesOf(node, 'local'), typeOnly: isTypeOnly(node) });
      if (listOf(node, 'specifiers').length > 0) return;
    }
    if (node.type === 'ExportDefaultDeclaration')
      exports.push({ name: 'default', line: node.line, isType: false, isReexport: false });
    const lazy = lazySpecifier(node);
    if (lazy !== undefined) take(node, lazy, { names: ['*'], typeOnly: node.type === 'TSImportType' });
    for (const child of children(node)) visit(child);
  };
  visit(program);
  return { imports, exports: exports.map((one) => ({ ...one, usedHere: (mentions.get(one.name) ?? 0) > 1 })) };
}

function count(mentions: Map<string, number>, name: string | undefined): void {
  if (name !== undefined) mentions.set(name, (mentions.get(name) ?? 0) + 1);
}

function sourceOf(node: SyntaxNode): string | undefined {
  return textOf(nodeOf(node.value['source']), 'value');
}

/** An imported or exported name, which is an identifier or a text. */
function nameOf(node: SyntaxNode): string | undefined {
  return textOf(node, 'name') ?? textOf(node, 'value');
}

function namesOf(node: SyntaxNode, side: 'imported' | 'local'): readonly string[] {
  return listOf(node, 'specifiers').map((specifier) => {
    if (specifier.type === 'ImportDefaultSpecifier') return 'default';
    if (specifier.type === 'ImportNamespaceSpecifier' || specifier.type === 'ExportNamespaceSpecifier') return '*';
    return nameOf(nodeOf(specifier.value[side])) ?? '*';
  });
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (textOf(node, 'importKind') === 'type' || textOf(node, 'exportKind') === 'type') return true;
  const specifiers = listOf(node, 'specifiers');
  const isType = (one: SyntaxNode) => textOf(one, 'importKind') === 'type' || textOf(one, 'exportKind') === 'type';
  return specifiers.length > 0 && specifiers.every(isType);
}

function exportsOf(node: SyntaxNode): readonly Omit<ExportedName, 'usedHere'>[] {
  const isReexport = sourceOf(node) !== undefined;
  const allTypes = textOf(node, 'exportKind') === 'type';
  const listed = listOf(node, 'specifiers').map((specifier) => ({
    name: nameOf(nodeOf(specifier.value['exported'])) ?? '*',
    line: specifier.line,
    isType: allTypes || textOf(specifier, 'exportKind') === 'type',
    isReexport,
  }));
  const declaration = nodeOf(node.value['declaration']);
  const isType = TYPE_DECLARATIONS.has(declaration.type);
  const declared = declaration.type === 'VariableDeclaration' ? listOf(declaration, 'declarations') : [declaration];
  const names = declared.flatMap((one) => boundNames(nodeOf(one.value['id'])));
  return [...listed, ...names.map((name) => ({ name, line: declaration.line, isType, isReexport: false }))];
}

function boundNames(pattern: SyntaxNode): readonly string[] {
  if (pattern.type === 'Identifier') return [textOf(pattern, 'name') ?? '*'];
  return [
    ...listOf(pattern, 'properties').map((one) => nodeOf(one.value['value'])),
    ...listOf(pattern, 'elements'),
  ].flatMap(boundNames);
}

/** `import('./x.ts')`, `import('./x.ts').Type`, `new URL('./x.ts', import.meta.url)`. */
function lazySpecifier(node: SyntaxNode): string | undefined {
  const first = listOf(node, 'arguments')[0];
  const callee = nodeOf(node.value['callee']);
  if (node.type === 'CallExpression' && callee.type === 'Import' && first) return textOf(first, 'value');
  if (node.type === 'ImportExpression') return sourceOf(node);
  if (node.type === 'TSImportType') {
    const argument = nodeOf(node.value['argument']);
    return textOf(argument, 'value') ?? textOf(nodeOf(argument.value['literal']), 'value');
  }
  if (node.type !== 'NewExpression' || textOf(callee, 'name') !== 'URL' || !first) return undefined;
  const text = textOf(first, 'value');
  return text?.startsWith('.') && /\.(ts|tsx|mjs)$/.test(text) ? text : undefined;
}
