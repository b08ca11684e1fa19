import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importLine } from '../../identity/index.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';

let database: TestDatabase;
let desk: TestDesk;
let manager: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  manager = await signInTo(desk, 'manager');
  await addLine('+34910000001');
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

const addLine = (number: string) =>
  desk.ctx.db.inClinic(desk.ctx.clinicId, (tx) => importLine(tx, { number, channels: ['sms'] }));

const PLAN = {
  kind: 'recall',
  name: 'Revisión',
  purpose: 'care',
  channels: ['sms'],
  texts: { es: '{clinic}: le toca su revisión.' },
  audience: { ageFrom: 18 },
  holdOutPercent: 0,
  perMinute: 60,
};

test('a manager counts, writes, launches, pauses and stops; everybody at the desk looks on', async () => {
  const count = await manager.post('/campaigns/preview', PLAN).expect(200);
  expect(count.body).toMatchObject({ meant: 1, reached: 1, people: [{ patient: { name: 'Lucía García Pérez' } }] });
  const { id } = (await manager.post('/campaigns', PLAN).expect(201)).body;
  await manager.patch(`/campaigns/${id}`, { ...PLAN, name: 'Revisión anual' }).expect(200);
  const launched = await manager.post(`/campaigns/${id}/launch`).expect(200);
  expect(launched.body).toMatchObject({ name: 'Revisión anual', state: 'planning' });
  await manager.patch(`/campaigns/${id}`, PLAN).expect(409);
  expect((await manager.post(`/campaigns/${id}/pause`).expect(200)).body.state).toBe('paused');
  expect((await manager.post(`/campaigns/${id}/resume`).expect(200)).body.state).toBe('planning');
  expect((await manager.post(`/campaigns/${id}/stop`).expect(200)).body.state).toBe('stopped');
  const staff = await signInTo(desk);
  const list = await staff.get('/campaigns').expect(200);
  expect(list.body.campaigns).toMatchObject([{ id, people: 0, state: 'stopped' }]);
  await staff.get(`/campaigns/${id}`).expect(200);
  expect((await staff.get(`/campaigns/${id}/people`).expect(200)).body).toEqual({ people: [] });
  await staff.post('/campaigns', PLAN).expect(403);
});

test('an audience may be those of an insurer, however its name is written', async () => {
  const of = async (...insurers: string[]) =>
    (await manager.post('/campaigns/preview', { ...PLAN, audience: { insurers } }).expect(200)).body.meant;
  const path = `/patients/${desk.patient}`;
  expect(await of('adeslas')).toBe(0);
  const staff = await signInTo(desk);
  const insurers = ['SegurCaixa Adeslas', 'Mútua'];
  expect((await staff.post(`${path}/insurers`, { insurers: [...insurers, 'Mútua'] }).expect(200)).body).toEqual({
    insurers,
  });
  expect((await staff.get(path).expect(200)).body.insurers).toEqual(insurers);
  expect([await of('ADESLAS'), await of('mutua', 'sanitas'), await of('sanitas'), await of('%%')]).toEqual([
    1, 1, 0, 0,
  ]);
  await staff.post(`${path}/insurers`, { insurers: [] }).expect(200);
  expect(await of('adeslas')).toBe(0);
  await staff.post(`${path}/insurers`, { insurers: Array.from({ length: 6 }, (_none, one) => `S${one}`) }).expect(400);
  await staff.post('/patients/00000000-0000-7000-8000-000000000000/insurers', { insurers }).expect(422);
});

test('what is asked after a visit is off until a manager switches it on', async () => {
  expect((await manager.get('/after-visit').expect(200)).body).toMatchObject({ noShow: false, check: false });
  await manager.post('/after-visit', { check: true }).expect(200);
  expect((await manager.get('/after-visit').expect(200)).body).toMatchObject({ noShow: false, check: true });
  const staff = await signInTo(desk);
  await staff.post('/after-visit', {}).expect(403);
});

