import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestContext, TEST_NOW, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { assetsOfVisits, importAsset, type AssetId } from '../../agenda/index.ts';
import { importSite, listSites } from '../../identity/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { AppointmentId, SiteId } from '../../platform/kernel/ids.ts';
import { DAY_MS, MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { parseZone } from '../../platform/time/wall-time.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { appointment, connectFake, createFakeEhr, fillPractice, type FakeEhr } from '../test-support/fake-ehr.ts';
import { beginLoad, loadPages } from './initial-load.ts';
import { localIdOf } from './mapping/local-id.ts';
import type { MirroredType } from './mapping/mirrored-type.ts';
import { pollOnce, reconcile } from './poll.ts';
import { listIssues } from './store/issues.ts';

const CONNECTION = '0190f0f0-cccc-7000-8000-0000000000e1';

let database: TestDatabase;
let ctx: TestContext<object>;
let ehr: FakeEhr;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const local = (type: MirroredType, id: string) => localIdOf(CONNECTION, { type, id });
const RO = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/location-physical-type', code: 'ro' }] };
const within = (place: string) => ({ partOf: { reference: `Location/${place}` } });

const room = (id: string, more: object = {}): FhirJson => ({
  resourceType: 'Location',
  id,
  status: 'active',
  name: `Sala ${id}`,
  type: [{ text: 'sala' }],
  physicalType: RO,
  ...within('loc-1'),
  ...more,
});

const laser = (more: object = {}): FhirJson => ({
  resourceType: 'Device',
  id: 'laser',
  status: 'active',
  deviceName: [{ name: 'Láser 1', type: 'user-friendly-name' }],
  type: { coding: [{ system: 'urn:x', code: '1', display: 'láser' }] },
  location: { reference: 'Location/loc-1' },
  ...more,
});

/** A visit of the clinic's system with whatever else takes part. */
function visit(id: string, inDays: number, ...references: readonly string[]): FhirJson {
  const { participant, ...rest } = appointment({ now: TEST_NOW }, { id, patient: 'p.0', inDays });
  const also = references.map((reference) => ({ actor: { reference }, status: 'accepted' }));
  return { ...rest, participant: [...(participant as readonly object[]), ...also] };
}

async function load(): Promise<void> {
  await beginLoad(ctx, CONNECTION);
  await loadPages(ctx, ehr.source, 1_000);
}

beforeEach(async () => {
  const made = await createTestContext(database.db, { ports: {} });
  ehr = createFakeEhr(CONNECTION, TEST_NOW, { findsDevices: true });
  fillPractice(ehr);
  ctx = { ...made, clock: { ...made.clock, real: () => ehr.now } };
  await connectFake(ctx, ehr);
});

async function assets() {
  const rows = await ctx.db.query<{
    id: AssetId;
    kind: string;
    type: string;
    name: string;
    site_id: string;
    active: boolean;
  }>(ctx.clinicId, 'select id, kind, type, name, site_id, active from asset where clinic_id = $1 order by name', [
    ctx.clinicId,
  ]);
  return rows;
}

const sites = async () => (await listSites(ctx)).map(({ id }) => id);
const issues = () => ctx.db.inClinic(ctx.clinicId, (tx) => listIssues(tx, CONNECTION));
const has = async (id: string) => {
  const appointmentId = local('Appointment', id) as AppointmentId;
  return (await assetsOfVisits(ctx, [appointmentId])).get(appointmentId)?.toSorted();
};

async function change(...resources: readonly FhirJson[]): Promise<void> {
  ehr.now = plusMs(ehr.now, 10 * MINUTE_MS);
  for (const resource of resources) ehr.put(resource);
  await pollOnce(ctx, ehr.source);
}

describe('the load of a practice with rooms and devices', () => {
  beforeEach(async () => {
    // Before their site in the order of the server, and of several kinds.
    for (const id of ['1', '2', '3', '4']) ehr.put(room(id));
    ehr.put(room('5', { name: 'Box del fondo', ...within('2') }));
    const { physicalType: _type, ...untyped } = room('6', { name: 'Consulta azul' });
    ehr.put(untyped);
    ehr.put({
      resourceType: 'Location',
      id: 'planta',
      name: 'Planta 2',
      physicalType: { coding: [{ code: 'lv' }] },
      ...within('loc-1'),
    });
    ehr.put(laser());
    ehr.put(laser({ id: 'pump', patient: { reference: 'Patient/p.0' } }));
    ehr.put(visit('op', 9, 'Location/1', 'Location/loc-1', 'Device/laser', 'Device/nobodys'));
    ehr.put(visit('plain', 10));
    await load();
  });

  test('keeps rooms as rooms of their site, devices as devices, and other places as sites', async () => {
    expect(await assets()).toMatchObject([
      { name: 'Box del fondo', kind: 'room' },
      { name: 'Consulta azul', kind: 'room', type: 'sala' },
      { id: local('Device', 'laser'), name: 'Láser 1', kind: 'device', type: 'láser', active: true },
      { name: 'Sala 1' },
      { name: 'Sala 2' },
      { name: 'Sala 3' },
      { name: 'Sala 4' },
    ]);
    expect(new Set((await assets()).map(({ site_id: id }) => id))).toEqual(new Set([local('Location', 'loc-1')]));
    expect((await sites()).toSorted()).toEqual([local('Location', 'loc-1'), local('Location', 'planta')].toSorted());
    expect(await issues()).toEqual([]);
  });

  test('gives each visit those that it names, and repeated changes nothing', async () => {
    const named = [local('Location', '1'), local('Device', 'laser')].toSorted();
    expect([await has('op'), await has('plain')]).toEqual([named, undefined]);
    const [before, all] = [
      await assets(),
      await ctx.db.query(ctx.clinicId, 'select * from asset_time where clinic_id = $1', [ctx.clinicId]),
    ];
    await pollOnce(ctx, ehr.source);
    await load();
    expect([await has('op'), await assets()]).toEqual([named, before]);
    expect(all).toHaveLength(2);
  });

  test('follows a visit to another room, and one that names none', async () => {
    await change(visit('op', 9, 'Location/3', 'Device/laser'));
    expect(await has('op')).toEqual([local('Location', '3'), local('Device', 'laser')].toSorted());
    await change(visit('op', 9));
    expect(await has('op')).toBeUndefined();
  });

  test('follows what becomes of them: a name, an end, a deletion', async () => {
    await change(laser({ status: 'inactive', deviceName: [{ name: 'Láser viejo', type: 'other' }] }));
    ehr.now = plusMs(ehr.now, 10 * MINUTE_MS);
    ehr.remove('Location', '4');
    // Missed by two readings, and then asked for.
    await reconcile(ctx, ehr.source);
    await reconcile(ctx, ehr.source);
    const all = new Map((await assets()).map(({ id, name, active }) => [id as string, { name, active }]));
    expect(all.get(local('Device', 'laser'))).toEqual({ name: 'Láser viejo', active: false });
    expect(all.get(local('Location', '4'))).toEqual({ name: 'Sala 4', active: false });
    expect(all.get(local('Location', '3'))?.active).toBe(true);
    expect(await has('op')).toContain(local('Device', 'laser'));
  });

  test('leaves the clinic’s own word for what services ask for, until there is another', async () => {
    await ctx.db.query(ctx.clinicId, `update asset set type = 'láser CO2' where clinic_id = $1 and id = $2`, [
      ctx.clinicId,
      local('Device', 'laser'),
    ]);
    const typeNow = async () => (await assets()).find(({ id }) => id === local('Device', 'laser'))?.type;
    await change(laser({ serialNumber: '17' }));
    expect(await typeNow()).toBe('láser CO2');
    await change(laser({ type: { text: 'láser de diodo' } }));
    expect(await typeNow()).toBe('láser de diodo');
  });
});

test('roles, agendas and visits in a room are at its site', async () => {
  ehr.put(room('1'));
  const role = required(ehr.resource('PractitionerRole', 'role-7'), 'the role');
  ehr.put({ ...role, location: [{ reference: 'Location/1' }] });
  ehr.put(visit('op', 9, 'Location/1'));
  await load();
  const [row] = await ctx.db.query<{ site_id: string }>(
    ctx.clinicId,
    'select site_id from appointment where clinic_id = $1 and id = $2',
    [ctx.clinicId, local('Appointment', 'op')],
  );
  expect([row?.site_id, await has('op')]).toEqual([local('Location', 'loc-1'), [local('Location', '1')]]);
  expect(await issues()).toEqual([]);
});

test('a site that has been one stays one, whatever its source says of it by now', async () => {
  const { physicalType: _type, partOf: _of, ...place } = room('1');
  ehr.put(place);
  await load();
  await change(room('1'));
  expect([(await sites()).includes(local('Location', '1') as SiteId), await assets()]).toEqual([true, []]);
});

test('a room of which nobody can say the site is told, and taken over once it is said', async () => {
  ehr.put({ resourceType: 'Location', id: 'loc-2', name: 'Sede Norte' });
  await load();
  const { partOf: _of, ...lost } = room('1');
  await change(lost);
  expect(await issues()).toMatchObject([{ type: 'Location', id: '1', path: 'Location.partOf' }]);
  await change(room('1'));
  expect([await issues(), (await assets()).map(({ name }) => name)]).toEqual([[], ['Sala 1']]);
});

test('what the clinic has set up itself is not made again', async () => {
  const zone = required(parseZone('Europe/Madrid'), 'zone');
  const [siteId, assetId] = [ctx.ids.next<SiteId>(), ctx.ids.next<AssetId>()];
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await importSite(tx, ctx, { id: siteId, name: 'Sede Centro', zone, openingHours: [], active: true });
    await importAsset(tx, ctx, {
      id: assetId,
      siteId,
      kind: 'device',
      type: 'depilación',
      name: 'Láser 1',
      active: true,
    });
  });
  ehr.put(laser());
  await load();
  expect(await assets()).toMatchObject([{ id: assetId, type: 'depilación', name: 'Láser 1', site_id: siteId }]);
});

test('where the server has no devices it is not asked for any', async () => {
  ehr = createFakeEhr(CONNECTION, TEST_NOW);
  fillPractice(ehr);
  ehr.put(laser());
  await load();
  ehr.now = plusMs(ehr.now, DAY_MS);
  await pollOnce(ctx, ehr.source);
  expect([ehr.asked.filter((path) => path.startsWith('Device')), await assets()]).toEqual([[], []]);
});
