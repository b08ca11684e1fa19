import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MINUTE_MS } from '../../platform/time/instant.ts';
import { importBundle } from '../import/import-bundle.ts';
import { sendTo, startTestServer, type Json, type SendOptions, type TestServer } from '../test-support/fhir-server.ts';
import { offersApart } from '../test-support/offers-apart.ts';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
}, 60_000);

afterAll(() => server.stop());

function post(operation: string, parameter: unknown, options: SendOptions = {}) {
  const body = { resourceType: 'Parameters', parameter };
  return sendTo(server, { token, body, ...options, method: 'post', path: `/Appointment/$${operation}` });
}

const period = [
  { name: 'start', valueDateTime: '2026-01-12' },
  { name: 'end', valueDateTime: '2026-01-24T00:00:00+01:00' },
];

async function proposed(...more: Json[]): Promise<Json[]> {
  const answer = await post('find', [...period, ...more]);
  expect(answer.status).toBe(200);
  return (answer.body.entry ?? []).map(({ resource }: Json) => resource).filter((one: Json) => one['status']);
}

let used = 0;
/** Offers that no other test of this file takes. */
async function fresh(): Promise<Json> {
  const offers = offersApart(await proposed({ name: '_count', valueInteger: 200 }));
  used += 1;
  const offer = offers[offers.length - used * 4];
  if (!offer) throw new Error('no offers left');
  return offer;
}

async function patient(index = 0): Promise<Json> {
  const answer = await sendTo(server, {
    token,
    method: 'get',
    path: '/Patient?_count=60&active=true&deceased=false',
  });
  return answer.body.entry[index].resource;
}

function reference(offer: Json) {
  return { name: 'appointment-reference', valueReference: { reference: `Appointment/${offer['id']}` } };
}

function actor(offer: Json, type: string): string {
  const all = offer['participant'].map((one: Json) => one['actor'].reference as string);
  return all.find((text: string) => text.startsWith(`${type}/`));
}

const outcomeOf = (answer: Json) => answer['body'].entry[0].resource;

