import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { appointmentsOf } from '../../agenda/index.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { HOUR_MS, plusMs } from '../../platform/time/instant.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createSmallClinic, type SmallClinic } from '../test-support/small-clinic.ts';
import { bookAtDesk, spoken, talk } from '../test-support/talk.ts';
import { continueByMessage } from './continue-by-message.ts';

const ANA = '+34600111040';

let database: TestDatabase;
let clinic: SmallClinic;
let ana: PatientId;
let lines = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  lines += 1;
  clinic = await createSmallClinic(database.db, { number: `+3491003${String(lines).padStart(4, '0')}` });
  ana = await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: ANA });
});

/** Hangs up after a time was read back to them. */
async function brokenOff(): Promise<string> {
  const call = talk(clinic, ANA);
  for (const keys of ['1', '14051972', '1']) await call.keys(keys);
  const asked = spoken(await call.say({ kind: 'hangup' }));
  expect(asked).not.toContain('reservada');
  return call.key;
}

async function written(channel: 'sms' | 'whatsapp') {
  const [row] = await clinic.ctx.db.query<{ id: never }>(
    clinic.ctx.clinicId,
    `select id from conversation where clinic_id = $1 and channel = 'voice' order by opened_at desc limit 1`,
    [clinic.ctx.clinicId],
  );
  await clinic.ctx.db.inClinic(clinic.ctx.clinicId, (tx) =>
    continueByMessage(tx, clinic.ctx, {
      callConversationId: row?.id,
      channel,
      channelKey: `${clinic.number}|${ANA}`,
      remote: ANA,
      local: clinic.number,
      language: 'es',
    }),
  );
}

describe('a call that broke off goes on where its caller writes', () => {
  test.each(['sms', 'whatsapp'] as const)(
    'by %s, also before we wrote: read back again, then booked',
    async (channel) => {
      await brokenOff();
      const thread = talk(clinic, ANA, channel);
      expect(spoken(await thread.text('hola'))).toMatch(/^Su cita sería el .*responda 1 o SÍ/);
      expect(await appointmentsOf(clinic.ctx, ana)).toEqual([]);
      expect(spoken(await thread.text('sí'))).toContain('queda reservada');
      expect(await appointmentsOf(clinic.ctx, ana)).toHaveLength(1);
    },
  );

  test('by WhatsApp where we wrote an SMS, whose thread gives way', async () => {
    await brokenOff();
    await written('sms');
    const thread = talk(clinic, ANA, 'whatsapp');
    expect(spoken(await thread.text('sí'))).toMatch(/^Su cita sería el /);
    expect(spoken(await talk(clinic, ANA, 'sms').text('sí'))).toContain('asistente automático');
    expect(spoken(await thread.text('sí'))).toContain('queda reservada');
  });

  test('somebody else has the time by then: others are offered, and nothing is said to be booked', async () => {
    await brokenOff();
    const thread = talk(clinic, ANA, 'whatsapp');
    await thread.text('sí');
    const other = await clinic.addPatient({ givenName: 'Eva', birthDate: '1980-01-01', phone: '+34600111041' });
    await bookAtDesk(clinic, other, 0);
    const answer = spoken(await thread.text('sí'));
    expect(answer).not.toContain('reservada');
    expect(answer).toContain('1 = ');
    expect(await appointmentsOf(clinic.ctx, ana)).toEqual([]);
  });

  test('and begins anew hours later, after a call that ended well, or from another number', async () => {
    await brokenOff();
    expect(spoken(await talk(clinic, '+34600111049', 'whatsapp').text('hola'))).toContain('asistente automático');
    clinic.ctx.clock.moveTo(plusMs(clinic.ctx.clock.now(), 3 * HOUR_MS));
    expect(spoken(await talk(clinic, ANA, 'whatsapp').text('hola'))).toContain('asistente automático');
    const call = talk(clinic, ANA);
    for (const keys of ['1', '14051972', '1', '1']) await call.keys(keys);
    expect(spoken(await talk(clinic, ANA, 'sms').text('hola'))).toContain('asistente automático');
  });
});
