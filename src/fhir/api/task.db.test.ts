import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { saveStaff } from '../../identity/index.ts';
import { bookVisit } from '../test-support/booked-visit.ts';
import {
  sendTo,
  startTestServer,
  type Json,
  type Method,
  type SendOptions,
  type TestServer,
} from '../test-support/fhir-server.ts';
import { keepHouseRecords, type HouseRecords } from '../test-support/house-records.ts';

let server: TestServer;
let token: string;
let visit: Json;
let patient: string;
let records: HouseRecords;
let staffId: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  visit = await bookVisit(server, token, 1);
  const references: string[] = visit['participant'].map((one: Json) => one['actor'].reference);
  patient = references.find((reference) => reference.startsWith('Patient/')) ?? '';
  const about = { patientId: patient.slice('Patient/'.length), appointmentId: visit['id'] };
  records = await keepHouseRecords(server, about);
  const { ctx } = server;
  staffId = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const staff = { email: 'a@x.example', name: 'Ana', role: 'receptionist', language: 'es' } as const;
    await saveStaff(tx, ctx, { ...staff, password: 'una contraseña larga' });
    const [row] = await tx.sql<{ id: string }>('select id from staff where clinic_id = $1', [ctx.clinicId]);
    return row?.id ?? '';
  });
}, 120_000);

afterAll(() => server.stop());

function send(method: Method, path: string, options: SendOptions = {}) {
  return sendTo(server, { token, ...options, method, path });
}

const put = (task: Json, more: Json, headers: Record<string, string> = {}) =>
  send('put', `/Task/${task['id']}`, { body: { ...task, ...more }, headers });

function wish(more: Json = {}): Json {
  return {
    resourceType: 'Task',
    status: 'requested',
    intent: 'order',
    description: 'Llamar para confirmar el volante',
    for: { reference: patient },
    ...more,
  };
}

const made = async (more: Json = {}): Promise<Json> => (await send('post', '/Task', { body: wish(more) })).body;
const owner = () => ({
  type: 'Practitioner',
  identifier: { system: 'https://centralita.dev/fhir/staff', value: staffId },
});

describe('another system asks the desk for something', () => {
  test('about a visit, until a time, and finds it again', async () => {
    const identifier = [{ system: 'https://vendor.example/tasks', value: 'T-1' }];
    const more = {
      identifier,
      priority: 'urgent',
      focus: { reference: `Appointment/${visit['id']}` },
      restriction: { period: { end: '2026-01-07T09:00:00.000Z' } },
    };
    const headers = { 'if-none-exist': 'identifier=https://vendor.example/tasks|T-1' };
    const first = await send('post', '/Task', { body: wish(more), headers });
    expect([first.status, first.body]).toMatchObject([201, wish(more)]);
    expect(first.body).toMatchObject({
      code: { coding: [{ code: 'vendor-request' }] },
      requester: { type: 'Device', identifier: { value: 'vendor' } },
    });
    const again = await send('post', '/Task', { body: wish(more), headers });
    expect([again.status, again.body.id]).toEqual([200, first.body.id]);
    const found = await send('get', `/Task?code=vendor-request&focus=Appointment/${visit['id']}&status=requested`);
    expect(found.body.entry.map(({ resource }: Json) => resource.id)).toEqual([first.body.id]);
    const client = 'https://centralita.dev/fhir/actor/api-client';
    const asked = async (query: string): Promise<string[]> =>
      ((await send('get', `/Task?_id=${first.body.id}&${query}`)).body.entry ?? []).map(
        ({ resource }: Json) => resource.id,
      );
    for (const query of [`requester:identifier=${client}|vendor`, `code=https://centralita.dev/fhir/task-kind|`])
      expect([query, await asked(query)]).toEqual([query, [first.body.id]]);
    for (const query of [
      `requester:identifier=${client}|another`,
      'requester:identifier=https://elsewhere.example|vendor',
      'code=https://elsewhere.example|vendor-request',
    ])
      expect([query, await asked(query)]).toEqual([query, []]);
    const { ctx } = server;
    const told = await ctx.db.query<{ payload: Json }>(
      ctx.clinicId,
      `select payload from outbox_event where clinic_id = $1 and type = 'task.changed'`,
      [ctx.clinicId],
    );
    expect(told.map(({ payload }) => payload)).toContainEqual({ taskId: first.body.id, created: true });
  });

  test('a task about a visit is about its patient', async () => {
    const focus = { reference: `Appointment/${visit['id']}` };
    expect((await made({ for: undefined, focus })).for).toEqual({ reference: patient });
    const people = (await send('get', '/Patient?_count=5')).body.entry.map(
      ({ resource }: Json) => `Patient/${resource.id}`,
    );
    const reference = people.find((other: string) => other !== patient);
    const other = await send('post', '/Task', { body: wish({ focus, for: { reference } }) });
    expect([other.status, other.body.issue[0].expression]).toEqual([422, ['Task.for']]);
    const message = await made({ focus: { reference: `Communication/${records.message}` } });
    expect(message['focus']).toEqual({ reference: `Communication/${records.message}` });
  });
});