describe('$find', () => {
  test('answers free times as proposed Appointments with their total', async () => {
    const answer = await post('find', period);
    expect(answer.body).toMatchObject({ resourceType: 'Bundle', type: 'searchset', total: expect.any(Number) });
    for (const { resource, search } of answer.body.entry) {
      expect(search.mode).toBe('match');
      expect(resource).toMatchObject({ resourceType: 'Appointment', status: 'proposed', requestedPeriod: [{}] });
      expect(resource.id).toMatch(/^[A-Za-z0-9.-]{1,64}$/);
    }
    expect(answer.body.total).toBeGreaterThanOrEqual(answer.body.entry.length);
  });

  test('honours _count, in the address and among the parameters', async () => {
    expect(await proposed({ name: '_count', valueInteger: 3 })).toHaveLength(3);
    const body = { resourceType: 'Parameters', parameter: period };
    const answer = await sendTo(server, { token, body, method: 'post', path: '/Appointment/$find?_count=2' });
    expect(answer.body.entry).toHaveLength(2);
  });

  test('joins kinds of participants by AND, and orders repeats of one kind by preference', async () => {
    const all = await proposed({ name: '_count', valueInteger: 200 });
    const [first = '', second = ''] = [...new Set(all.map((offer) => actor(offer, 'Practitioner')))];
    const named = [second, first].map((text) => ({ name: 'practitioner', valueReference: { reference: text } }));
    const offers = await proposed(...named, { name: '_count', valueInteger: 200 });
    const order = offers.map((offer) => actor(offer, 'Practitioner'));
    expect([...new Set(order)]).toEqual([second, first]);
    expect(order).toEqual(order.toSorted((a, b) => [second, first].indexOf(a) - [second, first].indexOf(b)));
    const elsewhere = { name: 'organization', valueReference: { reference: 'Organization/somebody-else' } };
    expect(await proposed(elsewhere)).toEqual([]);
  });

  test('offers first what can all be taken, then each time for the further services that it is free for', async () => {
    const day = [
      { name: 'start', valueDateTime: '2026-01-13' },
      { name: 'end', valueDateTime: '2026-01-13' },
      { name: '_count', valueInteger: 200 },
    ];
    const { body } = await post('find', day);
    const all: Json[] = body.entry.map(({ resource }: Json) => resource).filter((one: Json) => one['status']);
    expect(body.total).toBe(all.length);
    expect(offersApart(all.slice(0, 10))).toHaveLength(10);
    const places = all.map((one) => `${actor(one, 'Practitioner')} ${one['start']}`);
    expect(new Set(places).size).toBeLessThan(all.length);
    const groups = Map.groupBy(all, (one) => `${actor(one, 'Practitioner')} ${actor(one, 'HealthcareService')}`);
    for (const offers of groups.values()) expect(offersApart(offers)).toHaveLength(offers.length);
  });

  test('narrows by visit type and by a part of the name of the place', async () => {
    const [offer = {}] = await proposed();
    const service = actor(offer, 'HealthcareService');
    const typed = await proposed({ name: 'visit-type', valueString: service.split('/')[1] });
    expect(new Set(typed.map((one) => actor(one, 'HealthcareService')))).toEqual(new Set([service]));
    expect(await proposed({ name: 'location-string', valueString: 'no such place' })).toEqual([]);
    expect(await proposed({ name: 'specialty', valueString: 'http://example.org|none' })).toEqual([]);
  });

  test('offers who is in a hurry the soonest, also what patients may not book themselves', async () => {
    const offers = await proposed({ name: 'urgency', valueCode: 'urgent' }, { name: '_count', valueInteger: 200 });
    const starts = offers.map((offer) => Date.parse(offer['start']));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const soon = [
      { name: 'start', valueDateTime: '2026-01-05T08:00:00+01:00' },
      { name: 'end', valueDateTime: '2026-01-05T12:00:00+01:00' },
    ];
    const routine = await post('find', soon);
    const urgent = await post('find', [...soon, { name: 'urgency', valueCode: 'stat' }]);
    expect(urgent.body.total).toBeGreaterThanOrEqual(routine.body.total);
  });

  test('says which parameters had no effect', async () => {
    const answer = await post('find', [...period, { name: 'reason', valueString: 'x' }]);
    expect(answer.body.entry.at(-1)).toMatchObject({
      search: { mode: 'outcome' },
      resource: { issue: [{ severity: 'information' }] },
    });
  });

  test.each([
    ['no end', [period[0]], 'Parameters.parameter'],
    ['an unknown name', [...period, { name: 'priority', valueCode: 'x' }], 'Parameters.parameter[2].name'],
    ['a second start', [...period, period[0]], 'Parameters.parameter[2]'],
    [
      'a time without an offset',
      [{ name: 'start', valueDateTime: '2026-01-12T09:00:00' }, period[1]],
      'Parameters.parameter[0].valueDateTime',
    ],
    [
      'an end before the start',
      [period[0], { name: 'end', valueDateTime: '2025-01-01' }],
      'Parameters.parameter[1].valueDateTime',
    ],
    ['a wrong urgency', [...period, { name: 'urgency', valueCode: 'now' }], 'Parameters.parameter[2].valueCode'],
    [
      'a reference to another type',
      [...period, { name: 'practitioner', valueReference: { reference: 'Patient/x' } }],
      'Parameters.parameter[2].valueReference.reference',
    ],
    ['no list', { name: 'start' }, 'Parameters.parameter'],
  ])('refuses %s with its path', async (_what, parameter, path) => {
    const answer = await post('find', parameter);
    expect(answer.status).toBe(400);
    expect(answer.body.issue[0].expression).toEqual([path]);
  });
});

