import { isHolidayFor, rulesInForce } from '../../answering/index.ts';
import { getClinic, type Clinic } from '../../identity/index.ts';
import { suppressionsOf } from '../../messaging/index.ts';
import {
  contactFactsOf,
  mayContact,
  nextContactTime,
  patientZone,
  type Purpose,
  type ReachedPatient,
} from '../../patients/index.ts';
import type { ClinicReader } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import { DAY_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { DEFAULT_CAPS, type PermissionFacts } from '../domain/permission.ts';

/** What is the same for every patient of a clinic: read once for a whole campaign. */
export interface PermissionRules {
  readonly clinic: Clinic;
  readonly caps: PermissionFacts['caps'];
  /** Where the patient lives. */
  readonly isHoliday: (date: LocalDate, home: ReachedPatient['lives']) => boolean;
}

/** The legal calendar of the clinic's municipality, its caps and its time zone. */
export async function permissionRules(ctx: ClinicContext): Promise<PermissionRules> {
  const [clinic, { calendar }] = await Promise.all([getClinic(ctx), rulesInForce(ctx)]);
  return { clinic, caps: DEFAULT_CAPS, isHoliday: (date, home) => isHolidayFor(calendar, date, home) };
}

/** What is known of reaching one patient, with what permission is decided from. */
export interface Reach {
  readonly patient: ReachedPatient;
  readonly facts: PermissionFacts;
}

interface UnaskedRow {
  readonly patient_id: PatientId;
  readonly purpose: Purpose;
  readonly at: Instant;
}

/** The longest cap is of 30 days. */
const RECENT_MS = 31 * DAY_MS;

/** Of each patient, in two round trips for all. Who is unknown is not in it. */
export async function reachOf(
  reader: ClinicReader,
  patientIds: readonly PatientId[],
  { rules, now }: { readonly rules: PermissionRules; readonly now: Instant },
): Promise<ReadonlyMap<PatientId, Reach>> {
  const [patients, unasked] = await Promise.all([
    contactFactsOf(reader, patientIds),
    reader.sql<UnaskedRow>(
      `select patient_id, purpose, ended_at as at from touch
        where clinic_id = (select $1::uuid) and patient_id = any($2) and origin not in ('appointment', 'waiting-list') and state = 'sent'
          and ended_at > $3
       union all
       select t.patient_id, c.purpose, t.ended_at from campaign_target t
         join campaign c on c.clinic_id = t.clinic_id and c.id = t.campaign_id
        where t.clinic_id = (select $1::uuid) and t.patient_id = any($2) and t.state = 'sent' and t.appointment_id is null and t.ended_at > $3`,
      [reader.clinicId, patientIds, new Date(plusMs(now, -RECENT_MS))],
    ),
  ]);
  // A list has emails in small letters, however the patient writes theirs.
  const addresses = [...patients.values()].flatMap(({ contactPoints }) =>
    contactPoints.flatMap(({ address }) => [address, address.toLowerCase()]),
  );
  const suppressions = await suppressionsOf(reader, [...new Set(addresses)]);
  const suppressed = new Map(suppressions.map((one) => [`${one.channel} ${one.address}`, one.scope]));
  const recent = Map.groupBy(unasked, ({ patient_id }) => patient_id);
  return new Map(
    [...patients].map(([id, patient]) => [
      id,
      { patient, facts: factsOf(patient, { rules, suppressed, recent: recent.get(id) ?? [] }) },
    ]),
  );
}

function factsOf(
  patient: ReachedPatient,
  known: {
    readonly rules: PermissionRules;
    readonly suppressed: ReadonlyMap<string, 'all' | 'commercial'>;
    readonly recent: PermissionFacts['recent'];
  },
): PermissionFacts {
  const { caps, isHoliday } = known.rules;
  return {
    zoneOf: (house) => patientZone(patient.lives, house),
    contactAt: (ask) => mayContact(patient, ask),
    suppressionOf: (channel, address) =>
      known.suppressed.get(`${channel} ${address}`) ?? known.suppressed.get(`${channel} ${address.toLowerCase()}`),
    recent: known.recent,
    caps,
    isHoliday: (date) => isHoliday(date, patient.lives),
    nextContactTime,
  };
}
