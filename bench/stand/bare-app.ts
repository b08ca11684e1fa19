import { randomUUID } from 'node:crypto';
import express, { type Express } from 'express';
import pg from 'pg';
import { bookAppointment, findOpenings, holdSlot, type AgendaPorts } from '../../src/agenda/index.ts';
import { pgTypes } from '../../src/platform/database/pg-types.ts';
import { assert, required } from '../../src/platform/kernel/assert.ts';
import type { ClinicContext } from '../../src/platform/kernel/context.ts';
import { parseId, type PatientId, type ServiceId } from '../../src/platform/kernel/ids.ts';
import { parseInstant } from '../../src/platform/time/instant.ts';
import type { Facts } from './facts.ts';

export interface BareOptions {
  readonly databaseUrl: string;
  readonly ctx: ClinicContext<AgendaPorts>;
  readonly facts: Facts;
}

const SELECT = {
  name: 'bench_select',
  text: 'select id, given_name, family_name, birth_date from patient where clinic_id = $1 and id = $2',
};
const INSERT = { name: 'bench_insert', text: 'insert into bench_row (id, clinic_id, body) values ($1, $2, $3)' };
const OPENINGS = 10;
const PAGE = 50;
/** A page as a view of the FHIR server gives it, and nothing more. */
const ROWS = {
  slots: {
    name: 'bench_slot_rows',
    text: `select v.* from fhir_slot v where v.clinic_id = $1 and v.schedule_id = $2 and v.status = 'free' order by v.start_at, v.id limit ${PAGE}`,
  },
  appointments: {
    name: 'bench_appointment_rows',
    text: `select v.* from fhir_appointment v where v.clinic_id = $1 and v.practitioner_id = $2 order by v.start_at, v.id limit ${PAGE}`,
  },
};

/** What this machine can do at all: Express and `pg` with the product's pool settings, and nothing of the product. */
function addLimits(app: Express, { databaseUrl, facts }: BareOptions): void {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 20,
    types: pgTypes,
    // The same as in platform/database: statements that are sent together travel together.
    pipeline: true,
    options: '-c timezone=UTC -c statement_timeout=20000',
  });
  let turn = 0;
  app.get('/json', (_request, response) => {
    response.json({ ok: true, clinic: facts.clinicId, at: '2026-11-20T09:00:00.000Z' });
  });
  app.get('/select', async (_request, response) => {
    turn = (turn + 1) % facts.patients.length;
    const { rows } = await pool.query({ ...SELECT, values: [facts.clinicId, facts.patients[turn]?.id] });
    response.json(rows[0]);
  });
  const [practitioner] = Object.values(facts.fhir.practitioners);
  app.get('/slot-rows', async (_request, response) => {
    const { rows } = await pool.query({ ...ROWS.slots, values: [facts.clinicId, facts.fhir.storedSchedule] });
    assert(rows.length === PAGE, 'a full page of slots');
    response.json(rows);
  });
  app.get('/appointment-rows', async (_request, response) => {
    const { rows } = await pool.query({ ...ROWS.appointments, values: [facts.clinicId, practitioner] });
    assert(rows.length === PAGE, 'a full page of appointments');
    response.json(rows);
  });
  const row = () => ({ ...INSERT, values: [randomUUID(), facts.clinicId, { kind: 'bench', reason: 'limit' }] });
  app.post('/three-inserts', async (_request, response) => {
    const client = await pool.connect();
    await client.query('begin');
    await client.query(row());
    await client.query(row());
    await client.query(row());
    await client.query('commit');
    client.release();
    response.status(201).json({ ok: true });
  });
  app.post('/three-inserts-together', async (_request, response) => {
    const client = await pool.connect();
    const sent = [
      client.query('begin'),
      client.query(row()),
      client.query(row()),
      client.query(row()),
      client.query('commit'),
    ];
    await Promise.all(sent);
    client.release();
    response.status(201).json({ ok: true });
  });
}

/** The product's own commands behind a bare handler: what they cost without sessions, schemas and middleware. */
function addCommands(app: Express, { ctx, facts }: BareOptions): void {
  const from = required(parseInstant(facts.period.from), 'from');
  const to = required(parseInstant(facts.period.to), 'to');
  for (const [kind, id] of Object.entries(facts.services)) {
    const serviceId = required(parseId<ServiceId>(id), 'service');
    app.get(`/openings/${kind}`, async (_request, response) => {
      const openings = await findOpenings(ctx, { serviceId, from, to, limit: OPENINGS });
      assert(openings.length === OPENINGS, 'ten openings are found');
      response.json({ openings });
    });
  }
  app.post('/book/:opening/:patient', async (request, response) => {
    const { opening, patient } = request.params;
    const hold = await holdSlot(ctx, { openingId: opening, conversationKey: randomUUID() });
    const patientId = required(parseId<PatientId>(patient), 'patient');
    const booked = hold.ok ? await bookAppointment(ctx, { holdId: hold.value.id, patientId, cause: 'desk' }) : hold;
    response.status(booked.ok ? 201 : 409).json(booked);
  });
}

/** Express as it comes, without a single middleware. */
export function bareApp(options: BareOptions): Express {
  const app = express();
  addLimits(app, options);
  addCommands(app, options);
  return app;
}
