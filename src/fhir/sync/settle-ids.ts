import { matchPatients, type PatientMatch } from '../../patients/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type AppointmentId } from '../../platform/kernel/ids.ts';
import { fromFhirPatient } from '../mapping/patient.ts';
import { listOf } from '../mapping/kept.ts';
import { MOVE_SYSTEM } from '../mapping/vocabulary.ts';
import { BUSINESS_IDENTIFIER_SYSTEM } from './business-identifier.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { adoptCatalogue, adoptVisits } from './adopt-own.ts';
import { askedVisits } from './asked-visits.ts';
import { settleSoon } from '../write-back/write-again.ts';
import type { EhrSource } from './ehr-source.ts';
import type { ForeignResource } from './mapping/foreign-resource.ts';
import { localIdOf } from './mapping/local-id.ts';
import { localize } from './mapping/localize.ts';
import { keyOf, type MirroredType } from './mapping/mirrored-type.ts';
import type { SyncIssue } from './store/issues.ts';
import { linkedLocally, replaceLink, type Links } from './store/links.ts';

/** Which row of ours each resource of a page is, and what a person should know about it. */
export interface SettledIds {
  /** By `Type/id` over there. */
  readonly ids: ReadonlyMap<string, string>;
  readonly issues: readonly SyncIssue[];
  /** Appointments in whose place another of these was booked: from now on they are nothing of ours. */
  readonly replaced: ReadonlySet<string>;
  /** Rows of ours that stood here before these came. */
  readonly adopted?: readonly string[];
}

const NONE: ReadonlySet<string> = new Set();

/** Our id that an appointment carries, because we booked it. */
function businessId({ json }: ForeignResource): AppointmentId | undefined {
  const own = listOf(json, 'identifier').find(({ system }) => system === BUSINESS_IDENTIFIER_SYSTEM);
  return parseId<AppointmentId>(own?.['value']);
}

/** The moves of ours that these stand for: booked anew in the place of another, which the EHR could not move. */
async function ownMoves(tx: ClinicTx, fresh: readonly ForeignResource[]): Promise<ReadonlySet<string>> {
  const carried = fresh.flatMap((resource) => {
    const appointmentId = businessId(resource);
    const id = parseId(listOf(resource.json, 'identifier').find(({ system }) => system === MOVE_SYSTEM)?.['value']);
    return appointmentId === undefined || id === undefined ? [] : [{ key: keyOf(resource), id, appointmentId }];
  });
  if (carried.length === 0) return new Set();
  const rows = await tx.sql<{ key: string }>(
    `select c.key from jsonb_to_recordset($2::jsonb) as c(key text, id uuid, "appointmentId" uuid)
       join ehr_write w on w.clinic_id = $1 and w.id = c.id and w.appointment_id = c."appointmentId" and w.kind = 'reschedule'`,
    [tx.clinicId, JSON.stringify(carried)],
  );
  return new Set(rows.map(({ key }) => key));
}

/** An appointment that we booked keeps the id that it has with us, and so does one that stood here before the EHR was connected. */
async function settleAppointments(tx: ClinicTx, ctx: ClinicContext, of: Fresh): Promise<SettledIds> {
  const { fresh, source, links } = of;
  const { connectionId } = source;
  const others = fresh.filter((resource) => businessId(resource) === undefined);
  const adopted = await adoptVisits(tx, ctx, { source, fresh: others, links });
  const claimed = fresh.flatMap((resource) => {
    const id = businessId(resource);
    return id === undefined ? [] : [{ resource, id }];
  });
  const localIds = claimed.map(({ id }) => id);
  const [standing, linked, moves] = await Promise.all([
    tx.sql<{ id: string }>('select id from fhir_appointment where clinic_id = $1 and id = any($2::uuid[])', [
      tx.clinicId,
      localIds,
    ]),
    linkedLocally(tx, connectionId, { type: 'Appointment', localIds }),
    ownMoves(tx, fresh),
  ]);
  const ours = new Set(standing.map(({ id }) => id));
  const taken = new Map(linked);
  const ids = new Map<string, string>(adopted.ids);
  const issues: SyncIssue[] = [...adopted.issues];
  const replaced = new Set<string>();
  for (const { resource, id } of claimed) {
    const holder = taken.get(id);
    if (holder !== undefined && holder !== resource.id && moves.has(keyOf(resource)) && ours.has(id)) {
      await replaceLink(tx, connectionId, { holder, by: resource.id });
      replaced.add(keyOf({ type: 'Appointment', id: holder }));
      ids.set(keyOf(resource), id);
      taken.set(id, resource.id);
    } else if (holder !== undefined && holder !== resource.id) {
      const { type } = resource;
      const diagnostics = `carries our identifier, which Appointment ${holder} has already`;
      issues.push({ type, id: resource.id, path: 'Appointment.identifier', reason: 'duplicate', diagnostics });
    } else if (ours.has(id)) {
      ids.set(keyOf(resource), id);
      taken.set(id, resource.id);
    }
  }
  const strangers = fresh.filter((resource) => !ids.has(keyOf(resource)) && !ours.has(businessId(resource) ?? ''));
  const asked = await askedVisits(tx, { source, fresh: strangers, links });
  for (const { key, appointmentId } of asked) ids.set(key, appointmentId);
  await settleSoon(
    tx,
    ctx,
    asked.map(({ writeId }) => writeId),
  );
  return { ids, issues, replaced };
}

