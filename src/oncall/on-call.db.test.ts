import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import type { Database } from '../platform/database/database.ts';
import { emit } from '../platform/outbox/emit.ts';
import { DAY_MS, MINUTE_MS, plusMs, SECOND_MS } from '../platform/time/instant.ts';
import { acceptAlert, alertOfToken } from './commands/answer-alert.ts';
import {
  acknowledgeCase,
  closeCase,
  fatigueReport,
  handOverCase,
  importCalendar,
  listCases,
  onCallFigures,
  saveOnCallSetting,
  whoIsOn,
} from './index.ts';
import {
  ANA,
  BEA,
  createOnCallWorld,
  FALLBACK,
  PATIENT_PHONE,
  type OnCallWorld,
} from './test-support/on-call-world.ts';

let database: TestDatabase;
let world: OnCallWorld;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.db.inSystem((tx) => tx.run(`update job set state = 'cancelled' where state = 'due'`));
  world = await createOnCallWorld(database.db);
});

const only = async () => {
  const cases = await listCases(world.ctx);
  expect(cases).toHaveLength(1);
  const [found] = cases;
  if (!found) throw new Error('no case');
  return found;
};
const rung = () => world.calls.placed.map(({ to }) => to);
const told = (type: string) =>
  world.ctx.db.query<{ payload: Record<string, unknown> }>(
    world.ctx.clinicId,
    'select payload from outbox_event where clinic_id = $1 and type = $2 order by id',
    [world.ctx.clinicId, type],
  );

