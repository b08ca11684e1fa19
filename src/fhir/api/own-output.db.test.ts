import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OperationOutcomeError, validateResource } from '@medplum/core';
import { assessSymptoms, triageByExamples } from '../../triage/index.ts';
import { RESOURCE_TYPES } from '../search/resource-type.ts';
import {
  sendTo,
  startTestServer,
  type Json,
  type Method,
  type SendOptions,
  type TestServer,
} from '../test-support/fhir-server.ts';
import { validate } from '../validation/validator.ts';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  // What the triage keeps of a caller who is not known.
  await triageByExamples(server.ctx);
  await assessSymptoms(server.ctx, { text: 'mi padre no respira', language: 'es', channel: 'api', patient: {} });
});

afterAll(() => server.stop());

function send(method: Method, path: string, options: SendOptions = {}) {
  return sendTo(server, { token, ...options, method, path });
}

function resourcesOf(bundle: Json): Json[] {
  return (bundle['entry'] ?? []).flatMap(({ resource }: Json) => (resource ? [resource] : []));
}

/** What the library itself says, with nothing left out; it throws what it finds. */
function saidByR4(resource: Json): readonly unknown[] {
  try {
    validateResource(resource as unknown as Parameters<typeof validateResource>[0]);
    return [];
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return error.outcome.issue.map(({ details, expression }) => [details?.text, expression]);
  }
}

/** Every issue of a resource and of all that it brings along, against R4 and our profiles. */
async function issuesOf(resource: Json): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const part of [resource, ...resourcesOf(resource)]) found.push(...(await validate(part)));
  return [...found, ...saidByR4(resource)];
}

async function everyPage(type: string): Promise<Json[]> {
  const pages: Json[] = [];
  let path: string | undefined = `/${type}?_count=20`; // A page stays below the size that a body may have.
  while (path !== undefined && pages.length < 50) {
    const { body }: { body: Json } = await send('get', path);
    pages.push(body);
    const next = body['link'].find(({ relation }: Json) => relation === 'next');
    path = next?.url.slice(next.url.indexOf(`/${type}`));
  }
  return pages;
}

describe('what is served is as R4 and our profiles define it', () => {
  test.each(RESOURCE_TYPES)(
    'every %s, on every page',
    async (type) => {
      const pages = await everyPage(type);
      for (const page of pages) expect(await issuesOf(page)).toEqual([]);
    },
    60_000,
  );

  test('what is included with it', async () => {
    const include = ['patient', 'practitioner', 'location', 'slot'].map((name) => `&_include=Appointment:${name}`);
    const { body } = await send('get', `/Appointment?status=booked&_count=20${include.join('')}`);
    expect(new Set(resourcesOf(body).map(({ resourceType }) => resourceType)).size).toBeGreaterThan(3);
    expect(await issuesOf(body)).toEqual([]);
  });

  test('the CapabilityStatement', async () => {
    expect(await issuesOf((await send('get', '/metadata')).body)).toEqual([]);
  });

  test.each<[Method, string, SendOptions, number]>([
    ['get', '/Patient/none', {}, 404],
    ['get', '/Patient', { token: '' }, 401],
    ['post', '/Patient', { body: { resourceType: 'Patient', gender: 1, nickname: 'x' } }, 400],
    ['get', '/Slot?start=soon', {}, 400],
    ['delete', '/Slot/1', {}, 405],
    ['post', '/Patient', { body: '<Patient/>', headers: { 'content-type': 'application/fhir+xml' } }, 415],
  ])('the OperationOutcome of %s %s', async (method, path, options, status) => {
    const answer = await send(method, path, options);
    expect([answer.status, answer.body.resourceType]).toEqual([status, 'OperationOutcome']);
    expect(await issuesOf(answer.body)).toEqual([]);
  });
});

describe('what the operations of IHE Scheduling answer is as R4 and our profiles define it', () => {
  const parameters = (...parameter: Json[]) => ({ body: { resourceType: 'Parameters', parameter } });
  const period = [
    { name: 'start', valueDateTime: '2026-01-12' },
    { name: 'end', valueDateTime: '2026-01-24' },
  ];

  test('from the offer to the visit, its move and its end', async () => {
    const found = await send('post', '/Appointment/$find', parameters(...period, { name: 'reason', valueString: 'x' }));
    const offers = resourcesOf(found.body).filter(({ status }) => status === 'proposed');
    const [offer = {}] = offers;
    const reference = { name: 'appointment-reference', valueReference: { reference: `Appointment/${offer['id']}` } };
    const held = await send('post', '/Appointment/$hold', parameters(reference));
    const [patient] = resourcesOf((await send('get', '/Patient?active=true&deceased=false&_count=1')).body);
    const who = { name: 'patient-resource', resource: patient };
    const booked = await send(
      'post',
      '/Appointment/$book',
      parameters(reference, who, { name: 'comment', valueString: 'x' }),
    );
    const [visit = {}] = resourcesOf(booked.body);
    const change = (resource: Json) =>
      send('post', '/Appointment/$book', parameters({ name: 'appointment-resource', resource }));
    const refused = await send('post', '/Appointment/$book', parameters(reference, who));
    const cancelled = await change({ ...visit, status: 'cancelled', cancelationReason: { text: 'x' } });
    const answers = { found, held, booked, refused, cancelled };
    for (const [name, { status, body }] of Object.entries(answers))
      expect([name, status, await issuesOf(body)]).toEqual([name, 200, []]);
    expect(resourcesOf(held.body)).toMatchObject([{ status: 'pending' }]);
    expect(resourcesOf(cancelled.body)).toMatchObject([{ status: 'cancelled' }]);
    expect(resourcesOf(refused.body)).toMatchObject([{ resourceType: 'OperationOutcome' }]);
  });

  test('what a transaction and a create answer', async () => {
    const patient = { resourceType: 'Patient', name: [{ family: 'Puig', given: ['Ona'] }] };
    const entry = [{ resource: patient, request: { method: 'POST', url: 'Patient' } }];
    const written = await send('post', '/', { body: { resourceType: 'Bundle', type: 'transaction', entry } });
    const created = await send('post', '/Patient', { body: patient });
    expect([written.status, await issuesOf(written.body)]).toEqual([200, []]);
    expect([created.status, await issuesOf(created.body)]).toEqual([201, []]);
  });
});