function unsure(resource: ForeignResource, match: Extract<PatientMatch, { kind: 'unsure' }>): SyncIssue {
  const { type, id } = resource;
  const diagnostics = `may be the same person as ${match.patientIds.map((known) => `Patient ${known}`).join(', ')} here: not merged`;
  return { type, id, path: 'Patient', reason: 'duplicate', diagnostics };
}

/** Somebody whom we know already, by a number of a register or by phone, birth date and name, is that person. Never a guess. */
async function settlePatients(tx: ClinicTx, source: EhrSource, fresh: readonly ForeignResource[]): Promise<SettledIds> {
  const { connectionId, client } = source;
  const names = { baseUrl: client.baseUrl, localId: () => undefined };
  const people = fresh.flatMap((resource) => {
    const id = localIdOf(connectionId, resource);
    const facts = fromFhirPatient(localize(resource.json, id, names));
    if (!facts.ok) return [];
    const { contactPoints, identifiers = [], ...person } = facts.value;
    const phones = contactPoints.filter(({ channel }) => channel !== 'email').map(({ address }) => address);
    return [{ resource, person: { ...person, phones, identifiers } }];
  });
  const matches = await matchPatients(
    tx,
    people.map(({ person }) => person),
    async (localIds) => new Set((await linkedLocally(tx, connectionId, { type: 'Patient', localIds })).keys()),
  );
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const issues: SyncIssue[] = [];
  for (const [index, match] of matches.entries()) {
    const resource = people[index]?.resource;
    if (!resource || match.kind === 'new') continue;
    if (match.kind === 'unsure') issues.push(unsure(resource, match));
    else if (taken.has(match.patientId))
      issues.push(unsure(resource, { kind: 'unsure', patientIds: [match.patientId] }));
    else {
      ids.set(keyOf(resource), match.patientId);
      taken.add(match.patientId);
    }
  }
  return { ids, issues, replaced: NONE };
}

interface Fresh {
  readonly source: EhrSource;
  readonly type: MirroredType;
  readonly fresh: readonly ForeignResource[];
  readonly links: Links;
  /** Of the catalogue: a resource as it would be written under an id. */
  readonly asOurs?: ((resource: ForeignResource, id: string) => FhirJson) | undefined;
}

async function settleFresh(tx: ClinicTx, ctx: ClinicContext, of: Fresh): Promise<SettledIds | undefined> {
  const { source, type, fresh, asOurs } = of;
  if (fresh.length === 0) return undefined;
  if (type === 'Appointment') return settleAppointments(tx, ctx, of);
  if (type === 'Patient') return settlePatients(tx, source, fresh);
  if (!asOurs) return undefined;
  const { connectionId } = source;
  const form = (resource: ForeignResource) => asOurs(resource, localIdOf(connectionId, resource));
  const found = await adoptCatalogue(tx, ctx, { type, fresh, connectionId, asOurs: form });
  return { ...found, replaced: NONE, adopted: [...found.ids.values()] };
}

/** Our ids for resources of one type: the known ones, those that are found again, and new ones made from theirs. */
export async function settleIds(
  tx: ClinicTx,
  ctx: ClinicContext,
  of: Omit<Fresh, 'fresh'> & { readonly resources: readonly ForeignResource[] },
): Promise<SettledIds> {
  const { source, resources, links } = of;
  const fresh = resources.filter((resource) => !links.has(keyOf(resource)));
  const found = await settleFresh(tx, ctx, { ...of, fresh });
  const ids = new Map(
    resources.map((resource) => {
      const key = keyOf(resource);
      return [key, links.get(key)?.localId ?? found?.ids.get(key) ?? localIdOf(source.connectionId, resource)];
    }),
  );
  const { issues = [], replaced = NONE, adopted = [] } = found ?? {};
  return { ids, issues, replaced, adopted };
}
