import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@babel/parser';
import { format } from 'prettier';
import { children, listOf, nodeOf, textOf, type SyntaxNode } from './check/syntax-node.ts';

/** `docs/fhir-rules.md`: each rule of the synchronisation with an EHR, and the tests that are named after it. */
export const RULES_FILE = fileURLToPath(new URL('../docs/fhir-rules.md', import.meta.url));
const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The rules by their numbers, each with what it asks for in a few words. */
export const RULES: Readonly<Record<string, string>> = {
  '3.1': 'Capability probe: what is declared, what is tried live, the strategy that follows; again each week',
  '3.2':
    'Initial load: order, pages, next links of the same origin, checkpoints, dead links, the watermark of the first page',
  '3.3': 'Polling: overlap, what is news, the watermark is the server’s time',
  '3.4': 'Deletes: by _history, else found missing twice and read as gone; never hard',
  '3.5':
    'Writes: identifier before the call, If-None-Exist, lost answers, If-Match, merge by field, conflict as a task',
  '3.6': 'Slot taken meanwhile: every form of it is one refusal',
  '3.7': '"Booked" is said when it stands there and was read back; after a cancellation the Slot is free',
  '3.8': 'Transaction Bundle where declared, each entry looked at; else step by step with compensation',
  '3.9': 'Throttling: bucket, Retry-After, back-off, circuit, lane for live calls, one renewal after 401',
  '3.10': 'No Slots: times reckoned from hours, visits and all roles; the next two days looked at most',
  '3.11': 'Patients: identifier, then score; merges followed; inactive and deceased; nobody merged by a guess',
  '3.12': 'Time: instants and zone; the hour that comes twice, the hour that is skipped, days of 23 and 25 hours',
};

export interface RuleTest {
  readonly file: string;
  /** What stands before it and its own name, as a test run prints them. */
  readonly name: string;
}

const GROUPS = new Set(['describe']);
const TESTS = new Set(['test', 'it']);
const NUMBER = /\brule (3\.\d{1,2})(?=:)/;

/** `test`, `test.each(…)`, `describe.each`…`: the word before everything else. */
function calledWord(node: SyntaxNode): string | undefined {
  if (node.type === 'Identifier') return textOf(node, 'name');
  const next = ['object', 'callee', 'tag'].map((key) => nodeOf(node.value[key])).find(({ type }) => type !== '');
  return next && calledWord(next);
}

function nameOf(node: SyntaxNode): string | undefined {
  const [first] = listOf(node, 'arguments');
  if (first?.type === 'StringLiteral') return textOf(first, 'value');
  return first?.type === 'TemplateLiteral' ? '(made of values)' : undefined;
}

function testsIn(file: string, text: string): readonly RuleTest[] {
  const found: RuleTest[] = [];
  const visit = (node: SyntaxNode, before: readonly string[]): void => {
    const word = node.type === 'CallExpression' ? calledWord(nodeOf(node.value['callee'])) : undefined;
    const name = word !== undefined && (GROUPS.has(word) || TESTS.has(word)) ? nameOf(node) : undefined;
    const names = name === undefined ? before : [...before, name];
    if (name !== undefined && word !== undefined && TESTS.has(word)) found.push({ file, name: names.join(' › ') });
    for (const child of children(node)) visit(child, names);
  };
  const program = nodeOf(parse(text, { sourceType: 'module', plugins: ['typescript'] }).program);
  visit(program, []);
  return found;
}

/** Every test that is named after a rule, by the number of the rule. */
export function testsByRule(): ReadonlyMap<string, readonly RuleTest[]> {
  const files = ['src', 'test'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => join(ROOT, folder, file)),
  );
  const byRule = new Map<string, RuleTest[]>();
  for (const file of files.toSorted()) {
    const text = readFileSync(file, 'utf8');
    if (!NUMBER.test(text)) continue;
    for (const one of testsIn(relative(ROOT, file), text)) {
      const rule = NUMBER.exec(one.name)?.[1];
      if (rule !== undefined) byRule.set(rule, [...(byRule.get(rule) ?? []), one]);
    }
  }
  return byRule;
}

/** The page as it has to be. */
export function rulesPage(): Promise<string> {
  const tests = testsByRule();
  const parts = Object.entries(RULES).flatMap(([rule, title]) => [
    `## ${rule} ${title}`,
    '',
    ...(tests.get(rule) ?? []).map(
      ({ file, name }) => `- \`${file}\`: ${name.replaceAll('_', String.raw`\_`).replaceAll('*', String.raw`\*`)}`,
    ),
    '',
  ]);
  const head = [
    '# Rules of the synchronisation, and their tests',
    '',
    'Made by `node_modules/.bin/node scripts/make-fhir-rules.ts` from the names of the tests. A rule without a test fails `scripts/make-fhir-rules.test.ts`.',
    '',
  ];
  return format([...head, ...parts].join('\n'), { parser: 'markdown', printWidth: 160 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(RULES_FILE, await rulesPage());
