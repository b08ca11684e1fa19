import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { createTestContext, type TestContext } from '../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { historyOf } from '../audit/index.ts';
import { createJobRunner } from '../jobs/index.ts';
import type { StaffRole } from '../platform/kernel/actor.ts';
import type { ClinicContext } from '../platform/kernel/context.ts';
import type { StaffId } from '../platform/kernel/ids.ts';
import { DAY_MS, MINUTE_MS, plusMs } from '../platform/time/instant.ts';
import { parseLocalDate, type LocalDate } from '../platform/time/wall-time.ts';
import {
  activateProtocol,
  assessmentSeen,
  assessSymptoms,
  checkExpiry,
  exampleProtocols,
  getAssessment,
  importProtocol,
  judgeShadow,
  overrideLevel,
  overrideOf,
  overrideReport,
  protocolStandings,
  readOwnProtocol,
  replayTriage,
  retireProtocol,
  setTriageMode,
  shadowReport,
  signProtocol,
  termsOfBooking,
  triageByExamples,
  triageLibrary,
  wouldChange,
  type TriageAssessment,
} from './index.ts';

const REVIEW = parseLocalDate('2027-05-01') as LocalDate;
let database: TestDatabase;
let ctx: TestContext<object>;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  ctx = await createTestContext(database.db, { ports: {} });
});

const byId = (id: string) => {
  const found = exampleProtocols().find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const SCREEN = byId('cribado-universal');

async function member(role: StaffRole): Promise<ClinicContext> {
  const id = ctx.ids.next<StaffId>();
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      `insert into staff (clinic_id, id, email, name, role, language, password_hash) values ($1, $2, $3, 'X', $4, 'es', '-')`,
      [ctx.clinicId, id, `${id}@example.org`, role],
    ),
  );
  return { ...ctx, actor: { kind: 'staff', id, role } };
}

const signature = (protocol = SCREEN) => ({
  id: protocol.id,
  version: protocol.version,
  sha256: protocol.sha256,
  clinician: 'Dra. Ana Prats',
  licence: '08/12345',
  reviewBy: REVIEW,
});

async function inUse(protocol = SCREEN): Promise<void> {
  expect(await signProtocol(ctx, signature(protocol))).toMatchObject({ ok: true });
  expect(await activateProtocol(ctx, protocol)).toMatchObject({ ok: true });
}