describe('$hold', () => {
  test('keeps a time for this client until it expires: nobody else is offered it, holds it or books it', async () => {
    const offer = await fresh();
    const held = await post('hold', [reference(offer)]);
    expect(held.body).toMatchObject({ total: 1, entry: [{ resource: { id: offer['id'], status: 'pending' } }] });
    const [{ valueInstant }] = held.body.entry[0].resource.extension;
    expect(Date.parse(valueInstant) - server.ctx.clock.now()).toBe(5 * MINUTE_MS);
    const offers = await proposed({ name: '_count', valueInteger: 200 });
    expect(offers.map(({ id }) => id)).not.toContain(offer['id']);
    expect((await post('hold', [reference(offer)])).body.entry[0].resource.status).toBe('pending');
    const booked = await post('book', [reference(offer), { name: 'patient-resource', resource: await patient(1) }]);
    expect(booked.body.entry[0].resource.status).toBe('booked');
    const late = await post('hold', [reference(offer)]);
    expect(outcomeOf(late)).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'fatal', code: 'not-found' }],
    });
  });

  test.each(['00000', 'x'.repeat(64)])('of a time that does not exist is fatal: %s', async (id) => {
    const answer = await post('hold', [reference({ id })]);
    expect([answer.status, outcomeOf(answer).issue[0].code]).toEqual([200, 'not-found']);
  });

  test('of what a call holds is refused until that hold expires', async () => {
    const offer = await fresh();
    const { holdSlot } = await import('../../agenda/index.ts');
    const held = await holdSlot(server.ctx, { openingId: offer['id'], conversationKey: 'call:1', ttlMs: 60_000 });
    expect(held.ok).toBe(true);
    const book = [reference(offer), { name: 'patient-resource', resource: await patient(2) }];
    expect(outcomeOf(await post('book', book)).issue[0]).toMatchObject({ severity: 'fatal', code: 'conflict' });
    expect(outcomeOf(await post('hold', [reference(offer)])).issue[0].code).toBe('not-found');
    server.ctx.clock.moveTo((server.ctx.clock.now() + 61_000) as never);
    expect((await post('book', book)).body.entry[0].resource.status).toBe('booked');
  });
});

