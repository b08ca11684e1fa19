import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import { DAY_MS, HOUR_MS, parseInstant, plusMs } from '../../platform/time/instant.ts';
import { triageByExamples } from '../../triage/index.ts';
import type { Reply } from '../domain/turn.ts';
import { createSmallClinic, type SmallClinic } from '../test-support/small-clinic.ts';
import { bookAtDesk, eventsOf, options, spoken, talk, type Talk } from '../test-support/talk.ts';

const PHONE = '+34600777001';
let database: TestDatabase;
let clinic: SmallClinic;
let clinics = 0;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  clinics += 1;
  clinic = await createSmallClinic(database.db, { number: `+3491000${1_000 + clinics}` });
  await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: PHONE });
});

/** A call with triage on, at the menu. */
async function calling(language: Language = 'es', channel: 'voice' | 'sms' = 'voice'): Promise<Talk> {
  await triageByExamples(clinic.ctx);
  const call = talk(clinic, PHONE, channel);
  if (channel === 'voice') await call.say({ kind: 'start' });
  if (language !== 'es' && channel === 'voice') await call.keys(language === 'ca' ? '8' : '9');
  return call;
}

/** Answers no to every question until nothing more is asked about symptoms. */
async function noToAll(call: Talk, first: Reply): Promise<Reply> {
  let reply = first;
  for (let turn = 0; turn < 20 && /\?/.test(spoken(reply)) && !/fecha de nacimiento/.test(spoken(reply)); turn += 1) {
    const asked = spoken(reply);
    if (/edad/.test(asked)) reply = await call.speech('cuarenta y dos');
    else reply = /número|grados/.test(asked) ? await call.speech('un tres') : await call.keys('2');
  }
  return reply;
}

const kept = () =>
  clinic.ctx.db.query<{ level: number; input: { text: string; answers: Record<string, unknown> }; mode: string }>(
    clinic.ctx.clinicId,
    'select level, input, mode from triage_assessment where clinic_id = $1 order by decided_at, id',
    [clinic.ctx.clinicId],
  );
const needsPerson = () => eventsOf(clinic, 'conversation.needs-person');

