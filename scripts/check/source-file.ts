import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from '@babel/parser';
import { children, nodeOf, textOf, type SyntaxNode } from './syntax-node.ts';
import { collectModuleSyntax, type ExportedName, type ImportedModule } from './module-syntax.ts';

export interface FunctionSize {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

/** One file of ours as the rules see it. `path` is relative to the repository, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly ImportedModule[];
  readonly exports: readonly ExportedName[];
  readonly functions: readonly FunctionSize[];
  /** Ways to read the clock, chance or the outside world, by name: what a pure folder must not do. */
  readonly impurities: readonly { readonly name: string; readonly line: number }[];
}

const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ObjectMethod',
  'ClassMethod',
]);
const IMPURE_GLOBALS = new Set(['process', 'fetch', 'setTimeout', 'setInterval', 'performance', 'crypto', 'console']);
const IMPURE_MEMBERS = new Set(['Date.now', 'Math.random']);
const FOLDERS = ['src', 'scripts', 'bench', 'test'];
const CODE = /\.(ts|tsx|mjs)$/;

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('test/') || path.includes('/test-support/');
}

export function parseSource(path: string, text: string): SourceFile {
  const program = parseProgram(path, text);
  const functions: FunctionSize[] = [];
  const impurities: { name: string; line: number }[] = [];
  const visit = (node: SyntaxNode, parent: SyntaxNode | undefined): void => {
    if (FUNCTIONS.has(node.type))
      functions.push({ name: functionName(node, parent), line: node.line, lines: node.endLine - node.line + 1 });
    const impure = impurityOf(node, parent);
    if (impure) impurities.push({ name: impure, line: node.line });
    for (const child of children(node)) visit(child, node);
  };
  visit(program, undefined);
  return {
    path,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    ...collectModuleSyntax(program, path),
    functions,
    impurities,
  };
}

function parseProgram(path: string, text: string): SyntaxNode {
  // `.ts` without JSX: there, `<T>(x: T) => x` is a generic function.
  const plugins: ('typescript' | 'jsx')[] = path.endsWith('.ts') ? ['typescript'] : ['typescript', 'jsx'];
  try {
    return nodeOf(parse(text, { sourceType: 'module', plugins }).program);
  } catch (error) {
    throw new Error(`${path} cannot be read: ${String(error)}`, { cause: error });
  }
}

function functionName(node: SyntaxNode, parent: SyntaxNode | undefined): string {
  const named = [
    nodeOf(node.value['id']),
    nodeOf(node.value['key']),
    parent && nodeOf(parent.value['id']),
    parent && nodeOf(parent.value['key']),
  ];
  return (
    named.map((candidate) => candidate && textOf(candidate, 'name')).find((name) => name !== undefined) ?? '(anonymous)'
  );
}

function impurityOf(node: SyntaxNode, parent: SyntaxNode | undefined): string | undefined {
  if (node.type === 'MemberExpression') {
    const name = `${textOf(nodeOf(node.value['object']), 'name')}.${textOf(nodeOf(node.value['property']), 'name')}`;
    return IMPURE_MEMBERS.has(name) ? name : undefined;
  }
  if (node.type === 'NewExpression') {
    const isNow = textOf(nodeOf(node.value['callee']), 'name') === 'Date' && children(node).length === 1;
    return isNow ? 'new Date()' : undefined;
  }
  const name = node.type === 'Identifier' ? textOf(node, 'name') : undefined;
  if (name === undefined || !IMPURE_GLOBALS.has(name)) return undefined;
  const isCalled = parent?.type === 'CallExpression' && nodeOf(parent.value['callee'])?.value === node.value;
  const isObject = parent?.type === 'MemberExpression' && nodeOf(parent.value['object'])?.value === node.value;
  return isCalled || isObject ? name : undefined;
}

/** Every file of ours that is code, and the settings of tools in the top folder. */
export function readSources(root: string): readonly SourceFile[] {
  const settings = readdirSync(root).filter((name) => /\.config\.(ts|js|mjs)$/.test(name));
  return [...settings, ...FOLDERS.flatMap((folder) => listCode(root, folder))].map((path) =>
    parseSource(path, readFileSync(join(root, path), 'utf8')),
  );
}

function listCode(root: string, folder: string): readonly string[] {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  } catch {
    return []; // The folder does not exist yet; that modules were seen at all is a rule of its own.
  }
  return entries
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map((entry) => posix.join(entry.parentPath.slice(root.length + 1).replaceAll('\\', '/'), entry.name))
    .filter((path) => !path.includes('node_modules/') && !path.includes('/dist/'))
    .toSorted();
}
