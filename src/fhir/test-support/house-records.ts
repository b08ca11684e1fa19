import { writeInsurers } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseId, type PatientId } from '../../platform/kernel/ids.ts';
import { assessSymptoms, triageByExamples, type AssessSymptoms } from '../../triage/index.ts';
import type { TestServer } from './fhir-server.ts';

/** Ids of what the house did: about one visit of one patient, and a call of somebody unknown. */
export interface HouseRecords {
  readonly task: string;
  readonly message: string;
  readonly reply: string;
  readonly call: string;
  readonly touch: string;
  readonly consent: string;
  readonly withdrawal: string;
  readonly related: string;
  readonly flag: string;
  readonly closure: string;
}

const id = (digit: string) => `0190f0f0-1111-7000-8000-00000000000${digit}`;

/** Rows as the modules write them that stand beside or to the right of this one: messages, calls, touches, tasks, consents. */
export async function keepHouseRecords(
  server: TestServer,
  about: { readonly patientId: string; readonly appointmentId: string },
): Promise<HouseRecords> {
  const { ctx } = server;
  const { patientId, appointmentId } = about;
  const records: HouseRecords = {
    task: id('1'),
    message: id('2'),
    reply: id('3'),
    call: id('4'),
    touch: id('5'),
    consent: id('6'),
    withdrawal: id('7'),
    related: id('8'),
    flag: id('9'),
    closure: '0190f0f0-1111-7000-8000-000000000010',
  };
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const now = new Date(ctx.clock.now());
    const later = new Date(ctx.clock.now() + 60_000);
    await tx.run(
      `insert into message (clinic_id, id, direction, channel, from_address, to_address, body, template, language, patient_id,
         appointment_id, in_reply_to, status, created_at, dispatched_at, updated_at)
       values ($1, $2, 'outbound', 'sms', '+34910600100', '+34600111222', 'Le esperamos el martes.', 'reminder-1d', 'es', $4, $5, null,
               'delivered', $6, $6, $7),
              ($1, $3, 'inbound', 'sms', '+34600111222', '+34910600100', 'Sí, voy', null, null, $4, null, $2, 'received', $7, null, $7)`,
      [ctx.clinicId, records.message, records.reply, patientId, appointmentId, now, later],
    );
    await tx.run(
      `insert into call (clinic_id, id, provider_sid, direction, from_address, to_address, status, outcome, started_at, ended_at)
       values ($1, $2, 'CA1', 'inbound', '+34600999888', '+34910600100', 'no-answer', 'hung-up', $3, $4)`,
      [ctx.clinicId, records.call, now, later],
    );
    await tx.run(
      `insert into touch (clinic_id, id, appointment_id, patient_id, step, channel, due_at, appointment_start_at, appointment_version,
         state, message_id, planned_at, ended_at)
       values ($1, $2, $3, $4, 'reminder-1d', 'sms', $5, $5, 1, 'sent', $6, $5, $7)`,
      [ctx.clinicId, records.touch, appointmentId, patientId, now, records.message, later],
    );
    await tx.run(
      `insert into task (clinic_id, id, kind, status, priority, reason, patient_id, appointment_id, phone, due_at, created_at, updated_at)
       values ($1, $2, 'callback', 'requested', 'urgent', 'not-understood', $3, $4, '+34600111222', $6, $5, $5)`,
      [ctx.clinicId, records.task, patientId, appointmentId, now, later],
    );
    await tx.run(
      `insert into consent (clinic_id, id, patient_id, purpose, channel, decision, decided_at, source)
       values ($1, $2, $4, 'care', 'sms', 'permit', $5, 'desk'), ($1, $3, $4, 'care', 'sms', 'deny', $6, 'sms')`,
      [ctx.clinicId, records.consent, records.withdrawal, patientId, now, later],
    );
    await tx.run(
      `insert into related_person (clinic_id, id, patient_id, relationship, given_name, family_name, may_book, created_at, updated_at)
       values ($1, $2, $3, 'carer', 'Rosa', 'Vidal', true, $4, $4)`,
      [ctx.clinicId, records.related, patientId, now],
    );
    await tx.run(
      `insert into patient_flag (clinic_id, id, patient_id, status, category, words, author, created_at, updated_at)
       values ($1, $2, $3, 'active', 'safety', 'Oye mal: hable despacio', '{"kind": "system", "name": "test"}', $4, $4)`,
      [ctx.clinicId, records.flag, patientId, now],
    );
    await tx.run(
      `insert into asset (clinic_id, id, site_id, kind, type, name, updated_at)
       select $1, $2, s.id, 'device', 'ecógrafo', 'Ecógrafo de la casa', $3 from site s where s.clinic_id = $1 order by s.id limit 1`,
      [ctx.clinicId, id('d'), now],
    );
    await tx.run(
      `insert into closure (clinic_id, id, site_id, during, reason, fhir, updated_at)
       select $1, $2, s.id, tstzrange('2026-08-03T22:00:00Z', '2026-08-04T22:00:00Z'), 'Obras', '{}', $3
         from site s where s.clinic_id = $1 order by s.id limit 1`,
      [ctx.clinicId, records.closure, now],
    );
  });
  await writeInsurers(ctx, { patientId: required(parseId<PatientId>(patientId), 'id'), insurers: ['Mutua Alba'] });
  await triageByExamples(ctx);
  await assess(ctx, { patientId: parseId<PatientId>(patientId), text: 'me duele la garganta desde ayer' });
  await assess(ctx, { text: 'mi padre no respira' });
  return records;
}

/** What the triage kept: of a patient, and of a caller who is not known. */
async function assess(ctx: TestServer['ctx'], told: Pick<AssessSymptoms, 'patientId' | 'text'>): Promise<void> {
  const assessed = await assessSymptoms(ctx, { ...told, language: 'es', channel: 'api', patient: {} });
  if (!assessed.ok) throw new Error(assessed.error.code);
}
