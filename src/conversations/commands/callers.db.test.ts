import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appointmentsOf } from '../../agenda/index.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createSmallClinic, type SmallClinic } from '../test-support/small-clinic.ts';
import { bookAtDesk, eventsOf, spoken, talk } from '../test-support/talk.ts';

let database: TestDatabase;
let lines = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function clinicWith(): Promise<SmallClinic> {
  lines += 1;
  return createSmallClinic(database.db, { number: `+3491000${String(lines).padStart(4, '0')}` });
}

describe('who calls', () => {
  test('hears the same from an unknown number as with a wrong birth date, and is handed to a person', async () => {
    const clinic = await clinicWith();
    await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111010' });
    const heardBy = async (from: string) => {
      const call = talk(clinic, from);
      const said: string[] = [];
      await call.say({ kind: 'start' });
      await call.keys('1');
      for (let times = 0; times < 3; times += 1) said.push(spoken(await call.keys('01011990')));
      return said;
    };
    const known = await heardBy('+34600111010');
    expect(await heardBy('+34600999999')).toEqual(known);
    expect(known.at(-1)).toContain('Aviso a una persona');
    expect(await eventsOf(clinic, 'conversation.needs-person')).toMatchObject([
      { payload: { reason: 'not-identified', phone: '+34600111010', goal: 'book' } },
      { payload: { reason: 'not-identified', phone: '+34600999999', goal: 'book' } },
    ]);
  });

  test('with a hidden number is promised no call', async () => {
    const clinic = await clinicWith();
    const call = talk(clinic, 'anonymous');
    await call.say({ kind: 'start' });
    const reply = await call.keys('0');
    expect(spoken(reply)).toContain('Su número está oculto');
    expect(reply.end).toBe('person');
    const [event] = await eventsOf(clinic, 'conversation.needs-person');
    expect(event?.payload).not.toHaveProperty('phone');
  });

  test('tells twins apart by the first name', async () => {
    const clinic = await clinicWith();
    await clinic.addPatient({ givenName: 'Lucía', birthDate: '2015-02-03', phone: '+34600111011' });
    const pau = await clinic.addPatient({ givenName: 'Pau', birthDate: '2015-02-03', phone: '+34600111011' });
    const call = talk(clinic, '+34600111011');
    await call.say({ kind: 'start' });
    await call.keys('1');
    expect(spoken(await call.keys('03022015'))).toContain('solo el nombre');
    expect((await call.speech('se llama Pau')).identified).toBe(pau);
  });

  test.each(['voice', 'sms', 'whatsapp'] as const)(
    'by %s is answered in the language of the record',
    async (channel) => {
      const clinic = await clinicWith();
      await clinic.addPatient({ givenName: 'Jordi', birthDate: '1980-01-02', phone: '+34600111012', language: 'ca' });
      const from = channel === 'whatsapp' ? 'whatsapp:+34600111012' : '+34600111012';
      const first = await talk(clinic, from, channel).say(
        channel === 'voice' ? { kind: 'start' } : { kind: 'text', text: '...' },
      );
      expect(first.language).toBe('ca');
      expect(spoken(first)).toMatch(/assistent automàtic/);
      expect(spoken(first)).not.toMatch(/Jordi|Vega/);
    },
  );

  test('from the number of a family who speak two languages is answered in that of the clinic', async () => {
    const clinic = await clinicWith();
    await clinic.addPatient({ givenName: 'Jordi', birthDate: '1980-01-02', phone: '+34600111012', language: 'ca' });
    await clinic.addPatient({ givenName: 'Grace', birthDate: '1980-01-03', phone: '+34600111012', language: 'en' });
    const call = talk(clinic, '+34600111012');
    expect((await call.say({ kind: 'start' })).language).toBe('es');
    await call.keys('1');
    expect((await call.keys('02011980')).language).toBe('ca');
  });

  test('in a language that the clinic does not speak is answered in its own', async () => {
    const clinic = await clinicWith();
    await clinic.ctx.db.query(clinic.ctx.clinicId, "update clinic set languages = '{es,en}' where id = $1", [
      clinic.ctx.clinicId,
    ]);
    await clinic.addPatient({ givenName: 'Jordi', birthDate: '1980-01-02', phone: '+34600111012', language: 'ca' });
    expect((await talk(clinic, '+34600111012').say({ kind: 'start' })).language).toBe('es');
  });

  test('and asks for a language is spoken to in it the next time, once identified', async () => {
    const clinic = await clinicWith();
    await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111016' });
    await clinic.addPatient({ givenName: 'Grace', birthDate: '1980-01-03', phone: '+34600111017', language: 'en' });
    const languageNow = async (from: string) => (await talk(clinic, from).say({ kind: 'start' })).language;
    const asks = async (from: string, born: string) => {
      const call = talk(clinic, from);
      await call.say({ kind: 'start' });
      await call.speech('català');
      await call.keys('1');
      return call.keys(born);
    };
    expect((await asks('+34600111016', '01011990')).language).toBe('ca');
    expect(await languageNow('+34600111016')).toBe('es');
    await asks('+34600111016', '14051972');
    expect(await languageNow('+34600111016')).toBe('ca');
    // What the record says stays with the clinic.
    expect((await asks('+34600111017', '03011980')).language).toBe('ca');
    expect(await languageNow('+34600111017')).toBe('en');
  });
});

