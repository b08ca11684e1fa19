import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sendTo, startTestServer, type Json, type TestServer } from '../test-support/fhir-server.ts';

const STRICT = { prefer: 'handling=strict' };

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
}, 60_000);

afterAll(() => server.stop());

async function get(path: string) {
  return sendTo(server, { method: 'get', path, headers: STRICT, token });
}

async function found(path: string): Promise<readonly Json[]> {
  const answer = await get(path);
  if (answer.status !== 200) throw new Error(`${path} ${answer.status} ${JSON.stringify(answer.body)}`);
  return (answer.body.entry ?? []).map((entry: Json) => entry['resource']);
}

/** Changes one resource by the front door of imports. */
async function put(resource: Json) {
  const request = { method: 'PUT', url: `${resource['resourceType']}/${resource['id']}` };
  const body = { resourceType: 'Bundle', type: 'transaction', entry: [{ resource, request }] };
  return sendTo(server, { method: 'post', path: '/', body, token });
}

async function create(resource: Json): Promise<string> {
  const answer = await sendTo(server, { method: 'post', path: `/${resource['resourceType']}`, body: resource, token });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.id;
}

describe('places near somebody', () => {
  /** Puerta del Sol and the cathedral of Las Palmas: 1,766 km by air. */
  const SOL = { latitude: 40.416_73, longitude: -3.703_25 };
  const PALMAS = { latitude: 28.100_75, longitude: -15.414_39 };
  let sites: readonly Json[];

  const near = async (value: string) =>
    (await found(`/Location?near=${encodeURIComponent(value)}`)).map(({ id }) => id as string).toSorted();

  beforeAll(async () => {
    sites = (await found('/Location?_sort=_id')).slice(0, 2);
    for (const [index, position] of [SOL, PALMAS].entries())
      expect((await put({ ...sites[index], position })).status).toBe(200);
  });

  test('are found within a distance by air, in kilometres or miles', async () => {
    const [sol, palmas] = sites.map(({ id }) => id as string);
    // The airport of Barajas is 14.4 km from there: 8.9 miles.
    const barajas = '40.4936|-3.5668';
    expect(await near(`${barajas}|15|km`)).toEqual([sol]);
    expect(await near(`${barajas}|15`)).toEqual(await near(`${barajas}|15|km`));
    expect(await near(`${barajas}|9|mi`)).toEqual(await near(`${barajas}|15|km`));
    expect(await near(`${barajas}|14`)).toEqual([]);
    expect(await near(`${barajas}|9|[mi_us]`)).toEqual([sol]);
    expect(new Set(await near('28.1|-15.4|2000|km'))).toEqual(new Set([sol, palmas]));
  });

  test('are within ten kilometres where no distance is said', async () => {
    const [sol] = sites.map(({ id }) => id as string);
    expect(await near('40.34|-3.7')).toEqual([sol]);
    expect(await near('40.32|-3.7')).toEqual([]);
  });

  test('the other side of the date line is not far away', async () => {
    const [first] = sites;
    await put({ ...first, position: { latitude: -17, longitude: 179.99 } });
    expect(await near('-17|-179.99|5|km')).toEqual([first?.['id']]);
    await put({ ...first, position: SOL });
  });

  test('what goes on at a place is found by its coding, and under no other system', async () => {
    const system = 'http://terminology.hl7.org/CodeSystem/v2-0116';
    const [place] = sites;
    expect((await put({ ...place, position: SOL, operationalStatus: { system, code: 'H' } })).status).toBe(200);
    const search = async (value: string) => (await found(`/Location?operational-status=${value}`)).length;
    expect([await search('H'), await search(`${system}|H`), await search(`${system}|`)]).toEqual([1, 1, 1]);
    expect([await search('O'), await search('https://elsewhere.example|H'), await search('|H')]).toEqual([0, 0, 0]);
  });

  test('a place without a position is near nothing', async () => {
    const all = (await found('/Location')).length;
    expect(await found('/Location?near:missing=true')).toHaveLength(all - 2);
    expect(await near('0|0|20016|km')).toHaveLength(2);
  });

  test('the position comes back as it came', async () => {
    const [resource] = await found(`/Location?_id=${sites[0]?.['id']}`);
    expect(resource?.['position']).toEqual(SOL);
  });

  test.each([
    '40',
    '91|0',
    '0|181',
    '40|-3|ten',
    '40|-3|-1|km',
    '40|-3|1|parsec',
    '40|-3|1|toString',
    'a|b',
    '1|2|3|km|5',
  ])('what is no place is refused: %s', async (value) => {
    const answer = await get(`/Location?near=${encodeURIComponent(value)}`);
    expect([answer.status, answer.body.issue[0].expression ?? answer.body.issue[0].location]).toEqual([
      400,
      ['http.near'],
    ]);
  });

  test('a position that is none changes nothing', async () => {
    const answer = await put({ ...sites[0], position: { latitude: 91, longitude: 0 } });
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([400, expect.stringContaining('position.latitude')]);
  });
});

