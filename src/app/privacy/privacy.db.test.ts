import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { inflateRawSync } from 'node:zlib';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, type TestDesk } from '../../../test/support/test-desk.ts';
import { bookAppointment, findOpenings, getAppointment, type Appointment } from '../../agenda/index.ts';
import { sealAudit, verifyAudit } from '../../audit/index.ts';
import { registerPatient } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { DAY_MS, plusMs } from '../../platform/time/instant.ts';
import { parseLocalDate } from '../../platform/time/wall-time.ts';
import type { RecordingStore } from '../../telephony/index.ts';
import { assessSymptoms } from '../../triage/index.ts';
import { erasePatient } from './erase-patient.ts';
import { exportPatient } from './export-patient.ts';
import { HOLDINGS } from './holdings.ts';
import { ABOUT_NOBODY } from './test-support/about-nobody.ts';
import { leaveCallTraces, leaveOutreachTraces, type AddRow } from './test-support/outreach-traces.ts';
import { zipOf } from './zip.ts';

const NAME = 'Zenobia';
const FAMILY = 'Quirogarte Altube';
const PHONE = '+34655998877';
const EMAIL = 'zenobia@correo.example';

let database: TestDatabase;
let owner: pg.Client;
let desk: TestDesk;
let patientId: PatientId;
let visit: Appointment;
let recording: string;

