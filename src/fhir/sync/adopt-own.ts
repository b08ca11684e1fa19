import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { fromFhirPractitionerRole } from '../mapping/practitioner-role.ts';
import { fromFhirPractitioner } from '../mapping/practitioner.ts';
import { fromFhirDevice } from '../mapping/device.ts';
import { listOf } from '../mapping/kept.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { fromFhirRoom, isRoomOfSite } from '../mapping/room.ts';
import { fromFhirSchedule } from '../mapping/schedule.ts';
import { normalisedIdentifier } from '../mapping/spanish-identifiers.ts';
import { adopt, type Adoption, type OwnRow } from './mapping/adoption.ts';
import type { ForeignResource } from './mapping/foreign-resource.ts';
import { foreignIdOf } from './mapping/localize.ts';
import { keyOf, type MirroredType } from './mapping/mirrored-type.ts';
import type { EhrSource } from './ehr-source.ts';
import type { SyncIssue } from './store/issues.ts';
import type { Links } from './store/links.ts';

export interface Adopted {
  /** Our ids, by `Type/id` over there. */
  readonly ids: ReadonlyMap<string, string>;
  readonly issues: readonly SyncIssue[];
}

interface Row {
  readonly id: string;
  readonly name: string | null;
  readonly fhir: FhirJson | null;
}

const NAMED = 'case when t.active then t.name end as name';
/** A room or a device is told by its site too. */
const IN_PLACE = `case when t.active then t.name || coalesce('@' || t.site_id, '') end as name`;
/** Whose identity is who works where. */
const PLACED = `case when t.active then t.practitioner_id || '@' || t.site_id end as name`;

/** What of our catalogue may be there already: the view, and what it is called. What is inactive is told by its identifier alone. */
const OWN: Readonly<Partial<Record<MirroredType, { readonly view: string; readonly name: string }>>> = {
  Organization: { view: 'fhir_organization', name: 't.name' },
  Location: { view: 'fhir_place', name: IN_PLACE },
  Device: { view: 'fhir_device', name: IN_PLACE },
  Practitioner: { view: 'fhir_practitioner', name: NAMED },
  PractitionerRole: { view: 'fhir_practitioner_role', name: PLACED },
  HealthcareService: { view: 'fhir_healthcare_service', name: NAMED },
  Schedule: { view: 'fhir_schedule', name: PLACED },
};

/** Types of the catalogue: what is of them here already is not made again. */
export function isAdoptable(type: MirroredType): boolean {
  return OWN[type] !== undefined;
}

function identifiersOf(json: FhirJson | null | undefined): readonly string[] {
  return listOf(json ?? undefined, 'identifier').flatMap(({ system, value, use }) =>
    typeof system === 'string' && typeof value === 'string' && use !== 'old'
      ? [`${system.trim()}|${normalisedIdentifier({ system: system.trim(), value: value.trim() })}`]
      : [],
  );
}

function placed(read: ReturnType<typeof fromFhirPractitionerRole> | ReturnType<typeof fromFhirSchedule>) {
  return read.ok ? `${read.value.practitionerId}@${read.value.siteId}` : undefined;
}

function inPlace(read: ReturnType<typeof fromFhirDevice>) {
  return read.ok ? `${read.value.name}@${read.value.siteId}` : undefined;
}

function named({ name }: FhirJson): string | undefined {
  return typeof name === 'string' ? name : undefined;
}

function nameOf(type: MirroredType, json: FhirJson): string | undefined {
  switch (type) {
    case 'Practitioner': {
      const read = fromFhirPractitioner(json);
      return read.ok ? read.value.name : undefined;
    }
    case 'PractitionerRole':
      return placed(fromFhirPractitionerRole(json));
    case 'Schedule':
      return placed(fromFhirSchedule(json));
    case 'Device':
      return inPlace(fromFhirDevice(json));
    case 'Location':
      return isRoomOfSite(json) ? inPlace(fromFhirRoom(json)) : named(json);
    default:
      return named(json);
  }
}

const UNLINKED = `not exists (select from ehr_link l where l.clinic_id = $1 and l.connection_id = $2 and l.type = $3 and l.local_id = t.id
  and l.gone_at is null)`;