describe('$book', () => {
  test('of one opening by twenty at once is won by exactly one', async () => {
    const offer = await fresh();
    const resource = await patient(3);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => post('book', [reference(offer), { name: 'patient-resource', resource }])),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    const statuses = answers.map(
      ({ body }) => body.entry[0].resource.status ?? body.entry[0].resource.issue[0].severity,
    );
    expect(statuses.filter((status) => status === 'booked')).toHaveLength(1);
    expect(statuses.filter((status) => status === 'fatal')).toHaveLength(19);
  });

  const newcomer = (given: string) => ({
    resourceType: 'Patient',
    name: [{ given: [given], family: 'Nuevo' }],
    birthDate: '1980-02-03',
    telecom: [{ system: 'phone', value: '+34600111222' }],
    identifier: [{ system: 'https://vendor.example/p', value: given }],
  });

  test('registers somebody new once the time is held, and finds the same person again', async () => {
    const [offer, next] = [await fresh(), await fresh()];
    const book = (one: Json, resource: unknown) =>
      post('book', [reference(one), { name: 'patient-resource', resource }, { name: 'comment', valueString: 'hola' }]);
    const first = await book(offer, newcomer('Nuria'));
    expect(first.body.entry[0].resource).toMatchObject({ status: 'booked', comment: 'hola' });
    const whom = actor(first.body.entry[0].resource, 'Patient');
    const { identifier: _identifier, ...withoutIdentifier } = newcomer('Nuria');
    const second = await book(next, withoutIdentifier);
    expect(actor(second.body.entry[0].resource, 'Patient')).toBe(whom);
    const before = await sendTo(server, { token, method: 'get', path: '/Patient?_summary=count' });
    expect(outcomeOf(await book(offer, newcomer('Otra')))).toMatchObject({ issue: [{ severity: 'fatal' }] });
    const after = await sendTo(server, { token, method: 'get', path: '/Patient?_summary=count' });
    expect(after.body.total).toBe(before.body.total);
  });

  test('knows a patient of ours by the id alone, and asks somebody new for a name', async () => {
    const [offer, known] = [await fresh(), await patient(8)];
    const named = (id: unknown) => ({ name: 'patient-resource', resource: { resourceType: 'Patient', id } });
    const booked = await post('book', [reference(offer), named(known['id'])]);
    expect(actor(booked.body.entry[0].resource, 'Patient')).toBe(`Patient/${String(known['id'])}`);
    const stranger = await post('book', [reference(offer), named('0f1de3c8-53bd-4c2b-9a0e-2d1f3b6c7a99')]);
    expect([stranger.status, stranger.body.issue[0]]).toMatchObject([
      400,
      { code: 'required', expression: ['Parameters.parameter[1].resource.name'] },
    ]);
  });

  test('moves and cancels the visit whose resource it is given', async () => {
    const [offer, next] = [await fresh(), await fresh()];
    const booked = await post('book', [reference(offer), { name: 'patient-resource', resource: await patient(5) }]);
    const visit = booked.body.entry[0].resource;
    const whom = visit.participant.filter((one: Json) => one['actor'].reference.startsWith('Patient/'));
    const moved = await post('book', [
      {
        name: 'appointment-resource',
        resource: {
          ...visit,
          slot: next['slot'],
          start: next['start'],
          end: next['end'],
          minutesDuration: undefined,
          participant: [...whom, ...next['participant']],
        },
      },
    ]);
    expect(moved.body.entry[0].resource).toMatchObject({ id: visit.id, status: 'booked', start: next['start'] });
    const cancel = { ...moved.body.entry[0].resource, status: 'cancelled' };
    const cancelled = await post('book', [{ name: 'appointment-resource', resource: cancel }]);
    expect(cancelled.body.entry[0].resource).toMatchObject({ id: visit.id, status: 'cancelled' });
    const again = await post('book', [{ name: 'appointment-resource', resource: { ...cancel, status: 'booked' } }]);
    expect(outcomeOf(again).issue[0].severity).toBe('fatal');
  });

  test('for somebody who has died is refused', async () => {
    const resource: Json = { ...(await patient(9)), deceasedBoolean: true };
    await sendTo(server, { token, method: 'put', path: `/Patient/${String(resource['id'])}`, body: resource });
    const answer = await post('book', [reference(await fresh()), { name: 'patient-resource', resource }]);
    expect(outcomeOf(answer).issue[0]).toMatchObject({ severity: 'fatal', code: 'business-rule' });
  });

  test('does not replace the visit of another patient', async () => {
    const [offer, next] = [await fresh(), await fresh()];
    const booked = await post('book', [reference(offer), { name: 'patient-resource', resource: await patient(10) }]);
    const replaced = { name: 'cancelled-appt-id', valueUri: booked.body.entry[0].resource.id };
    const other = { name: 'patient-resource', resource: await patient(11) };
    const answer = await post('book', [reference(next), replaced, other]);
    expect(outcomeOf(answer).issue[0].severity).toBe('fatal');
  });

  test('with Argonaut’s cancelled-appt-id moves the visit that is replaced', async () => {
    const [offer, next] = [await fresh(), await fresh()];
    const booked = await post('book', [reference(offer), { name: 'patient-resource', resource: await patient(6) }]);
    const { id } = booked.body.entry[0].resource;
    const moved = await post('book', [reference(next), { name: 'cancelled-appt-id', valueUri: `Appointment/${id}` }]);
    expect(moved.body.entry[0].resource).toMatchObject({ id, start: next['start'], status: 'booked' });
  });

  test('wants a time and a patient', async () => {
    const offer = await fresh();
    const one = { name: 'patient-resource', resource: await patient(7) };
    expect((await post('book', [])).status).toBe(400);
    expect((await post('book', [reference(offer)])).status).toBe(400);
    const unknown = await post('book', [reference({ id: 'none' }), one]);
    expect(outcomeOf(unknown).issue[0].severity).toBe('fatal');
  });
});

