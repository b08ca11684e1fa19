import { required } from '../../../platform/kernel/assert.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import { isUuid } from '../../../platform/kernel/ids.ts';
import { importBundle, type ImportedEntry } from '../../import/import-bundle.ts';
import { Reader } from '../../mapping/reader.ts';
import type { FhirJson, FhirResource } from '../../mapping/resource.ts';
import { resourceTypeOf, resourceTypes } from '../../search/registry.ts';
import { loadByIds, type ResourceTypeName } from '../../search/resource-type.ts';
import type { FhirAnswer, FhirCall, ScopeLetter } from '../fhir-call.ts';
import { versionHeaders } from '../interactions/read.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { refuseDangling } from '../refuse-dangling.ts';
import { runEntry } from './entry-request.ts';
import { entryOfAnswer } from './entry-response.ts';
import { insideTransaction } from '../one-transaction.ts';
import { mayShow, shownUnchanged } from '../written.ts';
import { refuseOutsideAgenda, runInteractions } from './run-interactions.ts';
import { isInteraction, settleEntries, type SettledEntry } from './settle-entries.ts';

/** A transaction may make and change; the scopes must allow what each entry does. PUT of an unknown id makes it. */
function refuseScopes(call: FhirCall, entries: readonly Reader[]): void {
  const denied = entries.flatMap((entry) => {
    const method = entry.field('request').json()['method'];
    // What is no import is asked for its scope where it is carried out.
    if (method === 'GET' || method === 'HEAD' || isInteraction(entry)) return [];
    const named = entry.field('resource').json()['resourceType'];
    const type = typeof named === 'string' ? named : '*';
    const needed: readonly ScopeLetter[] = method === 'POST' ? ['c'] : ['c', 'u'];
    return needed.every((letter) => call.token.may(type, letter)) ? [] : [type];
  });
  if (denied.length === 0 && (entries.length > 0 || call.token.may('*', 'c'))) return;
  const diagnostics = 'The scopes do not allow to create and update all of these types';
  throw new FhirProblem(403, [{ code: 'forbidden', diagnostics }]);
}

const STATUSES = { created: 201, updated: 200, unchanged: 200 } as const;

/** What stands there now, by type and id: the answer names versions. */
async function loadWritten(
  tx: ClinicTx,
  entries: readonly ImportedEntry[],
): Promise<ReadonlyMap<string, FhirResource>> {
  const types = [...new Set(entries.map(({ type }) => type))];
  const found = await Promise.all(
    types.map(async (name) => {
      const ids = entries.filter(({ type }) => type === name).map(({ id }) => id);
      return (await loadByIds(tx, resourceTypes[name], ids)).map(({ resource }) => resource);
    }),
  );
  return new Map(found.flat().map((resource) => [`${resource.resourceType}/${resource.id}`, resource]));
}

function answerOf(call: FhirCall, name: ResourceTypeName, resource: FhirResource, status: 200 | 201): FhirAnswer {
  const headers = { ...versionHeaders(resource), location: `${call.base}/${name}/${resource.id}` };
  const wanted = (call.header('prefer') ?? '').includes('return=representation');
  const isShown = wanted && mayShow({ ...call, type: resourceTypes[name] }, status);
  return { status, headers, ...(isShown ? { body: resource } : {}) };
}

/** What is there already, of whom nothing was written: shown, it has been read. */
async function standing(
  call: FhirCall,
  { type, resource }: NonNullable<SettledEntry['existing']>,
): Promise<FhirAnswer> {
  const answer = answerOf(call, type, resource, 200);
  if (answer.body) await shownUnchanged({ ...call, type: resourceTypes[type] }, resource);
  return answer;
}

/** A transaction shows what it wrote where it is asked to, whichever way it was written. */
function minimal(call: FhirCall, answer: FhirAnswer): FhirAnswer {
  if ((call.header('prefer') ?? '').includes('return=') || !answer.headers?.['location']) return answer;
  const { body: _body, ...rest } = answer;
  return rest;
}

/** The row was locked by the write: where its version is not the next one, somebody else was there in between. */
function refuseOvertaken(settled: SettledEntry | undefined, resource: FhirResource): void {
  const version = new Reader(resource, 'resource').field('meta').field('versionId').text();
  if (settled?.expectedVersion === undefined || Number(version) <= settled.expectedVersion + 1) return;
  throw new FhirProblem(412, [
    {
      code: 'conflict',
      diagnostics: 'It was changed by somebody else: read it again',
      path: `Bundle.entry[${settled.index}].request.ifMatch`,
    },
  ]);
}