/** A store of sound that keeps what was removed from it. */
const removed: string[] = [];
const store: RecordingStore = {
  put: () => Promise.reject(new Error('nothing is recorded here')),
  read: () => Promise.reject(new Error('nothing is played here')),
  remove: async (key) => void removed.push(key),
};
const erasing = () => ({ ...desk.ctx, ports: { ...desk.ctx.ports, recordings: { store } } });

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** Rows of every table where the words could come to stand, each with the name and the phone in it. */
async function leaveTraces(): Promise<void> {
  const { clinicId, ids } = desk.ctx;
  const words = `Soy ${NAME} ${FAMILY}, mi teléfono es ${PHONE}`;
  const [conversation, message, call, entry, session, related] = Array.from({ length: 6 }, () => ids.next());
  const json = JSON.stringify({ words, patientId });
  const at = new Date(desk.ctx.clock.now());
  const add = (table: string, row: Readonly<Record<string, unknown>>) => {
    const names = Object.keys(row);
    const values = names.map((_name, index) => `$${index + 2}`).join(', ');
    return owner.query(`insert into ${table} (clinic_id, ${names.join(', ')}) values ($1, ${values})`, [
      clinicId,
      ...Object.values(row),
    ]);
  };
  await add('conversation', {
    id: conversation,
    channel: 'voice',
    channel_key: PHONE,
    topic: 'book',
    language: 'es',
    remote_address: PHONE,
    local_address: '+34910000000',
    state: json,
    status: 'open',
    opened_at: at,
    updated_at: at,
  });
  await add('conversation_turn', {
    conversation_id: conversation,
    number: 1,
    input_key: 'a',
    input: json,
    output: json,
    at,
  });
  await add('conversation_request', {
    id: ids.next(),
    conversation_id: conversation,
    number: 1,
    kind: 'message',
    patient_id: patientId,
    phone: PHONE,
    detail: json,
    created_at: at,
  });
  await add('message', {
    id: message,
    direction: 'inbound',
    channel: 'sms',
    from_address: PHONE,
    to_address: '+34910000000',
    body: words,
    patient_id: patientId,
    status: 'received',
    created_at: at,
    updated_at: at,
  });
  await add('call', {
    id: call,
    provider_sid: 'CA1',
    direction: 'inbound',
    from_address: PHONE,
    to_address: '+34910000000',
    status: 'completed',
    conversation_id: conversation,
    started_at: at,
  });
  await add('queue_entry', {
    id: entry,
    call_id: call,
    kind: 'waiting',
    status: 'left',
    reason: 'person',
    priority: 1,
    language: 'es',
    caller_sid: 'CA1',
    caller_number: PHONE,
    line_number: '+34910000000',
    entered_at: at,
    give_up_at: at,
  });
  await add('queue_leg', {
    id: ids.next(),
    entry_id: entry,
    role: 'caller',
    address: PHONE,
    status: 'over',
    created_at: at,
  });
  await add('task', {
    id: ids.next(),
    kind: 'callback',
    status: 'requested',
    priority: 'routine',
    reason: words,
    patient_id: patientId,
    phone: PHONE,
    detail: json,
    created_at: at,
    updated_at: at,
  });
  await add('chat_session', {
    id: session,
    token_hash: Buffer.from('t'),
    phone: PHONE,
    last_number: 1,
    created_at: at,
    expires_at: at,
  });
  await add('chat_message', { session_id: session, number: 1, side: 'patient', body: words, at });
  await add('identity_check', { id: ids.next(), address: PHONE, succeeded: true, checked_at: at });
  await add('suppressed_address', { channel: 'sms', address: PHONE, reason: 'stop', since: at });
  await add('related_person', {
    id: related,
    patient_id: patientId,
    relationship: 'parent',
    given_name: 'Ana',
    family_name: FAMILY,
    identifiers: '[]',
    created_at: at,
    updated_at: at,
  });
  await add('related_person_contact', { related_person_id: related, channel: 'phone', address: PHONE, rank: 1 });
  await add('patient_flag', {
    id: ids.next(),
    patient_id: patientId,
    status: 'active',
    words,
    author: '{}',
    created_at: at,
    updated_at: at,
  });
  await add('patient_note', { id: ids.next(), patient_id: patientId, words, created_at: at, updated_at: at });
  await add('imported_row', {
    source: 'file',
    resource_type: 'Patient',
    resource_id: patientId,
    said: json,
    part: '',
    updated_at: at,
  });
  await add('idempotent_request', {
    caller: 'staff',
    key: 'k',
    request_hash: Buffer.from('h'),
    response: json,
    created_at: at,
  });
  await add('live_event', { type: 'task.opened', payload: json, at });
  await add('outbox_event', { id: ids.next(), type: 'x', payload: json, occurred_at: at, relayed_at: at });
  await add('job', {
    id: ids.next(),
    kind: 'x',
    payload: json,
    due_at: at,
    state: 'done',
    max_attempts: 1,
    created_at: at,
  });
  await owner.query(
    `update appointment set reason = $2, fhir = $3, version = version + 1 where clinic_id = $1 and patient_id = $4`,
    [clinicId, words, json, patientId],
  );
  await owner.query(`update patient set fhir = $2, version = version + 1 where id = $1`, [patientId, json]);
  const facts = {
    at,
    patientId,
    phone: PHONE,
    email: EMAIL,
    words,
    nextId: () => ids.next<PatientId>(),
    appointmentId: visit.id,
    serviceId: desk.service,
    practitionerId: desk.practitioner,
    conversation: required(conversation, 'conversation'),
    call: required(call, 'call'),
  };
  recording = await leaveCallTraces(add, facts);
  await leaveOutreachTraces(add, facts);
  await leaveTriageTraces(words, add);
}

/** A decision with what was said, and what somebody of the clinic wrote beside it. */
async function leaveTriageTraces(words: string, add: AddRow): Promise<void> {
  await add('triage_setting', { mode: 'example', changed_at: new Date(desk.ctx.clock.now()) });
  const assessed = await assessSymptoms(desk.ctx, {
    language: 'es',
    channel: 'api',
    text: `${words}, me duele la garganta`,
    patient: {},
    patientId,
  });
  if (!assessed.ok) throw new Error(assessed.error.code);
  const { rows } = await owner.query<{ id: string }>('select id from staff where clinic_id = $1 limit 1', [
    desk.ctx.clinicId,
  ]);
  await add('triage_judgement', {
    id: desk.ctx.ids.next(),
    assessment_id: assessed.value.id,
    kind: 'override',
    level_before: 3,
    level: 2,
    staff_id: rows[0]?.id,
    role: 'clinician',
    reason: 'known-condition',
    comment: words,
    at: new Date(desk.ctx.clock.now()),
  });
}

