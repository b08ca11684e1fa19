import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { appointmentsOf } from '../../src/agenda/index.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/platform/time/instant.ts';
import { DEFAULT_RULES, draftRules, publishRules } from '../../src/answering/index.ts';
import { saveStaff } from '../../src/identity/index.ts';
import { saveChatSetting } from '../../src/messaging/index.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import type { StaffId } from '../../src/platform/kernel/ids.ts';
import { setPresence } from '../../src/telephony/index.ts';
import { acceptOffer } from '../../src/telephony/queue/commands/accept-offer.ts';
import type { QueueEntryId, QueueLegId } from '../../src/telephony/queue/domain/queue.ts';
import { keptCalls, type KeptCalls } from '../../src/telephony/test-support/kept-calls.ts';
import { listTasks } from '../../src/reception/tasks/list-tasks.ts';
import { changeTask } from '../../src/reception/tasks/change-task.ts';
import { createPhoneWorld, type PhoneWorld } from '../support/phone-world.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const ANA = '+34600333001';
const LANDLINE = '+34934100200';

let database: TestDatabase;
let world: PhoneWorld;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  world = await createPhoneWorld(database.db);
});
afterEach(() => world.stop());

async function openTasks() {
  return (await listTasks(world.ctx, { statuses: ['requested', 'in-progress'], limit: 50 })).tasks;
}
const sent = () => world.carrier.messages.map(({ body }) => body);

async function missedCall(from = ANA): Promise<void> {
  const call = await world.call(from);
  await call.hangUp(4);
  await world.advance(MINUTE_MS);
}

describe('a caller whom nobody helped', () => {
  test('is one task, however often they call, and gets one message a day', async () => {
    await missedCall();
    await missedCall();
    await missedCall();
    expect(await openTasks()).toMatchObject([
      { kind: 'callback', reason: 'missed-call', phone: ANA, priority: 'asap', detail: { times: 3 } },
    ]);
    expect(sent()).toEqual([
      'Clinica de prueba: no pudimos atender su llamada. Responda y seguimos por aqui, o diganos a qué hora le llamamos.',
    ]);
    await world.advance(DAY_MS);
    await missedCall();
    expect(sent()).toHaveLength(2);
    expect((await openTasks())[0]?.detail).toMatchObject({ times: 4 });
  });

  test('gets the clinic’s own page with its chat, where it has one; the link says nothing of who called', async () => {
    await saveChatSetting(world.ctx, { enabled: true, origins: ['https://clinica.example'] });
    await missedCall();
    expect(sent()[0]).toContain('Pida cita en https://clinica.example.');
    await missedCall();
    expect(sent()).toHaveLength(1);
    await saveChatSetting(world.ctx, { enabled: false, origins: ['https://clinica.example'] });
    await world.advance(DAY_MS);
    await missedCall();
    expect(sent()[1]).not.toContain('https://');
  });

  test('is no longer a task when they call again and are helped', async () => {
    await world.clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: ANA });
    await missedCall();
    expect(await openTasks()).toHaveLength(1);
    const call = await world.call(ANA);
    for (const keys of ['1', '14051972', '1', '1']) await call.keys(keys);
    expect(call.heard()).toContain('queda reservada');
    await call.hangUp();
    await world.advance(MINUTE_MS);
    expect(await openTasks()).toEqual([]);
  });

  test('is written to in their own language, and not at all where they asked for silence', async () => {
    await world.clinic.addPatient({ givenName: 'Núria', birthDate: '1972-05-14', phone: ANA, language: 'ca' });
    await missedCall();
    expect(sent()[0]).toContain('Respongui i continuem');
    await world.write(ANA, 'BAJA');
    const before = sent().length;
    await world.advance(DAY_MS);
    await missedCall();
    expect(sent()).toHaveLength(before);
  });

  test('from a landline or with a hidden number is not written to', async () => {
    await missedCall(LANDLINE);
    await missedCall('anonymous');
    expect(sent()).toEqual([]);
    expect((await openTasks()).map(({ phone }) => phone)).toEqual([LANDLINE]);
  });

  test('at night is written to in the morning, unless they were helped meanwhile', async () => {
    await world.advance(13 * HOUR_MS);
    await missedCall();
    expect(sent()).toEqual([]);
    await world.advance(11 * HOUR_MS);
    expect(sent()).toHaveLength(1);
  });

  test('who was called back by the desk and is missed again later is a new task', async () => {
    await missedCall();
    const [task] = await openTasks();
    expect((await changeTask(world.ctx, { taskId: task?.id ?? ('' as never), action: 'complete' })).ok).toBe(true);
    await missedCall();
    const [again, ...others] = await openTasks();
    expect(others).toEqual([]);
    expect(again?.id).not.toBe(task?.id);
    expect(again?.detail).toMatchObject({ times: 1 });
  });

  test('a caller who asked for a person is a callback, not a missed call', async () => {
    const call = await world.call(ANA);
    await call.keys('0');
    await call.hangUp();
    await world.advance(MINUTE_MS);
    expect(await openTasks()).toMatchObject([{ reason: 'asked-for-person' }]);
    expect(sent()).toEqual([]);
  });

  test('the end of a call told three times counts once', async () => {
    const call = await world.call(ANA);
    await call.hangUp();
    await call.hangUp();
    await world.advance(MINUTE_MS);
    await call.hangUp();
    await world.advance(MINUTE_MS);
    expect((await openTasks()).map(({ detail }) => detail?.['times'])).toEqual([1]);
  });
});