function toOwn({ id, name, fhir }: Row): OwnRow {
  return { id, identifiers: identifiersOf(fhir), name: name ?? undefined };
}

function unsure(type: MirroredType, resource: ForeignResource, ids: readonly string[]): SyncIssue {
  const known = ids.map((id) => `${type} ${id}`).join(', ');
  const diagnostics = `may be the same as ${known} here: not put together`;
  return { type, id: resource.id, path: type, reason: 'duplicate', diagnostics };
}

async function settle(
  tx: ClinicTx,
  ctx: ClinicContext,
  of: {
    readonly type: MirroredType;
    readonly fresh: readonly ForeignResource[];
    readonly answers: ReadonlyMap<string, Adoption>;
  },
): Promise<Adopted> {
  const { type, fresh, answers } = of;
  const ids = new Map<string, string>();
  const issues: SyncIssue[] = [];
  for (const resource of fresh) {
    const answer = answers.get(keyOf(resource));
    if (answer?.kind === 'unsure') issues.push(unsure(type, resource, answer.ids));
    if (answer?.kind !== 'adopted') continue;
    ids.set(keyOf(resource), answer.id);
    await record(tx, ctx, { action: 'ehr.adopt', subject: { type, id: answer.id }, detail: { there: resource.id } });
  }
  return { ids, issues };
}

/**
 * Whoever and whatever of the clinic's catalogue stands here already is not made again: the EHR's resource is that row from now on.
 * `asOurs` gives a resource as it would be written. Two candidates are an issue for a person.
 */
export async function adoptCatalogue(
  tx: ClinicTx,
  ctx: ClinicContext,
  of: {
    readonly connectionId: string;
    readonly type: MirroredType;
    readonly fresh: readonly ForeignResource[];
    readonly asOurs: (resource: ForeignResource) => FhirJson;
  },
): Promise<Adopted> {
  const { connectionId, type, fresh, asOurs } = of;
  const own = OWN[type];
  if (!own) return { ids: new Map(), issues: [] };
  const rows = await tx.sql<Row>(
    `select t.id, ${own.name}, jsonb_build_object('identifier', t.fhir->'identifier') as fhir from ${own.view} t
      where t.clinic_id = $1 and ${UNLINKED} order by t.id`,
    [tx.clinicId, connectionId, type],
  );
  if (rows.length === 0) return { ids: new Map(), issues: [] };
  const newcomers = fresh.map((resource) => {
    const json = asOurs(resource);
    return { key: keyOf(resource), identifiers: identifiersOf(json), name: nameOf(type, json) };
  });
  return settle(tx, ctx, { type, fresh, answers: adopt(newcomers, rows.map(toOwn)) });
}

/** A visit that stands here with the same business identifier, of the same patient, is that visit. */
export async function adoptVisits(
  tx: ClinicTx,
  ctx: ClinicContext,
  of: { readonly source: EhrSource; readonly fresh: readonly ForeignResource[]; readonly links: Links },
): Promise<Adopted> {
  const { source, fresh, links } = of;
  const type = 'Appointment';
  const patients = fresh.flatMap(({ json }) =>
    listOf(json, 'participant').flatMap(({ actor }) => {
      const foreign = foreignIdOf(actor, source.client.baseUrl);
      return (foreign?.type === 'Patient' && links.get(keyOf(foreign))?.localId) || [];
    }),
  );
  const newcomers = fresh.map((one) => ({ key: keyOf(one), identifiers: identifiersOf(one.json) }));
  if (patients.length === 0 || newcomers.every(({ identifiers }) => identifiers.length === 0))
    return { ids: new Map(), issues: [] };
  const rows = await tx.sql<Row>(
    `select t.id, null as name, jsonb_build_object('identifier', t.fhir->'identifier') as fhir from fhir_appointment t
      where t.clinic_id = $1 and t.patient_id = any($4::uuid[]) and ${UNLINKED} order by t.id`,
    [tx.clinicId, source.connectionId, type, [...new Set(patients)]],
  );
  return settle(tx, ctx, { type, fresh, answers: adopt(newcomers, rows.map(toOwn)) });
}
