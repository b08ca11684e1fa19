import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { resourceTypes } from '../search/registry.ts';
import { sendTo, startTestServer, type Json, type TestServer } from '../test-support/fhir-server.ts';

/** The trail grows with every search of it. */
const steadyTypes = Object.values(resourceTypes).filter(({ name }) => name !== 'AuditEvent');

let server: TestServer;
let token: string;
let all: readonly Json[];

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  all = (await everything('/Appointment?_count=200')).toSorted((a, b) => (a['id'] < b['id'] ? -1 : 1));
  visitorId = actorOf(all[0], 'Patient').slice('Patient/'.length);
  visitor = resources(await search(`/Patient?_id=${visitorId}`))[0] ?? {};
  const { system, value } = visitor['identifier'][0];
  history = `${system}|${value}`;
}, 60_000);

afterAll(() => server.stop());

async function get(path: string, headers: Record<string, string> = {}, bearer = token) {
  return sendTo(server, { method: 'get', path, headers, token: bearer });
}

async function search(path: string): Promise<Json> {
  const answer = await get(path);
  if (answer.status !== 200) throw new Error(`${path} ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as Json;
}

const total = async (path: string): Promise<number> => (await search(`${path}&_summary=count`))['total'];

function resources(bundle: Json, mode = 'match'): readonly Json[] {
  return (bundle['entry'] ?? [])
    .filter((entry: Json) => entry['search'].mode === mode)
    .map((entry: Json) => entry['resource']);
}

async function everything(path: string): Promise<readonly Json[]> {
  const seen: Json[] = [];
  let next: string | undefined = path;
  for (let pages = 0; next !== undefined && pages < 100; pages += 1) {
    const bundle: Json = await search(next);
    seen.push(...resources(bundle));
    next = bundle['link']
      .find((link: Json) => link['relation'] === 'next')
      ?.url.replace('http://localhost:3000/fhir/R4', '');
  }
  return seen;
}

function actorOf(appointment: Json | undefined, type: string): string {
  const actors = (appointment?.['participant'] ?? []).map((participant: Json) => participant['actor'].reference);
  return actors.find((reference: string) => reference.startsWith(`${type}/`)) ?? '';
}

const VEGA = '01390f9f-2842-5a72-9fde-d13fcc9ebd69';
/** Somebody who has visits. */
let visitor: Json;
let visitorId: string;
let history: string;

describe('a reference', () => {
  test('is followed to what it leads to', async () => {
    const own = await total(`/Appointment?patient=${visitorId}`);
    expect(own).toBeGreaterThan(0);
    expect(await total(`/Appointment?patient.identifier=${history}`)).toBe(own);
    expect(await total(`/Appointment?patient:Patient.identifier=${history}`)).toBe(own);
    expect(await total(`/Appointment?patient:identifier=${history}`)).toBe(own);
    expect(
      await total(
        `/Appointment?patient.family:exact=${encodeURIComponent(visitor['name'][0].family)}&patient.birthdate=${visitor['birthDate']}`,
      ),
    ).toBe(own);
    expect(await total(`/Appointment?actor:Patient.identifier=${history}`)).toBe(own);
    expect(await total('/Appointment?patient.identifier=none|here')).toBe(0);
  });

  test('is followed as BaRS and GP Connect spell it, to one of a list', async () => {
    const service = resources(await search('/Schedule?_count=1'))[0]
      ?.['actor'].map((actor: Json) => actor['reference'])
      .find((reference: string) => reference.startsWith('HealthcareService/'));
    const id = service.slice('HealthcareService/'.length);
    const slots = await total(`/Slot?status=free&Schedule.actor:HealthcareService=${id}`);
    expect(slots).toBe(await total(`/Slot?status=free&schedule.actor=${service}`));
    const [name] = resources(await search(`/HealthcareService?_id=${id}`)).map((found) => found['name']);
    expect(await total(`/Schedule?actor:HealthcareService.name=${encodeURIComponent(name)}`)).toBeGreaterThan(0);
  });

  test('is found by what has it', async () => {
    const booked = new Set(all.filter(({ status }) => status === 'booked').map((one) => actorOf(one, 'Patient')));
    expect(await total('/Patient?_has:Appointment:patient:status=booked')).toBe(booked.size);
    const missed = new Set(all.filter(({ status }) => status === 'noshow').map((one) => actorOf(one, 'Patient')));
    expect(await total('/Patient?_has:Appointment:patient:status=noshow&active=true')).toBeLessThanOrEqual(missed.size);
    expect(await total('/Practitioner?_has:Schedule:actor:active=true')).toBeGreaterThan(0);
    expect(await total('/HealthcareService?_has:Schedule:actor:active=true')).toBeGreaterThan(0);
  });

  test('may be absolute below our own base, and nowhere else', async () => {
    const own = await total(`/Appointment?patient=${visitorId}`);
    expect(await total(`/Appointment?patient=http://localhost:3000/fhir/R4/Patient/${visitorId}`)).toBe(own);
    expect(await total(`/Appointment?actor=http://localhost:3000/fhir/R4/Patient/${visitorId}`)).toBe(own);
    expect(await total(`/Appointment?patient:Patient=${visitorId}`)).toBe(own);
    expect(await total(`/Appointment?patient=https://elsewhere.example/Patient/${visitorId}`)).toBe(0);
    expect(await total(`/Appointment?patient=Practitioner/${visitorId}`)).toBe(0);
  });

  test('is not followed into a type that the token does not reach, or may only read', async () => {
    const narrow = await server.tokenFor('system/Appointment.rs');
    expect((await get(`/Appointment?patient.identifier=${history}`, {}, narrow)).status).toBe(403);
    const reader = await server.tokenFor('system/Appointment.s', 'system/Patient.r');
    expect((await get('/Appointment?patient.birthdate=gt1900', {}, reader)).status).toBe(403);
    expect((await get(`/Appointment?patient:identifier=${history}`, {}, reader)).status).toBe(403);
    const other = await server.tokenFor('system/Appointment.r', 'system/Patient.s');
    expect((await get('/Patient?_has:Appointment:patient:status=booked', {}, other)).status).toBe(403);
    const alone = await get('/Appointment?_count=1&_include=Appointment:patient', {}, narrow);
    expect(alone.body.entry.map(({ resource }: Json) => resource.resourceType)).toEqual([
      'Appointment',
      'OperationOutcome',
    ]);
  });
});

