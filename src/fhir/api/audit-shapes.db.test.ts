import { sealAudit, verifyAudit } from '../../audit/index.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sendTo, startTestServer, type Json, type TestServer } from '../test-support/fhir-server.ts';
import { validate } from '../validation/validator.ts';

let server: TestServer;
let token: string;
let people: string[];

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  const answer = await get('/Patient?_count=30&active=true&deceased=false', 'request-first');
  people = answer.body.entry.map(({ resource }: Json) => resource.id);
}, 60_000);

afterAll(() => server.stop());

function get(path: string, requestId: string) {
  return sendTo(server, { token, method: 'get', path, headers: { 'x-request-id': requestId } });
}

function post(operation: string, parameter: unknown, requestId: string) {
  const body = { resourceType: 'Parameters', parameter };
  const headers = { 'x-request-id': requestId };
  return sendTo(server, { token, body, headers, method: 'post', path: `/Appointment/$${operation}` });
}

/** The entity of a role, or of a type of BALP's. */
function entityOf(event: Json, code: string): Json {
  const found = event['entity']?.find((one: Json) => one['role']?.code === code || one['type'].code === code);
  return found ?? {};
}
const named = (event: Json, code: string) => entityOf(event, code)['what']?.reference as string | undefined;

/** The entries that a request left, as AuditEvents. */
async function trailOf(requestId: string): Promise<Json[]> {
  const { clinicId, db } = server.ctx;
  const rows = await db.query<{ id: string }>(
    clinicId,
    "select id from fhir_audit_event where clinic_id = $1 and actor ->> 'requestId' = $2 order by id",
    [clinicId, requestId],
  );
  const ids = rows.map(({ id }) => id).join();
  const answer = await get(`/AuditEvent?_count=200&_sort=_id&_id=${ids}`, 'request-trail');
  return answer.body.entry.map(({ resource }: Json) => resource);
}

/** What IHE BALP 1.1 and the AuditEvent profiles of IHE Scheduling ask of each event of this server. */
async function expectBalp(event: Json, requestId: string): Promise<void> {
  expect(await validate(event)).toEqual([]);
  const [client, own] = event['agent'];
  expect(event).toMatchObject({ type: { code: 'rest' }, outcome: '0' });
  expect(event['subtype'][0].system).toBe('http://hl7.org/fhir/restful-interaction');
  expect(client.who.identifier.value).toBe('vendor');
  expect(own.who).toEqual(event['source'].observer);
  const types = [client, own].map(({ type }: Json) => type.coding[0].code);
  expect(types).toEqual(event['action'] === 'R' ? ['110152', '110153'] : ['110153', '110152']);
  expect(entityOf(event, 'XrequestId')['what']).toEqual({ identifier: { value: requestId } });
  expect(event['entity'].filter(({ role }: Json) => role?.code === '1').length).toBeLessThanOrEqual(1);
}

const codes = (event: Json): string[] => event['subtype'].map(({ code }: Json) => code);
const iti = (event: Json): Json | undefined =>
  event['subtype'].find(({ system }: Json) => system === 'urn:ihe:event-type-code');

test('a search that shows n patients leaves n AuditEvents, each of one patient and with the query', async () => {
  const shown = await get('/Patient?_count=7&active=true&name:contains=a', 'request-search');
  const events = await trailOf('request-search');
  expect(shown.body.entry).toHaveLength(7);
  expect(events).toHaveLength(7);
  const ids = shown.body.entry.map(({ resource }: Json) => `Patient/${String(resource.id)}`);
  expect(new Set(events.map((event) => named(event, '1')))).toEqual(new Set(ids));
  for (const event of events) {
    await expectBalp(event, 'request-search');
    expect([event['action'], codes(event)[0]]).toEqual(['E', 'search']);
    const asked = Buffer.from(entityOf(event, '24')['query'], 'base64').toString('utf8');
    // The trail is never erased: a name that was looked for is not in it.
    expect(asked).toBe('Patient?_count=7&active=true&name%3Acontains=***');
  }
});

test('a page of many patients is one entry of the trail, found by each of them under ids that stay', async () => {
  const { ctx } = server;
  const shown = await get('/Patient?_count=20&active=true', 'request-page');
  const ids: string[] = shown.body.entry.map(({ resource }: Json) => resource.id);
  const rows = await ctx.db.query(
    ctx.clinicId,
    "select from audit_entry where clinic_id = $1 and actor ->> 'requestId' = 'request-page'",
    [ctx.clinicId],
  );
  expect(rows).toHaveLength(1);
  const found = async () => {
    const answers = await Promise.all(
      ids.map((id) => get(`/AuditEvent?patient=Patient/${id}&subtype=search&_count=200`, 'request-trail')),
    );
    return answers.map(({ body }) =>
      body.entry
        .map(({ resource }: Json) => resource)
        .filter((event: Json) => entityOf(event, 'XrequestId')['what']?.identifier.value === 'request-page'),
    );
  };
  const before = await found();
  expect(before.map((events) => events.map((event: Json) => named(event, '1')))).toEqual(
    ids.map((id) => [`Patient/${id}`]),
  );
  await sealAudit(ctx, ctx.clinicId);
  expect(await found()).toEqual(before);
  const last = before.at(-1)[0];
  expect((await get(`/AuditEvent/${String(last.id)}`, 'request-trail')).body).toEqual(last);
  expect(await verifyAudit(ctx, ctx.clinicId)).toMatchObject({ whole: true });
});

