import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  DEFAULT_RULES,
  draftRules,
  keepCallTest,
  publishRules,
  removeCallTest,
  rollBackRules,
  rulesHistory,
  rulesInForce,
  standingRules,
  tryoutOfDraft,
  tryoutOfPast,
  type AnsweringRules,
  type TestedTurn,
} from '../../answering/index.ts';
import { createSmallClinic, type SmallClinic } from '../../conversations/test-support/small-clinic.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { required } from '../../platform/kernel/assert.ts';
import { PERSONAS } from '../../simulator/index.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { tryRules, tryRulesJob } from './try-rules.ts';

let database: TestDatabase;
let clinic: SmallClinic;
beforeAll(async () => {
  database = await createTestDatabase();
  clinic = await createSmallClinic(database.db);
});
afterAll(() => database.drop());

const GOOD: AnsweringRules = { ...DEFAULT_RULES, greeting: { es: 'Clínica de prueba, dígame.' } };
/** Where the greeting names a key that means something else, who listens is led astray: nought is a person. */
const MISLEADING: AnsweringRules = {
  ...DEFAULT_RULES,
  greeting: { es: 'Para pedir una cita, pulse 0.' },
};

async function drafted(rules: AnsweringRules): Promise<number> {
  const expectedVersion = (await standingRules(clinic.ctx)).draft?.version;
  const saved = await draftRules(clinic.ctx, { rules, note: '', expectedVersion });
  if (!saved.ok) throw new Error(saved.error.code);
  return saved.value.version;
}

async function tried(version: number) {
  const begun = await tryRules(clinic.ctx, { expectedVersion: version });
  if (!begun.ok) throw new Error(begun.error.code);
  expect((await tryoutOfDraft(clinic.ctx))?.state).toBe('running');
  await tryRulesJob.run(clinic.ctx, begun.value, { attempt: 1 } as never);
  return required(await tryoutOfDraft(clinic.ctx), 'the try-out');
}

async function rowsOf(table: 'appointment' | 'occupancy' | 'conversation' | 'patient'): Promise<number> {
  const text = {
    appointment: 'select count(*)::int as many from appointment where clinic_id = $1',
    occupancy: 'select count(*)::int as many from occupancy where clinic_id = $1',
    conversation: 'select count(*)::int as many from conversation where clinic_id = $1',
    patient: 'select count(*)::int as many from patient where clinic_id = $1',
  }[table];
  const { ctx } = clinic;
  return required((await ctx.db.query<{ many: number }>(ctx.clinicId, text, [ctx.clinicId]))[0], 'a count').many;
}

