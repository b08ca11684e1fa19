import { isR5Type } from '../mapping/r5.ts';
import { listOf } from '../mapping/kept.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import { resourceTypes } from '../search/registry.ts';
import { R5_PARAMETERS } from '../search/r5-types.ts';
import { capabilityStatement, searchParams } from './capability-statement.ts';

const READS = new Set(['read', 'vread', 'search-type', 'history-instance', 'history-type']);
/** What only makes sense of something that is written, or is called by an operation. */
const OF_WRITES = new Set([
  'conditionalCreate',
  'conditionalUpdate',
  'conditionalPatch',
  'conditionalDelete',
  'updateCreate',
  'operation',
  'profile',
  'supportedProfile',
]);

/** Whether an include brings along something that has a view here. */
function isServed(reference: unknown): boolean {
  const [source = '', name = ''] = String(reference).split(':');
  const includes = isR5Type(source) ? resourceTypes[source].includes : {};
  return Object.hasOwn(includes, name) && (includes[name]?.targets ?? []).some(isR5Type);
}

function readOnly(resource: FhirJson): FhirJson {
  const kept = Object.entries(resource).filter(([name]) => !OF_WRITES.has(name));
  const interaction = listOf(resource, 'interaction')
    .filter(({ code }) => READS.has(String(code)))
    .map(({ code }) => ({ code }));
  const included = ['searchInclude', 'searchRevInclude'].flatMap((name) => {
    const list: unknown = resource[name];
    return Array.isArray(list) && list.some(isServed) ? [[name, list.filter(isServed)] as const] : [];
  });
  const lists = new Set(['interaction', 'searchInclude', 'searchRevInclude', 'searchParam']);
  const type = String(resource['type']);
  const added = isR5Type(type) ? searchParams(R5_PARAMETERS[type]) : [];
  return Object.fromEntries([
    ...kept.filter(([name]) => !lists.has(name)),
    ['interaction', interaction],
    ...included,
    ['searchParam', [...listOf(resource, 'searchParam'), ...added]],
  ]);
}

/** What the R5 view supports: of what the R4 server does with four types, what only reads. */
export function capabilityStatementR5(publicUrl: string): FhirJson {
  const r4: FhirJson = { ...capabilityStatement(publicUrl) };
  const [rest] = listOf(r4, 'rest');
  const { implementation } = r4;
  return {
    ...r4,
    fhirVersion: '5.0.0',
    implementation: { ...(isJsonObject(implementation) ? implementation : {}), url: `${publicUrl}/fhir/R5` },
    rest: [
      {
        mode: 'server',
        documentation: 'A view to read. What is to be written is written as R4, at /fhir/R4.',
        security: rest?.['security'],
        resource: listOf(rest, 'resource')
          .filter(({ type }) => isR5Type(String(type)))
          .map(readOnly),
      },
    ],
  };
}