describe('who tells of symptoms', () => {
  test('that are an emergency hears 112 in the very next sentence, and a person is called; nothing is booked', async () => {
    for (const [index, [language, text]] of (
      [
        ['es', 'mi madre no respira'],
        ['ca', 'la meva mare no respira'],
        ['en', "my mother isn't breathing"],
      ] as const
    ).entries()) {
      const call = await calling(language);
      const reply = await call.speech(text);
      expect(reply.say[0]).toContain('112');
      expect(reply).toMatchObject({ end: 'person', person: { reason: 'emergency', urgent: true } });
      expect(await kept()).toHaveLength(index + 1);
    }
    expect(await needsPerson()).toContainEqual(
      expect.objectContaining({ payload: expect.objectContaining({ level: 1, urgent: true, phone: PHONE }) }),
    );
  });

  test('hears that the questions are an example, is asked once whether it was meant, and is put to the clinician on duty', async () => {
    const call = await calling();
    const asked = await call.speech('me duele el pecho');
    expect(spoken(asked)).toContain('Este cuestionario es un ejemplo');
    expect(spoken(asked)).toContain('¿Tiene dolor, presión o peso en el pecho?');
    const reply = await call.keys('1');
    expect(spoken(reply)).toContain('Aviso ahora mismo al profesional de guardia');
    expect(reply.person).toEqual({ reason: 'urgent-symptoms', urgent: true });
    expect(await kept()).toMatchObject([{ level: 2, mode: 'example', input: { answers: { 'chest-pain': true } } }]);
    expect(await needsPerson()).toMatchObject([{ payload: { level: 2, assessmentId: expect.any(String) } }]);
  });

  test('who does not confirm it is taken to have meant it', async () => {
    for (const answer of ['no lo sé', 'prefiero no decirlo']) {
      const call = await calling();
      await call.speech('me duele el pecho');
      expect((await call.speech(answer)).person?.urgent).toBe(true);
    }
    const call = await calling();
    await call.speech('me duele el pecho');
    expect((await call.say({ kind: 'silence' })).end).toBeUndefined();
    expect((await call.say({ kind: 'silence' })).end).toBeUndefined();
    expect((await call.say({ kind: 'silence' })).person).toEqual({ reason: 'urgent-symptoms', urgent: true });
    expect((await kept()).map(({ input }) => input.answers['chest-pain'])).toEqual([
      { unknown: 'dont-know' },
      { unknown: 'refused' },
      { unknown: 'no-answer' },
    ]);
  });

  test('is asked at most four questions of the screen before those of the complaint, and is offered only what is in time', async () => {
    const call = await calling();
    let reply = await call.speech('me duele la muela desde ayer');
    const questions: string[] = [];
    for (let turn = 0; turn < 20 && !/nacimiento/.test(spoken(reply)); turn += 1) {
      questions.push(reply.say.find((sentence) => sentence.includes('?')) ?? spoken(reply));
      const asked = spoken(reply);
      if (/edad/.test(asked)) reply = await call.speech('cuarenta y dos');
      else reply = /número|grados/.test(asked) ? await call.speech('un siete') : await call.keys('2');
    }
    expect(questions.findIndex((text) => /emergencia\?/.test(text))).toBeLessThanOrEqual(4);
    expect(questions.length).toBeGreaterThan(4);
    const [{ level } = { level: 0 }] = await kept();
    expect([3, 4]).toContain(level);
    expect(spoken(reply)).toContain(level === 3 ? 'Le tienen que ver hoy' : 'Le damos cita en los próximos días');
    const offered = await call.keys('14051972');
    const deadline = plusMs(clinic.ctx.clock.now(), level === 3 ? DAY_MS : 3 * DAY_MS);
    expect(options(offered).length).toBeGreaterThan(0);
    await call.keys('1');
    const booked = await call.keys('1');
    expect(booked.outcome).toBe('booked');
    const [row] = await clinic.ctx.db.query<{ start_at: number; deadline: number }>(
      clinic.ctx.clinicId,
      `select start_at, start_by as deadline from appointment where clinic_id = $1 and triage_id is not null`,
      [clinic.ctx.clinicId],
    );
    expect(row?.start_at).toBeLessThanOrEqual(deadline);
    expect(row?.deadline).toBe(deadline);
  });

  test('is given a person where nothing is free in time, and is not put off to a later day', async () => {
    // Friday evening: nobody works before Monday.
    clinic.ctx.clock.moveTo(parseInstant('2026-11-20T18:00:00Z') as never);
    const call = await calling();
    const birth = await noToAll(call, await call.speech('tengo un flemón y me duele mucho la muela'));
    expect((await kept())[0]?.level).toBe(3);
    expect(spoken(birth)).toContain('Le tienen que ver hoy');
    const reply = await call.keys('14051972');
    expect(spoken(reply)).toContain('No queda ninguna hora a tiempo');
    expect(reply.person?.reason).toBe('no-openings-in-time');
  });

  test('cannot move what triage booked past its deadline', async () => {
    const call = await calling();
    await noToAll(call, await call.speech('tengo un flemón y me duele mucho la muela'));
    await call.keys('14051972');
    await call.keys('1');
    expect((await call.keys('1')).outcome).toBe('booked');
    const second = await calling();
    await second.keys('2');
    await second.keys('14051972');
    const moved = await second.speech('quiero cambiarla a dentro de dos semanas');
    const latest = plusMs(clinic.ctx.clock.now(), DAY_MS);
    const [state] = await clinic.ctx.db.query<{ state: { node: { openings?: { start: number }[] } } }>(
      clinic.ctx.clinicId,
      `select state from conversation where clinic_id = $1 order by opened_at desc, id desc limit 1`,
      [clinic.ctx.clinicId],
    );
    for (const { start } of state?.state.node.openings ?? []) expect(start).toBeLessThanOrEqual(latest);
    expect(spoken(moved)).not.toContain('diciembre');
  });

  test('who hangs up in the middle is called back, as if what was not asked were possible', async () => {
    const call = await calling();
    await call.speech('me duele la cabeza');
    await call.say({ kind: 'hangup' });
    expect(await kept()).toMatchObject([{ level: 2, input: { abandoned: true } }]);
    expect(await needsPerson()).toMatchObject([
      { payload: { reason: 'symptoms-abandoned', urgent: true, level: 2, phone: PHONE } },
    ]);
    // Who writes then goes on from the question that was open; a "no" to our message is no answer to it.
    const thread = talk(clinic, PHONE, 'whatsapp');
    const asked = spoken(await thread.text('no'));
    expect(asked).toContain('1 = sí. 2 = no.');
    expect((await kept())[0]).toMatchObject({ level: 2 });
    expect(spoken(await thread.text('no'))).not.toBe(asked);
  });

  test('who is not understood twice is asked by keys, and then given a person', async () => {
    const call = await calling();
    await call.speech('me duele la cabeza');
    await call.speech('la mesa es verde');
    const slowly = await call.speech('la mesa es verde');
    expect(slowly.slowly).toBe(true);
    expect(spoken(slowly)).toContain('pulse 1');
    expect((await call.speech('la mesa es verde')).end).toBe('person');
  });

  test('for somebody else is asked whether they are together', async () => {
    const call = await calling();
    expect(spoken(await call.speech('a mi hijo le duele la tripa'))).toContain('¿Le cuesta mucho respirar');
    for (let asked = 0; asked < 3; asked += 1) await call.keys('2');
    expect(spoken(await call.keys('2'))).toContain('¿Está usted ahora con el paciente?');
    expect(spoken(await call.keys('2'))).toContain('¿Qué edad tiene el paciente?');
  });

  test('by telephone hears the emergency number and the red flags first; that the questions are an example, after them', async () => {
    const call = await calling();
    const first = await call.speech('me duele la cabeza');
    expect(first.say).toEqual([
      'Si es grave, llame al 112.',
      '¿Le cuesta mucho respirar, o no respira, o no despierta?',
      'Para sí, pulse 1; no, 2; no sé, 3.',
    ]);
    for (let asked = 0; asked < 3; asked += 1) expect(spoken(await call.keys('2'))).not.toContain('ejemplo');
    expect((await call.keys('2')).say[0]).toContain('Este cuestionario es un ejemplo');
    expect(spoken(await call.speech('cuarenta años'))).not.toContain('ejemplo');
  });

  test('and is worse is asked again from the beginning', async () => {
    const call = await calling();
    await noToAll(call, await call.speech('me duele la cabeza'));
    const again = await call.speech('me encuentro mucho peor');
    expect(spoken(again)).toContain('¿Le cuesta mucho respirar');
  });

  test('in writing is asked the same', async () => {
    const thread = await calling('es', 'sms');
    const asked = await thread.text('me duele la cabeza');
    expect(spoken(asked)).toContain('1 = sí. 2 = no. 3 = no lo sé.');
    expect(spoken(await thread.text('NO'))).toContain('¿Sangra mucho');
  });

  test.each(LANGUAGES)('is asked in %s', async (language) => {
    const words = { es: 'me duele la cabeza', ca: 'em fa mal el cap', en: 'I have a headache' };
    const breath = { es: 'respirar', ca: 'respirar', en: 'breathe' };
    const call = await calling(language);
    const reply = await call.speech(words[language]);
    expect(reply.language).toBe(language);
    expect(spoken(reply)).toContain(breath[language]);
  });

  test('of something that came out on their skin is no refusal of a visit', async () => {
    const call = await calling();
    expect(spoken(await call.speech('me ha salido un sarpullido'))).toContain('¿Le cuesta mucho respirar');
  });

  test('words of alarm in an answer count at once', async () => {
    const call = await calling();
    await call.speech('me duele la cabeza');
    const reply = await call.speech('no, pero se le ha torcido la boca y no puede hablar');
    expect(reply.say[0]).toContain('112');
  });

  test('an urgent opening of the clinic comes first for who must be seen today', async () => {
    const [service] = clinic.services;
    await triageByExamples(clinic.ctx, service ? [service] : []);
    const call = await calling();
    await noToAll(call, await call.speech('tengo un flemón y me duele mucho la muela'));
    const offered = await call.keys('14051972');
    expect(options(offered).length).toBeGreaterThan(0);
    const [row] = await clinic.ctx.db.query<{ state: { node: { openings: { serviceName?: string }[] } } }>(
      clinic.ctx.clinicId,
      'select state from conversation where clinic_id = $1',
      [clinic.ctx.clinicId],
    );
    expect(row?.state.node.openings[0]?.serviceName).toBe('Medicina general');
  });
});