test('a draft that every made-up caller comes through with is published, and the calls leave no trace', async () => {
  const before = await Promise.all([rowsOf('appointment'), rowsOf('occupancy'), rowsOf('patient')]);
  const version = await drafted(GOOD);
  const tryout = await tried(version);
  expect(tryout.trials.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  expect(tryout).toMatchObject({ state: 'passed', calls: PERSONAS.length * 4 });
  expect(tryout.trials.filter(({ errand, came }) => errand === 'book' && came === 'done').length).toBeGreaterThan(4);
  expect(await Promise.all([rowsOf('appointment'), rowsOf('occupancy'), rowsOf('patient')])).toEqual(before);
  expect(await rowsOf('conversation')).toBe(0);
  expect(await publishRules(clinic.ctx, version)).toMatchObject({ ok: true, value: { status: 'in-force' } });
});

test('a draft that leads callers astray fails, with the words of the calls, and is not published', async () => {
  const version = await drafted(MISLEADING);
  const tryout = await tried(version);
  expect(tryout.state).toBe('failed');
  const failed = tryout.trials.filter(({ wrong }) => wrong.length > 0);
  expect(new Set(failed.map(({ errand }) => errand))).toEqual(new Set(['book']));
  expect(failed[0]?.wrong).toEqual(['worse-than-now']);
  expect(failed[0]?.lines[0]).toMatchObject({ who: 'clinic', text: expect.stringContaining('pulse 0') });
  expect(await publishRules(clinic.ctx, version)).toMatchObject({
    ok: false,
    error: { code: 'personas-not-passed', tryout: 'failed' },
  });
});

test('a draft that was not tried, or was changed since, is published only for a reason that the trail keeps', async () => {
  const { ctx } = clinic;
  const version = await drafted(GOOD);
  const refused = { ok: false, error: { code: 'personas-not-passed', tryout: 'none' } };
  expect(await publishRules(ctx, version)).toMatchObject(refused);
  await tried(version);
  const changed = await drafted({ ...GOOD, closedWords: { es: 'Estamos cerrados.' } });
  expect(await publishRules(ctx, changed)).toMatchObject(refused);
  expect(await publishRules(ctx, changed, 'la línea está caída')).toMatchObject({ ok: true });
  const [entry] = await ctx.db.query<{ detail: object }>(
    ctx.clinicId,
    `select detail from audit_entry where clinic_id = $1 and action = 'answering.publish' and detail ->> 'untried' is not null`,
    [ctx.clinicId],
  );
  expect(entry?.detail).toMatchObject({ untried: 'la línea está caída' });
});

test('rules of the past are in force again only when callers come through with them now', async () => {
  const { ctx } = clinic;
  const later = () => ctx.clock.moveTo(plusMs(ctx.clock.now(), MINUTE_MS));
  later();
  await publishRules(ctx, await drafted({ ...GOOD, greeting: { es: 'Dígame.' } }), 'de prueba');
  later();
  const [now, ...past] = await rulesHistory(ctx);
  const good = required(
    past.find(({ rules }) => rules.greeting.es === GOOD.greeting.es),
    'rules that were good',
  );
  expect(now?.status).toBe('in-force');
  // It passed as a draft, before what is in force now: that says nothing of today.
  expect(await tryoutOfPast(ctx, good.id)).toBeUndefined();
  const refused = { ok: false, error: { code: 'personas-not-passed', tryout: 'none' } };
  expect(await rollBackRules(ctx, good.id)).toMatchObject(refused);
  const begun = await tryRules(ctx, { pastId: good.id });
  if (!begun.ok) throw new Error(begun.error.code);
  await tryRulesJob.run(ctx, begun.value, { attempt: 1 } as never);
  expect(await tryoutOfPast(ctx, good.id)).toMatchObject({ state: 'passed' });
  expect(await rollBackRules(ctx, good.id)).toMatchObject({ ok: true, value: { status: 'in-force' } });
  expect((await rulesInForce(ctx)).greeting).toEqual(GOOD.greeting);
});

test('a call of the past that was made a test is held in every try-out, and what is wished decides', async () => {
  const { ctx } = clinic;
  const kept = async (about: string, has: string, ends: 'person' | 'booked') => {
    const turns: readonly TestedTurn[] = [
      { heard: { kind: 'start' }, says: [] },
      { heard: { kind: 'keys', keys: '0' }, says: ['No le he entendido.'], wrong: true, has },
    ];
    const test = await keepCallTest(ctx, { about, caller: 'new', turns, ends }, ctx.ids.next());
    if (!test.ok) throw new Error(test.error.code);
    return test.value.id;
  };
  await kept('Quien pulsa 0 habla con alguien', 'persona', 'person');
  const words = await kept('Se despide con buenas palabras', 'que pase un feliz día', 'person');
  const end = await kept('Quien pulsa 0 tiene cita', 'persona', 'booked');
  const version = await drafted(GOOD);
  const tryout = await tried(version);
  expect(tryout).toMatchObject({ state: 'failed', calls: PERSONAS.length * 4 + 3 });
  const recorded = tryout.trials.filter(({ errand }) => errand === 'recorded');
  expect(new Map(recorded.map(({ persona, wrong }) => [persona, wrong]))).toEqual(
    new Map([
      ['Quien pulsa 0 habla con alguien', []],
      ['Se despide con buenas palabras', ['other-answer']],
      ['Quien pulsa 0 tiene cita', ['other-end']],
    ]),
  );
  await removeCallTest(ctx, words);
  await removeCallTest(ctx, end);
  expect(await tried(version)).toMatchObject({ state: 'passed', calls: PERSONAS.length * 4 + 1 });
});
