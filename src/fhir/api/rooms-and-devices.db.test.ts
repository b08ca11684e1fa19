import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cancelAppointment, listSchedules, listServices, saveBookingRules } from '../../agenda/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ServiceId } from '../../platform/kernel/ids.ts';
import { sendTo, startTestServer, type Json, type Method, type TestServer } from '../test-support/fhir-server.ts';

let server: TestServer;
let token: string;
let site: string;
let serviceId: ServiceId;

const ROOM = '0190f0f0-2222-7000-8000-000000000001';
const OTHER_ROOM = '0190f0f0-2222-7000-8000-000000000002';
const SCANNER = '0190f0f0-2222-7000-8000-000000000003';
const NEED = 'https://centralita.dev/fhir/StructureDefinition/asset-need';

const send = (method: Method, path: string, body?: Json) =>
  sendTo(server, { method, path, token, ...(body === undefined ? {} : { body }) });
const get = async (path: string): Promise<Json> => (await send('get', path)).body;
const idsAt = async (path: string) => ((await get(path))['entry'] ?? []).map(({ resource }: Json) => resource.id);
const put = (resource: Json) => ({
  resource,
  request: { method: 'PUT', url: `${resource['resourceType']}/${resource['id']}` },
});
const transaction = (...resources: Json[]) =>
  send('post', '/', { resourceType: 'Bundle', type: 'transaction', entry: resources.map(put) });

function room(id: string, name: string): Json {
  return {
    resourceType: 'Location',
    id,
    status: 'active',
    name,
    type: [{ coding: [{ system: 'https://vendor.example/salas', code: 'S', display: 'Sala de ecografía' }] }],
    physicalType: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/location-physical-type', code: 'ro' }] },
    partOf: { reference: `Location/${site}` },
  };
}

function scanner(more: Json = {}): Json {
  return {
    resourceType: 'Device',
    id: SCANNER,
    identifier: [{ system: 'https://vendor.example/inventario', value: 'ECO-1' }],
    status: 'active',
    deviceName: [{ name: 'Ecógrafo del primero', type: 'user-friendly-name' }],
    serialNumber: '17',
    type: { text: 'ecógrafo' },
    location: { reference: `Location/${site}` },
    ...more,
  };
}

async function offers(...more: Json[]): Promise<readonly Json[]> {
  const parameter = [
    { name: 'start', valueDateTime: '2026-01-12' },
    { name: 'end', valueDateTime: '2026-01-24' },
    { name: 'visit-type', valueString: serviceId },
    { name: '_count', valueInteger: 200 },
    ...more,
  ];
  const { body, status } = await send('post', '/Appointment/$find', { resourceType: 'Parameters', parameter });
  expect(status).toBe(200);
  return (body.entry ?? []).map(({ resource }: Json) => resource).filter((one: Json) => one['status'] === 'proposed');
}

let people: Json[];
let used = 0;

/** A new visit at the time of an offer, of somebody who has none, with whatever else takes part. */
function visitAt(offer: Json, ...references: string[]): Json {
  const person = required(people[(used += 1)], 'somebody');
  const isOurs = ({ actor }: Json) => /^(Practitioner|HealthcareService)\//.test(actor.reference);
  const actors = [`Patient/${person['id']}`, ...references];
  const { start, end } = offer;
  const participant = [
    ...actors.map((reference) => ({ actor: { reference }, status: 'accepted' })),
    ...offer['participant'].filter(isOurs),
  ];
  return { resourceType: 'Appointment', status: 'booked', start, end, participant };
}

const book = (offer: Json, ...references: string[]) => send('post', '/Appointment', visitAt(offer, ...references));
const actorsOf = (visit: Json): readonly string[] => visit['participant'].map(({ actor }: Json) => actor.reference);
const placesOf = (visit: Json) => actorsOf(visit).filter((reference) => /^(Location|Device)\//.test(reference));

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  const schedules = (await listSchedules(server.ctx)).filter(
    ({ openingsSource, active }) => openingsSource === 'computed' && active,
  );
  const schedule = required(
    schedules.find((one) => one.serviceIds.length > 0),
    'a schedule',
  );
  site = schedule.siteId;
  serviceId = required(schedule.serviceIds[0], 'a service');
  people = ((await get('/Patient?_count=60&active=true&deceased=false'))['entry'] as Json[]).map(
    ({ resource }) => resource,
  );
  const answer = await transaction(scanner(), room(ROOM, 'Sala 1'), room(OTHER_ROOM, 'Sala 2'));
  expect([answer.status, JSON.stringify(answer.body.issue)]).toEqual([200, undefined]);
}, 60_000);

