import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId, RelatedPersonId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import type { Identifier, Sex } from '../domain/patient.ts';
import type { RelatedPerson, Relationship } from '../domain/related-person.ts';

/** A patient has a few; more than this is a mistake of whoever wrote them. */
const MOST = 100;

interface Row {
  readonly id: RelatedPersonId;
  readonly patient_id: PatientId;
  readonly relationship: Relationship;
  readonly given_name: string;
  readonly family_name: string;
  readonly birth_date: LocalDate | null;
  readonly sex: Sex | null;
  readonly identifiers: readonly Identifier[];
  readonly valid_from: Instant | null;
  readonly valid_until: Instant | null;
  readonly may_book: boolean;
  readonly may_be_told: boolean;
  readonly active: boolean;
  readonly version: number;
  readonly contact_points: RelatedPerson['contactPoints'];
}

const COLUMNS = `r.id, r.patient_id, r.relationship, r.given_name, r.family_name, r.birth_date, r.sex, r.identifiers, r.valid_from,
  r.valid_until, r.may_book, r.may_be_told, r.active, r.version,
  coalesce((select jsonb_agg(jsonb_build_object('channel', c.channel, 'address', c.address, 'rank', c.rank) order by c.rank, c.channel, c.address)
    from related_person_contact c where c.clinic_id = r.clinic_id and c.related_person_id = r.id), '[]') as contact_points`;

function toRelatedPerson(row: Row): RelatedPerson {
  return {
    id: row.id,
    patientId: row.patient_id,
    relationship: row.relationship,
    givenName: row.given_name,
    familyName: row.family_name,
    ...(row.birth_date === null ? {} : { birthDate: row.birth_date }),
    ...(row.sex === null ? {} : { sex: row.sex }),
    identifiers: row.identifiers,
    contactPoints: row.contact_points,
    ...(row.valid_from === null ? {} : { validFrom: row.valid_from }),
    ...(row.valid_until === null ? {} : { validUntil: row.valid_until }),
    mayBook: row.may_book,
    mayBeTold: row.may_be_told,
    active: row.active,
    version: row.version,
  };
}

/** Who may speak for a patient, those who may no longer included: `mayActFor` says who may now. One round trip. */
export async function relatedPersonsOf(ctx: ClinicContext, patientId: PatientId): Promise<readonly RelatedPerson[]> {
  const rows = await ctx.db.query<Row>(
    ctx.clinicId,
    `select ${COLUMNS} from related_person r where r.clinic_id = $1 and r.patient_id = $2 order by r.id limit ${MOST}`,
    [ctx.clinicId, patientId],
  );
  return rows.map(toRelatedPerson);
}

/** Who is reached at an address and may speak for somebody: a phone in E.164, an e-mail or WhatsApp address. One round trip. */
export async function relatedPersonsAt(ctx: ClinicContext, address: string): Promise<readonly RelatedPerson[]> {
  const rows = await ctx.db.query<Row>(
    ctx.clinicId,
    `select ${COLUMNS} from related_person r
      where r.clinic_id = $1 and r.id in (select c.related_person_id from related_person_contact c where c.clinic_id = $1 and c.address = $2)
      order by r.id limit ${MOST}`,
    [ctx.clinicId, address],
  );
  return rows.map(toRelatedPerson);
}

/** A relay service is recorded at a number: it is nobody's own, and a call to it reaches no patient. One round trip. */
export async function isRelayNumber(ctx: ClinicContext, address: string): Promise<boolean> {
  const people = await relatedPersonsAt(ctx, address);
  return people.some(({ relationship, active }) => relationship === 'relay-operator' && active);
}