describe('an urgent case', () => {
  test('calls and writes to who is on duty at once, then to who stands behind, until somebody accepts', async () => {
    await world.urgent();
    await world.advance(1);
    expect(rung()).toEqual([ANA]);
    expect(world.texts.map(({ to }) => to)).toEqual([ANA]);
    expect(world.texts[0]?.body).not.toContain(PATIENT_PHONE);
    await world.advance(30);
    expect(rung()).toEqual([ANA, BEA]);
    expect(world.mails.map(({ to }) => to)).toEqual(['bea@example.org']);
    const { id, alerts } = await only();
    const theirs = alerts.find(({ address, channel }) => address === BEA && channel === 'call');
    const accepted = theirs && (await acceptAlert(world.ctx, { id: theirs.id, sid: theirs.provider_sid ?? undefined }));
    expect(accepted?.found.phone).toBe(PATIENT_PHONE);
    expect(await only()).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: { kind: 'person', id: world.people.bea },
    });
    // The telephone of the first one stops ringing.
    expect(world.calls.hungUp).toHaveLength(1);
    await world.advance(600);
    expect(rung()).toEqual([ANA, BEA]);
    expect(await told('case.acknowledged')).toMatchObject([{ payload: { caseId: id, by: 'person' } }]);
  });

  test('that nobody accepts is exhausted: the fallback number, the event for the desk, the figure', async () => {
    await world.urgent();
    await world.advance(120);
    expect(rung()).toEqual([ANA, BEA, FALLBACK]);
    const { id, state } = await only();
    expect(state).toBe('exhausted');
    expect(await told('case.exhausted')).toMatchObject([{ payload: { caseId: id, phone: PATIENT_PHONE, level: 2 } }]);
    expect((await onCallFigures(world.ctx)).cases['exhausted']).toBeGreaterThanOrEqual(1);
    const fallback = (await only()).alerts.find(({ person_id: person }) => person === null);
    expect(fallback && (await acceptAlert(world.ctx, { id: fallback.id }))).toBeDefined();
    expect(await only()).toMatchObject({ state: 'acknowledged', acknowledgedBy: { kind: 'fallback' } });
  });

  test('told twice is one case; one that is not urgent is none; without on-call there is none', async () => {
    const conversationId = world.ctx.ids.next();
    await world.urgent({ conversationId });
    await world.urgent({ conversationId });
    await world.urgent({ urgent: false });
    await world.advance(1);
    expect(await listCases(world.ctx)).toHaveLength(1);
    expect(rung()).toEqual([ANA]);
  });

  test('goes on when the carrier is dead, and rings as soon as it is back', async () => {
    world.carrier = 'down';
    await world.urgent();
    await world.advance(40);
    expect(rung()).toEqual([]);
    expect((await only()).step).toBe(2);
    world.carrier = 'up';
    await world.advance(20);
    expect(rung().length).toBeGreaterThan(0);
  });

  test('whose timer was lost is found by the sweep', async () => {
    await world.urgent();
    await world.advance(1);
    await world.ctx.db.inSystem((tx) =>
      tx.run(`update job set state = 'cancelled' where clinic_id = $1 and kind = 'oncall.climb' and state = 'due'`, [
        world.ctx.clinicId,
      ]),
    );
    await world.advance(45);
    expect(rung()).toEqual([ANA]);
    await world.advance(120);
    expect(rung()).toContain(BEA);
    await world.advance(180);
    expect((await only()).state).toBe('exhausted');
  });

  test('is over for the night when the desk takes the call of the patient', async () => {
    const conversationId = world.ctx.ids.next();
    await world.urgent({ conversationId });
    await world.advance(1);
    await world.ctx.db.inClinic(world.ctx.clinicId, (tx) =>
      emit(tx, world.ctx, { type: 'call.answered', payload: { conversationId } }),
    );
    await world.advance(60);
    expect(rung()).toEqual([ANA]);
    expect(await only()).toMatchObject({ state: 'acknowledged', acknowledgedBy: { kind: 'call-answered' } });
  });

  test('is opened where the desk raises what triage decided to a level that cannot wait', async () => {
    await world.ctx.db.inClinic(world.ctx.clinicId, (tx) =>
      emit(tx, world.ctx, { type: 'triage.raised', payload: { assessmentId: world.ctx.ids.next(), level: 2 } }),
    );
    await world.advance(1);
    expect(rung()).toEqual([ANA]);
    expect(await only()).toMatchObject({ reason: 'triage-raised', level: 2 });
  });

  test('is handed over: the other one is called, and the ladder runs anew until they accept', async () => {
    await world.urgent();
    await world.advance(1);
    const { id } = await only();
    await acknowledgeCase(world.ctx, { id, by: { kind: 'person', id: world.people.ana } });
    expect(await handOverCase(world.ctx, { id, to: world.people.bea })).toMatchObject({ ok: true });
    await world.advance(1);
    expect(rung()).toEqual([ANA, BEA]);
    expect((await only()).state).toBe('open');
    expect(await closeCase(world.ctx, { id, outcome: 'seen' })).toMatchObject({ ok: true });
    expect(await acknowledgeCase(world.ctx, { id, by: { kind: 'fallback' } })).toMatchObject({
      error: { code: 'case-closed' },
    });
    await world.advance(120);
    expect(rung()).toEqual([ANA, BEA]);
  });

  test('is accepted by the link of a message, whose token is kept as a hash', async () => {
    await world.urgent();
    await world.advance(1);
    const token = /on-call\/([\w-]+)/.exec(world.texts[0]?.body ?? '')?.[1] ?? '';
    const found = await alertOfToken(world.ctx.db, token);
    expect(found?.clinicId).toBe(world.ctx.clinicId);
    expect(await alertOfToken(world.ctx.db, 'x'.repeat(32))).toBeUndefined();
    expect(found && (await acceptAlert(world.ctx, { id: found.id }))).toBeDefined();
    // Twice is the same; somebody else comes too late.
    expect(found && (await acceptAlert(world.ctx, { id: found.id }))).toBeDefined();
    const call = (await only()).alerts.find(({ channel }) => channel === 'call');
    expect(call?.person_id).toBe(world.people.ana);
  });

  test('answered after it was closed is told to be over, and stays closed', async () => {
    await world.urgent();
    await world.advance(1);
    const { id, alerts } = await only();
    await closeCase(world.ctx, { id, outcome: 'seen' });
    for (const alert of alerts) expect(await acceptAlert(world.ctx, { id: alert.id })).toBeUndefined();
    expect(await acceptAlert(world.ctx, { id: world.ctx.ids.next() })).toBeUndefined();
    expect((await only()).state).toBe('closed');
    await world.advance(300);
    expect(rung()).toEqual([ANA]);
  });

  test('answered by two people at once is of one of them, and the other is told so', async () => {
    await world.urgent();
    await world.advance(31);
    const calls = (await only()).alerts.filter(({ channel }) => channel === 'call');
    expect(calls.map(({ person_id: who }) => who)).toEqual([world.people.ana, world.people.bea]);
    const answers = await Promise.all(calls.map(({ id }) => acceptAlert(world.ctx, { id })));
    const taken = answers.filter((answer) => answer !== undefined);
    expect(taken).toHaveLength(1);
    expect(await only()).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: { kind: 'person', id: taken[0]?.alert.person_id },
    });
    expect(await told('case.acknowledged')).toHaveLength(1);
  });

  test('where nobody is on duty is exhausted at once', async () => {
    await world.ctx.db.inClinic(world.ctx.clinicId, (tx) =>
      tx.run('delete from on_call_shift where clinic_id = $1', [tx.clinicId]),
    );
    await world.urgent();
    await world.advance(1);
    expect((await only()).state).toBe('exhausted');
    expect(rung()).toEqual([FALLBACK]);
  });

  test('counts what it asks of each person', async () => {
    world.ctx.clock.moveTo(plusMs(world.ctx.clock.now(), 15 * 60 * MINUTE_MS));
    for (let night = 0; night < 7; night += 1) {
      await world.urgent();
      await world.advance(120);
    }
    const report = await fatigueReport(world.ctx, {
      from: plusMs(world.ctx.clock.now(), -DAY_MS),
      to: plusMs(world.ctx.clock.now(), 1),
    });
    expect(report.find(({ name }) => name === 'Ana Prats')).toMatchObject({
      cases: 7,
      nightCalls: 7,
      accepted: 0,
      tooMuch: true,
    });
  });
});

