import { afterAll, beforeAll, expect, test } from '@jest/globals';
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

test('nothing comes along that the token does not reach', async () => {
  const narrow = await server.tokenFor('system/Appointment.rs', 'system/Patient.rs');
  const path = `/Appointment?_id=${visit['id']}&_include=Appointment:patient&_revinclude:iterate=Flag:patient`;
  expect(await typesOf(path, narrow)).toEqual(['Appointment', 'Patient']);
});