describe('what comes along', () => {
  test('is what refers to the matches, and only where it is of their type', async () => {
    const bundle = await search(`/Patient?_id=${visitorId}&_revinclude=Appointment:patient`);
    const own = all.filter((appointment) => actorOf(appointment, 'Patient') === `Patient/${visitorId}`);
    expect(new Set(resources(bundle, 'include').map(({ id }) => id))).toEqual(new Set(own.map(({ id }) => id)));
    const schedules = await search('/HealthcareService?_count=1&_revinclude=Schedule:actor');
    expect(resources(schedules, 'include').every(({ resourceType }) => resourceType === 'Schedule')).toBe(true);
  });

  test('is bounded', async () => {
    const answer = await get(
      '/Practitioner?_count=200&_revinclude=Appointment:practitioner&_revinclude=Schedule:actor',
    );
    expect(answer.status).toBe(200);
    const all = await search('/Appointment?_count=3&_include=Appointment:*');
    expect(new Set(resources(all, 'include').map(({ resourceType }) => resourceType))).toEqual(
      new Set(
        ['Patient', 'Practitioner', 'Location', 'HealthcareService', 'Slot'].filter(
          (type) => type !== 'Slot' || resources(all).some((one) => one['slot']),
        ),
      ),
    );
  });
});

describe('values', () => {
  test('that are not those: a negation holds for all alternatives together', async () => {
    const others = all.filter(({ status }) => status !== 'booked' && status !== 'cancelled').length;
    expect(await total('/Appointment?status:not=booked,cancelled')).toBe(others);
    expect(await total('/Appointment?status=http://hl7.org/fhir/appointmentstatus|booked')).toBe(
      all.filter(({ status }) => status === 'booked').length,
    );
    expect(await total('/Appointment?status=http://elsewhere|booked')).toBe(0);
  });

  test('that are missing', async () => {
    const { length } = all.filter((appointment) => appointment['slot'] === undefined);
    expect(await total('/Appointment?slot:missing=true')).toBe(length);
    expect(await total('/Appointment?slot:missing=false')).toBe(all.length - length);
    expect(await total('/Patient?birthdate:missing=true')).toBe(
      (await everything('/Patient?_count=200')).filter((patient) => patient['birthDate'] === undefined).length,
    );
    expect((await get('/Patient?birthdate:missing=perhaps')).status).toBe(400);
  });

  test.each(
    steadyTypes.flatMap(({ name, parameters }) => Object.keys(parameters).map((parameter) => [name, parameter])),
  )('%s: everything either has %s or has it not', async (type, parameter) => {
    const [there, missing, whole] = await Promise.all([
      total(`/${type}?${parameter}:missing=false`),
      total(`/${type}?${parameter}:missing=true`),
      total(`/${type}?`),
    ]);
    expect(there + missing).toBe(whole);
  });

  test('of codes are found with their system, without one, and by their text', async () => {
    const coded = all.find((appointment) => appointment['serviceType']?.[0]?.coding?.[0]?.system);
    const { system, code } = (coded ?? {})['serviceType'][0].coding[0];
    const same = all.filter((one) => JSON.stringify(one['serviceType'] ?? []).includes(`"code":"${code}"`)).length;
    expect(same).toBeGreaterThan(0);
    expect(await total(`/Appointment?service-type=${system}|${code}`)).toBe(same);
    expect(await total(`/Appointment?service-type=${code}`)).toBe(same);
    expect(await total(`/Appointment?service-type=|${code}`)).toBe(0);
    expect(await total(`/Appointment?service-type=https://elsewhere|${code}`)).toBe(0);
    expect(await total(`/Appointment?service-type:not=${code}`)).toBe(all.length - same);
  });

  test('of dates are near, before and after', async () => {
    const day = '2026-01-12';
    const on = all.filter(({ start }) => start.startsWith(day)).length;
    expect(await total(`/Appointment?date=${day}`)).toBe(on);
    expect(await total(`/Appointment?date=ap${day}`)).toBeGreaterThan(on);
    expect(await total(`/Appointment?date=ap${day}`)).toBeLessThan(all.length);
    expect((await total(`/Appointment?date=eb${day}`)) + on + (await total(`/Appointment?date=sa${day}`))).toBe(
      all.length,
    );
    expect((await total('/Schedule?date=ge2020')) + (await total('/Schedule?date=eb2020'))).toBe(
      await total('/Schedule?'),
    );
    expect(await total('/Patient?birthdate=ap1948-04-05')).toBeGreaterThan(1);
  });

  test('of names know neither accents nor case, unless they are to be exact', async () => {
    expect(await total('/Patient?given=JESÚS')).toBe(await total('/Patient?given=jesus'));
    expect(await total('/Patient?given:exact=jesus')).toBe(0);
    expect(await total('/Practitioner?family=zzz')).toBe(0);
    const [practitioner] = resources(await search('/Practitioner?_count=1'));
    const family = practitioner?.['name'][0].family;
    expect(await total(`/Practitioner?family=${encodeURIComponent(family.toUpperCase())}`)).toBeGreaterThan(0);
  });
});