describe('a task is done through FHIR as at the desk', () => {
  test('accepted, given on, completed, and reopened', async () => {
    const task = await made();
    const taken = await put(task, { status: 'accepted' });
    expect(taken.body).toMatchObject({ status: 'in-progress', meta: { versionId: '2' } });
    const given = await put(taken.body, { owner: owner() });
    expect(given.body).toMatchObject({ status: 'in-progress', owner: owner() });
    const done = await put(given.body, { status: 'completed' });
    expect(done.body).toMatchObject({
      status: 'completed',
      owner: owner(),
      executionPeriod: { end: expect.any(String) },
    });
    const { owner: _owner, executionPeriod: _period, ...closed } = done.body;
    const open = await put(closed, { status: 'requested' });
    expect([open.status, open.body.status, open.body.owner]).toEqual([200, 'requested', undefined]);
  });

  test('cancelled by a patch, and by nobody twice', async () => {
    const task = await made();
    const cancel = (body: Json) =>
      send('patch', `/Task/${body['id']}`, {
        body: [{ op: 'replace', path: '/status', value: 'cancelled' }],
        headers: { 'content-type': 'application/json-patch+json' },
      });
    expect((await cancel(task)).body).toMatchObject({ status: 'cancelled' });
    const late = await put(task, { status: 'completed' });
    expect([late.status, late.body.issue[0].expression]).toEqual([422, ['Task.status']]);
    expect(late.body.issue[0].diagnostics).toContain('task-closed');
    expect((await put(task, {}, { 'if-match': 'W/"1"' })).status).toBe(412);
  });

  test('also one that the house has made, whose words nobody changes', async () => {
    const task = (await send('get', `/Task/${records.task}`)).body;
    expect((await put(task, {})).headers['etag']).toBe('W/"1"');
    const changed = await put(task, { priority: 'stat', note: [{ text: 'x' }] });
    expect([changed.status, changed.body.issue.flatMap(({ expression }: Json) => expression)]).toEqual([
      422,
      ['Task.priority', 'Task.note'],
    ]);
    expect((await put(task, { status: 'in-progress', owner: owner() })).body).toMatchObject({ owner: owner() });
  });

  test.each<readonly [string, Json, string, string]>([
    ['a status of R4 that no desk has', { status: 'rejected' }, 'Task.status', 'status-unsupported'],
    [
      'an owner whom the desk does not know',
      {
        owner: {
          identifier: { system: 'https://centralita.dev/fhir/staff', value: '0190f0f0-0000-7000-8000-00000000ffff' },
        },
      },
      'Task.owner',
      'owner-unknown',
    ],
    ['an owner of another kind', { owner: { reference: 'Practitioner/1' } }, 'Task.owner', 'owner-unknown'],
  ])('%s is refused with its code', async (_name, wrong, path, code) => {
    const task = await made();
    const answer = await put(task, wrong);
    expect([answer.status, answer.body.issue[0].expression]).toEqual([422, [path]]);
    expect(answer.body.issue[0].diagnostics).toContain(code);
    expect((await send('get', `/Task/${task['id']}`)).body).toEqual(task);
  });
});

describe('what is wrong with a wish is named, and nothing is made', () => {
  const nobody = '0190f0f0-0000-7000-8000-00000000ffff';
  test.each<readonly [string, Json, number, string]>([
    ['a number for words', { description: 7 }, 400, 'Task.description'],
    ['no words', { description: undefined }, 400, 'Task.description'],
    ['a priority that R4 does not have', { priority: 'soon' }, 400, 'Task.priority'],
    ['a status that R4 does not have', { status: 'started' }, 400, 'Task.status'],
    ['a task that is done already', { status: 'completed' }, 422, 'Task.status'],
    ['a plan', { intent: 'plan' }, 422, 'Task.intent'],
    [
      'a kind of the house',
      { code: { coding: [{ system: 'https://centralita.dev/fhir/task-kind', code: 'callback' }] } },
      422,
      'Task.code.coding[0].code',
    ],
    ['what a desk task has no place for', { note: [{ text: 'x' }] }, 422, 'Task.note'],
    ['a day for a moment', { restriction: { period: { end: '2026-01-07' } } }, 400, 'Task.restriction.period.end'],
    ['a patient who is not here', { for: { reference: `Patient/${nobody}` } }, 422, 'Task.for'],
    ['a visit that is not here', { focus: { reference: `Appointment/${nobody}` } }, 422, 'Task.focus'],
    ['a message that is not here', { focus: { reference: `Communication/${nobody}` } }, 422, 'Task.focus'],
    ['something elsewhere', { focus: { reference: 'https://x.example/Appointment/1' } }, 400, 'Task.focus.reference'],
  ])('%s', async (_name, wrong, status, path) => {
    const { ctx } = server;
    const count = () => ctx.db.query(ctx.clinicId, 'select count(*) from task where clinic_id = $1', [ctx.clinicId]);
    const before = await count();
    const answer = await send('post', '/Task', { body: wish(wrong) });
    expect([answer.status, answer.body.issue.flatMap(({ expression }: Json) => expression)]).toEqual([
      status,
      expect.arrayContaining([path]),
    ]);
    expect(await count()).toEqual(before);
  });
});