test('a search that shows nobody leaves one AuditEvent, of no patient', async () => {
  const nobody = await get('/Patient?name=xyzxyz', 'request-nobody');
  expect(nobody.body.entry).toBeUndefined();
  expect((await trailOf('request-nobody')).map((event) => named(event, '1'))).toEqual([undefined]);
});

test('find, hold and book are ITI-115, 116 and 117, for each of the patients', async () => {
  const period = [
    { name: 'start', valueDateTime: '2026-01-12' },
    { name: 'end', valueDateTime: '2026-01-16' },
  ];
  const two = people.slice(0, 2);
  const asked = two.map((id) => ({ name: 'patient-reference', valueReference: { reference: `Patient/${id}` } }));
  const found = await post('find', [...period, ...asked], 'request-find');
  const offer = `Appointment/${String(found.body.entry[0].resource.id)}`;
  const reference = { name: 'appointment-reference', valueReference: { reference: offer } };
  await post('hold', [reference], 'request-hold');
  const known = two.map((id) => ({ name: 'patient-resource', resource: { resourceType: 'Patient', id } }));
  const booked = await post('book', [reference, ...known], 'request-book');
  const visit = `Appointment/${String(booked.body.entry[0].resource.id)}`;

  const finds = await trailOf('request-find');
  const both = two.map((id) => `Patient/${id}`);
  expect(new Set(finds.map((event) => named(event, '1')))).toEqual(new Set(both));
  expect(finds.map((event) => iti(event)?.['code'])).toEqual(['ITI-115', 'ITI-115']);
  const [hold = {}] = await trailOf('request-hold');
  expect([iti(hold)?.['display'], named(hold, '4')]).toEqual(['Hold Appointment', offer]);
  const books = (await trailOf('request-book')).filter((event) => codes(event).includes('appointment.book'));
  expect(books.map((event) => [iti(event)?.['code'], event['action'], codes(event)[0]])).toEqual([
    ['ITI-117', 'C', 'create'],
    ['ITI-117', 'C', 'create'],
  ]);
  expect(new Set(books.map((event) => named(event, '1')))).toEqual(new Set(both));
  expect(books.map((event) => named(event, '4'))).toContain(visit);
  for (const event of finds) await expectBalp(event, 'request-find');
  for (const event of books) await expectBalp(event, 'request-book');
  await expectBalp(hold, 'request-hold');

  await get(`/${visit}`, 'request-read');
  const reads = await trailOf('request-read');
  expect(new Set(reads.map((event) => named(event, '1')))).toEqual(new Set(both));
  for (const event of reads) {
    await expectBalp(event, 'request-read');
    expect(named(event, '4')).toBe(visit);
  }
});

test('an event is found by each coding of its subtype, and under no other system', async () => {
  const [id = ''] = people;
  const period = ['2026-01-12', '2026-01-16'].map((day, at) => ({
    name: at === 0 ? 'start' : 'end',
    valueDateTime: day,
  }));
  const who = { name: 'patient-reference', valueReference: { reference: `Patient/${id}` } };
  await post('find', [...period, who], 'request-subtype');
  const [{ id: eventId } = {}] = await trailOf('request-subtype');
  const found = async (subtype: string) => {
    const { body } = await get(`/AuditEvent?_id=${String(eventId)}&${subtype}`, 'request-trail');
    return body.entry?.length ?? 0;
  };
  for (const coding of [
    'subtype=ITI-115',
    'subtype=urn:ihe:event-type-code|ITI-115',
    'subtype=urn:ihe:event-type-code|',
    'subtype=http://hl7.org/fhir/restful-interaction|search',
    'subtype:not=ITI-116',
    'type=http://terminology.hl7.org/CodeSystem/audit-event-type|rest',
    'type=rest',
  ])
    expect([coding, await found(coding)]).toEqual([coding, 1]);
  for (const coding of [
    'subtype=ITI-116',
    'subtype=urn:ihe:event-type-code|search',
    'subtype=https://elsewhere.example|ITI-115',
    'subtype:not=ITI-115',
    'type=http://dicom.nema.org/resources/ontology/DCM|rest',
    'type=110100',
  ])
    expect([coding, await found(coding)]).toEqual([coding, 0]);
});
