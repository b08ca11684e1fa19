import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { DAY_MS, plusMs, toIso } from '../../platform/time/instant.ts';
import { assessSymptoms, exampleProtocols, type Protocol } from '../../triage/index.ts';

let database: TestDatabase;
let desk: TestDesk;
let staff: SignedIn;
let manager: SignedIn;
let doctor: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  [staff, manager, doctor] = await Promise.all([
    signInTo(desk),
    signInTo(desk, 'manager'),
    signInTo(desk, 'clinician'),
  ]);
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

const byId = (id: string): Protocol => {
  const found = exampleProtocols().find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const at = ({ id, version }: Pick<Protocol, 'id' | 'version'>) => `/triage/protocols/${id}/${version}`;
const signature = ({ sha256 }: Protocol) => ({
  sha256,
  clinician: 'Dra. Ana Prats',
  licence: '08/12345',
  reviewBy: '2027-05-01',
});
const SCREEN = byId('cribado-universal');
const HEADACHE = byId('cefalea');

async function inUse(protocol: Protocol): Promise<void> {
  await doctor.post(`${at(protocol)}/sign`, signature(protocol)).expect(200);
  await doctor.post(`${at(protocol)}/activate`).expect(200);
}
const standing = async ({ id, version }: Pick<Protocol, 'id' | 'version'>) =>
  (await staff.get('/triage/protocols').expect(200)).body.signed.find(
    (one: { id: string; version: string }) => one.id === id && one.version === version,
  );
const setup = async () => (await staff.get('/triage/setup').expect(200)).body;
const period = () =>
  new URLSearchParams({
    from: toIso(plusMs(desk.ctx.clock.now(), -DAY_MS)),
    to: toIso(plusMs(desk.ctx.clock.now(), DAY_MS)),
  }).toString();

/** The wizard is one story: what each step needs is what the one before has done. */
describe('from nothing to a triage that acts', () => {
  test('a clinic begins with the signature of the screen, and nobody is triaged before', async () => {
    const { next, steps } = await setup();
    expect(next).toBe('sign-screen');
    expect(steps[0]).toMatchObject({
      done: false,
      request: { method: 'POST', path: `/api/v1${at(SCREEN)}/sign`, body: { sha256: SCREEN.sha256 } },
    });
    const { body } = await staff.post('/triage/assessments', { language: 'es', text: 'me duele' }).expect(409);
    expect(body).toMatchObject({ code: 'triage-off', needsPerson: true });
    expect((await doctor.post('/triage/mode', { mode: 'active' }).expect(409)).body.code).toBe('screen-not-active');
  });

  test('a clinician alone signs, exactly what was read, for at most two years; then draft is no longer possible', async () => {
    const sign = (who: SignedIn, more: object = {}) =>
      who.post(`${at(SCREEN)}/sign`, { ...signature(SCREEN), ...more });
    expect((await sign(staff).expect(403)).body.code).toBe('clinician-only');
    expect((await sign(manager).expect(403)).body.code).toBe('clinician-only');
    const other = await sign(doctor, { sha256: 'a'.repeat(64) }).expect(409);
    expect(other.body).toMatchObject({ code: 'protocol-hash-mismatch', sha256: SCREEN.sha256 });
    expect((await sign(doctor, { reviewBy: '2031-01-01' }).expect(422)).body.code).toBe('review-date-invalid');
    await sign(doctor, { sha256: 'short' }).expect(400);
    expect((await doctor.post(`${at(SCREEN)}/activate`).expect(404)).body.code).toBe('protocol-unknown');
    await sign(doctor).expect(200);
    expect(await standing(SCREEN)).toMatchObject({ status: 'approved', clinician: 'Dra. Ana Prats' });
    expect((await setup()).next).toBe('use-screen');
    expect((await sign(doctor).expect(409)).body).toMatchObject({ code: 'protocol-status', current: 'approved' });
  });

  test('what is signed is taken into use by a clinician; then the complaints, on call, and the shadow', async () => {
    expect((await manager.post(`${at(SCREEN)}/activate`).expect(403)).body.code).toBe('clinician-only');
    await doctor.post(`${at(SCREEN)}/activate`).expect(200);
    expect((await setup()).next).toBe('use-complaints');
    await inUse(HEADACHE);
    expect((await setup()).next).toBe('on-call');
    await manager.post('/on-call/people', { name: 'Ana', phone: '+34600900001', language: 'es' }).expect(201);
    await manager.post('/on-call/setting', { ladder: [] }).expect(204);
    expect((await setup()).next).toBe('shadow');
    await manager.post('/triage/mode', { mode: 'shadow' }).expect(200);
    expect(await setup()).toMatchObject({ next: 'compare', complaints: 1, compared: 0 });
  });

  test('beside the shadow a clinician judges once, without the answer, and the report compares', async () => {
    const heard = async (text: string) => {
      const done = await assessSymptoms(desk.ctx, { language: 'es', channel: 'voice', patient: {}, text });
      return done.ok ? done.value.id : '';
    };
    const [alarm, headache] = [await heard('mi padre no respira'), await heard('me duele la cabeza')];
    const toJudge = async () => (await doctor.get('/triage/shadow').expect(200)).body.assessments;
    expect(await toJudge()).toMatchObject([
      { id: headache, text: 'me duele la cabeza' },
      { id: alarm, text: 'mi padre no respira' },
    ]);
    expect(JSON.stringify(await toJudge())).not.toContain('level');
    const judge = (who: SignedIn, id: string, level: number) =>
      who.post(`/triage/assessments/${id}/shadow`, { level, reason: 'seen-by-clinician' });
    expect((await judge(staff, alarm, 1).expect(403)).body.code).toBe('clinician-only');
    expect((await judge(doctor, alarm, 1).expect(200)).body).toEqual({ same: true, level: 1 });
    expect((await judge(doctor, alarm, 2).expect(409)).body.code).toBe('already-judged');
    expect((await judge(doctor, headache, 2).expect(200)).body).toEqual({ same: false, level: 4 });
    expect(await toJudge()).toEqual([]);
    const report = await staff.get(`/triage/reports/shadow?${period()}`).expect(200);
    expect(report.body).toMatchObject({
      compared: 2,
      same: 1,
      under: 1,
      over: 0,
      emergencies: { seen: 2, recognised: 1 },
      pairs: [
        { engine: 1, clinician: 1, count: 1 },
        { engine: 4, clinician: 2, count: 1 },
      ],
    });
    expect(await setup()).toMatchObject({ compared: 2, under: 1 });
  });

  test('beside the shadow the desk shows nothing of the decision to who decides, until they have', async () => {
    const begun = await staff.post('/triage/assessments', { language: 'es', text: 'mi padre no respira' }).expect(200);
    const { id } = begun.body;
    const hidden = { veiled: true, level: null, deadline: null, words: '', reasons: [], protocols: [], matched: [] };
    expect(begun.body).toMatchObject(hidden);
    const seenBy = async (who: SignedIn) => (await who.get(`/triage/assessments/${id}`).expect(200)).body;
    expect(await seenBy(doctor)).toMatchObject({ ...hidden, told: { text: 'mi padre no respira' } });
    await doctor.post(`/triage/assessments/${id}/shadow`, { level: 2, reason: 'seen-by-clinician' }).expect(200);
    expect(await seenBy(doctor)).toMatchObject({ veiled: false, level: 1 });
    expect(await seenBy(staff)).toMatchObject(hidden);
  });

  test('it acts when a clinician says so, and whoever of the clinic takes it out of use at once', async () => {
    expect((await manager.post('/triage/mode', { mode: 'active' }).expect(403)).body.code).toBe('clinician-only');
    await doctor.post('/triage/mode', { mode: 'active' }).expect(200);
    const { body } = await staff
      .post('/triage/assessments', { language: 'es', text: 'me duele la cabeza' })
      .expect(200);
    expect(body).toMatchObject({ mode: 'active', level: 4, needsPerson: false });
    expect(
      (await doctor.post(`/triage/assessments/${body.id}/shadow`, { level: 4, reason: 'other' }).expect(409)).body,
    ).toMatchObject({ code: 'not-shadow' });
    await staff.post(`${at(HEADACHE)}/retire`, { reason: 'nueva guía' }).expect(200);
    expect((await standing(HEADACHE)).status).toBe('retired');
    const after = await staff.post('/triage/assessments', { language: 'es', text: 'me duele la cabeza' }).expect(200);
    expect(after.body).toMatchObject({ level: 3, needsPerson: true });
    expect((await doctor.post(`${at(HEADACHE)}/activate`).expect(409)).body).toMatchObject({
      code: 'protocol-status',
      current: 'retired',
    });
    await staff.post('/triage/mode', { mode: 'off' }).expect(200);
    await doctor.post('/triage/mode', { mode: 'active' }).expect(200);
  });
});

describe('a protocol of the clinic’s own', () => {
  const edited = (change: object) => {
    const { sha256: _hash, ...document } = HEADACHE;
    return { ...document, version: '2.0.0', status: 'draft', ...change };
  };

  test('says which stored calls it would change, is a draft, and replaces the version before it', async () => {
    await staff.post('/triage/assessments', { language: 'es', text: 'me duele la cabeza' }).expect(200);
    const document = edited({ default: { level: 2, why: HEADACHE.title } });
    const { body } = await staff.post('/triage/protocols/would-change', { document }).expect(200);
    expect(body).toMatchObject({ lowered: 0, looked: 6, raised: 4 });
    expect(body.calls.map(({ ruleAfter }: { ruleAfter: string }) => ruleAfter)).toEqual(
      Array.from({ length: 4 }, () => 'cefalea/default'),
    );
    expect(body.calls[0]).toMatchObject({ after: 2, ruleBefore: 'none/no-protocol' });
    await staff.post('/triage/protocols', { document }).expect(201);
    expect((await staff.post('/triage/protocols', { document }).expect(409)).body.code).toBe('protocol-version-taken');
    const key = { id: 'cefalea', version: '2.0.0' };
    expect((await standing(key)).status).toBe('draft');
    const { body: read } = await doctor.get(at(key)).expect(200);
    await doctor.post(`${at(key)}/sign`, { ...signature(HEADACHE), sha256: read.sha256 }).expect(200);
    await doctor.post(`${at(key)}/activate`).expect(200);
    expect((await standing(key)).status).toBe('active');
    const { body: after } = await staff.post('/triage/assessments', { language: 'es', text: 'me duele la cabeza' });
    expect(after.level).toBe(2);
  });

  test('that is malformed is refused with the places', async () => {
    const document = edited({ rules: [{ id: 'R1' }], version: '3.0.0' });
    for (const path of ['/triage/protocols', '/triage/protocols/would-change']) {
      const { body } = await staff.post(path, { document }).expect(422);
      expect(body).toMatchObject({ code: 'protocol-malformed', faults: expect.arrayContaining([expect.any(String)]) });
    }
    expect((await doctor.get('/triage/protocols/nada/1.0.0').expect(404)).body.code).toBe('protocol-unknown');
  });
});

describe('people have the last word', () => {
  test('everybody raises, a clinician lowers with words, and the report says by which rule and whom', async () => {
    const { body } = await staff.post('/triage/assessments', { language: 'es', text: 'xyz' }).expect(200);
    expect(body.level).toBe(3);
    const override = (who: SignedIn, told: object) => who.post(`/triage/assessments/${body.id}/override`, told);
    await override(staff, { level: 2, reason: 'worse-than-told' }).expect(200);
    expect((await override(staff, { level: 4, reason: 'other' }).expect(403)).body.code).toBe('lowering-not-allowed');
    expect((await override(doctor, { level: 4, reason: 'other' }).expect(422)).body.code).toBe('reason-missing');
    await override(doctor, { level: 4, reason: 'known-condition', comment: 'Lo conozco' }).expect(200);
    await override(doctor, { level: 7, reason: 'other' }).expect(400);
    await staff.get(`/triage/reports/overrides?${period()}`).expect(403);
    const report = (await manager.get(`/triage/reports/overrides?${period()}`).expect(200)).body;
    expect(report.byRule).toContainEqual({
      rule: 'none/no-protocol',
      assessments: expect.any(Number),
      raised: 1,
      lowered: 1,
    });
    expect(report.byAgent).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ role: 'receptionist', raised: 1, lowered: 0, reasons: { 'worse-than-told': 1 } }),
        expect.objectContaining({ role: 'clinician', raised: 0, lowered: 1, reasons: { 'known-condition': 1 } }),
      ]),
    );
    await staff.post(`/triage/assessments/${body.id}/seen`).expect(204);
  });
});
