import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { appointmentsOf } from '../../src/agenda/index.ts';
import { DEFAULT_RULES, draftRules, publishRules } from '../../src/answering/index.ts';
import { onTextAsked } from '../../src/messaging/index.ts';
import { findByContact } from '../../src/patients/index.ts';
import { MINUTE_MS } from '../../src/platform/time/instant.ts';
import { listTasks } from '../../src/reception/tasks/list-tasks.ts';
import { createPhoneWorld, type PhoneWorld } from '../support/phone-world.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const ANA = '+34600333001';
const NEW = '+34600333009';
const LANDLINE = '+34934100200';

let database: TestDatabase;
let world: PhoneWorld;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  world = await createPhoneWorld(database.db);
  const words = { es: 'Venga en ayunas de seis horas.', ca: 'Vingui en dejú de sis hores.' };
  const answers = [
    { topic: 'preparation', words, link: 'https://clinica.example/hoja' },
    { topic: 'address', words: { es: 'Calle Mayor, 1.' }, link: 'https://clinica.example/mapa' },
  ] as const;
  const drafted = await draftRules(world.ctx, { rules: { ...DEFAULT_RULES, answers }, note: '' });
  if (!drafted.ok) throw new Error(drafted.error.code);
  await publishRules(world.ctx, drafted.value.version, 'of a test');
});
afterEach(() => world.stop());

const sent = () => world.carrier.messages.map(({ to, body }) => ({ to, body }));

describe('a caller gets by SMS what is better read', () => {
  test('the address with its map, after a key, and once', async () => {
    const call = await world.call(ANA);
    await call.speech('¿Dónde están?');
    expect(call.heard()).toContain('¿Se lo envío por SMS?');
    await world.advance(0);
    expect(sent()).toEqual([]);
    await call.keys('1');
    expect(call.heard()).toContain('Se lo envío ahora');
    await call.hangUp();
    await world.advance(MINUTE_MS);
    expect(sent()).toEqual([{ to: ANA, body: 'Clínica de prueba: Calle Mayor, 1. https://clinica.example/mapa' }]);
    expect((await listTasks(world.ctx, { statuses: ['requested'], limit: 10 })).tasks).toEqual([]);
  });

  test('the preparation in Catalan, after a spoken yes', async () => {
    const call = await world.call(ANA);
    await call.speech('He d’anar en dejú?');
    await call.speech('Sí, si us plau');
    await world.advance(0);
    expect(sent()).toEqual([
      { to: ANA, body: 'Clínica de prueba: Vingui en dejú de sis hores. https://clinica.example/hoja' },
    ]);
  });

  test('an event that comes twice is one message', async () => {
    const call = await world.call(ANA);
    await call.speech('mándeme la dirección por SMS');
    await world.advance(0);
    const [event] = await world.ctx.db.query<{ eventId: string; payload: Record<string, unknown> }>(
      world.ctx.clinicId,
      `select id::text as "eventId", payload from outbox_event where clinic_id = $1 and type = 'conversation.text-asked'`,
      [world.ctx.clinicId],
    );
    if (!event) throw new Error('nothing was asked for');
    await onTextAsked(world.ctx, { type: 'conversation.text-asked', ...event });
    await world.advance(0);
    expect(sent()).toHaveLength(1);
  });

  test.each([LANDLINE, 'anonymous'])('not from %s', async (from) => {
    const call = await world.call(from);
    await call.speech('¿Dónde están?');
    expect(call.heard()).not.toContain('SMS');
    await call.hangUp();
    await world.advance(MINUTE_MS);
    expect(sent()).toEqual([]);
  });
});

describe('a call goes on by message from the same point', () => {
  test('and ends with the booking that it began with', async () => {
    const ana = await world.clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: ANA });
    const call = await world.call(ANA);
    await call.speech('Quería una cita');
    await call.keys('14051972');
    await call.speech('Prefiero seguir por mensaje');
    expect(call.heard()).toContain('Le envío ahora un SMS');
    await call.hangUp();
    await world.advance(MINUTE_MS);
    expect(sent()).toHaveLength(1);
    expect(sent()[0]?.body).toMatch(/seguimos por aquí\. Tengo estas horas libres\.\n1 = /);
    await world.write(ANA, '2');
    await world.write(ANA, 'sí');
    expect(sent().at(-1)?.body).toContain('queda reservada');
    expect(await appointmentsOf(world.ctx, ana, { from: world.ctx.clock.now() })).toHaveLength(1);
    // Nobody need call back: the caller was helped.
    expect((await listTasks(world.ctx, { statuses: ['requested'], limit: 10 })).tasks).toEqual([]);
  });

  test('where the name of somebody new is not understood, who then writes it', async () => {
    const call = await world.call(NEW);
    await call.speech('Es la primera vez que voy, quiero una cita');
    await call.speech('');
    await call.speech('');
    expect(call.heard()).toContain('¿Le envío un SMS y seguimos por mensaje?');
    await call.keys('1');
    await call.hangUp();
    await world.advance(MINUTE_MS);
    expect(sent().at(-1)?.body).toContain('¿Cómo se llama?');
    for (const words of ['Itziar', 'Etxeberria Goñi', '14/05/1972', 'sí', '2', 'sí']) await world.write(NEW, words);
    expect(sent().at(-1)?.body).toContain('queda reservada');
    const [patient] = await findByContact(world.ctx, { channel: 'phone', address: NEW });
    expect(patient).toMatchObject({ givenName: 'Itziar', familyName: 'Etxeberria Goñi' });
  });
});