describe('where the clinic has signed no protocol', () => {
  test('words of alarm say 112 and call a person; everything else goes its usual way', async () => {
    const call = talk(clinic, PHONE);
    await call.say({ kind: 'start' });
    expect(spoken(await call.speech('me duele la cabeza'))).not.toContain('¿Le cuesta mucho respirar');
    const reply = await call.speech('me duele el pecho');
    expect(reply.say[0]).toContain('112');
    expect(reply.person).toEqual({ reason: 'emergency', urgent: true });
    expect(await kept()).toEqual([]);
  });

  test('"worse" in the thread of a reminder calls a person now', async () => {
    const { openThread } = await import('./open-thread.ts');
    const patientId = await clinic.addPatient({ givenName: 'Luz', birthDate: '1950-01-01', phone: '+34600777009' });
    const visit = await bookAtDesk(clinic, patientId, 3);
    const remote = '+34600777009';
    await clinic.ctx.db.inClinic(clinic.ctx.clinicId, (tx) =>
      openThread(tx, clinic.ctx, {
        topic: 'reminder',
        channel: 'sms',
        channelKey: `${clinic.number}|${remote}`,
        remote,
        local: clinic.number,
        patientId,
        appointmentId: visit.id,
        language: 'es',
      }),
    );
    clinic.ctx.clock.moveTo(plusMs(clinic.ctx.clock.now(), HOUR_MS));
    const reply = await talk(clinic, remote, 'sms').text('estoy peor');
    expect(reply.person).toEqual({ reason: 'urgent-symptoms', urgent: true });
  });
});
