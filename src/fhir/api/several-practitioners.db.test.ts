import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { importSchedule, listSchedules, type WeeklyShift } from '../../agenda/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { sendTo, startTestServer, type Json, type Method, type TestServer } from '../test-support/fhir-server.ts';

let server: TestServer;
let token: string;
/** Times that two practitioners offer together, for one service at one place. */
let common: readonly (readonly [Json, Json])[];

const send = (method: Method, path: string, body?: Json) =>
  sendTo(server, { method, path, token, ...(body === undefined ? {} : { body }) });
const actorOf = (visit: Json, type: string) =>
  String(visit['participant'].find(({ actor }: Json) => actor.reference.startsWith(`${type}/`))?.actor.reference ?? '');
const actorsOf = (visit: Json) => visit['participant'].map(({ actor }: Json) => String(actor.reference));

async function offersOf(practitioner: string, from = '2026-01-12', to = '2026-01-24'): Promise<readonly Json[]> {
  const parameter = [
    { name: 'start', valueDateTime: from },
    { name: 'end', valueDateTime: to },
    { name: 'practitioner', valueReference: { reference: practitioner } },
    { name: '_count', valueInteger: 200 },
  ];
  const { body } = await send('post', '/Appointment/$find', { resourceType: 'Parameters', parameter });
  return (body.entry ?? [])
    .map(({ resource }: Json) => resource)
    .filter(({ resourceType }: Json) => resourceType === 'Appointment');
}

const placeOf = (offer: Json) =>
  [offer['start'], offer['end'], actorOf(offer, 'Location'), actorOf(offer, 'HealthcareService')].join(' ');

/** Two practitioners of one service at one place, who from now on work at the same hours. */
async function together(): Promise<readonly string[]> {
  const { ctx } = server;
  const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '14:00' }) as WeeklyShift);
  const all = (await listSchedules(ctx)).filter(({ openingsSource }) => openingsSource === 'computed');
  const pair = all.flatMap((one) =>
    all
      .filter((other) => other.siteId === one.siteId && other.practitionerId > one.practitionerId)
      .filter((other) => other.serviceIds.some((id) => one.serviceIds.includes(id)))
      .map((other) => [one, other]),
  )[0];
  const both = required(pair, 'two schedules of one service');
  const serviceIds = both
    .map((one) => one.serviceIds)
    .reduce((a, b) => a.filter((id) => b.includes(id)))
    .slice(0, 1);
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    for (const { version: _version, updatedAt: _at, ...schedule } of both)
      await importSchedule(tx, ctx, { ...schedule, serviceIds, weeklyAvailability: hours });
  });
  return both.map(({ practitionerId }) => practitionerId);
}

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  const [one, other] = await Promise.all((await together()).map((id) => offersOf(`Practitioner/${id}`)));
  const pairs = (one ?? []).flatMap((offer) => {
    const same = (other ?? []).find((their) => placeOf(their) === placeOf(offer));
    return same ? [[offer, same] as const] : [];
  });
  // Far enough from one another that no test takes the time of the next.
  common = pairs.filter((_pair, index) => index % 8 === 0);
}, 120_000);

afterAll(() => server.stop());

function newVisit(offers: readonly Json[], number: number, patient: string): Json {
  const [first] = offers;
  const { start, end } = required(first, 'an offer');
  const places = [
    actorOf(required(first, 'offer'), 'Location'),
    actorOf(required(first, 'offer'), 'HealthcareService'),
  ];
  const references = [patient, ...offers.map((offer) => actorOf(offer, 'Practitioner')), ...places];
  return {
    resourceType: 'Appointment',
    status: 'booked',
    identifier: [{ system: 'https://vendor.example/agenda', value: `several-${number}` }],
    start,
    end,
    participant: references.map((reference) => ({ actor: { reference }, status: 'accepted' })),
  };
}

