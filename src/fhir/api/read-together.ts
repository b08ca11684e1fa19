import { datedEntry, recordFoundSql, type DatedEntry } from '../../audit/index.ts';
import type { Database } from '../../platform/database/database.ts';
import { Together } from '../../platform/database/together.ts';
import { parseId, type ClinicId, type PatientId } from '../../platform/kernel/ids.ts';
import type { FhirResource } from '../mapping/resource.ts';
import { loadByIds, rowsByIds, type FoundResource, type ResourceType } from '../search/resource-type.ts';
import type { InstanceCall } from './fhir-call.ts';
import { patientsOf } from './patient-of.ts';
import { recordShown } from './record-shown.ts';

/** Of one statement at most; more wait for the next. */
const MOST_TOGETHER = 100;

interface Asked {
  readonly id: string;
  /** What the trail will say where it is found. */
  readonly entry?: DatedEntry;
}

type Reads = Together<Asked, FoundResource | undefined>;

/** Keyed by clinic and type, and by whether the trail is written along. */
const reads = new WeakMap<Database, Map<string, Reads>>();

/** Finds them and writes the entries about those who were found, in one statement and its commit. */
const FOUND = { found: 'found', entries: '$3' };

async function load(
  { db, clinicId }: { readonly db: Database; readonly clinicId: ClinicId },
  type: ResourceType,
  asked: readonly Asked[],
): Promise<readonly (FoundResource | undefined)[]> {
  const ids = asked.map(({ id }) => id);
  const entries = asked.flatMap(({ entry }) => entry ?? []);
  const found = await db.reading(clinicId, (reader) => {
    if (entries.length === 0) return loadByIds(reader, type, ids);
    const rows = `select v.* from ${rowsByIds(type)}`;
    const ahead = `with found as materialized (${rows}), told as (${recordFoundSql(FOUND)}) `;
    const params = [clinicId, [...new Set(ids)], JSON.stringify(entries)];
    return type.load(reader, { ahead, from: 'found v', tail: '', sort: [], params });
  });
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.map((id) => byId.get(id));
}

function readsOf({ ctx: { db, clinicId }, type }: InstanceCall): Reads {
  const ofDatabase = reads.get(db) ?? new Map<string, Reads>();
  reads.set(db, ofDatabase);
  const key = `${clinicId} ${type.name}`;
  const known = ofDatabase.get(key);
  if (known) return known;
  const made: Reads = new Together((asked) => load({ db, clinicId }, type, asked), MOST_TOGETHER);
  ofDatabase.set(key, made);
  return made;
}

const toldOf = (type: ResourceType, id: string) => ({
  action: `${type.name.toLowerCase()}.read`,
  subject: { type: type.name, id },
});

/**
 * The resource of an address, and its entry in the trail where it is about persons, which is committed before anybody is answered.
 * Reads of the same moment share one statement. Of a Patient it is known whom it shows before it is read.
 */
export async function readTogether(call: InstanceCall): Promise<FhirResource | undefined> {
  const { ctx, type } = call;
  const id = parseId<PatientId>(call.id);
  if (id === undefined) return undefined;
  const isPatient = type.name === 'Patient';
  const entry = isPatient ? { entry: datedEntry(ctx, { ...toldOf(type, id), patientId: id }) } : {};
  const resource = (await readsOf(call).ask({ id, ...entry }))?.resource;
  const patients = resource && !isPatient ? patientsOf(resource) : [];
  if (patients.length > 0) await recordShown(call, { ...toldOf(type, id), patients });
  return resource;
}
