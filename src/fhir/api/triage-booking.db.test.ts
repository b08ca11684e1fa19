import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { assessSymptoms, triageByExamples, type TriageAssessment } from '../../triage/index.ts';
import { sendTo, startTestServer, type Json, type TestServer } from '../test-support/fhir-server.ts';
import { validate } from '../validation/validator.ts';

let server: TestServer;
let token: string;
let patientId: string;

beforeAll(async () => {
  server = await startTestServer();
  await triageByExamples(server.ctx);
  token = await server.tokenFor('system/*.cruds');
  const found = await get('/Patient?_count=1&active=true&deceased=false');
  patientId = found.body.entry[0].resource.id;
}, 60_000);
afterAll(() => server.stop());

const get = (path: string) => sendTo(server, { token, method: 'get', path });
const post = (path: string, body: object) => sendTo(server, { token, method: 'post', path, body });

async function assessed(text: string): Promise<TriageAssessment> {
  const about = { patientId: patientId as PatientId, patient: {} };
  const made = await assessSymptoms(server.ctx, { language: 'es', channel: 'api', text, ...about });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

/** Offers of $find between two days after now. */
async function offers(from: number, to: number): Promise<readonly Json[]> {
  const at = (days: number) => new Date(server.ctx.clock.now() + days * 86_400_000).toISOString();
  const found = await post('/Appointment/$find?_count=50', {
    resourceType: 'Parameters',
    parameter: [
      { name: 'start', valueDateTime: at(from) },
      { name: 'end', valueDateTime: at(to) },
    ],
  });
  return (found.body.entry ?? []).map(({ resource }: Json) => resource);
}

const forTriage = ({ id }: TriageAssessment) => ({ supportingInformation: [{ reference: `RiskAssessment/${id}` }] });

function asAppointment(offer: Json, assessment: TriageAssessment): object {
  const { start, end, participant } = offer;
  const actor = { reference: `Patient/${patientId}` };
  return {
    resourceType: 'Appointment',
    status: 'booked',
    start,
    end,
    participant: [
      { actor, status: 'accepted' },
      ...participant.filter(({ actor: one }: Json) => !one?.reference?.startsWith('Patient/')),
    ],
    ...forTriage(assessment),
  };
}

describe('a visit that a vendor books for a RiskAssessment of ours', () => {
  test('has its priority and names it once, in R4 and in R5, and is found by it', async () => {
    const assessment = await assessed('me duele la garganta');
    const [offer] = await offers(0, 3);
    if (!offer) throw new Error('no offer before the deadline');
    const booked = await post('/Appointment', asAppointment(offer, assessment));
    expect([booked.status, booked.body.issue]).toEqual([201, undefined]);
    const { id } = booked.body;
    const read = (await get(`/Appointment/${String(id)}`)).body;
    expect(read).toMatchObject({ priority: 5, ...forTriage(assessment) });
    expect(read.supportingInformation).toHaveLength(1);
    expect(await validate(read)).toEqual([]);
    const found = await get(
      `/Appointment?supporting-info=RiskAssessment/${assessment.id}&_include=Appointment:supporting-info`,
    );
    expect(
      found.body.entry.map(({ resource }: Json) => `${String(resource.resourceType)}/${String(resource.id)}`),
    ).toEqual([`Appointment/${String(id)}`, `RiskAssessment/${assessment.id}`]);
    const r5 = await sendTo(server, { token, method: 'get', path: `/Appointment/${String(id)}`, version: 'R5' });
    expect(r5.body).toMatchObject({ priority: { coding: [{ code: 'R' }] }, ...forTriage(assessment) });
    // Moved past the deadline it is refused, and stands where it stood.
    const minutes = ({ start, end }: Json) => (Date.parse(end) - Date.parse(start)) / 60_000;
    const late = (await offers(20, 40)).find((one) => minutes(one) === read.minutesDuration);
    const moved = await sendTo(server, {
      token,
      method: 'put',
      path: `/Appointment/${String(id)}`,
      body: { ...read, start: late?.['start'], end: late?.['end'] },
    });
    expect([moved.status, moved.body.issue?.[0].diagnostics]).toEqual([
      422,
      expect.stringContaining('(after-deadline)'),
    ]);
  });

  test('is refused past the deadline, at a level that nobody books, and for what is not there', async () => {
    const [late] = await offers(20, 40);
    if (!late) throw new Error('no late offer');
    const throat = await assessed('me duele la garganta');
    const chest = await assessed('dolor en el pecho y sudor frío');
    const none = { ...throat, id: '0190f0f0-0000-7000-8000-000000000001' as TriageAssessment['id'] };
    const said = async (assessment: TriageAssessment) => {
      const { status, body } = await post('/Appointment', asAppointment(late, assessment));
      const [code] = /\([a-z-]+\)/.exec(body.issue[0].diagnostics) ?? [];
      return [status, code];
    };
    expect(await said(throat)).toEqual([422, '(after-deadline)']);
    expect(await said(chest)).toEqual([422, '(triage-needs-person)']);
    expect(await said(none)).toEqual([422, '(assessment-unknown)']);
    const parameter = [{ name: 'appointment-resource', resource: { ...late, ...forTriage(chest) } }];
    const patient = { name: 'patient-resource', resource: { resourceType: 'Patient', id: patientId } };
    const body = { resourceType: 'Parameters', parameter: [...parameter, patient] };
    const booked = await post('/Appointment/$book', body);
    expect(JSON.stringify(booked.body)).toContain('(triage-needs-person)');
  });
});