async function assessed(text: string, who: ClinicContext = ctx): Promise<TriageAssessment> {
  const result = await assessSymptoms(who, { language: 'es', channel: 'desk', patient: {}, text });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('a clinic', () => {
  test('has its triage off until a clinician has signed', async () => {
    expect(await triageLibrary(ctx)).toMatchObject({ mode: 'off', protocols: [] });
    const refused = await assessSymptoms(ctx, {
      language: 'es',
      channel: 'api',
      patient: {},
      text: 'me duele el pecho',
    });
    expect(refused).toEqual({ ok: false, error: { code: 'triage-off' } });
    expect(await setTriageMode(ctx, { mode: 'active' })).toMatchObject({ error: { code: 'screen-not-active' } });
    expect((await triageLibrary(ctx)).mode).toBe('off');
  });

  test('uses what was signed and taken into use, and nothing else', async () => {
    await inUse();
    expect(await setTriageMode(ctx, { mode: 'active' })).toEqual({ ok: true, value: 'active' });
    expect((await triageLibrary(ctx)).protocols.map(({ id }) => id)).toEqual(['cribado-universal']);
    expect(await assessed('me duele la muela')).toMatchObject({
      decision: { level: 3, needsPerson: true },
      mode: 'active',
    });
    await inUse(byId('dental-dolor'));
    expect((await assessed('me duele la muela')).decision.reasons[0]).toMatchObject({ protocol: 'dental-dolor' });
    const [entry] = await historyOf(ctx, {
      type: 'TriageProtocol',
      id: `dental-dolor@${byId('dental-dolor').version}`,
    });
    expect(entry).toMatchObject({ action: 'triage.protocol-activate' });
  });

  test('signs the exact document: another hash, a past review date and a receptionist are refused', async () => {
    expect(await signProtocol(ctx, { ...signature(), sha256: '0'.repeat(64) })).toMatchObject({
      error: { code: 'protocol-hash-mismatch', sha256: SCREEN.sha256 },
    });
    expect(
      await signProtocol(ctx, { ...signature(), reviewBy: parseLocalDate('2026-11-20') as LocalDate }),
    ).toMatchObject({
      error: { code: 'review-date-invalid' },
    });
    expect(await signProtocol(ctx, { ...signature(), version: '9.9.9' })).toMatchObject({
      error: { code: 'protocol-unknown' },
    });
    expect(await signProtocol(await member('receptionist'), signature())).toMatchObject({
      error: { code: 'clinician-only' },
    });
    expect(await activateProtocol(ctx, SCREEN)).toMatchObject({ error: { code: 'protocol-unknown' } });
    expect(await signProtocol(await member('clinician'), signature())).toMatchObject({ ok: true });
  });

  test('stops using a protocol when its review is overdue, and when it is retired', async () => {
    await inUse();
    await inUse(byId('piel'));
    await setTriageMode(ctx, { mode: 'active' });
    expect(await retireProtocol(ctx, { ...byId('piel'), reason: 'new guideline' })).toMatchObject({ ok: true });
    expect((await triageLibrary(ctx)).protocols).toHaveLength(1);
    expect(await activateProtocol(ctx, byId('piel'))).toMatchObject({
      error: { code: 'protocol-status', current: 'retired' },
    });
    ctx.clock.moveTo(plusMs(ctx.clock.now(), 200 * DAY_MS));
    expect(await triageLibrary(ctx)).toMatchObject({
      mode: 'off',
      refused: [{ id: 'cribado-universal', fault: 'review-overdue' }],
    });
    expect(await protocolStandings(ctx)).toContainEqual(
      expect.objectContaining({ id: 'cribado-universal', fault: 'review-overdue' }),
    );
  });

  test.each([
    [
      'whose hash does not match',
      `update triage_protocol set document = jsonb_set(document, '{title,es}', '"Otro"')`,
      'hash-differs',
    ],
    ['that is malformed', `update triage_protocol set document = document - 'rules'`, 'malformed'],
    ['that nobody signed', `update triage_protocol set status = 'approved'`, undefined],
  ])('does not use a document of its own %s: its callers reach a person', async (_name, damage, fault) => {
    await inUse();
    await setTriageMode(ctx, { mode: 'active' });
    const own = ownVersion('piel', '7.0.0');
    await importProtocol(ctx, own.json);
    await inUse(own.protocol);
    expect((await assessed('tengo un sarpullido')).decision.needsPerson).toBe(false);
    await ctx.db.inClinic(ctx.clinicId, (tx) => tx.run(`${damage} where protocol_id = 'piel'`, []));
    const library = await triageLibrary(ctx);
    expect(library.refused.map((one) => one.fault)).toEqual(fault ? [fault] : []);
    expect((await assessed('tengo un sarpullido')).decision).toMatchObject({ needsPerson: true, level: 3 });
  });

  test('cannot change a published version, and is told what is wrong with a document', async () => {
    const { json } = ownVersion('piel', '7.0.0');
    expect(await importProtocol(ctx, json)).toMatchObject({ ok: true });
    expect(await importProtocol(ctx, json)).toMatchObject({ error: { code: 'protocol-version-taken' } });
    expect(await importProtocol(ctx, { ...json, version: byId('piel').version })).toMatchObject({
      error: { code: 'protocol-version-taken' },
    });
    expect(await importProtocol(ctx, { ...json, rules: 'none' })).toMatchObject({
      error: { code: 'protocol-malformed', faults: [expect.stringContaining('rules')] },
    });
  });
});

/** A house protocol as a clinic's own, in which something may be changed. */
function ownVersion(id: string, version: string, change: (json: Record<string, unknown>) => object = (json) => json) {
  const { sha256: _hash, ...document } = byId(id);
  const json = change({ ...document, version, status: 'draft' });
  const read = readOwnProtocol(json);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { json, protocol: read.value };
}

describe('who is raised by the desk', () => {
  test('is booked by nobody, is waited for no longer than that, and whoever is on duty is told', async () => {
    await triageByExamples(ctx);
    const desk = await member('receptionist');
    const { id: assessmentId } = await assessed('me duele la cabeza');
    const reason = 'worse-than-told';
    await overrideLevel(desk, { assessmentId, level: 3, reason });
    const today = await termsOfBooking(ctx, { triageId: assessmentId });
    expect(today.ok && today.value.startBy).toBe(plusMs(ctx.clock.now(), DAY_MS));
    expect(await events('triage.raised')).toEqual([]);
    await overrideLevel(desk, { assessmentId, level: 2, reason });
    expect(await termsOfBooking(ctx, { triageId: assessmentId })).toMatchObject({
      error: { code: 'triage-needs-person', level: 2 },
    });
    expect(await events('triage.raised')).toEqual([{ payload: { assessmentId, level: 2 } }]);
    expect(await events('triage.expired', plusMs(ctx.clock.now(), 16 * MINUTE_MS))).toHaveLength(1);
  });
});

describe('people', () => {
  test('may raise; only a clinician lowers, and says why', async () => {
    await triageByExamples(ctx);
    const [desk, doctor] = [await member('receptionist'), await member('clinician')];
    const { id: assessmentId, decision } = await assessed('me duele la cabeza');
    expect(decision.level).toBe(4);
    const judgement = { assessmentId, reason: 'worse-than-told' } as const;
    expect(await overrideLevel(desk, { ...judgement, level: 2 })).toEqual({ ok: true, value: { level: 2 } });
    expect(await overrideLevel(desk, { ...judgement, level: 3 })).toMatchObject({
      error: { code: 'lowering-not-allowed' },
    });
    expect(await overrideLevel(doctor, { ...judgement, level: 5 })).toMatchObject({
      error: { code: 'reason-missing' },
    });
    const lowered = { assessmentId, level: 5, reason: 'known-condition', comment: 'Migraña conocida' } as const;
    expect(await overrideLevel(doctor, lowered)).toMatchObject({ ok: true });
    expect(await overrideLevel(ctx, lowered)).toMatchObject({ error: { code: 'staff-only' } });
    expect((await getAssessment(ctx, assessmentId))?.decision.level).toBe(4);
    expect(await overrideOf(ctx, assessmentId)).toMatchObject({
      level: 5,
      reason: 'known-condition',
      role: 'clinician',
    });
    expect(await termsOfBooking(ctx, { triageId: assessmentId })).toMatchObject({ ok: true, value: { priority: 9 } });

    const period = { from: plusMs(ctx.clock.now(), -DAY_MS), to: plusMs(ctx.clock.now(), DAY_MS) };
    const report = await overrideReport(ctx, period);
    expect(report.byRule).toEqual([
      { rule: `cefalea/${decision.reasons[0]?.rule}`, assessments: 1, raised: 1, lowered: 1 },
    ]);
    expect(report.byAgent).toContainEqual(
      expect.objectContaining({ role: 'clinician', raised: 0, lowered: 1, reasons: { 'known-condition': 1 } }),
    );
  });

  test('are compared with a shadow that nobody acts on', async () => {
    await inUse();
    await setTriageMode(ctx, { mode: 'shadow' });
    const doctor = await member('clinician');
    const one = await assessed('mi padre no respira');
    const other = await assessed('me duele la rodilla');
    const judged = (assessmentId: typeof one.id, level: 1 | 2 | 3) =>
      judgeShadow(doctor, { assessmentId, level, reason: 'seen-by-clinician' });
    expect(await judged(one.id, 1)).toEqual({ ok: true, value: { same: true, level: 1 } });
    expect(await judged(one.id, 2)).toMatchObject({ error: { code: 'already-judged' } });
    expect(await judged(other.id, 2)).toMatchObject({ ok: true, value: { same: false } });
    const period = { from: plusMs(ctx.clock.now(), -DAY_MS), to: plusMs(ctx.clock.now(), DAY_MS) };
    expect(await shadowReport(ctx, period)).toMatchObject({
      compared: 2,
      same: 1,
      under: 1,
      emergencies: { seen: 2, recognised: 1 },
    });
    expect(await events('triage.expired', plusMs(ctx.clock.now(), 2 * DAY_MS))).toEqual([]);
  });
});

/** Runs what falls due until then, and gives what was told. */
async function events(type: string, until = ctx.clock.now()) {
  const runner = createJobRunner({
    runtime: ctx,
    definitions: [checkExpiry, replayTriage],
    subscriptions: [],
    contextFor: () => ctx,
  });
  await runner.runDue(ctx.clock, until);
  return ctx.db.query<{ payload: Record<string, unknown> }>(
    ctx.clinicId,
    'select payload from outbox_event where clinic_id = $1 and type = $2 order by id',
    [ctx.clinicId, type],
  );
}

describe('an assessment', () => {
  test('that nobody looked after by its deadline is asked again, once', async () => {
    await triageByExamples(ctx);
    const { id, decision } = await assessed('me duele la barriga y tengo fiebre');
    const { id: seen } = await assessed('me duele la barriga y tengo fiebre');
    await assessmentSeen(ctx, seen);
    const until = plusMs(ctx.clock.now(), ((decision.maxWaitMinutes ?? 0) + 1) * MINUTE_MS);
    expect(await events('triage.expired', until)).toEqual([{ payload: { assessmentId: id, level: decision.level } }]);
    expect(await events('triage.expired', plusMs(until, DAY_MS))).toHaveLength(1);
  });

  test('begun on the phone is finished at the desk with what was told before', async () => {
    await triageByExamples(ctx);
    const first = await assessed('me duele la cabeza');
    const next = await assessSymptoms(ctx, {
      language: 'es',
      channel: 'desk',
      patient: { ageYears: 40 },
      answers: { 'stiff-neck': true, fever: true },
      continues: first.id,
    });
    expect(next).toMatchObject({ ok: true, value: { decision: { level: 1 }, continues: first.id } });
    expect(next.ok && next.value.input.text).toBe('me duele la cabeza');
    expect(await events('triage.expired', plusMs(ctx.clock.now(), 10 * DAY_MS))).toHaveLength(1);
  });

  test('is decided again each night, and one that was tampered with is an alarm', async () => {
    await triageByExamples(ctx);
    const { id } = await assessed('me duele la muela');
    await assessed('mi madre no respira');
    expect(await events('triage.replay-differs', plusMs(ctx.clock.now(), DAY_MS))).toEqual([]);
    const nights = () =>
      ctx.db.query<{ checked: number; same: number; different: string[] }>(
        ctx.clinicId,
        'select checked, same, different from triage_replay where clinic_id = $1 order by night',
        [ctx.clinicId],
      );
    expect(await nights()).toEqual([{ checked: 2, same: 2, different: [] }]);
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(`update triage_assessment set decision = jsonb_set(decision, '{level}', '5') where id = $1`, [
      id,
    ]);
    await owner.end();
    expect(await events('triage.replay-differs', plusMs(ctx.clock.now(), DAY_MS))).toMatchObject([
      { payload: { count: 1, first: id } },
    ]);
    expect((await nights()).at(-1)).toMatchObject({ checked: 2, same: 1, different: [id] });
  });

  test('says which stored calls an edited protocol would change', async () => {
    await triageByExamples(ctx);
    const { id } = await assessed('me duele la cabeza');
    await assessed('me duele la muela');
    const edited = ownVersion('cefalea', '2.0.0', (json) => ({
      ...json,
      default: { level: 2, why: byId('cefalea').title },
    }));
    expect(await wouldChange(ctx, edited.protocol)).toMatchObject({
      looked: 2,
      raised: 1,
      lowered: 0,
      calls: [{ assessmentId: id, before: 4, after: 2, ruleAfter: 'cefalea/default' }],
    });
  });
});