async function patientNamed(text: string): Promise<string> {
  const made = await send('post', '/Patient', { resourceType: 'Patient', name: [{ text }] });
  return `Patient/${made.body.id}`;
}

const pairAt = (index: number) => required(common[index], 'a time that two have in common');
const offers = async (offer: Json) =>
  (await offersOf(actorOf(offer, 'Practitioner'))).some((one) => placeOf(one) === placeOf(offer));

describe('a visit that needs two practitioners', () => {
  test('has both, and the time of both, until it is cancelled', async () => {
    const [one, other] = pairAt(0);
    const made = await send('post', '/Appointment', newVisit([one, other], 1, await patientNamed('Una Roca')));
    expect(made.status).toBe(201);
    const both = [actorOf(one, 'Practitioner'), actorOf(other, 'Practitioner')];
    const { body } = await send('get', `/Appointment/${made.body.id}`);
    expect(actorsOf(body)).toEqual(expect.arrayContaining(both));
    expect([await offers(one), await offers(other)]).toEqual([false, false]);
    const cancelled = await send('put', `/Appointment/${body.id}`, { ...body, status: 'cancelled' });
    expect(cancelled.status).toBe(200);
    expect([await offers(one), await offers(other)]).toEqual([true, true]);
  });

  test('is refused as one where one of them is taken, and takes nothing of the other', async () => {
    const [one, other] = pairAt(1);
    const alone = await send('post', '/Appointment', newVisit([other], 2, await patientNamed('Dos Roca')));
    expect(alone.status).toBe(201);
    const made = await send('post', '/Appointment', newVisit([one, other], 3, await patientNamed('Tres Roca')));
    expect([made.status, made.body.issue[0].diagnostics]).toEqual([409, expect.stringContaining('slot-taken')]);
    expect(await offers(one)).toBe(true);
  });

  test('takes the time of a practitioner whom somebody else wants alone', async () => {
    const [one, other] = pairAt(2);
    await send('post', '/Appointment', newVisit([one, other], 4, await patientNamed('Cuatro Roca')));
    const alone = await send('post', '/Appointment', newVisit([other], 5, await patientNamed('Cinco Roca')));
    expect(alone.status).toBe(409);
  });

  test('of two that need the same two at once one has both', async () => {
    const [one, other] = pairAt(3);
    const bodies = await Promise.all(
      [6, 7].map(async (n) => newVisit(n === 6 ? [one, other] : [other, one], n, await patientNamed(`N ${n}`))),
    );
    const answers = await Promise.all(bodies.map((body) => send('post', '/Appointment', body)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
  });

  test('moves with both, or not at all', async () => {
    const [one, other] = pairAt(4);
    const [, blocked] = pairAt(5);
    const [free] = pairAt(6);
    const made = await send('post', '/Appointment', newVisit([one, other], 8, await patientNamed('Ocho Roca')));
    await send('post', '/Appointment', newVisit([blocked], 9, await patientNamed('Nueve Roca')));
    const move = async (to: Json) => {
      const { body } = await send('get', `/Appointment/${made.body.id}`);
      return send('put', `/Appointment/${body.id}`, { ...body, start: to['start'], end: to['end'] });
    };
    expect((await move(blocked)).status).toBe(409);
    expect(await offers(other)).toBe(false);
    expect((await move(free)).status).toBe(200);
    expect([await offers(other), await offers(pairAt(6)[1])]).toEqual([true, false]);
  });

  test('keeps whom it needs: that is changed by booking anew', async () => {
    const [one, other] = pairAt(7);
    const made = await send('post', '/Appointment', newVisit([one], 10, await patientNamed('Diez Roca')));
    const { body } = await send('get', `/Appointment/${made.body.id}`);
    const actor = { reference: actorOf(other, 'Practitioner') };
    const changed = { ...body, participant: [...body.participant, { actor, status: 'accepted' }] };
    expect((await send('put', `/Appointment/${body.id}`, changed)).status).toBe(422);
  });
});
