import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'fhir-kit-client';
import { findOpenings, getAppointment, listSchedules, listServices } from '../../agenda/index.ts';
import { parseId, type AppointmentId } from '../../platform/kernel/ids.ts';
import {
  sendTo,
  startTestServer,
  type Json,
  type Method,
  type SendOptions,
  type TestServer,
} from '../test-support/fhir-server.ts';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
}, 60_000);

afterAll(() => server.stop());

function send(method: Method, path: string, options: SendOptions = {}) {
  return sendTo(server, { token, ...options, method, path });
}

async function patients(count: number): Promise<readonly string[]> {
  const answer = await send('get', `/Patient?_count=${count}&active=true&deceased=false`);
  return answer.body.entry.map(({ resource }: Json) => resource['id']);
}

/** A visit that the agenda really offers: the first free stored slot at or after an instant. */
async function freeSlot(from = '2026-01-13'): Promise<Json> {
  const answer = await send('get', `/Slot?status=free&start=ge${from}&_count=1`);
  return answer.body.entry[0].resource;
}

async function stored(): Promise<{ practitioner: string; site: string; service: string }> {
  const schedule = (await listSchedules(server.ctx)).find(({ openingsSource }) => openingsSource === 'stored');
  if (!schedule?.serviceIds[0]) throw new Error('no stored schedule');
  return { practitioner: schedule.practitionerId, site: schedule.siteId, service: schedule.serviceIds[0] };
}

function visit(patient: string, others: Json): Json {
  return {
    resourceType: 'Appointment',
    status: 'booked',
    participant: [{ actor: { reference: `Patient/${patient}` }, status: 'accepted' }],
    ...others,
  };
}

describe('an Appointment that is posted', () => {
  test('books its slot, keeps its identifier and comment, and is read back', async () => {
    const [patient = ''] = await patients(1);
    const slot = await freeSlot();
    const identifier = [{ system: 'https://vendor.example/visits', value: 'V-1' }];
    const body = visit(patient, {
      slot: [{ reference: `Slot/${slot['id']}` }],
      start: slot['start'],
      end: slot['end'],
      identifier,
      comment: 'viene con bastón',
    });
    const answer = await send('post', '/Appointment', { body });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      resourceType: 'Appointment',
      status: 'booked',
      identifier,
      comment: 'viene con bastón',
      start: slot['start'],
      end: slot['end'],
    });
    expect(answer.headers['etag']).toBe(`W/"${answer.body.meta.versionId}"`);
    expect(answer.headers['location']).toBe(`http://localhost:3000/fhir/R4/Appointment/${answer.body.id}`);
    expect((await send('get', `/Slot/${slot['id']}`)).body.status).toBe('busy');
    expect((await send('get', `/Appointment?identifier=https://vendor.example/visits|V-1`)).body.total).toBe(1);
    const ours = await getAppointment(server.ctx, parseId<AppointmentId>(answer.body.id) ?? ('' as AppointmentId));
    expect(ours).toMatchObject({ patientId: patient, origin: 'fhir', slotId: slot['id'] });
  });

  test('books an opening of a computed schedule by who, where, what and when', async () => {
    const [, patient = ''] = await patients(2);
    const schedule = (await listSchedules(server.ctx)).find(
      ({ openingsSource, serviceIds }) => openingsSource === 'computed' && serviceIds.length > 0,
    );
    const service = (await listServices(server.ctx)).find(({ id }) => id === schedule?.serviceIds[0]);
    const offered = await Promise.resolve().then(() =>
      findOpenings(server.ctx, {
        serviceId: service?.id as never,
        practitionerId: schedule?.practitionerId,
        from: server.ctx.clock.now(),
        to: (server.ctx.clock.now() + 20 * 86_400_000) as never,
        limit: 5,
      }),
    );
    const opening = offered.at(-1);
    if (!opening) throw new Error('no opening');
    const actors = [
      `Patient/${patient}`,
      `Practitioner/${opening.practitionerId}`,
      `Location/${opening.siteId}`,
      `HealthcareService/${opening.serviceId}`,
    ];
    const body = {
      resourceType: 'Appointment',
      status: 'proposed',
      start: new Date(opening.start).toISOString(),
      end: new Date(opening.end).toISOString(),
      participant: actors.map((reference) => ({ actor: { reference }, status: 'needs-action' })),
    };
    const answer = await send('post', '/Appointment', { body, headers: { prefer: 'return=minimal' } });
    expect([answer.status, answer.body]).toEqual([201, {}]);
    const again = await send('post', '/Appointment', {
      body: {
        ...body,
        participant: body.participant.map((p, i) =>
          i === 0
            ? { ...p, actor: { reference: `Patient/${offered.length ? '01390f9f-2842-5a72-9fde-d13fcc9ebd69' : ''}` } }
            : p,
        ),
      },
    });
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [{ code: 'conflict', expression: ['Appointment.start'] }],
    });
  });

  test('wins its slot once when twenty want it', async () => {
    const slot = await freeSlot('2026-01-20');
    const people = await patients(20);
    const answers = await Promise.all(
      people.map((patient) =>
        send('post', '/Appointment', { body: visit(patient, { slot: [{ reference: `Slot/${slot['id']}` }] }) }),
      ),
    );
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
  });

  test('is made once by a client that repeats it with If-None-Exist', async () => {
    const [, , patient = ''] = await patients(3);
    const slot = await freeSlot('2026-01-27');
    const identifier = [{ system: 'https://vendor.example/visits', value: 'V-2' }];
    const options = {
      body: visit(patient, { slot: [{ reference: `Slot/${slot['id']}` }], identifier }),
      headers: { 'if-none-exist': 'identifier=https://vendor.example/visits|V-2' },
    };
    const first = await send('post', '/Appointment', options);
    const second = await send('post', '/Appointment', options);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body.id).toBe(first.body.id);
  });
});

