import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import {
  importSchedule,
  importSlot,
  listSchedules,
  restoreAppointment,
  type SlotId,
  type WeeklyShift,
} from '../../agenda/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PractitionerId, ScheduleId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
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
  common = pairs.filter((_pair, index) => index % 4 === 0);
}, 120_000);

afterAll(() => server.stop());

function newVisit(offers: readonly Json[], number: number, patient: string, first = offers[0]): Json {
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

describe('whom a visit needs besides its own practitioner', () => {
  const ofSecond = (other: Json) => `practitioner=${actorOf(other, 'Practitioner')}`;
  const idsIn = (bundle: Json) => (bundle['entry'] ?? []).map(({ resource }: Json) => resource.id);
  const freed = async () => {
    const { ctx } = server;
    const rows = await ctx.db.query<{ payload: { practitionerId: string; start: string } }>(
      ctx.clinicId,
      `select payload from outbox_event where clinic_id = $1 and type = 'slot.freed' order by id`,
      [ctx.clinicId],
    );
    return rows.map(({ payload }) => `Practitioner/${payload.practitionerId} ${Date.parse(payload.start)}`);
  };
  const timesOf = (...offersFreed: readonly Json[]) =>
    offersFreed.map((offer) => `${actorOf(offer, 'Practitioner')} ${Date.parse(offer['start'])}`);

  test('finds the visit, once, with its total and page by page, also when it is cancelled', async () => {
    const [one, other] = pairAt(8);
    const day = `&date=${String(one['start']).slice(0, 10)}`;
    const before = (await send('get', `/Appointment?${ofSecond(other)}${day}`)).body.total;
    const made = await send('post', '/Appointment', newVisit([one, other], 11, await patientNamed('Once Roca')));
    const alone = await send('post', '/Appointment', newVisit([pairAt(9)[1]], 12, await patientNamed('Doce Roca')));
    const wanted = [made.body.id, alone.body.id];
    for (const query of [ofSecond(other), `actor=${actorOf(other, 'Practitioner')}`]) {
      const { body } = await send('get', `/Appointment?${query}&_count=200`);
      expect(idsIn(body).filter((id: string) => wanted.includes(id))).toEqual(expect.arrayContaining(wanted));
      expect(new Set(idsIn(body)).size).toBe(body.total);
    }
    expect((await send('get', `/Appointment?${ofSecond(other)}${day}`)).body.total).toBeGreaterThan(before);
    const first = await send('get', `/Appointment?${ofSecond(other)}&_count=1&_sort=-date`);
    const next = first.body.link.find(({ relation }: Json) => relation === 'next');
    expect(first.body.entry).toHaveLength(1);
    const second = await send('get', String(next.url).split('/fhir/R4')[1] ?? '');
    expect(idsIn(second.body)).not.toEqual(idsIn(first.body));
    const { body } = await send('get', `/Appointment/${made.body.id}`);
    await send('put', `/Appointment/${body.id}`, { ...body, status: 'cancelled' });
    expect(idsIn((await send('get', `/Appointment?${ofSecond(other)}&status=cancelled`)).body)).toContain(body.id);
    expect(idsIn((await send('get', `/Appointment?${ofSecond(one)}&_id=${body.id}`)).body)).toEqual([body.id]);
  });

  test('leads to it from the other side as well', async () => {
    const [one, other] = pairAt(10);
    const made = await send('post', '/Appointment', newVisit([one, other], 13, await patientNamed('Trece Roca')));
    const id = actorOf(other, 'Practitioner').split('/')[1];
    const has = await send('get', `/Practitioner?_has:Appointment:practitioner:_id=${made.body.id}`);
    expect(idsIn(has.body)).toContain(id);
    const along = await send('get', `/Practitioner?_id=${id}&_revinclude=Appointment:practitioner`);
    expect(idsIn(along.body)).toContain(made.body.id);
  });

  test('has a time that is told to be free: cancelled, or moved', async () => {
    const [one, other] = pairAt(11);
    const to = pairAt(12);
    const made = await send('post', '/Appointment', newVisit([one, other], 14, await patientNamed('Catorce Roca')));
    const { start, end } = to[0];
    const moved = await send('put', `/Appointment/${made.body.id}`, { ...made.body, start, end });
    expect(moved.status).toBe(200);
    expect(await freed()).toEqual(expect.arrayContaining(timesOf(one, other)));
    const { body } = await send('get', `/Appointment/${made.body.id}`);
    await send('put', `/Appointment/${body.id}`, { ...body, status: 'cancelled' });
    expect(await freed()).toEqual(expect.arrayContaining(timesOf(...to)));
  });

  test('is there again when a cancellation is taken back, or it is not taken back', async () => {
    const [one, other] = pairAt(13);
    const made = await send('post', '/Appointment', newVisit([one, other], 15, await patientNamed('Quince Roca')));
    const cancel = async () => {
      const { body } = await send('get', `/Appointment/${made.body.id}`);
      return send('put', `/Appointment/${body.id}`, { ...body, status: 'cancelled' });
    };
    const restore = () => restoreAppointment(server.ctx, { appointmentId: made.body.id, cause: 'desk' });
    await cancel();
    expect(await restore()).toMatchObject({ ok: true });
    expect([await offers(one), await offers(other)]).toEqual([false, false]);
    await cancel();
    await send('post', '/Appointment', newVisit([other], 16, await patientNamed('Dieciséis Roca')));
    expect(await restore()).toEqual({ ok: false, error: { code: 'slot-taken' } });
    expect(await offers(one)).toBe(true);
  });
});

test('a visit with the Slots of two practitioners has both, and makes both busy', async () => {
  const { ctx } = server;
  const [one, other] = pairAt(14);
  const { start, end } = one;
  const [siteId, serviceId] = [actorOf(one, 'Location'), actorOf(one, 'HealthcareService')].map((text) =>
    String(text.split('/')[1]),
  );
  const slots = [one, other].map((offer) => ({
    slotId: ctx.ids.next<SlotId>(),
    scheduleId: ctx.ids.next<ScheduleId>(),
    practitionerId: actorOf(offer, 'Practitioner').split('/')[1] as PractitionerId,
  }));
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    for (const { slotId, scheduleId, practitionerId } of slots) {
      await importSchedule(tx, ctx, {
        id: scheduleId,
        practitionerId,
        siteId: siteId as SiteId,
        serviceIds: [serviceId as ServiceId],
        openingsSource: 'stored',
        weeklyAvailability: [],
        active: true,
      });
      await importSlot(tx, ctx, { id: slotId, scheduleId, status: 'free', start: at(start), end: at(end) });
    }
  });
  const visit = newVisit([], 17, await patientNamed('Diecisiete Roca'), one);
  const slot = slots.map(({ slotId }) => ({ reference: `Slot/${slotId}` }));
  const made = await send('post', '/Appointment', { ...visit, slot });
  expect(made.status).toBe(201);
  const statuses = () =>
    Promise.all(slots.map(async ({ slotId }) => (await send('get', `/Slot/${slotId}`)).body.status));
  expect(await statuses()).toEqual(['busy', 'busy']);
  expect([await offers(one), await offers(other)]).toEqual([false, false]);
  const found = await send('get', `/Appointment?practitioner=${actorOf(other, 'Practitioner')}&_id=${made.body.id}`);
  expect(found.body.total).toBe(1);
  const { body } = await send('get', `/Appointment/${made.body.id}`);
  await send('put', `/Appointment/${body.id}`, { ...body, status: 'cancelled' });
  expect(await statuses()).toEqual(['free', 'free']);
});
