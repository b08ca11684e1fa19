import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appointmentsOf } from '../../agenda/index.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createSmallClinic, type SmallClinic } from '../test-support/small-clinic.ts';
import { bookAtDesk, eventsOf, options, spoken, talk } from '../test-support/talk.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { openThread } from './open-thread.ts';

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

async function attendancesOf(clinic: SmallClinic, people: readonly { readonly patientId: PatientId }[]) {
  const visits = await Promise.all(people.map(({ patientId }) => appointmentsOf(clinic.ctx, patientId)));
  return visits.map(([visit]) => visit?.attendance);
}

describe('a reply to a reminder', () => {
  async function reminded(clinic: SmallClinic, phone: string, givenName = 'Ana', together?: string) {
    const patientId = await clinic.addPatient({ givenName, birthDate: '1972-05-14', phone });
    const appointment = await bookAtDesk(clinic, patientId, 1);
    await clinic.ctx.db.inClinic(clinic.ctx.clinicId, (tx) =>
      openThread(tx, clinic.ctx, {
        topic: 'reminder',
        channel: 'sms',
        channelKey: `${clinic.number}|${phone}`,
        remote: phone,
        local: clinic.number,
        patientId,
        appointmentId: appointment.id,
        together,
        language: 'es',
      }),
    );
    return { patientId, appointment, thread: talk(clinic, phone, 'sms') };
  }

  test('confirms by "sí", and a thank-you after it gets no answer', async () => {
    const clinic = await clinicWith();
    const { patientId, thread } = await reminded(clinic, '+34600111020');
    const reply = await thread.text('Sí');
    expect(reply.say).toHaveLength(1);
    expect(spoken(reply)).toMatch(/^Gracias\. Su cita del lunes 23 de noviembre a las \d\d:\d\d queda confirmada\.$/);
    expect((await appointmentsOf(clinic.ctx, patientId))[0]?.attendance).toBe('accepted');
    expect((await thread.text('gracias')).say).toEqual([]);
    expect(await eventsOf(clinic, 'conversation.needs-person')).toEqual([]);
  });

  test.each([
    ['es', 'ya no la necesito', /ya está anulada/, 'patient-not-needed'],
    ['ca', 'ja no em cal', /ja està anul·lada/, 'patient-not-needed'],
    ['en', 'I no longer need it', /already cancelled/, 'patient-not-needed'],
    ['es', 'me ha salido un imprevisto con el coche', /ya está anulada/, 'patient-other'],
  ])('in %s, why it was cancelled is kept, and begins no other: "%s"', async (language, why, answer, reason) => {
    const clinic = await clinicWith();
    const { patientId, thread } = await reminded(clinic, '+34600111029');
    const cancel = { es: 'anule la cita', ca: 'anul·li la cita', en: 'please cancel the appointment' }[language] ?? '';
    let reply = await thread.text(cancel);
    for (let times = 0; times < 3 && !/anulada|anul·lada|cancelled/.test(spoken(reply)); times += 1)
      reply = await thread.text('1');
    expect(spoken(reply)).toMatch(/queda anulada|queda anul·lada|has been cancelled/);
    expect(spoken(reply)).toMatch(/díganos por qué|digui’ns per què|tell us why/);
    expect(spoken(await thread.text(why))).toMatch(answer);
    const after = await appointmentsOf(clinic.ctx, patientId);
    expect(after).toMatchObject([{ status: 'cancelled', cancelReason: reason, version: 3 }]);
    // Anything else is heard as ever.
    expect(spoken(await thread.text('quiero anular otra cita'))).toMatch(
      /fecha de nacimiento|data de naixement|date of birth|cita/,
    );
  });

  test.each(['¿y puedo ir otro día?', 'quiero hablar con una persona', 'tengo fiebre y me ahogo'])(
    'what is no reason is not taken for one: "%s"',
    async (text) => {
      const clinic = await clinicWith();
      const { patientId, thread } = await reminded(clinic, '+34600111029');
      await thread.text('anule la cita');
      await thread.text('1');
      expect(spoken(await thread.text(text))).not.toContain('gracias por decírnoslo');
      expect(await appointmentsOf(clinic.ctx, patientId)).toMatchObject([
        { status: 'cancelled', cancelReason: 'patient' },
      ]);
    },
  );

  test('"no puedo" leads to another day, which is booked in the thread', async () => {
    const clinic = await clinicWith();
    const { patientId, appointment, thread } = await reminded(clinic, '+34600111021');
    expect(spoken(await thread.text('no puedo'))).toContain('Para buscar otro día, responda 1.');
    const offer = await thread.text('1');
    expect(options(offer)).toHaveLength(3);
    await thread.text('3');
    expect(spoken(await thread.text('sí'))).toContain('Su cita queda cambiada');
    const [after] = await appointmentsOf(clinic.ctx, patientId);
    expect(after).toMatchObject({ id: appointment.id, status: 'booked' });
    expect(after?.start).not.toBe(appointment.start);
  });

  test('"no" and then "anular" cancels', async () => {
    const clinic = await clinicWith();
    const { patientId, thread } = await reminded(clinic, '+34600111022');
    await thread.text('2');
    expect(spoken(await thread.text('anular'))).toContain('queda anulada');
    expect((await appointmentsOf(clinic.ctx, patientId))[0]?.status).toBe('cancelled');
  });

  test('that is unclear is asked once, then a person is called', async () => {
    const clinic = await clinicWith();
    const { patientId, thread } = await reminded(clinic, '+34600111023');
    expect(spoken(await thread.text('sí pero no sé si podré'))).toContain('Responda 1 o SÍ para confirmar');
    expect((await thread.text('sí pero no sé si podré')).end).toBe('person');
    expect((await appointmentsOf(clinic.ctx, patientId))[0]?.attendance).toBe('needs-action');
    expect(await eventsOf(clinic, 'conversation.needs-person')).toMatchObject([
      { payload: { reason: 'unclear-reply' } },
    ]);
    expect((await thread.text('hola?')).say).toEqual([]);
  });

  test('is still awaited after another visit was booked in its thread, and is asked for with that', async () => {
    const clinic = await clinicWith();
    const { patientId, appointment, thread } = await reminded(clinic, '+34600111030');
    await thread.text('quiero pedir otra cita');
    let reply = await thread.text('medicina general');
    if (/fecha de nacimiento/.test(spoken(reply))) reply = await thread.text('14/05/1972');
    expect(options(reply)).toHaveLength(3);
    await thread.text('3');
    reply = await thread.text('sí');
    expect(spoken(reply)).toMatch(
      /queda reservada.* Y a su cita del lunes 23 de noviembre a las \d\d:\d\d, ¿podrá venir\? Responda 1 o SÍ/,
    );
    const attendances = async () =>
      Object.fromEntries((await appointmentsOf(clinic.ctx, patientId)).map(({ id, attendance }) => [id, attendance]));
    const before = await attendances();
    expect(Object.keys(before)).toHaveLength(2);
    expect(before[appointment.id]).toBe('needs-action');
    // Thanks are for what was booked.
    expect((await thread.text('gracias')).say).toEqual([]);
    expect(await attendances()).toEqual(before);
    expect(spoken(await thread.text('sí'))).toMatch(
      /Su cita del lunes 23 de noviembre a las \d\d:\d\d queda confirmada/,
    );
    expect(await attendances()).toEqual({ ...before, [appointment.id]: 'accepted' });
    expect(await eventsOf(clinic, 'conversation.needs-person')).toEqual([]);
    expect(await eventsOf(clinic, 'conversation.closed')).toMatchObject([{ payload: { outcome: 'booked' } }]);
  });

  test('is still awaited of who thought better of cancelling', async () => {
    const clinic = await clinicWith();
    const { patientId, thread } = await reminded(clinic, '+34600111031');
    await thread.text('anúlela');
    expect(spoken(await thread.text('no'))).toContain('Su cita sigue como estaba');
    expect((await thread.text('gracias')).say).toEqual([]);
    expect(spoken(await thread.text('sí'))).toContain('queda confirmada');
    expect((await appointmentsOf(clinic.ctx, patientId))[0]?.attendance).toBe('accepted');
  });

  test('of a family with two reminders is asked which one is meant', async () => {
    const clinic = await clinicWith();
    const phone = '+34600111024';
    const first = await reminded(clinic, phone, 'Ana');
    const second = await reminded(clinic, phone, 'Luis');
    const which = await first.thread.text('sí');
    expect(spoken(which)).toContain('Tiene varias citas');
    const number = which.say.findIndex((sentence) => sentence.startsWith('2 = '));
    expect(number).toBeGreaterThan(0);
    expect(spoken(await first.thread.text('2'))).toMatch(/queda confirmada\. Y a su cita del .*, ¿podrá venir\?/);
    expect(new Set(await attendancesOf(clinic, [first, second]))).toEqual(new Set(['accepted', 'needs-action']));
    // The other was named with it, and waits: thanks leave it so, and a yes is for it.
    expect((await first.thread.text('gracias')).say).toEqual([]);
    const other = await first.thread.text('sí');
    expect(spoken(other)).toMatch(/^Gracias\. Su cita del .* queda confirmada\.$/);
    expect(await attendancesOf(clinic, [first, second])).toEqual(['accepted', 'accepted']);
    expect((await first.thread.text('gracias')).say).toEqual([]);
    expect(await eventsOf(clinic, 'conversation.needs-person')).toEqual([]);
  });

  test('of two that wait one is cancelled: the other is asked for, and still has its answer', async () => {
    const clinic = await clinicWith();
    const phone = '+34600111032';
    const first = await reminded(clinic, phone, 'Ana');
    const second = await reminded(clinic, phone, 'Luis');
    const { thread } = first;
    await thread.text('no puedo');
    await thread.text('1');
    const cancelled = spoken(await thread.text('2'));
    expect(cancelled).toMatch(/queda anulada\. Y a su cita del .*, ¿podrá venir\?/);
    expect(spoken(await thread.text('sí'))).toContain('queda confirmada');
    const visits = await Promise.all([first, second].map(({ patientId }) => appointmentsOf(clinic.ctx, patientId)));
    expect(new Set(visits.map(([one]) => (one?.status === 'cancelled' ? one.status : one?.attendance)))).toEqual(
      new Set(['cancelled', 'accepted']),
    );
  });

  test('of two that wait one is confirmed; one that is told of later waits beside the other', async () => {
    const clinic = await clinicWith();
    const phone = '+34600111033';
    const first = await reminded(clinic, phone, 'Ana');
    const second = await reminded(clinic, phone, 'Luis');
    const { thread } = first;
    await thread.text('sí');
    await thread.text('1');
    const third = await reminded(clinic, phone, 'Eva');
    expect(spoken(await thread.text('sí'))).toContain('Tiene varias citas');
    await thread.text('1');
    await thread.text('sí');
    expect(await attendancesOf(clinic, [first, second, third])).toEqual(['accepted', 'accepted', 'accepted']);
  });

  test('a no to such a message is asked which one it is for, and so is a yes where another message waits too', async () => {
    const clinic = await clinicWith();
    const phone = '+34600111025';
    const { thread } = await reminded(clinic, phone, 'Ana', 'one message');
    await reminded(clinic, phone, 'Luis', 'one message');
    expect(spoken(await thread.text('no'))).toContain('Tiene varias citas');
    const other = '+34600111027';
    const first = await reminded(clinic, other, 'Ana', 'one message');
    await reminded(clinic, other, 'Luis', 'one message');
    await reminded(clinic, other, 'Eva', 'another message');
    expect(spoken(await first.thread.text('sí'))).toContain('Tiene varias citas');
  });

  test('a yes to "las dos" of three is asked which one; asked so, "las tres" confirms them', async () => {
    const clinic = await clinicWith();
    const phone = '+34600111028';
    const first = await reminded(clinic, phone, 'Ana', 'one message');
    const second = await reminded(clinic, phone, 'Luis', 'one message');
    const third = await reminded(clinic, phone, 'Eva', 'one message');
    const { thread } = first;
    expect(spoken(await thread.text('sí, las dos'))).toContain('Tiene varias citas');
    expect(spoken(await thread.text('las tres'))).toContain('queda confirmada. Y también la del');
    for (const { patientId } of [first, second, third])
      expect((await appointmentsOf(clinic.ctx, patientId))[0]?.attendance).toBe('accepted');
  });

  test.each([
    'SÍ',
    '1',
    'sí, iremos los dos',
    'Sí, las dos',
    'sí las 2 gracias',
    'confirmo ambas',
    'sí, totes dues',
    'sí, les dues',
    'confirmo totes dues',
    'yes, both',
    'Yes, both of them please',
  ])('"%s" to a message that told of two visits confirms both', async (yes) => {
    const clinic = await clinicWith();
    const phone = '+34600111026';
    const first = await reminded(clinic, phone, 'Ana', 'one message');
    const second = await reminded(clinic, phone, 'Luis', 'one message');
    const reply = await first.thread.text(yes);
    expect(spoken(reply)).toMatch(
      /^(Gracias|Gràcies|Thank you)\. .* (queda confirmada|is confirmed)\. (Y también la del|I també la de|And so is the one on) .*\.$/,
    );
    for (const { patientId } of [first, second])
      expect((await appointmentsOf(clinic.ctx, patientId))[0]?.attendance).toBe('accepted');
    expect((await first.thread.text('gracias')).say).toEqual([]);
  });
});
