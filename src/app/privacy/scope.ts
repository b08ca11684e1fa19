import type { ClinicReader, SqlParameter } from '../../platform/database/database.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Scope, ScopeName } from './holdings.ts';

const TEXTS: readonly ScopeName[] = ['addresses', 'needles'];

/** SQL with the lists of the scope in the place of their names, and `@now`. */
export function bound(
  text: string,
  { scope, clinicId, now }: { readonly scope: Scope; readonly clinicId: string; readonly now?: Instant },
): { readonly text: string; readonly params: readonly SqlParameter[] } {
  const params: SqlParameter[] = [clinicId];
  const sql = text.replace(/@(\w+)/g, (_name, name: string) => {
    if (name === 'now') return `$${params.push(new Date(now ?? 0))}::timestamptz`;
    const listName = name as ScopeName;
    return `$${params.push(scope[listName])}::${TEXTS.includes(listName) ? 'text' : 'uuid'}[]`;
  });
  return { text: sql, params };
}

const NOBODY: Scope = {
  patients: [],
  addresses: [],
  conversations: [],
  appointments: [],
  calls: [],
  messages: [],
  related: [],
  flags: [],
  needles: [],
};

async function idsOf(reader: ClinicReader, scope: Scope, text: string): Promise<readonly string[]> {
  const { text: sql, params } = bound(text, { scope, clinicId: reader.clinicId });
  return (await reader.sql<{ value: string }>(sql, params)).map(({ value }) => value);
}

/** A phone that a family shares is not one patient's: what is known by it alone stays. */
const OWN_ADDRESSES = `
  select distinct c.address as value from contact_point c
   where c.clinic_id = $1 and c.patient_id = any(@patients)
     and not exists (select from contact_point o where o.clinic_id = $1 and o.address = c.address and o.patient_id <> all(@patients))
     and not exists (select from related_person_contact r join related_person p on p.clinic_id = r.clinic_id and p.id = r.related_person_id
                      where r.clinic_id = $1 and r.address = c.address and p.patient_id <> all(@patients))`;

/** Whose rows, and by what they are found. */
export async function scopeOf(reader: ClinicReader, patientId: PatientId): Promise<Scope> {
  const aliases = await reader.sql<{ value: string }>(
    'select alias_id as value from patient_alias where clinic_id = $1 and patient_id = $2',
    [reader.clinicId, patientId],
  );
  const patients = [patientId, ...aliases.map(({ value }) => value)];
  const people = { ...NOBODY, patients };
  const scope = { ...people, addresses: await idsOf(reader, people, OWN_ADDRESSES) };
  const conversations = await idsOf(
    reader,
    scope,
    `select id as value from conversation where clinic_id = $1 and (patient_id = any(@patients) or remote_address = any(@addresses))`,
  );
  const talked = { ...scope, conversations };
  const [appointments, calls, messages, related, flags] = await Promise.all([
    idsOf(reader, talked, 'select id as value from appointment where clinic_id = $1 and patient_id = any(@patients)'),
    idsOf(
      reader,
      talked,
      `select id as value from call where clinic_id = $1 and (patient_id = any(@patients) or conversation_id = any(@conversations)
         or from_address = any(@addresses) or to_address = any(@addresses))`,
    ),
    idsOf(
      reader,
      talked,
      `select id as value from message where clinic_id = $1 and (patient_id = any(@patients) or conversation_id = any(@conversations)
         or from_address = any(@addresses) or to_address = any(@addresses))`,
    ),
    idsOf(
      reader,
      talked,
      'select id as value from related_person where clinic_id = $1 and patient_id = any(@patients)',
    ),
    idsOf(reader, talked, 'select id as value from patient_flag where clinic_id = $1 and patient_id = any(@patients)'),
  ]);
  const needles = [...patients, ...scope.addresses, ...conversations, ...appointments];
  return { ...talked, appointments, calls, messages, related, flags, needles };
}