/** A database that dies with its process before the transaction of this number, or right after its commit. */
function dying(db: Database, at: number, when: 'before' | 'after'): Database {
  let count = 0;
  const dead = () => Promise.reject(new Error('the process is dead'));
  let isDead = false;
  return {
    ...db,
    inClinic: async (clinicId, work) => {
      if (isDead) return dead();
      count += 1;
      if (count === at && when === 'before') {
        isDead = true;
        return dead();
      }
      const done = await db.inClinic(clinicId, work);
      if (count !== at) return done;
      isDead = true;
      return dead();
    },
    inSystem: (work) => (isDead ? dead() : db.inSystem(work)),
    query: (clinicId, text, parameters) => (isDead ? dead() : db.query(clinicId, text, parameters)),
    querySystem: (text, parameters) => (isDead ? dead() : db.querySystem(text, parameters)),
  };
}

describe('a worker that is killed', () => {
  test.each(
    Array.from({ length: 9 }, (_, index) => index + 1).flatMap((step) => [
      [step, 'before'] as const,
      [step, 'after'] as const,
    ]),
  )('at transaction %i, %s its commit, stops nothing', async (step, when) => {
    await world.urgent();
    const mortal = { ...world.ctx, db: dying(world.ctx.db, step, when) };
    await world
      .runnerOf(mortal)
      .runDue(world.ctx.clock, plusMs(world.ctx.clock.now(), 31 * SECOND_MS))
      .catch(() => undefined);
    // What the dead one had claimed is free again when its lease is over.
    await world.ctx.db.inSystem((tx) =>
      tx.run(
        `update job set state = 'due', claim_token = null, lease_until = null where clinic_id = $1 and state = 'running'`,
        [world.ctx.clinicId],
      ),
    );
    await world.advance(300);
    const { state, alerts } = await only();
    expect(state).toBe('exhausted');
    expect(new Set(rung())).toEqual(new Set([ANA, BEA, FALLBACK]));
    // A telephone may ring once more; a message is written once.
    expect(world.texts.map(({ to }) => to)).toEqual([ANA]);
    expect(alerts.filter(({ channel }) => channel === 'call')).toHaveLength(3);
    expect(await told('case.exhausted')).toHaveLength(1);
  });
});

describe('the rota', () => {
  const calendar = (who: string) =>
    [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTART:20261120T080000Z',
      'DTEND:20261121T080000Z',
      `SUMMARY:Guardia ${who}`,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n');

  test('is taken from a calendar, again and again, in the place of what was imported before', async () => {
    const { rotaId, ctx } = world;
    const imported = (who: string) => importCalendar(ctx, { rotaId, rank: 1, text: calendar(who) });
    expect(await imported('Bea Ruiz')).toEqual({ ok: true, value: { shifts: 1, unknownPeople: [] } });
    expect(await imported('Bea Ruiz')).toEqual({ ok: true, value: { shifts: 1, unknownPeople: [] } });
    const first = await whoIsOn(ctx, { at: ctx.clock.now() });
    expect(first.map(({ person, rank }) => `${rank} ${person.name}`)).toEqual(['1 Bea Ruiz', '2 Bea Ruiz']);
    expect(await imported('Nadie Sabe')).toEqual({
      ok: true,
      value: { shifts: 0, unknownPeople: ['Guardia Nadie Sabe'] },
    });
    expect((await whoIsOn(ctx, { at: ctx.clock.now() }))[0]?.person.name).toBe('Ana Prats');
  });

  test('with an event that cannot be read changes nothing', async () => {
    const { rotaId, ctx } = world;
    await importCalendar(ctx, { rotaId, rank: 1, text: calendar('Bea Ruiz') });
    const broken = calendar('Ana Prats').replace('DTEND:20261121T080000Z', 'DTEND:never');
    expect(await importCalendar(ctx, { rotaId, rank: 1, text: broken })).toMatchObject({
      error: { code: 'calendar-unreadable' },
    });
    expect((await whoIsOn(ctx, { at: ctx.clock.now() }))[0]?.person.name).toBe('Bea Ruiz');
  });

  test('refuses a fallback number that is none', async () => {
    expect(await saveOnCallSetting(world.ctx, { ladder: [], fallbackNumber: 'x' })).toMatchObject({
      error: { code: 'phone-invalid' },
    });
  });
});
