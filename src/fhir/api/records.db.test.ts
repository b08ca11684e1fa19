import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bookVisit } from '../test-support/booked-visit.ts';
import {
  sendTo,
  startTestServer,
  type Json,
  type Method,
  type SendOptions,
  type TestServer,
} from '../test-support/fhir-server.ts';
import { keepHouseRecords, type HouseRecords } from '../test-support/house-records.ts';

let server: TestServer;
let token: string;
let visit: Json;
let patientId: string;
let records: HouseRecords;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  visit = await bookVisit(server, token, 1);
  const actors = visit['participant'].map((one: Json) => one['actor'].reference);
  patientId = actors.find((reference: string) => reference.startsWith('Patient/')).slice('Patient/'.length);
  records = await keepHouseRecords(server, { patientId, appointmentId: visit['id'] });
}, 60_000);

afterAll(() => server.stop());

function send(method: Method, path: string, options: SendOptions = {}) {
  return sendTo(server, { token, ...options, method, path });
}

async function read(path: string): Promise<Json> {
  const answer = await send('get', path);
  if (answer.status !== 200) throw new Error(`${path} ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

async function idsOf(path: string): Promise<readonly string[]> {
  return ((await read(path))['entry'] ?? []).map((entry: Json) => entry['resource'].id);
}

const organization = () => `Organization/${server.ctx.clinicId}`;

describe('what the house does by itself', () => {
  test('a task of the desk', async () => {
    expect(await read(`/Task/${records.task}`)).toMatchObject({
      status: 'requested',
      intent: 'order',
      priority: 'urgent',
      code: { coding: [{ code: 'callback' }] },
      businessStatus: { text: 'not-understood' },
      for: { reference: `Patient/${patientId}` },
      focus: { reference: `Appointment/${visit['id']}` },
      input: [{ valueString: '+34600111222' }],
    });
    for (const query of [
      'status=requested',
      'code=callback',
      'priority=urgent',
      `patient=${patientId}`,
      `focus=Appointment/${visit['id']}`,
      'intent=order',
      'patient.active=true',
    ])
      expect(await idsOf(`/Task?${query}`)).toEqual([records.task]);
    expect(await idsOf('/Task?status=completed')).toEqual([]);
    expect((await read(`/Task?_id=${records.task}&_include=Task:patient&_include=Task:focus`))['entry']).toHaveLength(
      3,
    );
  });

  test('a message, its answer, and a call of somebody unknown', async () => {
    expect(await read(`/Communication/${records.message}`)).toMatchObject({
      status: 'completed',
      medium: [{ coding: [{ code: 'SMSWRIT' }] }],
      basedOn: [{ reference: `CommunicationRequest/${records.touch}` }],
      about: [{ reference: `Appointment/${visit['id']}` }],
      sender: { reference: organization() },
      recipient: [{ reference: `Patient/${patientId}` }],
      payload: [{ contentString: 'Le esperamos el martes.' }],
    });
    expect(await read(`/Communication/${records.reply}`)).toMatchObject({
      sender: { reference: `Patient/${patientId}` },
      inResponseTo: [{ reference: `Communication/${records.message}` }],
    });
    const call = await read(`/Communication/${records.call}`);
    expect(call).toMatchObject({
      status: 'not-done',
      statusReason: { text: 'hung-up' },
      medium: [{ coding: [{ code: 'PHONE' }] }],
    });
    expect(call).not.toHaveProperty('subject');
    expect((await idsOf('/Communication?status=completed')).toSorted()).toEqual([records.message, records.reply]);
    expect(await idsOf(`/Communication?sender=Patient/${patientId}`)).toEqual([records.reply]);
    expect(await idsOf('/Communication?medium=PHONE&patient:missing=true')).toEqual([records.call]);
    expect(await idsOf(`/Communication?based-on=CommunicationRequest/${records.touch}`)).toEqual([records.message]);
    const vread = await send('get', `/Communication/${records.call}/_history/${call['meta'].versionId}`);
    expect([vread.status, vread.body]).toEqual([200, call]);
  });

  test('a planned message and what became of it', async () => {
    expect(await read(`/CommunicationRequest/${records.touch}`)).toMatchObject({
      status: 'completed',
      category: [{ text: 'reminder-1d' }],
      about: [{ reference: `Appointment/${visit['id']}` }],
      recipient: [{ reference: `Patient/${patientId}` }],
    });
    expect(await idsOf(`/CommunicationRequest?patient=${patientId}&status=completed&occurrence=2026-01-05`)).toEqual([
      records.touch,
    ]);
    const along = await read(`/CommunicationRequest?_id=${records.touch}&_revinclude=Communication:based-on`);
    expect(along['entry'].map((entry: Json) => entry['resource'].id)).toEqual([records.touch, records.message]);
  });

  test('a consent, and the withdrawal that takes its place', async () => {
    expect(await read(`/Consent/${records.consent}`)).toMatchObject({
      status: 'inactive',
      provision: { type: 'permit' },
    });
    expect(await read(`/Consent/${records.withdrawal}`)).toMatchObject({
      status: 'active',
      patient: { reference: `Patient/${patientId}` },
      provision: { type: 'deny', purpose: [{ code: 'TREAT' }], code: [{ text: 'sms' }] },
    });
    expect(await idsOf(`/Consent?patient=${patientId}&status=active`)).toEqual([records.withdrawal]);
  });

  test('the trail: who read and changed what, in the shape of BALP', async () => {
    await send('get', `/Patient/${patientId}`);
    const found = await read(`/AuditEvent?patient=${patientId}&subtype=read&_count=1`);
    expect(found['entry'][0].resource).toMatchObject({
      type: { code: 'rest' },
      action: 'R',
      outcome: '0',
      agent: [
        { type: { coding: [{ code: '110152' }] }, who: { identifier: { value: 'vendor' } }, requestor: true },
        { type: { coding: [{ code: '110153' }] }, requestor: false },
      ],
      source: { observer: { reference: organization() } },
    });
    const [person] = found['entry'][0].resource.entity;
    expect(person).toMatchObject({ what: { reference: `Patient/${patientId}` }, role: { code: '1' } });
    await send('get', '/Patient?family=vega');
    const [search] = (await read('/AuditEvent?subtype=search&action=E&_sort=-_lastUpdated&_count=1'))['entry'];
    const { entity } = search.resource;
    const asked = entity.find(({ query }: Json) => query);
    expect(Buffer.from(asked.query, 'base64').toString('utf8')).toBe('Patient?family=***');
    expect((await read('/AuditEvent?date=ge2026-01-05&outcome=0&_count=1&_total=accurate'))['total']).toBeGreaterThan(
      2,
    );
    expect((await read('/AuditEvent?date=lt2025'))['total']).toBe(0);
  });

  test('who made a visit what it is', async () => {
    const found = await read(`/Provenance?target=Appointment/${visit['id']}`);
    expect(found['entry'][0].resource).toMatchObject({
      target: [{ reference: `Appointment/${visit['id']}` }],
      activity: { coding: [{ code: 'CREATE' }], text: 'appointment.book' },
      agent: [{ who: { identifier: { value: 'vendor' } } }],
    });
    const along = await read(`/Appointment?_id=${visit['id']}&_revinclude=Provenance:target`);
    expect(along['entry'].map((entry: Json) => entry['resource'].resourceType)).toContain('Provenance');
  });

  test.each(['Communication', 'CommunicationRequest', 'Consent', 'AuditEvent', 'Provenance'])(
    '%s is not changed through this face, and says so',
    async (type) => {
      const id = '0190f0f0-1111-7000-8000-000000000001';
      for (const [method, path] of [
        ['post', `/${type}`],
        ['put', `/${type}/${id}`],
        ['patch', `/${type}/${id}`],
        ['delete', `/${type}/${id}`],
      ] as const) {
        const answer = await send(method, path, { body: { resourceType: type } });
        expect([method, answer.status, answer.headers['allow'], answer.body.resourceType]).toEqual([
          method,
          405,
          'GET',
          'OperationOutcome',
        ]);
      }
    },
  );

  test('is reached by its own scopes only', async () => {
    const narrow = await server.tokenFor('system/Task.s');
    expect((await send('get', '/Task', { token: narrow })).status).toBe(200);
    expect((await send('get', `/Task/${records.task}`, { token: narrow })).status).toBe(403);
    expect((await send('get', '/Communication', { token: narrow })).status).toBe(403);
    expect((await send('get', '/AuditEvent', { token: narrow })).status).toBe(403);
  });

  test('leaves a trace when it is read', async () => {
    await send('get', `/Communication/${records.message}`);
    const { ctx } = server;
    const rows = await ctx.db.query(
      ctx.clinicId,
      "select 1 from audit_entry where clinic_id = $1 and action = 'communication.read' and patient_id = $2",
      [ctx.clinicId, patientId],
    );
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('the answer of a patient', () => {
  const answering = (participantStatus: string, more: Json = {}) => ({
    resourceType: 'AppointmentResponse',
    appointment: { reference: `Appointment/${visit['id']}` },
    actor: { reference: `Patient/${patientId}` },
    participantStatus,
    ...more,
  });
  const post = (body: Json) => send('post', '/AppointmentResponse', { body });

  test('is given, kept with the visit, and found', async () => {
    expect((await send('get', `/AppointmentResponse/${visit['id']}`)).status).toBe(404);
    const { status, body, headers } = await post(answering('accepted', { start: visit['start'], end: visit['end'] }));
    expect([status, headers['location']]).toEqual([
      201,
      `http://localhost:3000/fhir/R4/AppointmentResponse/${visit['id']}`,
    ]);
    expect(body).toMatchObject({ ...answering('accepted'), id: visit['id'] });
    const patients = (await read(`/Appointment/${visit['id']}`))['participant'].filter((one: Json) =>
      one['actor'].reference.startsWith('Patient/'),
    );
    expect(patients[0].status).toBe('accepted');
    expect(await idsOf(`/AppointmentResponse?appointment=${visit['id']}&part-status=accepted`)).toEqual([visit['id']]);
    await post(answering('declined'));
    expect(await idsOf(`/AppointmentResponse?patient=${patientId}&part-status=declined`)).toEqual([visit['id']]);
  });

  test.each([
    ['no visit', { appointment: undefined }, 400, 'AppointmentResponse.appointment'],
    [
      'a visit that is not there',
      { appointment: { reference: 'Appointment/0190f0f0-0000-7000-8000-00000000ffff' } },
      422,
      'AppointmentResponse.appointment.reference',
    ],
    [
      'something else than a visit',
      { appointment: { reference: 'Slot/x' } },
      400,
      'AppointmentResponse.appointment.reference',
    ],
    [
      'somebody else',
      { actor: { reference: 'Patient/0190f0f0-0000-7000-8000-00000000ffff' } },
      422,
      'AppointmentResponse.actor.reference',
    ],
    ['the doctor', { actor: { reference: 'Practitioner/x' } }, 400, 'AppointmentResponse.actor.reference'],
    ['another time', { start: '2027-01-01T10:00:00Z' }, 422, 'AppointmentResponse.start'],
    ['a time without a zone', { start: '2027-01-01T10:00:00' }, 400, 'AppointmentResponse.start'],
    ['no answer', { participantStatus: 'needs-action' }, 400, 'AppointmentResponse.participantStatus'],
    ['a comment', { comment: 'x' }, 400, 'AppointmentResponse.comment'],
  ])('with %s is refused with its path', async (_name, more, status, path) => {
    const before = await read(`/Appointment/${visit['id']}`);
    const answer = await post(answering('tentative', more));
    expect([answer.status, answer.body.issue[0].expression]).toEqual([status, [path]]);
    expect(await read(`/Appointment/${visit['id']}`)).toEqual(before);
  });

  test('about a visit that is over is refused', async () => {
    const old = (await read('/Appointment?status=cancelled&_count=1'))['entry'][0].resource;
    const answer = await post({
      resourceType: 'AppointmentResponse',
      appointment: { reference: `Appointment/${old['id']}` },
      actor: old['participant'].find(({ actor }: Json) => actor.reference.startsWith('Patient/')).actor,
      participantStatus: 'accepted',
    });
    expect(answer.status).toBe(422);
  });
});