/** Every column of every table where a text stands, whatever its type. */
async function tablesWith(text: string): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string; columns: readonly string[]; ofClinic: boolean }>(
    `select c.table_name as name, array_agg(format('coalesce(%I::text, '''')', c.column_name)) as columns,
            exists (select from information_schema.columns o
                     where o.table_schema = 'public' and o.table_name = c.table_name and o.column_name = 'clinic_id') as "ofClinic"
       from information_schema.columns c join pg_class k on k.oid = format('public.%I', c.table_name)::regclass and k.relkind = 'r'
      where c.table_schema = 'public' and c.udt_name in ('text', 'varchar', 'jsonb', '_text', 'bytea') group by 1 order by 1`,
  );
  const found: string[] = [];
  for (const { name, columns, ofClinic } of rows) {
    const { rows: hits } = await owner.query(
      `select 1 from ${name} where lower(concat_ws(' ', ${columns.join(', ')})) like lower($1)
          and (${ofClinic ? 'clinic_id = $2' : '$2::uuid is not null'}) limit 1`,
      [`%${text}%`, desk.ctx.clinicId],
    );
    if (hits.length > 0) found.push(name);
  }
  return found;
}

describe('what is held about a patient', () => {
  beforeEach(async () => {
    removed.length = 0;
    desk = await createTestDesk(database.db);
    const registered = await registerPatient(desk.ctx, {
      givenName: NAME,
      familyName: FAMILY,
      birthDate: required(parseLocalDate('1951-05-06'), 'date'),
      phone: PHONE,
      language: 'es',
    });
    if (!registered.ok) throw new Error(registered.error.code);
    patientId = registered.value.id;
    const from = plusMs(desk.ctx.clock.now(), DAY_MS);
    const query = { serviceId: desk.service, from, to: plusMs(from, 10 * DAY_MS), limit: 1 };
    const [opening] = await findOpenings(desk.ctx, query);
    const booked = await bookAppointment(desk.ctx, {
      openingId: required(opening, 'opening').id,
      patientId,
      cause: 'desk',
    });
    if (!booked.ok) throw new Error(booked.error.code);
    visit = booked.value;
    await leaveTraces();
  });

  test('is known of every table: it holds something of a patient, or nothing and why', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
    );
    const known = new Set([...HOLDINGS.map(({ table }) => table), ...Object.keys(ABOUT_NOBODY)]);
    expect(rows.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
    const { rows: personal } = await owner.query<{ name: string }>(
      `select distinct table_name as name from information_schema.columns c join pg_class k on k.relname = c.table_name and k.relkind = 'r'
        where table_schema = 'public' and column_name in ('patient_id', 'caller_number', 'remote_address')`,
    );
    expect(personal.map(({ name }) => name).filter((name) => Object.hasOwn(ABOUT_NOBODY, name))).toEqual([]);
  });

  test('is exported whole, and that stands in the trail', async () => {
    const exported = await exportPatient(desk.ctx, patientId);
    if (!exported.ok) throw new Error(exported.error.code);
    const { holdings } = exported.value;
    const traces = (await tablesWith(PHONE)).filter((table) => table !== 'name_sound');
    expect(Object.keys(holdings)).toEqual(expect.arrayContaining([...traces]));
    expect(holdings['patient']).toMatchObject([{ given_name: NAME, family_name: FAMILY, birth_date: '1951-05-06' }]);
    expect(holdings['appointment']).toMatchObject([{ id: visit.id }]);
    expect(JSON.stringify(holdings)).not.toContain('token_hash');
    const { rows } = await owner.query(`select from audit_entry where action = 'patient.export' and patient_id = $1`, [
      patientId,
    ]);
    expect(rows).toHaveLength(1);
    expect(await exportPatient(desk.ctx, desk.ctx.ids.next<PatientId>())).toMatchObject({ ok: false });
  });

  test('is not erased while visits are to come', async () => {
    expect(await erasePatient(erasing(), { patientId })).toEqual({
      ok: false,
      error: { code: 'visits-to-come', starts: [visit.start] },
    });
    expect(await tablesWith(FAMILY)).toContain('patient');
  });

  test('is not erased while somebody on call is being looked for because of them', async () => {
    await owner.query(
      `update on_call_case set state = 'open', next_at = opened_at, closed_at = null where clinic_id = $1`,
      [desk.ctx.clinicId],
    );
    expect(await erasePatient(erasing(), { patientId, cancel: true })).toEqual({
      ok: false,
      error: { code: 'on-call-case-open' },
    });
    expect(removed).toEqual([]);
  });

  test('is nowhere in the database after the erasure, and the trail is whole', async () => {
    await sealAudit(desk.ctx, desk.ctx.clinicId);
    const before = { name: await tablesWith(FAMILY), phone: await tablesWith(PHONE) };
    expect(before.name.length).toBeGreaterThan(12);
    expect(before.phone.length).toBeGreaterThan(15);
    const erased = await erasePatient(erasing(), { patientId, cancel: true });
    if (!erased.ok) throw new Error(erased.error.code);
    for (const text of [NAME, FAMILY, 'Quirogarte', PHONE, PHONE.slice(3), EMAIL, 'duele la garganta'])
      expect([text, await tablesWith(text)]).toEqual([text, []]);
    expect(erased.value.cancelled).toBe(1);
    expect(removed).toEqual([`${desk.ctx.clinicId}/${recording}`]);
    expect(erased.value.kept.map(({ table, why }) => [table, why])).toEqual(
      expect.arrayContaining([
        ['triage_assessment', 'clinical-record'],
        ['audit_entry', 'trail'],
      ]),
    );
    // The fact of the visit stays, without a name.
    expect(await getAppointment(desk.ctx, visit.id)).toMatchObject({ id: visit.id, patientId, status: 'cancelled' });
    await sealAudit(desk.ctx, desk.ctx.clinicId);
    expect(await verifyAudit(desk.ctx, desk.ctx.clinicId)).toMatchObject({ whole: true, unsealed: 0 });
    // Again changes nothing more.
    expect(await erasePatient(erasing(), { patientId })).toMatchObject({ ok: true, value: { cancelled: 0 } });
  });

  test('of a family that shares a phone stays with the others', async () => {
    const sister = await registerPatient(desk.ctx, {
      givenName: 'Petra',
      familyName: 'Otra Familia',
      birthDate: required(parseLocalDate('1960-01-02'), 'date'),
      phone: PHONE,
      language: 'es',
    });
    if (!sister.ok) throw new Error(sister.error.code);
    const erased = await erasePatient(erasing(), { patientId, cancel: true });
    expect(erased.ok).toBe(true);
    const { rows } = await owner.query('select patient_id from contact_point where clinic_id = $1 and address = $2', [
      desk.ctx.clinicId,
      PHONE,
    ]);
    expect(rows).toEqual([{ patient_id: sister.value.id }]);
  });
});

test('an archive holds what was put into it', () => {
  const archive = zipOf([{ name: 'año.json', text: '{"ñ":1}' }]);
  expect(archive.readUInt32LE(0)).toBe(0x04034b50);
  const [nameLength, size] = [archive.readUInt16LE(26), archive.readUInt32LE(18)];
  expect(archive.subarray(30, 30 + nameLength).toString('utf8')).toBe('año.json');
  const packed = archive.subarray(30 + nameLength, 30 + nameLength + size);
  expect(inflateRawSync(packed).toString('utf8')).toBe('{"ñ":1}');
});