/** Reads see what the same transaction wrote (R4: GET is done last). One that fails undoes everything. */
async function readEntry(call: FhirCall, entry: Reader): Promise<object> {
  try {
    return entryOfAnswer(call, await runEntry(call, entry));
  } catch (error) {
    if (!(error instanceof FhirProblem)) throw error;
    const path = entry.field('request').field('url').path;
    throw new FhirProblem(
      error.status,
      error.issues.map((issue) => ({ ...issue, path })),
    );
  }
}

/** Nearly nothing does: what stands is looked up only then. */
function namesAddress(resource: FhirJson): boolean {
  return /"reference":"(?!urn:(?:uuid|oid):)[a-z][a-z0-9+.-]*:/i.test(JSON.stringify(resource));
}

/**
 * Addresses in what is imported lead to an entry, or to what is here, as outside of a transaction. What the resource said before, as an
 * import of the clinic's own may have brought it, is not asked about again.
 */
async function refuseAddresses(call: FhirCall, tx: ClinicTx, settled: readonly SettledEntry[]): Promise<void> {
  const entries = settled.map(({ json }, index) => new Reader(json, `Bundle.entry[${index}]`));
  const there = new Set(
    entries.flatMap((entry) => {
      const { url } = entry.field('request').json();
      return [entry.json()['fullUrl'], url].filter((name) => typeof name === 'string');
    }),
  );
  for (const [index, entry] of entries.entries()) {
    const resource = entry.field('resource').json();
    const type = resourceTypeOf(resource['resourceType']);
    // Of a Coverage nothing but the names is kept.
    if (!settled[index]?.isWritten || !type || type.name === 'Coverage' || !namesAddress(resource)) continue;
    const [before] = isUuid(resource['id']) ? await loadByIds(tx, type, [resource['id']]) : [];
    const asked = { path: entry.field('resource').path, base: call.base, there, standing: before?.resource };
    await refuseDangling(tx, resource, { ...asked, onlyAddresses: true });
  }
}

/** What fullUrls stand for, once everything that is imported has its id. */
function namesOf(entries: readonly Reader[], stands: ReadonlyMap<number, string>): Map<string, string> {
  return new Map(
    [...stands].flatMap(([index, place]) => {
      const fullUrl = entries[index]?.json()['fullUrl'];
      return typeof fullUrl === 'string' ? [[fullUrl, place] as const] : [];
    }),
  );
}

/**
 * POST [base] with a transaction Bundle, all or nothing: catalogue and people by the import door; the agenda, and what no import knows,
 * by the rules that hold outside. Conditions are asked and reads are done inside.
 */
export async function transaction(outside: FhirCall, entries: readonly Reader[]): Promise<FhirAnswer> {
  refuseScopes(outside, entries);
  await refuseOutsideAgenda(outside, entries);
  const { ctx } = outside;
  const entry = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const call = insideTransaction(outside, tx, { undoes: true });
    const settled = await settleEntries(call, tx, entries);
    await refuseAddresses(call, tx, settled);
    const bundle = { resourceType: 'Bundle', type: 'transaction', entry: settled.map(({ json }) => json) };
    const names = new Map(
      settled.flatMap(({ index, isWritten, stands }) => (isWritten ? [] : [[index, stands] as const])),
    );
    const report = await importBundle(call.ctx, bundle, { cause: 'fhir', settled: names });
    if (!report.ok) throw new FhirProblem(400, report.error.issues);
    const written = await loadWritten(tx, report.value.entries);
    const known = [
      ...settled.flatMap(({ index, stands }) => (stands === undefined ? [] : [[index, stands] as const])),
      ...report.value.entries.map(({ index, type, id }) => [index, `${type}/${id}`] as const),
    ];
    const done = await runInteractions(call, entries, namesOf(entries, new Map(known)));
    const byIndex = new Map(report.value.entries.map((imported) => [imported.index, imported]));
    const answers: object[] = [];
    for (const [index, asked] of entries.entries()) {
      const imported = byIndex.get(index);
      const existing = settled[index]?.existing;
      const ran = done.get(index);
      // What a Coverage says is kept under ids of its own, one for each name: there is none of it to point to.
      if (imported?.type === 'Coverage') answers.push(entryOfAnswer(call, { status: STATUSES[imported.outcome] }));
      else if (imported) {
        const resource = required(written.get(`${imported.type}/${imported.id}`), 'the resource just written');
        refuseOvertaken(settled[index], resource);
        answers.push(entryOfAnswer(call, answerOf(call, imported.type, resource, STATUSES[imported.outcome])));
      } else if (ran) answers.push(entryOfAnswer(call, minimal(call, ran)));
      else if (existing) answers.push(entryOfAnswer(call, await standing(call, existing)));
      else answers.push(await readEntry(call, asked));
    }
    return answers;
  });
  const body = { resourceType: 'Bundle', type: 'transaction-response', ...(entry.length > 0 ? { entry } : {}) };
  return { status: 200, body };
}
