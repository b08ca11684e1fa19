import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bookVisit } from '../test-support/booked-visit.ts';
import { sendTo, startTestServer, type Json, type TestServer } from '../test-support/fhir-server.ts';
import { keepHouseRecords } from '../test-support/house-records.ts';

let server: TestServer;
let token: string;
let visit: Json;
let patient: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  visit = await bookVisit(server, token, 1);
  const references: string[] = visit['participant'].map((one: Json) => one['actor'].reference);
  patient = references.find((reference) => reference.startsWith('Patient/')) ?? '';
  await keepHouseRecords(server, { patientId: patient.slice('Patient/'.length), appointmentId: visit['id'] });
}, 120_000);

afterAll(() => server.stop());

async function typesOf(path: string, using = token): Promise<string[]> {
  const answer = await sendTo(server, { method: 'get', path, token: using, headers: { prefer: 'handling=strict' } });
  expect(answer.status).toBe(200);
  const found: string[] = answer.body.entry.map(({ resource }: Json) => resource.resourceType);
  return [...new Set(found)].toSorted();
}

test('_revinclude:iterate brings what refers to what came along, and not only to the matches', async () => {
  const base = `/Appointment?_id=${visit['id']}&_include=Appointment:patient`;
  expect(await typesOf(`${base}&_revinclude:iterate=Flag:patient`)).toEqual(['Appointment', 'Flag', 'Patient']);
  expect(await typesOf(`${base}&_revinclude:iterate=RelatedPerson:patient:Patient`)).toEqual([
    'Appointment',
    'Patient',
    'RelatedPerson',
  ]);
  const once = await sendTo(server, {
    method: 'get',
    path: `${base}&_revinclude=Flag:patient`,
    token,
    headers: { prefer: 'handling=strict' },
  });
  expect(once.status).toBe(400);
});

test('both directions follow each other: from a flag to its patient, to the visits, to who gives them', async () => {
  const asked = [
    '_include=Flag:patient',
    '_revinclude:iterate=Appointment:patient',
    '_include:iterate=Appointment:practitioner',
  ];
  expect(await typesOf(`/Flag?_count=1&${asked.join('&')}`)).toEqual([
    'Appointment',
    'Flag',
    'Patient',
    'Practitioner',
  ]);
});

describe('what the token does not reach', () => {
  const ALL = '_include=Appointment:patient&_include=Appointment:actor&_revinclude:iterate=Flag:patient';

  async function narrow(headers: Record<string, string> = {}) {
    const using = await server.tokenFor('system/Appointment.rs', 'system/Patient.rs');
    return sendTo(server, { method: 'get', path: `/Appointment?_id=${visit['id']}&${ALL}`, token: using, headers });
  }

  test('does not come along, and is said so', async () => {
    const { status, body } = await narrow();
    expect(status).toBe(200);
    const resources: Json[] = body.entry.map(({ resource }: Json) => resource);
    expect(new Set(resources.map(({ resourceType }) => resourceType))).toEqual(
      new Set(['Appointment', 'Patient', 'OperationOutcome']),
    );
    expect(resources.at(-1)?.['issue']).toMatchObject([
      { severity: 'warning', code: 'forbidden', expression: ['http._include'] },
      { severity: 'warning', code: 'forbidden', expression: ['http._revinclude:iterate'] },
    ]);
    // Of the actors the patient did come; of the flags nothing, so that the link does not say them.
    expect(new URLSearchParams(body.link[0].url.split('?')[1]).getAll('_include')).toHaveLength(2);
    expect(body.link[0].url).not.toContain('_revinclude');
  });

  test('is refused to who wants to the letter what was asked', async () => {
    const { status, body } = await narrow({ prefer: 'handling=strict' });
    expect([status, body.issue[0].code]).toEqual([403, 'forbidden']);
  });
});