describe('an Appointment that cannot be', () => {
  const UNKNOWN = '0190f0f0-0000-7000-8000-00000000ffff';

  async function refusal(change: (whole: Json, slot: Json) => Json) {
    const [patient = ''] = await patients(1);
    const slot = await freeSlot('2026-02-02');
    const answer = await send('post', '/Appointment', {
      body: change(visit(patient, { slot: [{ reference: `Slot/${slot['id']}` }] }), slot),
    });
    const [issue] = answer.body.issue ?? [];
    return [answer.status, issue?.code, issue?.expression?.[0]];
  }

  test.each<[string, (whole: Json, slot: Json) => Json, [number, string, string]]>([
    [
      'with a date that does not exist',
      (whole) => ({ ...whole, start: '2026-13-45T99:99:99Z' }),
      [400, 'value', 'Appointment.start'],
    ],
    [
      'with a start of the wrong type',
      (whole) => ({ ...whole, start: { $gt: '' } }),
      [400, 'structure', 'Appointment.start'],
    ],
    ['without an offset', (whole) => ({ ...whole, start: '2026-02-02T10:00:00' }), [400, 'value', 'Appointment.start']],
    ['without a status', ({ status: _status, ...whole }) => whole, [400, 'required', 'Appointment.status']],
    ['with an unknown status', (whole) => ({ ...whole, status: 'maybe' }), [400, 'value', 'Appointment.status']],
    ['that is over', (whole) => ({ ...whole, status: 'fulfilled' }), [422, 'business-rule', 'Appointment.status']],
    [
      'without a patient',
      (whole) => ({ ...whole, participant: [{ type: [{ text: 'patient' }], status: 'accepted' }] }),
      [400, 'required', 'Appointment.participant[0].actor'],
    ],
    [
      'with a participant who is nobody',
      (whole) => ({ ...whole, participant: [...whole['participant'], { status: 'accepted' }] }),
      [400, 'invariant', 'Appointment.participant[1]'],
    ],
    [
      'without participants',
      ({ participant: _participant, ...whole }) => whole,
      [400, 'required', 'Appointment.participant'],
    ],
    [
      'with participants that are no list',
      (whole) => ({ ...whole, participant: 'x' }),
      [400, 'structure', 'Appointment.participant'],
    ],
    [
      'of an unknown patient',
      (whole) => ({ ...whole, participant: [{ actor: { reference: `Patient/${UNKNOWN}` }, status: 'accepted' }] }),
      [422, 'not-found', 'Appointment.participant[0].actor'],
    ],
    [
      'of an unknown slot',
      (whole) => ({ ...whole, slot: [{ reference: `Slot/${UNKNOWN}` }] }),
      [422, 'not-found', 'Appointment.slot[0]'],
    ],
    [
      'whose start is not that of its slot',
      (whole, slot) => ({ ...whole, start: slot['end'], end: '2026-02-02T23:00:00+01:00' }),
      [422, 'value', 'Appointment.start'],
    ],
    [
      'whose end is before its start',
      (whole, slot) => ({ ...whole, start: slot['end'], end: slot['start'] }),
      [400, 'value', 'Appointment.end'],
    ],
    [
      'that is longer than its slot',
      (whole, slot) => ({ ...whole, start: slot['start'], end: '2026-02-02T23:00:00+01:00' }),
      [422, 'value', 'Appointment.end'],
    ],
  ])('%s is refused with its path', async (_name, change, expected) => {
    expect(await refusal(change)).toEqual(expected);
  });

  test('in the past, or when the agenda offers nothing, is refused and nothing is written', async () => {
    const { practitioner, site, service } = await stored();
    const [patient = ''] = await patients(1);
    const others = [`Practitioner/${practitioner}`, `Location/${site}`, `HealthcareService/${service}`].map(
      (reference) => ({ actor: { reference }, status: 'accepted' }),
    );
    const at = (start: string) => ({
      ...visit(patient, { start, end: new Date(Date.parse(start) + 20 * 60_000).toISOString() }),
      participant: [...visit(patient, {})['participant'], ...others],
    });
    const before = (await send('get', '/Appointment?_summary=count')).body.total;
    const past = await send('post', '/Appointment', { body: at('2025-12-01T10:00:00+01:00') });
    expect([past.status, past.body.issue[0]]).toMatchObject([
      422,
      {
        code: 'business-rule',
        expression: ['Appointment.start'],
        diagnostics: expect.stringContaining('opening-in-past'),
      },
    ]);
    const night = await send('post', '/Appointment', { body: at('2026-02-02T03:00:00+01:00') });
    expect([night.status, night.body.issue[0].diagnostics]).toMatchObject([
      422,
      expect.stringContaining('opening-unknown'),
    ]);
    expect((await send('get', '/Appointment?_summary=count')).body.total).toBe(before);
  });
});

test('another client library reads, pages and books through it', async () => {
  const http: Server = createServer(server.app);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = http.address() as AddressInfo;
    const client = new Client({ baseUrl: `http://127.0.0.1:${port}/fhir/R4`, bearerToken: token });
    expect(await client.capabilityStatement()).toMatchObject({
      resourceType: 'CapabilityStatement',
      fhirVersion: '4.0.1',
    });
    const found = (await client.search({
      resourceType: 'Patient',
      searchParams: { family: 'vega', _count: 2 },
    })) as Json;
    const patient = found['entry'][0].resource;
    expect(await client.read({ resourceType: 'Patient', id: patient.id })).toEqual(patient);
    const slot = await freeSlot('2026-02-03');
    const body = visit(patient.id, { slot: [{ reference: `Slot/${slot['id']}` }] });
    const booked = (await client.create({ resourceType: 'Appointment', body: body as never })) as Json;
    expect(booked['status']).toBe('booked');
    await expect(client.create({ resourceType: 'Appointment', body: body as never })).rejects.toMatchObject({
      response: { status: 409 },
    });
  } finally {
    http.closeAllConnections();
    http.close();
  }
});
