import type { FhirIssue, FhirJson } from '../mapping/resource.ts';
import { isJsonObject } from '../mapping/resource.ts';

type Told = Pick<FhirIssue, 'code' | 'diagnostics'>;

const EXPECTED: Readonly<Record<string, string>> = {
  instant: 'expected a date and time with an offset that exists',
  dateTime: 'expected a date, or a date and time with an offset, that exists',
  date: 'expected a date, YYYY-MM-DD, that exists',
  time: 'expected a time, HH:mm:ss',
  id: 'expected an id: letters, digits, hyphens and points, at most 64',
  code: 'expected a code',
  boolean: 'expected true or false',
  number: 'expected a number',
  string: 'expected a string',
};

function expected(type: string): string {
  return EXPECTED[type] ?? `expected a valid ${type}`;
}

/** What the validator says (its texts hold values of the resource here and there) in words of ours that hold none. */
const SAYINGS: readonly (readonly [pattern: RegExp, told: (match: RegExpExecArray) => Told])[] = [
  [/^Missing required property/, () => ({ code: 'required', diagnostics: 'is missing' })],
  [/^Invalid additional property/, () => ({ code: 'structure', diagnostics: 'is no element that FHIR R4 has here' })],
  [
    /^Invalid number of values: expected (\d+)\.\.(\d+|\*), but found (\d+)/,
    ([, min, max, found]) => ({
      code: Number(found) < Number(min) ? 'required' : 'too-long',
      diagnostics: `expected ${min}..${max} repetitions`,
    }),
  ],
  [/^Expected array of values/, () => ({ code: 'structure', diagnostics: 'expected a list' })],
  [/^Expected single value/, () => ({ code: 'structure', diagnostics: 'expected one value, not a list' })],
  [
    /^Invalid JSON type: expected (\w+)/,
    ([, type = '']) => ({ code: 'structure', diagnostics: EXPECTED[type] ?? 'has another JSON type' }),
  ],
  [/^Expected number to be/, () => ({ code: 'value', diagnostics: 'is no number that this element takes' })],
  [/^Invalid (?:null|undefined) value/, () => ({ code: 'structure', diagnostics: 'FHIR JSON has no null here' })],
  [/^Invalid (\w+) (?:format|value)$/, ([, type = '']) => ({ code: 'value', diagnostics: expected(type) })],
  [/^Invalid empty|^String must contain/, () => ({ code: 'value', diagnostics: 'is empty' })],
  [/^String cannot be larger/, () => ({ code: 'too-long', diagnostics: 'is longer than 1 MB' })],
  [/^Value did not match/, () => ({ code: 'value', diagnostics: 'is not the value that the profile fixes' })],
  [
    /^Constraint ([\w-]+) not met: (.*)$/s,
    ([, key, human]) => ({ code: 'invariant', diagnostics: `breaks ${key}: ${human}` }),
  ],
];

/**
 * Invariants that our own readers judge, and better: times may also be those of the slot (app-3), and the missing one is named
 * (app-2).
 */
const JUDGED_BY_READERS = /^Constraint app-[23] /;

const NAMED = /^[A-Za-z_][A-Za-z0-9_]{0,60}$/;

/** A name that a client made up stays out of the answer unless it looks like the name of an element. */
function safePath(path: string): string {
  const parts = path.replaceAll('[x]', '').split('.');
  const wrong = parts.findIndex((part) => !NAMED.test(part.replace(/\[\d+\]$/, '')));
  return (wrong < 0 ? parts : parts.slice(0, Math.max(1, wrong))).join('.');
}

/** An issue of the validator as ours; undefined for warnings, and for what it has no right to judge. */
export function validatorIssue(issue: FhirJson, type: string): FhirIssue | undefined {
  if (issue['severity'] !== 'error' && issue['severity'] !== 'fatal') return undefined;
  // An invariant that the validator could not evaluate says nothing about the resource.
  if (issue['code'] === 'processing') return undefined;
  const { details, expression } = issue;
  const text = isJsonObject(details) ? String(details['text']) : '';
  if (JUDGED_BY_READERS.test(text)) return undefined;
  const first: unknown = Array.isArray(expression) ? expression[0] : undefined;
  const path = typeof first === 'string' ? safePath(first) : type;
  for (const [pattern, told] of SAYINGS) {
    const match = pattern.exec(text);
    if (match) return { path, ...told(match) };
  }
  return { path, code: 'structure', diagnostics: 'is not as FHIR R4 defines it' };
}