describe('a caller for whom the phones of the staff ring first', () => {
  const CARMEN = '+34600333002';
  const line = '+34910009001';

  async function ringsFirst(overflow: 'automatic' | 'voicemail'): Promise<KeptCalls> {
    const carrier = keptCalls();
    world = await createPhoneWorld(database.db, carrier);
    const { ctx } = world;
    const rules = { ...DEFAULT_RULES, otherwise: { kind: 'people' as const, rings: 4, overflow } };
    const drafted = await draftRules(ctx, { rules, note: '' });
    if (!drafted.ok || !(await publishRules(ctx, drafted.value.version, 'of a test')).ok) throw new Error('rules');
    const email = `marta.${ctx.clinicId.slice(-6)}@clinica.test`;
    const marta = { name: 'Marta', email, role: 'receptionist' as const, language: 'es' as const };
    await ctx.db.inClinic(ctx.clinicId, (tx) => saveStaff(tx, ctx, { ...marta, password: 'una contraseña larga' }));
    const [staff] = await ctx.db.query<{ id: StaffId }>(ctx.clinicId, 'select id from staff where email = $1', [email]);
    await setPresence(ctx, required(staff, 'Marta').id, { presence: 'available', deskPhone: line });
    return carrier;
  }

  test('and who hangs up before anybody answers, is a missed call', async () => {
    const carrier = await ringsFirst('automatic');
    const call = await world.call(CARMEN);
    expect(carrier.placed.map(({ to }) => to)).toEqual([line]);
    await call.hangUp(9);
    await world.advance(MINUTE_MS);
    expect(await openTasks()).toMatchObject([{ reason: 'missed-call', phone: CARMEN }]);
    expect(sent()).toHaveLength(1);
  });

  test('and who talked with one of them, is none', async () => {
    const carrier = await ringsFirst('automatic');
    const call = await world.call(CARMEN);
    const ring = new URL(required(carrier.placed[0], 'a ring').url).searchParams;
    const offer = { entry: ring.get('entry') as QueueEntryId, leg: ring.get('leg') as QueueLegId };
    expect(await acceptOffer(world.ctx, { ...offer, sid: required(carrier.placed[0], 'a ring').sid })).toBe(true);
    await call.hangUp(90);
    await world.advance(MINUTE_MS);
    expect(await openTasks()).toEqual([]);
    expect(sent()).toEqual([]);
  });

  test('and whom nobody takes, leaves a message where the clinic wants that, or talks to the assistant by pressing 1', async () => {
    await ringsFirst('voicemail');
    const call = await world.call(CARMEN);
    await world.advance(21_000);
    await call.keys('');
    expect((await call.post('/twilio/voice/turn?turn=0', { CallStatus: 'in-progress' })).text).toContain('<Record');
    const other = await world.call(ANA);
    await other.keys('1');
    const answered = await other.post('/twilio/voice/turn?turn=0', { CallStatus: 'in-progress' });
    expect(answered.text).toContain('<Gather');
    expect(answered.text).not.toContain('<Record');
  });

  test('who asks for a person, and hangs up while nobody comes, is one task, which counts the calls', async () => {
    await ringsFirst('automatic');
    const drafted = await draftRules(world.ctx, { rules: DEFAULT_RULES, note: '' });
    if (!drafted.ok || !(await publishRules(world.ctx, drafted.value.version, 'of a test')).ok)
      throw new Error('rules');
    let dueAt: unknown;
    for (let calls = 1; calls <= 3; calls += 1) {
      const call = await world.call(ANA);
      expect(await call.keys('0')).toContain('Es usted el siguiente');
      await call.hangUp(40);
      await world.advance(MINUTE_MS);
      const tasks = (await openTasks()).filter(({ phone }) => phone === ANA);
      expect(tasks).toMatchObject([{ kind: 'callback', reason: 'asked-for-person', detail: { times: calls } }]);
      expect(tasks[0]?.priority).toBe(calls < 3 ? 'urgent' : 'asap');
      expect(tasks[0]?.dueAt).toBe((dueAt ??= tasks[0]?.dueAt));
    }
    expect(sent()).toHaveLength(1);
    const [task] = await openTasks();
    expect((await changeTask(world.ctx, { taskId: task?.id ?? ('' as never), action: 'complete' })).ok).toBe(true);
    await missedCall(ANA);
    expect(await openTasks()).toMatchObject([{ reason: 'missed-call', detail: { times: 1 } }]);
  });
});

describe('the message after a missed call', () => {
  test('goes on with the talk from the question that was open', async () => {
    const patientId = await world.clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: ANA });
    const call = await world.call(ANA);
    await call.keys('1');
    expect(await call.keys('14051972')).toContain('pulse 1');
    await call.hangUp();
    await world.advance(MINUTE_MS);
    await world.write(ANA, 'Sí');
    expect(sent().at(-1)).toMatch(/1 = .*\n.*2 = /u);
    await world.write(ANA, '2');
    await world.write(ANA, 'sí');
    expect(await appointmentsOf(world.ctx, patientId)).toHaveLength(1);
    await world.advance(MINUTE_MS);
    expect(await openTasks()).toEqual([]);
  });

  test('takes a time for a call back: one task, due then', async () => {
    await missedCall();
    await world.write(ANA, 'llámenme a las cinco de la tarde');
    expect(sent().at(-1)).toMatch(/Le llamaremos el viernes 20 de noviembre a las 17:00/u);
    await world.advance(MINUTE_MS);
    expect(await openTasks()).toMatchObject([
      { reason: 'call-later', phone: ANA, dueAt: Date.parse('2026-11-20T16:00:00Z') },
    ]);
  });
});