afterAll(() => server.stop());

describe('a room and a device', () => {
  test('are served as they came, and a repeat changes nothing', async () => {
    expect(await get(`/Location/${ROOM}`)).toMatchObject({ ...room(ROOM, 'Sala 1'), meta: { versionId: '1' } });
    expect(await get(`/Device/${SCANNER}`)).toMatchObject({ ...scanner(), meta: { versionId: '1' } });
    await transaction(scanner(), room(ROOM, 'Sala 1'), room(OTHER_ROOM, 'Sala 2'));
    expect((await get(`/Device/${SCANNER}/_history/1`))['id']).toBe(SCANNER);
    expect((await get(`/Location/${ROOM}`))['meta'].versionId).toBe('1');
  });

  test.each([
    ['/Location?partof=SITE', [ROOM, OTHER_ROOM]],
    ['/Location?partof:Location=SITE&name=sala 2', [OTHER_ROOM]],
    ['/Location?type=https://vendor.example/salas|S', [ROOM, OTHER_ROOM]],
    ['/Location?type:text=sala de&status=active', [ROOM, OTHER_ROOM]],
    ['/Device?identifier=https://vendor.example/inventario|ECO-1', [SCANNER]],
    ['/Device?location=Location/SITE&status=active', [SCANNER]],
    ['/Device?device-name=ecografo', [SCANNER]],
    ['/Device?type:text=ecógrafo&_lastUpdated=ge2026-01-01', [SCANNER]],
    ['/Device?status=inactive', []],
  ])('%s finds them', async (path, ids) => {
    expect((await idsAt(path.replace('SITE', site))).toSorted()).toEqual(ids);
  });

  test('lead to their site', async () => {
    expect(await idsAt(`/Device?_id=${SCANNER}&_include=Device:location`)).toEqual([SCANNER, site]);
    expect(await idsAt(`/Location?_id=${ROOM}&_include=Location:partof`)).toEqual([ROOM, site]);
    expect(await idsAt(`/Location?_has:Device:location:_id=${SCANNER}`)).toEqual([site]);
  });

  test('that say nothing of where they are, or of what they are, are refused with the element', async () => {
    const { location: _at, type: _type, ...lost } = scanner();
    const { status, body } = await transaction(lost);
    expect(status).toBe(400);
    expect(body.issue.flatMap(({ expression }: Json) => expression)).toEqual(
      expect.arrayContaining(['Bundle.entry[0].resource.location', 'Bundle.entry[0].resource.type']),
    );
  });
});

describe('a service that needs a device', () => {
  test('says so, is told so, and keeps it where a source says nothing of it', async () => {
    const before = await get(`/HealthcareService/${serviceId}`);
    const need = (type: string, count: number) => ({
      url: NEED,
      extension: [
        { url: 'type', valueString: type },
        { url: 'count', valuePositiveInt: count },
      ],
    });
    const told = { ...before, extension: [...before['extension'], need('ecógrafo', 1)] };
    expect((await transaction(told)).status).toBe(200);
    const after = await get(`/HealthcareService/${serviceId}`);
    expect(after['extension']).toContainEqual(need('ecógrafo', 1));
    await transaction({ ...before, comment: 'x' });
    expect((await get(`/HealthcareService/${serviceId}`))['extension']).toContainEqual(need('ecógrafo', 1));
    const service = (await listServices(server.ctx)).find(({ id }) => id === serviceId);
    expect(service?.rules?.needs).toEqual([{ type: 'ecógrafo', count: 1 }]);
    const many = await transaction({ ...before, extension: [need('ecógrafo', 6)] });
    expect([many.status, many.body.issue[0].expression]).toEqual([400, [expect.stringContaining('extension[0]')]]);
  });

  test('reads at another version when the desk changes what it needs', async () => {
    const { meta } = await get(`/HealthcareService/${serviceId}`);
    await saveBookingRules(server.ctx, serviceId, { needs: [{ type: 'ecógrafo', count: 1 }] });
    expect((await get(`/HealthcareService/${serviceId}`))['meta'].versionId).toBe(meta.versionId);
  });
});

