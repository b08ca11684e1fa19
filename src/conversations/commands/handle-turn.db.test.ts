import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appointmentsOf, findOpenings, holdSlot } from '../../agenda/index.ts';
import { ENTITIES } from '../../app/entities.ts';
import { openDatabase } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import { DAY_MS, plusMs } from '../../platform/time/instant.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { replay, turnsOf } from '../test-support/replay.ts';
import { createSmallClinic, type SmallClinic } from '../test-support/small-clinic.ts';
import { countHolds, eventsOf, options, spoken, talk } from '../test-support/talk.ts';

let database: TestDatabase;
let lines = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function clinicWith(
  options: { services?: readonly string[]; from?: number; to?: number } = {},
): Promise<SmallClinic> {
  lines += 1;
  return createSmallClinic(database.db, { ...options, number: `+3491000${String(lines).padStart(4, '0')}` });
}

/** A second process on the same database: it keeps nothing of what the first one does. */
async function withOtherProcess(clinic: SmallClinic, work: (other: SmallClinic) => Promise<void>): Promise<void> {
  const db = openDatabase({ url: database.ownerUrl, entities: ENTITIES, poolSize: 4 });
  try {
    await work({ ...clinic, ctx: { ...clinic.ctx, db } });
  } finally {
    await db.close();
  }
}

