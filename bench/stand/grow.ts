/** Other clinics in the same database: each a copy of a part of the seeded one, past the front doors. Nothing here is measured. */
import type pg from 'pg';

/** What each of them has: two doctors, a month of slots and visits, the patients of those visits, planned and done work. */
const DOCTORS = 2;
const DAYS = 30;
const JOBS = { due: 20, done: 100 };
const EVENTS = 100;
/** Clinics that are written by one statement. */
const AT_ONCE = 50;

/** The part that is copied, by table, in the order in which rows point at each other. */
const PARTS: readonly (readonly [string, string])[] = [
  ['site', 'true'],
  ['service', 'true'],
  ['practitioner', 't.id in (select id from part_doctor)'],
  ['schedule', 't.practitioner_id in (select id from part_doctor)'],
  ['patient', 't.id in (select patient_id from part_visit)'],
  ['contact_point', 't.patient_id in (select patient_id from part_visit)'],
  [
    'slot',
    `t.schedule_id in (select s.id from schedule s join part_doctor d on d.id = s.practitioner_id) and t.start_at < now() + interval '${DAYS} days'`,
  ],
  ['appointment', 't.id in (select id from part_visit)'],
  ['occupancy', 't.appointment_id in (select id from part_visit)'],
];

interface Column {
  readonly name: string;
  readonly isId: boolean;
}

async function columnsOf(owner: pg.Client, table: string): Promise<readonly Column[]> {
  const { rows } = await owner.query<Column>(
    `select '"' || column_name || '"' as name, data_type = 'uuid' as "isId" from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and column_name <> 'clinic_id'`,
    [table],
  );
  return rows;
}

/** An id of its own in each clinic, the same wherever it is pointed at: else the planner takes an id for one that many clinics have. */
function copied({ name, isId }: Column): string {
  return isId ? `md5(c.id::text || t.${name})::uuid` : `t.${name}`;
}

async function copyParts(owner: pg.Client, clinicId: string): Promise<void> {
  for (const [table, condition] of PARTS) {
    const columns = await columnsOf(owner, table);
    await owner.query(
      `insert into ${table} (clinic_id, ${columns.map(({ name }) => name).join(', ')})
       select c.id, ${columns.map(copied).join(', ')}
         from new_clinic c, ${table} t where t.clinic_id = '${clinicId}' and ${condition}`,
    );
  }
}

async function addWork(owner: pg.Client): Promise<void> {
  await owner.query(
    `insert into job (id, clinic_id, kind, payload, due_at, state, max_attempts, created_at)
     select gen_random_uuid(), c.id, 'bench.later', '{}', now() + n * interval '1 day', 'due', 3, now()
       from new_clinic c, generate_series(1, ${JOBS.due}) n`,
  );
  await owner.query(
    `insert into job (id, clinic_id, kind, payload, due_at, state, max_attempts, created_at, finished_at)
     select gen_random_uuid(), c.id, 'bench.done', '{}', now() - n * interval '1 hour', 'done', 3, now(), now()
       from new_clinic c, generate_series(1, ${JOBS.done}) n`,
  );
  await owner.query(
    `insert into outbox_event (id, clinic_id, type, payload, occurred_at, relayed_at)
     select gen_random_uuid(), c.id, 'bench.happened', '{}', now(), now() from new_clinic c, generate_series(1, ${EVENTS})`,
  );
}

/** Brings the database to so many clinics beside the seeded one. */
export async function addClinics(owner: pg.Client, clinicId: string, count: number): Promise<void> {
  // The rows are copies of good ones: no trigger and no foreign key has to look at them again.
  await owner.query(`set session_replication_role = 'replica'`);
  await owner.query(
    `create temp table part_doctor as select id from practitioner where clinic_id = '${clinicId}' order by id limit ${DOCTORS}`,
  );
  await owner.query(
    `create temp table part_visit as select a.id, a.patient_id from appointment a join part_doctor d on d.id = a.practitioner_id
      where a.clinic_id = '${clinicId}' and a.start_at < now() + interval '${DAYS} days'`,
  );
  const columns = (await columnsOf(owner, 'clinic')).map(({ name }) => name).filter((name) => name !== '"id"');
  for (let added = 0; added < count; added += AT_ONCE) {
    const some = Math.min(AT_ONCE, count - added);
    await owner.query(
      `create temp table new_clinic as select gen_random_uuid() as id from generate_series(1, ${some})`,
    );
    await owner.query(
      `insert into clinic (id, ${columns.join(', ')}) select n.id, ${columns.map((column) => `t.${column}`).join(', ')}
         from new_clinic n, clinic t where t.id = '${clinicId}'`,
    );
    await copyParts(owner, clinicId);
    await addWork(owner);
    await owner.query('drop table new_clinic');
  }
  await owner.query(`set session_replication_role = 'origin'`);
  await owner.query('vacuum analyze');
}