describe('a visit', () => {
  test('has the device among its participants, and is found by it', async () => {
    const [offer] = await offers();
    const { status, body } = await book(required(offer, 'an offer'));
    expect([status, placesOf(body)]).toEqual([201, [`Location/${site}`, `Device/${SCANNER}`]]);
    expect(await get(`/Appointment/${body.id}`)).toEqual(body);
    for (const query of [`actor=Device/${SCANNER}`, `actor:Device=${SCANNER}`, 'actor:Device.device-name=ecografo'])
      expect(await idsAt(`/Appointment?${query}`)).toContain(body.id);
    expect(await idsAt(`/Appointment?actor=Device/${OTHER_ROOM}`)).toEqual([]);
    const history = await get(`/Appointment/${body.id}/_history`);
    expect(placesOf(history['entry'][0].resource)).toContain(`Device/${SCANNER}`);
    const included = await idsAt(`/Appointment?_id=${body.id}&_include=Appointment:actor`);
    expect(included).toEqual(expect.arrayContaining([SCANNER, site]));
    const taken = await book(required(offer, 'an offer'));
    expect([taken.status, taken.body.issue[0].code]).toEqual([409, 'conflict']);
    await cancelAppointment(server.ctx, { appointmentId: body.id, cause: 'desk' });
    expect(placesOf(await get(`/Appointment/${body.id}`))).toEqual([`Location/${site}`]);
  });

  test('has the room that it names, beside what it needs, and nobody else has it then', async () => {
    const [offer, same] = await offers();
    const { status, body } = await book(required(offer, 'an offer'), `Location/${OTHER_ROOM}`);
    expect([status, placesOf(body).toSorted()]).toEqual([
      201,
      [`Device/${SCANNER}`, `Location/${OTHER_ROOM}`, `Location/${site}`].toSorted(),
    ]);
    expect(await idsAt(`/Appointment?location=${OTHER_ROOM}`)).toEqual([body.id]);
    expect(await idsAt(`/Appointment?actor=Location/${OTHER_ROOM}`)).toEqual([body.id]);
    expect(await idsAt(`/Appointment?location=${site}&_id=${body.id}`)).toEqual([body.id]);
    expect(await idsAt('/Appointment?location.name=sala 2')).toEqual([body.id]);
    expect(same?.['start']).not.toBe(undefined);
    const again = await send('put', `/Appointment/${body.id}`, body);
    expect([again.status, again.body.meta.versionId]).toEqual([200, body.meta.versionId]);
  });

  test('changes its room by an update, for one of its type that is free', async () => {
    const [offer] = await offers();
    const { body } = await book(required(offer, 'an offer'), `Location/${OTHER_ROOM}`);
    const swapped = JSON.parse(JSON.stringify(body).replaceAll(OTHER_ROOM, ROOM));
    const changed = await send('put', `/Appointment/${body.id}`, { ...swapped, comment: 'luz' });
    expect([changed.status, placesOf(changed.body)]).toEqual([200, expect.arrayContaining([`Location/${ROOM}`])]);
    expect(placesOf(changed.body)).not.toContain(`Location/${OTHER_ROOM}`);
    expect(placesOf(changed.body)).toHaveLength(3);
    const odd = JSON.parse(JSON.stringify(changed.body).replaceAll(`Location/${ROOM}`, `Device/${SCANNER}`));
    expect((await send('put', `/Appointment/${body.id}`, odd)).status).toBe(200);
  });
});

describe('$find of a room', () => {
  const inRoom = (id: string) => ({ name: 'location-reference', valueReference: { reference: `Location/${id}` } });

  test('offers its site at the times at which it is free, and who books the offer has it', async () => {
    const [first] = await offers(inRoom(ROOM));
    const offer = required(first, 'an offer');
    expect(placesOf(offer)).toEqual([`Location/${site}`, `Location/${ROOM}`]);
    const person = required(people[(used += 1)], 'somebody');
    const parameter = [
      { name: 'appointment-resource', resource: offer },
      { name: 'patient-resource', resource: { resourceType: 'Patient', id: person['id'] } },
    ];
    const booked = await send('post', '/Appointment/$book', { resourceType: 'Parameters', parameter });
    const visit = booked.body.entry[0].resource;
    expect([visit.status, placesOf(visit)]).toEqual(['booked', expect.arrayContaining([`Location/${ROOM}`])]);
    const starts = async (id: string) => (await offers(inRoom(id))).map(({ start }) => start);
    expect(await starts(ROOM)).not.toContain(offer['start']);
  });

  test('that is out of use offers nothing, and a visit that names it is refused as taken', async () => {
    await transaction({ ...room(ROOM, 'Sala 1'), status: 'inactive' });
    expect(await offers(inRoom(ROOM))).toEqual([]);
    const [offer] = await offers();
    const { status, body } = await book(required(offer, 'an offer'), `Location/${ROOM}`);
    expect([status, body.issue[0].code]).toEqual([409, 'conflict']);
  });
});