describe('the order', () => {
  test('may have several keys in different directions, and pages keep to it', async () => {
    const sorted = await everything('/Appointment?_sort=status,-date&_count=97');
    const wanted = all.toSorted(
      (a, b) =>
        (a['status'] < b['status'] ? -1 : a['status'] > b['status'] ? 1 : 0) ||
        Date.parse(b['start']) - Date.parse(a['start']),
    );
    expect(sorted.map(({ status, start }) => `${status} ${Date.parse(start)}`)).toEqual(
      wanted.map(({ status, start }) => `${status} ${Date.parse(start)}`),
    );
    expect(new Set(sorted.map(({ id }) => id)).size).toBe(all.length);
  });

  test.each(steadyTypes.flatMap(({ name, sorts }) => Object.keys(sorts).map((key) => [name, key])))(
    '%s by %s gives everything once, both ways',
    async (type, key) => {
      const whole = await total(`/${type}?`);
      for (const sort of [key, `-${key}`]) {
        const ids = (await everything(`/${type}?_sort=${sort}&_count=150`)).map(({ id }) => id);
        expect([ids.length, new Set(ids).size]).toEqual([whole, whole]);
      }
    },
  );

  test('of a page that was made by hand is refused', async () => {
    const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const made of [['date,_id', 'infinity', 'x'], ['date,_id', "'; drop", VEGA], ['date,_id'], 'x', { a: 1 }])
      expect((await get(`/Appointment?_cursor=${cursor(made)}`)).status).toBe(400);
  });
});

describe('the size of the answer', () => {
  test('is cut to what was asked for', async () => {
    const [summary] = resources(await search(`/Patient?_id=${VEGA}&_summary=true`));
    expect(summary?.['meta'].tag[0].code).toBe('SUBSETTED');
    expect(summary).toMatchObject({ name: expect.anything(), birthDate: '1948-04-05' });
    expect(summary).not.toHaveProperty('communication');
    const [elements] = resources(await search('/Appointment?_count=1&_elements=start'));
    expect(Object.keys(elements ?? {}).toSorted()).toEqual(
      ['id', 'meta', 'participant', 'resourceType', 'start', 'status'].toSorted(),
    );
    const [text] = resources(await search('/Slot?_count=1&_summary=text'));
    expect(Object.keys(text ?? {})).toEqual(expect.arrayContaining(['schedule', 'status', 'start', 'end']));
    const [data] = resources(await search(`/Patient?_id=${VEGA}&_summary=data`));
    expect(data).toHaveProperty('communication');
    expect((await get('/Patient?_summary=much')).status).toBe(400);
  });

  test('of nothing but the number is asked for by a count of 0', async () => {
    const counted = await search('/Slot?status=free&_count=0&_total=none');
    expect(counted).not.toHaveProperty('entry');
    expect(counted['total']).toBe(await total('/Slot?status=free'));
    expect(counted['link'].map(({ relation }: Json) => relation)).toEqual(['self']);
  });

  test('is counted where somebody asks, and told where one page shows it', async () => {
    expect(await search('/Patient?_count=1')).not.toHaveProperty('total');
    expect((await search(`/Patient?_id=${VEGA}`))['total']).toBe(1);
    expect((await search('/Patient?family=nobody'))['total']).toBe(0);
    expect(await search(`/Patient?_id=${VEGA}&_total=none`)).not.toHaveProperty('total');
    expect((await search('/Patient?_total=accurate&_count=1'))['total']).toBe(300);
    expect((await get('/Patient?_total=maybe')).status).toBe(400);
  });
});

test('a filter that is not known is said in the answer, with its name', async () => {
  const bundle = await search('/Patient?_count=1&favourite-colour=blue');
  expect(resources(bundle, 'outcome')).toMatchObject([
    { resourceType: 'OperationOutcome', issue: [{ severity: 'warning', expression: ['http.favourite-colour'] }] },
  ]);
});