describe('a call that books', () => {
  test('goes from the menu to a booked appointment with keys alone', async () => {
    const clinic = await clinicWith({
      services: ['Fisioterapia', 'Medicina general', 'Ecografía', 'Nutrición', 'Vacunas'],
    });
    const ana = await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111001' });
    const call = talk(clinic, '+34600111001');

    const menu = await call.say({ kind: 'start' });
    expect(spoken(menu)).toMatch(/^Clínica de prueba, buenos días\. Soy el asistente automático\./);
    expect(spoken(menu)).toContain('En català, digui: català. In English, say: English.');
    expect(spoken(menu)).toContain('Para pedir una cita, pulse 1. Para cambiar o anular una cita, pulse 2.');

    const service = await call.keys('1');
    expect(spoken(service)).toContain('Para Medicina general, pulse 1.');
    expect(spoken(service)).toContain('Para más opciones, pulse 4.');

    const birth = await call.keys('1');
    expect(spoken(birth)).toContain('nacimiento');
    expect(birth.expect?.keys).toEqual({ max: 8, finishOnKey: '#' });

    const offer = await call.keys('14051972');
    expect(offer.identified).toBe(ana);
    expect(options(offer)).toHaveLength(3);
    expect(spoken(offer)).toContain('Para otras horas, pulse 4.');

    const readBack = await call.keys('1');
    expect(spoken(readBack)).toContain('Para confirmar la cita, pulse 1. Para elegir otra hora, pulse 2.');
    expect(spoken(readBack)).not.toContain('queda reservada');
    expect(await countHolds(clinic)).toBe(1);

    const done = await call.keys('1');
    expect(spoken(done)).toMatch(/^Su cita queda reservada: el \w+ \d+ de noviembre a las? /);
    expect(done.end).toBe('hang-up');
    const [appointment, ...others] = await appointmentsOf(clinic.ctx, ana);
    expect(others).toEqual([]);
    expect(appointment).toMatchObject({ status: 'booked', origin: 'phone', serviceName: 'Medicina general' });
    expect(await eventsOf(clinic, 'conversation.closed')).toMatchObject([{ payload: { outcome: 'booked' } }]);
  });

  test('is replayed from its stored inputs to the same state', async () => {
    const clinic = await clinicWith();
    await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111002' });
    const call = talk(clinic, '+34600111002');
    const { conversationId } = await call.say({ kind: 'start' });
    await call.speech('quiero una cita');
    await call.keys('14051972');
    await call.keys('4');
    await call.keys('2');
    const turns = await turnsOf(clinic.ctx, conversationId);
    const [row] = await clinic.ctx.db.query<{ state: object }>(
      clinic.ctx.clinicId,
      `select state || jsonb_build_object('catalogue', catalogue) as state from conversation where clinic_id = $1 and id = $2`,
      [clinic.ctx.clinicId, conversationId],
    );
    expect(turns).toHaveLength(5);
    expect(JSON.parse(JSON.stringify(replay(turns.map(({ input }) => input))))).toEqual(row?.state);
  });

  test('gives a repeated input the same reply and books once', async () => {
    const clinic = await clinicWith();
    const ana = await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111003' });
    const call = talk(clinic, '+34600111003');
    await call.say({ kind: 'start' });
    await call.keys('1');
    await call.keys('14051972');
    await call.keys('1');
    const same = () => call.say({ kind: 'keys', keys: '1' }, 'the-same');
    const replies = await Promise.all([same(), same(), same()]);
    expect(new Set(replies.map(spoken)).size).toBe(1);
    expect(spoken(required(replies[0], 'reply'))).toContain('queda reservada');
    expect(await appointmentsOf(clinic.ctx, ana)).toHaveLength(1);
    expect(spoken(await same())).toBe(spoken(required(replies[0], 'reply')));
  });

  test('goes on in whichever process takes its next turn', async () => {
    const clinic = await clinicWith();
    const ana = await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111020' });
    await withOtherProcess(clinic, async (other) => {
      const here = talk(clinic, '+34600111020');
      const there = here.through(other);
      const { conversationId } = await here.say({ kind: 'start' });
      await here.keys('1');
      expect(options(await there.keys('14051972'))).toHaveLength(3);
      // What is kept here stands at the question for the birth date: it is out of date by now.
      expect(spoken(await here.keys('1'))).toContain('Para confirmar la cita, pulse 1.');
      await there.keys('*');
      const replies = await Promise.all(
        [here, there].map((process) => process.say({ kind: 'keys', keys: '1' }, 'yes')),
      );
      expect(new Set(replies.map(spoken)).size).toBe(1);
      expect(spoken(required(replies[0], 'reply'))).toContain('queda reservada');
      expect(await appointmentsOf(clinic.ctx, ana)).toHaveLength(1);
      const turns = await turnsOf(clinic.ctx, conversationId);
      expect(turns.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    });
  });

  test('gives a repeated input the same reply though later ones were taken, here or by a process that kept nothing', async () => {
    const clinic = await clinicWith();
    await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111021' });
    await withOtherProcess(clinic, async (other) => {
      const here = talk(clinic, '+34600111021');
      const menu = await here.say({ kind: 'start' }, 'start');
      const birth = await here.say({ kind: 'keys', keys: '1' }, 'first');
      await here.say({ kind: 'keys', keys: '14051972' }, 'birth');
      // As an answer to the offer this would hold a time.
      expect(spoken(await here.say({ kind: 'keys', keys: '1' }, 'first'))).toBe(spoken(birth));
      expect(spoken(await here.say({ kind: 'start' }, 'start'))).toBe(spoken(menu));
      expect(spoken(await here.through(other).say({ kind: 'keys', keys: '1' }, 'first'))).toBe(spoken(birth));
      expect(await countHolds(clinic)).toBe(0);
      expect(spoken(await here.keys('1'))).toContain('Para confirmar la cita, pulse 1.');
    });
  });

  test('that another process has ended stays ended', async () => {
    const clinic = await clinicWith();
    await withOtherProcess(clinic, async (other) => {
      const here = talk(clinic, '+34600111022');
      await here.say({ kind: 'start' });
      await here.through(other).say({ kind: 'hangup' });
      expect((await here.keys('8')).end).toBe('hang-up');
      expect(await eventsOf(clinic, 'conversation.closed')).toHaveLength(1);
    });
  });

  test('takes inputs that arrive at once one after the other', async () => {
    const clinic = await clinicWith();
    await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111004' });
    const call = talk(clinic, '+34600111004');
    const { conversationId } = await call.say({ kind: 'start' });
    await call.keys('1');
    await Promise.all([call.keys('14051972'), call.keys('*')]);
    const turns = await turnsOf(clinic.ctx, conversationId);
    expect(turns.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test('goes on after a process died in the middle of a turn', async () => {
    const clinic = await clinicWith();
    const call = talk(clinic, '+34600111015');
    const { conversationId } = await call.say({ kind: 'start' });
    const leave = (busyUntil: number) =>
      clinic.ctx.db.query(
        clinic.ctx.clinicId,
        'update conversation set busy_token = $3, busy_until = $4 where clinic_id = $1 and id = $2 returning id',
        [clinic.ctx.clinicId, conversationId, conversationId, new Date(busyUntil)],
      );
    await leave(clinic.ctx.clock.real() + 300);
    expect(spoken(await call.keys('1'))).toContain('nacimiento');
    await leave(clinic.ctx.clock.real() - 1);
    expect(spoken(await call.keys('*'))).toContain('nacimiento');
  });

  test('that goes round in circles ends with a person', async () => {
    const clinic = await clinicWith();
    const call = talk(clinic, '+34600111016');
    await call.say({ kind: 'start' });
    const ends: (string | undefined)[] = [];
    for (let turns = 0; turns < 61; turns += 1) ends.push((await call.keys('*')).end);
    expect(ends.indexOf('person')).toBe(59);
  });

  test('offers others when somebody else has taken the time', async () => {
    const clinic = await clinicWith();
    const ana = await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111005' });
    const call = talk(clinic, '+34600111005');
    await call.say({ kind: 'start' });
    await call.keys('1');
    await call.keys('14051972');
    const { ctx, services } = clinic;
    const openings = await findOpenings(ctx, {
      serviceId: required(services[0], 'service'),
      from: ctx.clock.now(),
      to: plusMs(ctx.clock.now(), 60 * DAY_MS),
      limit: 2,
      forPatients: true,
    });
    const taken = await Promise.all(
      openings.map(({ id }) => holdSlot(ctx, { openingId: id, conversationKey: 'somebody' })),
    );
    expect(taken.every(({ ok }) => ok)).toBe(true);
    const other = await call.keys('1');
    expect(spoken(other)).toContain('acaba de ocuparse');
    expect(options(other)).toHaveLength(3);
    await call.keys('1');
    expect(spoken(await call.keys('1'))).toContain('queda reservada');
    expect(await appointmentsOf(ctx, ana)).toHaveLength(1);
  });

  test('leaves no hold behind when the caller hangs up half way', async () => {
    const clinic = await clinicWith();
    await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111006' });
    const call = talk(clinic, '+34600111006');
    await call.say({ kind: 'start' });
    await call.keys('1');
    await call.keys('14051972');
    await call.keys('1');
    expect(await countHolds(clinic)).toBe(1);
    await call.say({ kind: 'hangup' }, 'hangup');
    await call.say({ kind: 'hangup' }, 'hangup');
    expect(await countHolds(clinic)).toBe(0);
    expect(await eventsOf(clinic, 'conversation.closed')).toMatchObject([{ payload: { outcome: 'hung-up' } }]);
  });

  test('keeps the hold while the call goes on', async () => {
    const clinic = await clinicWith();
    await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111007' });
    const call = talk(clinic, '+34600111007');
    await call.say({ kind: 'start' });
    await call.keys('1');
    await call.keys('14051972');
    await call.keys('1');
    for (let minutes = 0; minutes < 3; minutes += 1) {
      clinic.ctx.clock.moveTo(plusMs(clinic.ctx.clock.now(), 4 * 60_000));
      await call.keys('*');
    }
    expect(spoken(await call.keys('1'))).toContain('queda reservada');
  });

  test('narrows the search by what is said', async () => {
    const clinic = await clinicWith({ from: 9, to: 20 });
    const ana = await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111008' });
    const call = talk(clinic, '+34600111008');
    await call.say({ kind: 'start' });
    await call.speech('quería una cita con Laura Vidal el martes por la tarde');
    const offer = await call.keys('14051972');
    expect(options(offer).length).toBeGreaterThan(0);
    for (const option of options(offer)) expect(option).toMatch(/martes .* de la tarde con Laura Vidal/);
    await call.keys('1');
    await call.speech('sí, por favor');
    expect(await appointmentsOf(clinic.ctx, ana)).toHaveLength(1);
  });

  test('says so when nothing is free then, and offers the nearest', async () => {
    const clinic = await clinicWith();
    await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111009' });
    const call = talk(clinic, '+34600111009');
    await call.say({ kind: 'start' });
    await call.keys('1');
    await call.keys('14051972');
    const other = await call.speech('el domingo por la mañana');
    expect(spoken(other)).toContain('Para entonces no queda ninguna hora.');
    expect(options(other)).toHaveLength(3);
  });
});
