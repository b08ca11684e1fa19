import { z } from 'zod';
import { inLanguages } from '../../platform/i18n/documents.ts';
import { factsIn, type Expression } from '../domain/fact.ts';
import { LEVELS } from '../domain/level.ts';
import { QUESTION_KINDS, type ProtocolDocument } from '../domain/protocol.ts';

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected words in small letters joined by hyphens');
const words = inLanguages(z.string().min(1));
const level = z.literal(LEVELS);

/** Positive only: whatever else stands in a rule (a "not" above all) is refused. */
const expression: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    name,
    z.strictObject({ all: z.array(expression).min(2) }),
    z.strictObject({ any: z.array(expression).min(2) }),
    z.strictObject({ atLeast: z.int().min(1), of: z.array(expression).min(2) }),
    z.strictObject({ number: name, from: z.number() }),
    z.strictObject({ number: name, upTo: z.number() }),
  ]),
);

const told = z.union([name, z.tuple([name, z.number()])]);

/** The form of a protocol document; `protocol.schema.json` is made from it, for authors' editors. */
export const protocolSchema = z.strictObject({
  $schema: z.string().optional(),
  id: name,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'expected major.minor.patch'),
  status: z.enum(['example', 'draft', 'approved', 'active', 'retired']),
  title: words,
  specialty: z.array(name).min(1),
  sources: z.array(z.strictObject({ id: name, title: z.string().min(1), url: z.url().optional() })),
  entry: z.array(name),
  questions: z.array(
    z.strictObject({
      id: name,
      kind: z.enum(QUESTION_KINDS),
      redFlag: z.boolean(),
      prompt: words,
      agentHint: words.optional(),
    }),
  ),
  rules: z.array(
    z.strictObject({
      id: z.string().regex(/^R\d+$/, 'expected R and a number'),
      when: expression,
      level,
      maxWaitMinutes: z.int().min(0).optional(),
      disposition: name.optional(),
      why: words,
      source: name,
    }),
  ),
  modifiers: z.array(
    z.strictObject({ fact: name, why: words, most: z.union([z.literal(2), z.literal(3), z.literal(4)]).optional() }),
  ),
  default: z.strictObject({ level, why: words }).optional(),
  tests: z.array(
    z.strictObject({ rule: z.string(), facts: z.array(told), fires: z.boolean(), level: level.optional() }),
  ),
});

/** What the form alone cannot say. Empty where all is well. */
export function faultsOf(document: ProtocolDocument): readonly string[] {
  const sources = new Set(document.sources.map(({ id }) => id));
  const ids = document.rules.map(({ id }) => id);
  return [
    ...(new Set(ids).size === ids.length ? [] : ['two rules have one id']),
    ...document.rules.flatMap(({ id, source }) => (sources.has(source) ? [] : [`${id} names no source: ${source}`])),
    ...document.rules.flatMap(({ id, when }) => (factsIn(when).length > 0 ? [] : [`${id} looks at nothing`])),
    ...document.rules.flatMap(({ id }) =>
      [true, false].flatMap((fires) =>
        document.tests.some((test) => test.rule === id && test.fires === fires)
          ? []
          : [`${id} has no test in which it ${fires ? 'fires' : 'nearly fires'}`],
      ),
    ),
  ];
}
