import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { importPractitioner, importSchedule } from '../../agenda/index.ts';
import { historyOf } from '../../audit/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PractitionerId, ScheduleId } from '../../platform/kernel/ids.ts';
import { DAY_MS } from '../../platform/time/instant.ts';
import { parseLocalTime, type IsoWeekday } from '../../platform/time/wall-time.ts';
import type { AssetOut, AssetsOut } from './shapes/asset.ts';

let database: TestDatabase;
let desk: TestDesk;
let receptionist: SignedIn;
let manager: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  await secondPractitioner();
  receptionist = await signInTo(desk);
  manager = await signInTo(desk, 'manager');
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

/** Who gives the same service at the same hours. */
async function secondPractitioner(): Promise<void> {
  const { ctx, service, site: siteId } = desk;
  const practitionerId = ctx.ids.next<PractitionerId>();
  const [from, to] = ['09:00', '14:00'].map((time) => required(parseLocalTime(time), 'time'));
  const weekdays: readonly IsoWeekday[] = [1, 2, 3, 4, 5];
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await importPractitioner(tx, ctx, { id: practitionerId, name: 'Dr. Soler', active: true });
    await importSchedule(tx, ctx, {
      id: ctx.ids.next<ScheduleId>(),
      practitionerId,
      siteId,
      serviceIds: [service],
      openingsSource: 'computed',
      weeklyAvailability: weekdays.map((weekday) => ({
        weekday,
        from: required(from, 'from'),
        to: required(to, 'to'),
      })),
      active: true,
    });
  });
}

const scanner = (name: string, more: object = {}) => ({
  kind: 'device',
  type: 'ecógrafo',
  name,
  siteId: desk.site,
  ...more,
});

async function made(name: string, more: object = {}): Promise<AssetOut> {
  return (await manager.post('/assets', scanner(name, more)).expect(201)).body as AssetOut;
}

async function listed(): Promise<AssetsOut> {
  return (await receptionist.get('/assets').expect(200)).body as AssetsOut;
}

const need = (needs: readonly object[]) => manager.post(`/booking-rules/${desk.service}`, { needs });
const inDays = (days: number): string => new Date(desk.ctx.clock.now() + days * DAY_MS).toISOString();

interface Opening {
  readonly id: string;
  readonly start: string;
}

async function openings(day: number): Promise<readonly Opening[]> {
  const path = `/openings?service=${desk.service}&limit=100&from=${inDays(day)}&to=${inDays(day + 7)}`;
  return ((await receptionist.get(path).expect(200)).body as { openings: readonly Opening[] }).openings;
}

/** Two practitioners at one time. */
async function twoAtOnce(day: number): Promise<readonly [Opening, Opening]> {
  const all = await openings(day);
  const { start } = required(
    all.find((first) => all.filter((each) => each.start === first.start).length === 2),
    'a time of both',
  );
  const [one, other] = all.filter((each) => each.start === start);
  return [required(one, 'one'), required(other, 'another')];
}

let people = 0;
const newPatient = () => {
  people += 1;
  return { givenName: 'Ana', familyName: 'Prueba', birthDate: '1980-01-01', phone: `6${11_000_000 + people}` };
};
const book = (opening: Opening, more: object = {}) =>
  manager.post('/appointments', { openingId: opening.id, newPatient: newPatient(), ...more });

