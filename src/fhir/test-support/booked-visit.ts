import { sendTo, type Json, type TestServer } from './fhir-server.ts';
import { offersApart } from './offers-apart.ts';

/** A visit of a patient of its own, booked through this face; `turn` counts up within a test file. */
export async function bookVisit(server: TestServer, token: string, turn: number): Promise<Json> {
  const parameter = [
    { name: 'start', valueDateTime: '2026-01-12' },
    { name: 'end', valueDateTime: '2026-01-24' },
    { name: '_count', valueInteger: 200 },
  ];
  const post = (path: string, body: object) => sendTo(server, { method: 'post', path, token, body });
  const found = await post('/Appointment/$find', { resourceType: 'Parameters', parameter });
  const offers = offersApart(found.body.entry.map(({ resource }: Json) => resource));
  const people = await sendTo(server, { method: 'get', path: '/Patient?_count=60&active=true&deceased=false', token });
  const answer = await post('/Appointment/$book', {
    resourceType: 'Parameters',
    parameter: [
      { name: 'appointment-reference', valueReference: { reference: `Appointment/${offers[turn * 3]?.['id']}` } },
      { name: 'patient-resource', resource: people.body.entry[turn].resource },
    ],
  });
  const { id } = answer.body.entry[0].resource;
  return (await sendTo(server, { method: 'get', path: `/Appointment/${id}`, token })).body;
}
