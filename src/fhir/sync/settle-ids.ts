import { matchPatients, type PatientMatch } from '../../patients/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { parseId, type AppointmentId } from '../../platform/kernel/ids.ts';
import { fromFhirPatient } from '../mapping/patient.ts';
import { listOf } from '../mapping/kept.ts';
import { MOVE_SYSTEM } from '../mapping/vocabulary.ts';
import { BUSINESS_IDENTIFIER_SYSTEM } from './business-identifier.ts';
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

/** An appointment that we booked keeps the id that it has with us. */
async function settleAppointments(
  tx: ClinicTx,
  connectionId: string,
  fresh: readonly ForeignResource[],
): Promise<SettledIds> {
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
  const ids = new Map<string, string>();
  const issues: SyncIssue[] = [];
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

/** Our ids for resources of one type: the known ones, those that are found again, and new ones made from theirs. */
export async function settleIds(
  tx: ClinicTx,
  source: EhrSource,
  of: { readonly type: MirroredType; readonly resources: readonly ForeignResource[]; readonly links: Links },
): Promise<SettledIds> {
  const fresh = of.resources.filter((resource) => !of.links.has(keyOf(resource)));
  const found =
    fresh.length === 0
      ? undefined
      : of.type === 'Appointment'
        ? await settleAppointments(tx, source.connectionId, fresh)
        : of.type === 'Patient'
          ? await settlePatients(tx, source, fresh)
          : undefined;
  const ids = new Map(
    of.resources.map((resource) => {
      const key = keyOf(resource);
      return [key, of.links.get(key)?.localId ?? found?.ids.get(key) ?? localIdOf(source.connectionId, resource)];
    }),
  );
  return { ids, issues: found?.issues ?? [], replaced: found?.replaced ?? NONE };
}
