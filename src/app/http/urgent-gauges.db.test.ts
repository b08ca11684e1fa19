import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Registry } from 'prom-client';
import { createTestContext, newClinicId, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createOnCallWorld } from '../../oncall/test-support/on-call-world.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { DAY_MS, HOUR_MS, plusMs } from '../../platform/time/instant.ts';
import { assessSymptoms, triageByExamples } from '../../triage/index.ts';
import { urgentGauges } from './urgent-gauges.ts';

let database: TestDatabase;
let ctx: TestContext<object>;
let registry: Registry;
beforeAll(async () => {
  database = await createTestDatabase();
  ctx = await createTestContext(database.db, { ports: {} });
  await triageByExamples(ctx);
  registry = new Registry();
  urgentGauges(registry, ctx);
});
afterAll(() => database.drop());

/** The lines of a metric, with its labels. */
async function metric(name: string, of = registry): Promise<Record<string, number>> {
  const text = await of.metrics();
  const lines = text.split('\n').filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(name.length, at), Number(line.slice(at + 1))];
    }),
  );
}

async function assessed(text: string, answers: Record<string, boolean> = {}, language: Language = 'es') {
  const done = await assessSymptoms(ctx, { language, channel: 'desk', patient: {}, text, answers });
  if (!done.ok) throw new Error(done.error.code);
}

test('an hour in which nothing was decided has no time of deciding', async () => {
  expect(await metric('centralita_triage_decision_milliseconds_day')).toEqual({});
  expect(await metric('centralita_triage_questions_day')).toEqual({ '': 0 });
});

test('decisions are counted by level and clinic, with their questions and how long they took', async () => {
  await assessed('mi padre no respira');
  await assessed('me duele la cabeza', { 'stiff-neck': false, fever: false });
  expect(await metric('centralita_triage_assessments_day')).toMatchObject({ '{level="1"}': 1, '{level="4"}': 1 });
  expect(await metric('centralita_triage_clinic_assessments_day')).toEqual({
    [`{clinic="${ctx.clinicId}",level="1"}`]: 1,
    [`{clinic="${ctx.clinicId}",level="4"}`]: 1,
  });
  expect(await metric('centralita_triage_questions_day')).toEqual({ '': 1 });
  const took = await metric('centralita_triage_decision_milliseconds_day');
  expect(took['{quantile="0.5"}']).toBeGreaterThan(0);
  expect(took['{quantile="0.99"}']).toBeGreaterThanOrEqual(took['{quantile="0.5"}'] ?? Infinity);
});

test('of more than fifty clinics none has figures of its own: labels stay few', async () => {
  for (let count = 0; count < 50; count += 1) {
    const id = newClinicId();
    await ctx.db.inClinic(id, (tx) =>
      tx.run(
        `insert into clinic (id, name, zone, default_language, languages, created_at) values ($1, 'X', 'Europe/Madrid', 'es', '{es}', $2)`,
        [id, new Date(ctx.clock.now())],
      ),
    );
  }
  expect(await metric('centralita_triage_clinic_assessments_day')).toEqual({});
  expect(await metric('centralita_triage_assessments_day')).toMatchObject({ '{level="1"}': 1 });
});

test('a case that nobody took, calls that rang for nothing, and people who are woken too often are seen', async () => {
  const world = await createOnCallWorld(database.db);
  const own = new Registry();
  urgentGauges(own, world.ctx);
  world.ctx.clock.moveTo(plusMs(world.ctx.clock.now(), 15 * HOUR_MS));
  expect(await metric('centralita_on_call_tired_people', own)).toEqual({ '': 0 });
  for (let night = 0; night < 7; night += 1) {
    await world.urgent();
    await world.advance(120);
  }
  expect(await metric('centralita_on_call_cases', own)).toMatchObject({ '{state="exhausted"}': 7 });
  // Ana and Bea, each woken seven times in one night.
  expect(await metric('centralita_on_call_tired_people', own)).toEqual({ '': 2 });
  const [alerts, unanswered] = ['centralita_on_call_alerts_day', 'centralita_on_call_unanswered_calls_day'];
  // Each of the seven: two calls, a message and an email, and the fallback number.
  expect(await metric(alerts, own)).toEqual({ '': 35 });
  expect(await metric(unanswered, own)).toEqual({ '': 0 });
  await world.ctx.db.inClinic(world.ctx.clinicId, (tx) =>
    tx.run(`update on_call_alert set state = 'no-answer' where clinic_id = $1 and channel = 'call'`, [tx.clinicId]),
  );
  expect(await metric(unanswered, own)).toEqual({ '': 21 });
  world.ctx.clock.moveTo(plusMs(world.ctx.clock.now(), 8 * DAY_MS));
  expect(await metric('centralita_on_call_tired_people', own)).toEqual({ '': 0 });
});
