import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { activeFlags, mergePatients } from '../../patients/index.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import {
  sendTo,
  startTestServer,
  type Json,
  type Method,
  type SendOptions,
  type TestServer,
} from '../test-support/fhir-server.ts';

let server: TestServer;
let token: string;
let patientId: PatientId;
let otherId: PatientId;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  const people = (await send('get', '/Patient?_count=2&active=true')).body.entry;
  [patientId, otherId] = people.map(({ resource }: Json) => resource.id);
}, 120_000);

afterAll(() => server.stop());

function send(method: Method, path: string, options: SendOptions = {}) {
  return sendTo(server, { token, ...options, method, path });
}

const CATEGORY = 'http://terminology.hl7.org/CodeSystem/flag-category';

function warning(more: Json = {}): Json {
  return {
    resourceType: 'Flag',
    status: 'active',
    category: [{ coding: [{ system: CATEGORY, code: 'safety' }] }],
    code: { text: 'Oye mal: hable despacio' },
    subject: { reference: `Patient/${patientId}` },
    ...more,
  };
}

const wordsNow = async () => (await activeFlags(server.ctx, patientId)).map(({ words }) => words);

describe('a warning of a patient', () => {
  test('is made, and staff see it until it is ended', async () => {
    const made = await send('post', '/Flag', { body: warning() });
    expect([made.status, made.body]).toMatchObject([201, warning()]);
    // Who wrote it, as the trail knows them: a client is no Practitioner of this server.
    expect(made.body.author.identifier.value).toBe('vendor');
    expect(await wordsNow()).toEqual(['Oye mal: hable despacio']);
    const ended = await send('put', `/Flag/${made.body.id}`, { body: { ...made.body, status: 'inactive' } });
    expect(ended.body).toMatchObject({ status: 'inactive', meta: { versionId: '2' }, author: made.body.author });
    expect(await wordsNow()).toEqual([]);
  });

  test('is shown while its period lasts, what endangers somebody first', async () => {
    const period = { start: '2026-01-01', end: '2026-01-31' };
    await send('post', '/Flag', { body: warning({ code: { text: 'peligro' }, period }) });
    const coding = [{ system: CATEGORY, code: 'admin', display: 'x' }];
    await send('post', '/Flag', { body: warning({ code: { text: 'cobro' }, category: [{ coding }] }) });
    await send('post', '/Flag', { body: warning({ code: { text: 'mañana' }, period: { start: '2026-01-06' } }) });
    await send('post', '/Flag', { body: warning({ code: { text: 'ayer' }, period: { end: '2026-01-04' } }) });
    await send('post', '/Flag', { body: warning({ code: { text: 'error' }, status: 'entered-in-error' }) });
    expect(await wordsNow()).toEqual(['peligro', 'cobro']);
  });

  test('is found by patient, date, status and category', async () => {
    const identifier = [{ system: 'https://vendor.example/flags', value: 'F-1' }];
    const author = { reference: 'Organization/x' };
    const encounter = { reference: 'Encounter/e1' };
    const period = { start: '2031-03-01', end: '2031-03-31' };
    const category = [{ coding: [{ system: CATEGORY, code: 'diet' }] }];
    const code = { coding: [{ system: 'https://vendor.example/codes', code: 'g', display: 'Sin gluten' }] };
    const body = warning({ identifier, encounter, period, category, code });
    const made = await send('post', '/Flag', { body });
    expect(made.body).toMatchObject({ code, period });
    const { id } = made.body;
    const queries = [
      'identifier=https://vendor.example/flags|F-1',
      'date=2031-03',
      'encounter=Encounter/e1',
      `patient=${patientId}&category=diet`,
      `subject=Patient/${patientId}&date=ge2031-01-01&status=active&date=sa2031-02-01`,
    ];
    for (const query of queries) {
      const { status, body: found } = await send('get', `/Flag?${query}`, { headers: { prefer: 'handling=strict' } });
      expect([query, status, found.entry?.map(({ resource }: Json) => resource.id)]).toEqual([query, 200, [id]]);
    }
    expect((await send('post', '/Flag', { body: warning({ author }) })).status).toBe(422);
  });

  test('goes with the patient into a merge, and to nobody else', async () => {
    const { body } = await send('post', '/Flag', { body: warning({ code: { text: 'unida' } }) });
    const subject = { reference: `Patient/${otherId}` };
    const moved = await send('put', `/Flag/${body.id}`, { body: { ...body, subject } });
    expect([moved.status, moved.body.issue[0].expression]).toEqual([422, ['Flag.subject']]);
    const { ctx } = server;
    await ctx.db.inClinic(ctx.clinicId, (tx) => mergePatients(tx, ctx, { aliasId: patientId, survivorId: otherId }));
    expect((await send('get', `/Flag/${body.id}`)).body.subject).toEqual(subject);
  });
});

describe('what is wrong with a warning is named, and nothing is changed', () => {
  test.each<readonly [string, Json, number, string]>([
    ['a number for words', { code: { text: 7 } }, 400, 'Flag.code.text'],
    ['no words', { code: {} }, 400, 'Flag.code'],
    ['no code', { code: undefined }, 400, 'Flag.code'],
    ['no status', { status: undefined }, 400, 'Flag.status'],
    ['a status that R4 does not have', { status: 'red' }, 400, 'Flag.status'],
    [
      'a category that HL7 does not have',
      { category: [{ coding: [{ system: CATEGORY, code: 'weather' }] }] },
      400,
      'Flag.category[0].coding[0].code',
    ],
    ['no patient', { subject: undefined }, 400, 'Flag.subject'],
    [
      'a patient who is not here',
      { subject: { reference: 'Patient/0190f0f0-0000-7000-8000-00000000ffff' } },
      422,
      'Flag.subject',
    ],
    ['a place for a patient', { subject: { reference: 'Location/1' } }, 400, 'Flag.subject.reference'],
    ['a patient elsewhere', { subject: { reference: 'https://x.example/Patient/1' } }, 400, 'Flag.subject.reference'],
    ['a period that runs backwards', { period: { start: '2026-02-01', end: '2026-01-01' } }, 400, 'Flag.period.end'],
  ])('%s', async (_name, wrong, status, path) => {
    const { ctx } = server;
    const count = () =>
      ctx.db.query(ctx.clinicId, 'select count(*) from patient_flag where clinic_id = $1', [ctx.clinicId]);
    const before = await count();
    const answer = await send('post', '/Flag', { body: warning(wrong) });
    expect([answer.status, answer.body.resourceType]).toEqual([status, 'OperationOutcome']);
    expect(answer.body.issue.flatMap(({ expression }: Json) => expression)).toContain(path);
    expect(await count()).toEqual(before);
  });
});