describe('names as they sound', () => {
  const patient = (given: string, family: string) => ({ resourceType: 'Patient', name: [{ given: [given], family }] });
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    const people = [
      ['Ximena', 'Etxeberria Muñoz'],
      ['Jordi', 'Giménez Balbuena'],
      ['Hortensia', 'Llorente Quílez'],
      ['Iolanda', 'Güell Capel·la'],
    ] as const;
    for (const [given, family] of people) ids[given] = await create(patient(given, family));
  });

  test.each([
    ['Jimena Echeverría Munyoz', 'Ximena'],
    ['Etcheberria', undefined],
    ['JIMENEZ', 'Jordi'],
    ['Ximénes Valvuena', 'Jordi'],
    ['ortensia', 'Hortensia'],
    ['Yorente Kilez', 'Hortensia'],
    ['Yolanda Guel', 'Iolanda'],
    ['Capela', 'Iolanda'],
    ['Ximena Giménez', undefined],
    ['???', undefined],
  ])('%s sounds like the name of %s', async (heard, given) => {
    const answer = await found(`/Patient?phonetic=${encodeURIComponent(heard)}&_count=200`);
    const mine = new Set(Object.values(ids));
    expect(answer.map(({ id }) => id as string).filter((id) => mine.has(id))).toEqual(given ? [ids[given]] : []);
  });

  test('vowels are heard', async () => {
    const answer = await found('/Patient?phonetic=Jimanez&_count=200');
    expect(answer).toEqual([]);
  });

  test('who has a new name is found by it, and by the old one no more', async () => {
    const id = await create(patient('Wifredo', 'Ascensio'));
    const heard = async (name: string) => (await found(`/Patient?phonetic=${name}`)).map((one) => one['id']);
    expect(await heard('Bifredo Asensio')).toEqual([id]);
    const body = { ...patient('Wifredo', 'Ysern'), id };
    await sendTo(server, { method: 'put', path: `/Patient/${id}`, body, token });
    expect(await heard('Bifredo Asensio')).toEqual([]);
    expect(await heard('Bifredo Isern')).toEqual([]);
    expect(await heard('Bifredo Ysern')).toEqual([id]);
  });

  test('hold for practitioners and for people who speak for a patient', async () => {
    const [doctor] = await found('/Practitioner?family=Vidal');
    expect((await found('/Practitioner?phonetic=Bidal%20nuria')).map(({ id }) => id)).toContain(doctor?.['id']);
    const related = await create({
      resourceType: 'RelatedPerson',
      patient: { reference: `Patient/${ids['Jordi']}` },
      relationship: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'PRN' }] }],
      name: [{ given: ['Zita'], family: 'Xirau' }],
    });
    expect((await found('/RelatedPerson?phonetic=Cita%20Jirau')).map(({ id }) => id)).toEqual([related]);
  });

  test('the words stand in an index that row-level security lets through', async () => {
    const plan = await server.ctx.db.inClinic(server.ctx.clinicId, async (tx) => {
      await tx.run('set local enable_seqscan = off');
      return tx.sql<Record<string, string>>(
        `explain select owner_id from fhir_name_sound where clinic_id = $1 and kind = 'Patient' and sound = any(name_sounds($2))`,
        [server.ctx.clinicId, 'Garcia'],
      );
    });
    const text = plan.map((row) => Object.values(row).join(' ')).join('\n');
    expect(text).toMatch(/Index Cond: .*sound = ANY/);
  });
});

describe('days of death', () => {
  test('are found at the precision at which they were said', async () => {
    const dead = async (deceasedDateTime: string) =>
      create({ resourceType: 'Patient', name: [{ given: ['Ana'], family: 'Soler' }], deceasedDateTime });
    const [year, month, day] = [await dead('1901'), await dead('1903-02'), await dead('1903-02-28T23:30:00-05:00')];
    const search = async (value: string) =>
      (await found(`/Patient?death-date=${value}&_count=200`)).map(({ id }) => id as string).toSorted();
    expect(await search('1901')).toEqual([year]);
    expect(await search('1901-05')).toEqual([]);
    expect(await search('1903-02')).toEqual([month, day].toSorted());
    expect(await search('1903-02-28')).toEqual([day]);
    expect(await search('1903-02-28T23:30:00-05:00')).toEqual([day]);
    expect(await search('gt1903-02-28T23:30:00Z&death-date=lt1904')).toEqual([]);
    expect((await get('/Patient?death-date=1903-02-28T25:30:00Z')).status).toBe(400);
    expect(await search('lt1904')).toEqual([year, month, day].toSorted());
    expect(await search('sa1901&death-date=lt1904')).toEqual([month, day].toSorted());
    const [living] = await found('/Patient?deceased=false&_count=1');
    expect(await found(`/Patient?_id=${living?.['id']}&death-date:missing=true`)).toHaveLength(1);
  });
});

describe('the period of a role', () => {
  test('is searched, days in the zone of the site', async () => {
    const [role] = await found('/PractitionerRole?_count=1');
    const id = role?.['id'];
    const search = async (value: string) => (await found(`/PractitionerRole?_id=${id}&date=${value}`)).length;
    expect(await search('2026-01-05')).toBe(0);
    // No period is no period without an end: there is nothing to compare.
    for (const value of ['ge2026-01-05', 'le2026-01-05', 'ne2026-01-05', 'ap2026-01-05'])
      expect(await search(value)).toBe(0);
    expect(await found(`/PractitionerRole?_id=${id}&date:missing=true`)).toHaveLength(1);
    expect((await put({ ...role, period: { start: '2026-02-01' } })).status).toBe(200);
    expect([await search('ge2029-01-01'), await search('lt2026-02-01')]).toEqual([1, 0]);
    expect((await put({ ...role, period: { start: '2026-02-01', end: '2026-02' } })).status).toBe(400);
    expect((await put({ ...role, period: { start: '2026-02-01', end: '2026-02-27' } })).status).toBe(200);
    expect(await search('2026-02')).toBe(1);
    expect(await search('lt2026-02-01')).toBe(0);
    expect(await search('ge2026-02-28')).toBe(0);
    expect(await search('ge2026-02-27')).toBe(1);
    expect(await found(`/PractitionerRole?_id=${id}&date:missing=true`)).toHaveLength(0);
    const [again] = await found(`/PractitionerRole?_id=${id}`);
    expect(again?.['period']).toEqual({ start: '2026-02-01', end: '2026-02-27' });
  });
});