describe('the list of rooms and devices', () => {
  test('a manager adds one, says anew what it is, and each of it is audited', async () => {
    const weeklyHours = [{ weekday: 1, from: '09:00', to: '13:00' }];
    const asset = await made('Ecógrafo de la lista', { weeklyHours });
    expect(asset).toMatchObject({
      kind: 'device',
      type: 'ecógrafo',
      weeklyHours,
      active: true,
      closures: [],
      version: 1,
    });
    const next = scanner('Ecógrafo A', { active: false, expectedVersion: 1 });
    const changed = await manager.post(`/assets/${asset.id}`, next).expect(200);
    expect(changed.body).toMatchObject({
      id: asset.id,
      name: 'Ecógrafo A',
      weeklyHours: [],
      active: false,
      version: 2,
    });
    expect((await listed()).assets).toContainEqual(changed.body);
    const history = await historyOf(desk.ctx, { type: 'Device', id: asset.id });
    expect(history.map(({ action }) => action)).toEqual(['asset.import', 'asset.import']);
  });

  test('of two who change the same one, the second is told so', async () => {
    const asset = await made('Ecógrafo de dos');
    const change = scanner('Ecógrafo de dos', { expectedVersion: 1 });
    await manager.post(`/assets/${asset.id}`, change).expect(200);
    const late = await manager.post(`/assets/${asset.id}`, change).expect(409);
    expect(late.body).toMatchObject({ code: 'version-conflict', version: 2 });
  });

  test('who only receives reads it, and changes nothing', async () => {
    const asset = await made('Ecógrafo ajeno');
    await receptionist.get('/assets').expect(200);
    await receptionist.post('/assets', scanner('Otro')).expect(403);
    await receptionist.post(`/assets/${asset.id}`, scanner('Otro')).expect(403);
    await receptionist.post(`/assets/${asset.id}/closures`, {}).expect(403);
    await receptionist.delete(`/asset-closures/${randomUUID()}`).expect(403);
  });

  test('a type is written as it stands already, and says which services need it', async () => {
    await made('Sala 1', { kind: 'room', type: 'sala de curas' });
    expect((await made('Sala 2', { kind: 'room', type: 'Sala de Curas' })).type).toBe('sala de curas');
    await need([{ type: 'SALA DE CURAS', count: 1 }]).expect(200);
    expect((await listed()).types).toContainEqual({
      type: 'sala de curas',
      services: [{ id: desk.service, name: 'Consulta' }],
    });
    await need([]).expect(200);
  });

  test.each([
    [{ kind: 'car' }, 'kind'],
    [{ type: '   ' }, 'type'],
    [{ type: 'x'.repeat(61) }, 'type'],
    [{ name: '' }, 'name'],
    [{ name: 'a\u0000b' }, 'name'],
    [{ siteId: 'Madrid' }, 'siteId'],
    [{ weeklyHours: [{ weekday: 8, from: '09:00', to: '10:00' }] }, 'weeklyHours.0.weekday'],
    [{ weeklyHours: [{ weekday: 1, from: '25:00', to: '26:00' }] }, 'weeklyHours.0.from'],
    [{ weeklyHours: [{ weekday: 1, from: '09:00', to: '09:00' }] }, 'weeklyHours.0.to'],
    [{ colour: 'red' }, 'body'],
  ])('%j is refused with its path', async (part, path) => {
    const { body } = await manager.post('/assets', scanner('Malo', part)).expect(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ path: expect.stringContaining(path) }));
  });

  test('an unknown site or asset, and a name twice at one site, are refused', async () => {
    const codeOf = async (path: string, body: object, status: number) =>
      (await manager.post(path, body).expect(status)).body.code as string;
    await made('Ecógrafo doble');
    expect(await codeOf('/assets', scanner('ecógrafo DOBLE'), 409)).toBe('asset-name-taken');
    expect(await codeOf('/assets', scanner('Lejos', { siteId: randomUUID() }), 422)).toBe('site-unknown');
    expect(await codeOf(`/assets/${randomUUID()}`, scanner('Nadie'), 422)).toBe('asset-unknown');
  });
});

describe('out of use', () => {
  test('a time is added with the visits that stand in it, seen in the agenda, and taken away', async () => {
    const asset = await made('Ecógrafo roto', { type: 'roto' });
    await need([{ type: 'roto', count: 1 }]).expect(200);
    const [one] = await twoAtOnce(1);
    await book(one).expect(201);
    const time = { start: inDays(1), end: inDays(30), reason: 'Reparación' };
    const { body } = await manager.post(`/assets/${asset.id}/closures`, time).expect(201);
    expect(body).toMatchObject({ visits: 1, asset: { id: asset.id, closures: [time] } });
    expect(await openings(1)).toEqual([]);
    await manager.delete(`/asset-closures/${body.asset.closures[0].id}`).expect(204);
    await manager.delete(`/asset-closures/${body.asset.closures[0].id}`).expect(204);
    expect(await openings(1)).not.toEqual([]);
    await need([]).expect(200);
  });

  test.each([
    [{ start: '2030-01-02T00:00:00Z', end: '2030-01-01T00:00:00Z', reason: 'x' }, 400],
    [{ start: '2030-01-01', end: '2030-01-02T00:00:00Z', reason: 'x' }, 400],
    [{ start: '2030-01-01T00:00:00Z', end: '2030-01-02T00:00:00Z' }, 400],
    [{ start: '2001-01-01T00:00:00Z', end: '2001-01-02T00:00:00Z', reason: 'x' }, 422],
  ])('%j is refused', async (time, status) => {
    const [asset] = (await listed()).assets;
    await manager.post(`/assets/${asset?.id}/closures`, time).expect(status);
  });
});