describe('a call about an appointment', () => {
  test('moves it, and gives up the old time only when the new one is sure', async () => {
    const clinic = await clinicWith();
    const ana = await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111013' });
    const before = await bookAtDesk(clinic, ana, 3);
    const call = talk(clinic, '+34600111013');
    await call.say({ kind: 'start' });
    await call.keys('2');
    expect(spoken(await call.keys('14051972'))).toContain('Para cambiarla, pulse 1. Para anularla, pulse 2.');
    await call.keys('1');
    expect(spoken(await call.keys('2'))).toContain('Su cita pasaría al');
    expect(spoken(await call.keys('1'))).toContain('Su cita queda cambiada');
    const [after, ...others] = await appointmentsOf(clinic.ctx, ana);
    expect(others).toEqual([]);
    expect(after).toMatchObject({ id: before.id, status: 'booked', attendance: 'accepted' });
    expect(after?.start).not.toBe(before.start);
  });

  test('cancels it after asking once more', async () => {
    const clinic = await clinicWith();
    const ana = await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111014' });
    await bookAtDesk(clinic, ana, 1);
    const call = talk(clinic, '+34600111014');
    await call.say({ kind: 'start' });
    await call.speech('quiero anular mi cita');
    expect(spoken(await call.keys('14051972'))).toContain('¿Quiere anular la cita');
    expect((await appointmentsOf(clinic.ctx, ana))[0]?.status).toBe('booked');
    expect(spoken(await call.keys('1'))).toContain('por qué');
    expect(spoken(await call.keys('2'))).toContain('queda anulada');
    const [visit] = await appointmentsOf(clinic.ctx, ana);
    expect(visit).toMatchObject({ status: 'cancelled', cancelReason: 'patient-not-needed' });
  });
});

test('a text from nowhere begins with who is answering, and discloses nothing before the birth date', async () => {
  const clinic = await clinicWith();
  const ana = await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: '+34600111030' });
  await bookAtDesk(clinic, ana, 1);
  const thread = talk(clinic, '+34600111030', 'sms');
  const first = await thread.text('¿cuándo es mi cita?');
  expect(first.say[0]).toBe('Clínica de prueba, asistente automático.');
  expect(spoken(first)).toContain('nacimiento');
  expect(spoken(first)).not.toMatch(/nov/);
  expect(spoken(await thread.text('14/05/1972'))).toContain('Tiene cita el lunes 23 de noviembre a las');
});

test('an emergency is answered at once, at any question, with 112', async () => {
  const clinic = await clinicWith();
  const call = talk(clinic, '+34600111031');
  await call.say({ kind: 'start' });
  const reply = await call.speech('me duele mucho el pecho y no puedo respirar');
  expect(reply.say[0]).toContain('112');
  expect(reply.end).toBe('person');
  expect(await eventsOf(clinic, 'conversation.needs-person')).toMatchObject([
    { payload: { reason: 'emergency', urgent: true } },
  ]);
});