describe('a visit that was booked here', () => {
  const specialty = [{ coding: [{ system: 'http://snomed.info/sct', code: '394594003', display: 'Alergología' }] }];

  async function idsOf(query: string): Promise<string[]> {
    const answer = await sendTo(server, { token, method: 'get', path: `/Appointment?_count=200&${query}` });
    expect(answer.status).toBe(200);
    return (answer.body.entry ?? []).map(({ resource }: Json) => resource.id);
  }

  test('is found by the type and the specialty of its service (ITI-118), and says them', async () => {
    const [{ resource: service }] = (
      await sendTo(server, { token, method: 'get', path: '/HealthcareService?name=fisioterapia' })
    ).body.entry;
    const entry = [
      { resource: { ...service, specialty }, request: { method: 'PUT', url: `HealthcareService/${service.id}` } },
    ];
    const body = { resourceType: 'Bundle', type: 'transaction', entry };
    expect((await importBundle(server.ctx, body)).ok).toBe(true);
    const [offer] = await proposed({ name: 'specialty', valueString: 'http://snomed.info/sct|394594003' });
    expect(offer).toMatchObject({ specialty, serviceType: service.type });
    const one = { name: 'patient-resource', resource: await patient(9) };
    const booked = (await post('book', [reference(offer ?? {}), one])).body.entry[0].resource;
    expect(booked).toMatchObject({ specialty, serviceType: service.type });
    const read = await sendTo(server, { token, method: 'get', path: `/Appointment/${booked.id}` });
    const { requestedPeriod: _asked, ...stands } = booked;
    expect(read.body).toEqual(stands);
    for (const query of [
      'specialty=394594003',
      'specialty:text=alergologia',
      'specialty=394594003&service-type=https://alameda.example/servicios|fisioterapia',
      `specialty=394594003&service-type:text=${encodeURIComponent('Fisioterapia')}`,
    ])
      expect(await idsOf(`_id=${booked.id}&${query}`)).toEqual([booked.id]);
    for (const query of ['specialty=1', 'specialty:missing=true', 'service-type=pediatria', 'specialty:not=394594003'])
      expect(await idsOf(`_id=${booked.id}&${query}`)).toEqual([]);
  });

  test('keeps the words that it was asked for with, beside the codes of its service', async () => {
    const [offer] = await proposed({ name: 'visit-type', valueString: 'fisioterapia' });
    const { id: _id, ...asked } = offer ?? {};
    const resource = { ...asked, status: 'pending', serviceType: [{ text: 'Rodilla' }] };
    const one = { name: 'patient-resource', resource: await patient(10) };
    const booked = (await post('book', [{ name: 'appointment-resource', resource }, one])).body.entry[0].resource;
    expect(booked.serviceType).toMatchObject([{ text: 'Rodilla', coding: [{ code: 'fisioterapia' }] }]);
    expect(await idsOf(`_id=${booked.id}&service-type=fisioterapia&service-type:text=rodilla`)).toEqual([booked.id]);
  });
});

test('scopes open the operations letter by letter', async () => {
  const status = async (scope: string, operation: string) =>
    (await post(operation, [], { token: await server.tokenFor(scope) })).status;
  expect((await post('undo', [])).status).toBe(404);
  expect(await status('system/Appointment.r', 'find')).toBe(403);
  expect(await status('system/Appointment.s', 'find')).toBe(400);
  expect(await status('system/Appointment.rs', 'hold')).toBe(403);
  expect(await status('system/Appointment.u', 'book')).toBe(400);
  const identifier = (await patient()).identifier[0];
  const named = [...period, { name: 'patient-reference', valueReference: { identifier } }];
  const find = async (...scopes: string[]) =>
    (await post('find', named, { token: await server.tokenFor('system/Appointment.s', ...scopes) })).status;
  expect([await find(), await find('system/Patient.r'), await find('system/Patient.s')]).toEqual([403, 403, 200]);
  const narrow = await server.tokenFor('system/Appointment.u');
  const book = [reference(await fresh()), { name: 'patient-resource', resource: await patient(8) }];
  expect((await post('book', book, { token: narrow })).status).toBe(403);
});