test('a manager closes a time in which nobody has a visit', async () => {
  const day = { from: '2026-11-23T08:00:00Z', to: '2026-11-23T14:00:00Z', reason: 'congreso' };
  const { body } = await manager.post('/rebookings', { ...day, practitioner: desk.practitioner }).expect(201);
  expect(body).toMatchObject({ visits: 0, campaign: { kind: 'rebooking', state: 'finished' } });
  await manager.post('/rebookings', { ...day, to: day.from, practitioner: desk.practitioner }).expect(422);
});

test('a campaign without a sender is not launched, and says why', async () => {
  const { id } = (await manager.post('/campaigns', PLAN).expect(201)).body;
  const preflight = () => manager.get(`/campaigns/${id}/preflight`).expect(200);
  expect((await preflight()).body).toEqual({ ready: true, findings: [] });
  const { clinicId, db } = desk.ctx;
  await db.inClinic(clinicId, (tx) => tx.run('delete from clinic_line where clinic_id = $1', [clinicId]));
  const findings = [{ channel: 'sms', code: 'no-sender', blocks: true }];
  expect((await preflight()).body).toEqual({ ready: false, findings });
  const { body } = await manager.post(`/campaigns/${id}/launch`).expect(409);
  expect(body).toMatchObject({ code: 'sender-not-ready', findings });
  await addLine('+34910000001');
  await manager.post(`/campaigns/${id}/launch`).expect(200);
});

test('what cannot be sent is refused before it is launched', async () => {
  const { body } = await manager.post('/campaigns', { ...PLAN, texts: { es: 'Su {diagnosis}' } }).expect(422);
  expect(body).toMatchObject({ code: 'campaign-invalid' });
  await manager.post('/campaigns', { ...PLAN, kind: 'loyalty' }).expect(422);
  await manager.post('/campaigns', { ...PLAN, channels: ['fax'] }).expect(400);
  await manager.post('/campaigns', { ...PLAN, audience: { horoscope: 'leo' } }).expect(400);
  await manager.get('/campaigns/0190f0f0-0000-7000-8000-00000000dead').expect(404);
});

test('a campaign that cannot be says what is wrong with it', async () => {
  const refusalOf = async (change: object) =>
    (await manager.post('/campaigns', { ...PLAN, ...change }).expect(422)).body;
  const code = 'campaign-invalid';
  expect(await refusalOf({ texts: { es: '{doctor}' } })).toMatchObject({
    code,
    why: 'variable-unknown',
    about: 'doctor',
  });
  expect(await refusalOf({ texts: { es: '{clinic: hola' } })).toMatchObject({
    why: 'variable-unreadable',
    about: 'es',
  });
  expect(await refusalOf({ texts: {} })).toMatchObject({ why: 'text-missing' });
  expect(await refusalOf({ channels: ['sms', 'sms'] })).toMatchObject({ why: 'channel-twice', about: 'sms' });
  expect(await refusalOf({ kind: 'loyalty', purpose: 'care' })).toMatchObject({ why: 'loyalty-is-commercial' });
});

test('how an SMS of a campaign reads is told while it is typed, and the cheaper spelling where there is one', async () => {
  const preview = async (body: object) =>
    (await manager.post('/campaigns/text-preview', { language: 'es', purpose: 'care', ...body }).expect(200)).body;
  expect(await preview({ text: '{clinic}: le toca su revisión.' })).toEqual({
    text: expect.stringContaining(': le toca su revisión.'),
    segments: 1,
    segmentsAsWritten: 1,
  });
  const long = `{name}, ${'é'.repeat(60)} revisión en nuestra clínica.`;
  const costly = await preview({ text: long });
  expect(costly).toMatchObject({ segments: 1, segmentsAsWritten: 2 });
  expect(costly.plain).toBe(`{name}, ${'é'.repeat(60)} revision en nuestra clinica.`);
  expect((await preview({ text: 'Ven.', purpose: 'commercial' })).text).toContain('BAJA');
  const staff = await signInTo(desk);
  await staff.post('/campaigns/text-preview', { text: 'x', language: 'es', purpose: 'care' }).expect(403);
});
