import { CapabilityTool } from 'fhir-kit-client';
import { z } from 'zod';
import { PROBED_TYPES, type DeclaredCapabilities, type DeclaredType, type ProbedType } from './probe-report.ts';

/** Longer than any server's list; what lies beyond is not looked at. */
const MOST_ITEMS = 2_000;
const word = z.string().max(200);

/** What is not as the standard says is left out: a server that declares nonsense declares nothing. */
function listOf<T extends z.ZodType>(item: T) {
  return z
    .array(item.or(z.unknown().transform(() => undefined)))
    .catch([])
    .default([])
    .transform((items) => items.slice(0, MOST_ITEMS).filter((found) => found !== undefined));
}

const resource = z.object({
  type: word,
  interaction: listOf(z.object({ code: word })),
  searchParam: listOf(z.object({ name: word })),
  operation: listOf(z.object({ name: word, definition: word.optional().catch(undefined) })),
  conditionalCreate: z.boolean().optional().catch(undefined),
  versioning: word.optional().catch(undefined),
});

const statementSchema = z.object({
  resourceType: z.enum(['CapabilityStatement', 'Conformance']),
  fhirVersion: word.optional().catch(undefined),
  software: z.object({ name: word, version: word.optional() }).optional().catch(undefined),
  rest: listOf(
    z.object({
      mode: z.literal('server'),
      interaction: listOf(z.object({ code: word })),
      operation: listOf(z.object({ name: word, definition: word.optional().catch(undefined) })),
      resource: listOf(resource),
    }),
  ),
});

type Statement = z.output<typeof statementSchema>;
type Operation = Statement['rest'][number]['operation'][number];

/** `$find`, `find`, `Appointment-find`, or only the address of a definition that ends so. */
function operationName({ name, definition }: Operation): readonly string[] {
  const words = [name, definition?.split('/').at(-1) ?? ''];
  return words.map((text) => text.replace(/^\$/, '').split(/[-.]/).at(-1)?.toLowerCase() ?? '').filter(Boolean);
}

function declaredType(statement: Statement, tool: CapabilityTool, type: ProbedType): DeclaredType | undefined {
  const [rest] = statement.rest;
  const found = rest?.resource.find((candidate) => candidate.type === type);
  if (!rest || !found) return undefined;
  // Some servers list type-level operations for the whole system only, with the type in the definition.
  const ofType = rest.operation.filter(({ name, definition = '' }) => `${name} ${definition}`.includes(type));
  return {
    interactions: tool.interactionsFor({ resourceType: type }),
    searchParams: tool.searchParamsFor({ resourceType: type }),
    operations: [...new Set([...found.operation, ...ofType].flatMap(operationName))],
    conditionalCreate: found.conditionalCreate ?? false,
    ...(found.versioning === undefined ? {} : { versioning: found.versioning }),
  };
}

/** What the server says of itself; undefined where the answer is no CapabilityStatement. */
export function declaredCapabilities(body: unknown): DeclaredCapabilities | undefined {
  const parsed = statementSchema.safeParse(body);
  if (!parsed.success) return undefined;
  const statement = parsed.data;
  const tool = new CapabilityTool(statement);
  const types = PROBED_TYPES.flatMap((type) => {
    const declared = declaredType(statement, tool, type);
    return declared ? [[type, declared] as const] : [];
  });
  const { software, fhirVersion } = statement;
  return {
    ...(software ? { software: [software.name, software.version].filter(Boolean).join(' ') } : {}),
    ...(fhirVersion === undefined ? {} : { fhirVersion }),
    transaction: tool.serverCan('transaction'),
    systemHistory: tool.serverCan('history-system'),
    types: Object.fromEntries(types),
  };
}