describe('what a service needs', () => {
  test('a type that a site has too few of is taken, and said to be lacking', async () => {
    const saved = await need([{ type: 'láser', count: 1 }]).expect(200);
    const lacking = [{ type: 'láser', site: { id: desk.site, name: 'Madrid' } }];
    expect(saved.body).toMatchObject({ rules: { needs: [{ type: 'láser', count: 1 }] }, lacking });
    const { services } = (await receptionist.get('/booking-rules').expect(200)).body;
    expect(services[0]).toMatchObject({ lacking, sites: [{ name: 'Madrid' }] });
    await made('Láser', { type: 'láser' });
    expect((await need([{ type: 'láser', count: 1 }]).expect(200)).body.lacking).toEqual([]);
    expect((await need([{ type: 'láser', count: 2 }]).expect(200)).body.lacking).toHaveLength(1);
    expect((await need([]).expect(200)).body).toEqual({ id: desk.service, rules: {}, lacking: [] });
  });

  test.each([
    [[{ type: 'láser', count: 0 }]],
    [[{ type: 'láser', count: 6 }]],
    [[{ type: '', count: 1 }]],
    [
      [
        { type: 'láser', count: 1 },
        { type: 'láser', count: 2 },
      ],
    ],
    [Array.from({ length: 6 }, (_, index) => ({ type: `t${index}`, count: 1 }))],
  ])('%j is refused', async (needs) => {
    const { body } = await need(needs).expect(400);
    expect(body.errors[0].path).toContain('needs');
  });
});

describe('the room of a visit', () => {
  test('stands with it and in the agenda; another is given once, and what is taken or of another type is not', async () => {
    const [one, two] = [await made('Box 1', { type: 'box' }), await made('Box 2', { type: 'box' })];
    const other = await made('Sillón', { type: 'sillón' });
    await need([{ type: 'box', count: 1 }]).expect(200);
    const [first, second] = await twoAtOnce(2);
    const visit = (await book(first).expect(201)).body;
    expect(visit.assets).toEqual([{ id: one.id, name: 'Box 1', kind: 'device', type: 'box' }]);
    const path = `/appointments/${visit.id}/asset`;
    const choices = await receptionist.get(`${path}s`).expect(200);
    expect(choices.body.assets).toMatchObject([{ name: 'Box 1', instead: [{ name: 'Box 2' }] }]);
    const changed = await receptionist.post(path, { from: one.id, to: two.id, expectedVersion: 1 }).expect(200);
    expect(changed.body).toMatchObject({ version: 2, assets: [{ name: 'Box 2' }] });
    const seen = await receptionist.get(`/agenda?from=${inDays(0)}&to=${inDays(20)}`).expect(200);
    expect(seen.body.appointments).toContainEqual(
      expect.objectContaining({ id: visit.id, assets: [expect.objectContaining({ id: two.id })] }),
    );
    const hold = (await receptionist.post('/holds', { openingId: second.id }).expect(201)).body;
    const holding = await receptionist.get(`/agenda?from=${inDays(0)}&to=${inDays(20)}`).expect(200);
    expect(holding.body.holds).toMatchObject([{ id: hold.id, assetIds: [one.id] }]);
    await receptionist.delete(`/holds/${hold.id}`).expect(204);
    await book(second).expect(201);
    const refused = async (body: object, status: number) =>
      (await receptionist.post(path, body).expect(status)).body.code;
    expect(await refused({ from: two.id, to: one.id }, 409)).toBe('asset-taken');
    expect(await refused({ from: two.id, to: other.id }, 422)).toBe('asset-unknown');
    expect(await refused({ from: one.id, to: two.id }, 422)).toBe('asset-unknown');
    expect(await refused({ from: two.id, to: one.id, expectedVersion: 1 }, 409)).toBe('version-conflict');
    await receptionist.get(`/appointments/${randomUUID()}/assets`).expect(404);
    await need([]).expect(200);
  });

  test('a time that is free but for the room says so, also to who overbooks; one that is taken does not', async () => {
    await made('Único', { type: 'único' });
    await need([{ type: 'único', count: 1 }]).expect(200);
    const [first, second] = await twoAtOnce(4);
    await book(first).expect(201);
    expect((await openings(4)).map(({ id }) => id)).not.toContain(second.id);
    expect((await book(second).expect(409)).body).toMatchObject({ code: 'slot-taken', rule: 'no-asset' });
    const over = { overbook: true, overbookReason: 'Viene de lejos' };
    expect((await book(second, over).expect(409)).body).toMatchObject({ code: 'slot-taken', rule: 'no-asset' });
    expect((await book(first).expect(409)).body.rule).toBeUndefined();
    await need([]).expect(200);
  });
});
