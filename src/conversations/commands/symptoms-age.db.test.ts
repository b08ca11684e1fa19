import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import { DAY_MS, HOUR_MS, plusMs } from '../../platform/time/instant.ts';
import { triageByExamples } from '../../triage/index.ts';
import type { Reply } from '../domain/turn.ts';
import { createSmallClinic, type SmallClinic } from '../test-support/small-clinic.ts';
import { eventsOf, spoken, talk, type Talk } from '../test-support/talk.ts';

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
  clinic = await createSmallClinic(database.db, { number: `+3491001${1_000 + clinics}` });
  await triageByExamples(clinic.ctx);
});

async function calling(language: Language = 'es', from = PHONE): Promise<Talk> {
  const call = talk(clinic, from);
  await call.say({ kind: 'start' });
  if (language !== 'es') await call.keys(language === 'ca' ? '8' : '9');
  return call;
}

const AGE = { es: 'edad', ca: 'edat', en: 'old' } as const;

const WITH_PATIENT = { es: 'con el paciente', ca: 'amb el pacient', en: 'with the patient' } as const;

/** Answers no to the screen, and that they are with the patient, until the age is asked for or nothing is asked any more. */
async function toTheAge(call: Talk, first: Reply, language: Language = 'es'): Promise<Reply> {
  let reply = first;
  for (let turn = 0; turn < 8 && !spoken(reply).includes(AGE[language]) && !reply.end; turn += 1) {
    reply = await call.keys(spoken(reply).includes(WITH_PATIENT[language]) ? '1' : '2');
  }
  return reply;
}

interface Kept {
  readonly level: number;
  readonly patient: { readonly ageMonths?: number };
  readonly rule: string;
  readonly continues: string | null;
  readonly id: string;
}
const kept = () =>
  clinic.ctx.db.query<Kept>(
    clinic.ctx.clinicId,
    `select id, level, input -> 'patient' as patient, decision -> 'reasons' -> 0 ->> 'rule' as rule, continues
       from triage_assessment where clinic_id = $1 order by decided_at, id`,
    [clinic.ctx.clinicId],
  );

describe('the age that no record and no words tell', () => {
  test.each(LANGUAGES)('is asked in %s after the screen, and makes a feverish infant urgent', async (language) => {
    const words = {
      es: ['mi hija tiene fiebre', 'dos meses'],
      ca: ['la meva filla té febre', 'dos mesos'],
      en: ['my daughter has a fever', 'two months'],
    } as const;
    const [told, age] = words[language];
    const call = await calling(language);
    const asked = await toTheAge(call, await call.speech(told), language);
    expect(spoken(asked)).toContain(
      { es: '¿Qué edad tiene el paciente?', ca: 'Quina edat té el pacient?', en: 'How old is the patient?' }[language],
    );
    const reply = await call.speech(age);
    expect(reply.person?.urgent).toBe(true);
    expect(await kept()).toMatchObject([{ level: 2, patient: { ageMonths: 2 } }]);
  });

  test('of who calls for themselves from a hidden number is asked, by keys as well', async () => {
    const call = await calling('es', 'anonymous');
    const asked = await toTheAge(call, await call.speech('me duele la cabeza'));
    expect(spoken(asked)).toContain('¿Qué edad tiene usted?');
    expect(spoken(await call.keys('81'))).not.toContain('edad');
    await call.say({ kind: 'hangup' });
    expect(await kept()).toMatchObject([{ patient: { ageMonths: 81 * 12 } }]);
  });

  test('is not asked where the words tell it, nor where only an invoice is wanted', async () => {
    const call = await calling();
    const reply = await toTheAge(call, await call.speech('mi hijo de tres años tiene tos'));
    expect(spoken(reply)).not.toContain('edad');
    const other = await calling();
    expect(spoken(await other.speech('quiero la factura de mi última visita'))).not.toContain('edad');
  });

  test('that nobody tells is no grown-up’s: a person asks', async () => {
    for (const answer of ['no lo sé', 'prefiero no decirlo']) {
      const call = await calling();
      await toTheAge(call, await call.speech('me duele la rodilla'));
      let reply = await call.speech(answer);
      for (let turn = 0; turn < 15 && !reply.end; turn += 1)
        reply = /número|grados/.test(spoken(reply)) ? await call.speech('un tres') : await call.keys('2');
      expect(reply.person).toBeDefined();
    }
  });

  test('that is impossible is asked again, and then a person asks', async () => {
    const call = await calling();
    await toTheAge(call, await call.speech('me duele la rodilla'));
    expect(spoken(await call.keys('300'))).toContain('edad');
    expect(spoken(await call.speech('la mesa es verde'))).toContain('edad');
    expect(spoken(await call.say({ kind: 'silence' }))).not.toContain('edad');
  });

  test('that is told with words of alarm does not drown them', async () => {
    const call = await calling();
    await toTheAge(call, await call.speech('a mi hijo le duele la tripa'));
    const reply = await call.speech('tiene tres años y no se despierta');
    expect(reply.say[0]).toContain('112');
  });

  test('that does not fit the words is looked at by a person', async () => {
    const call = await calling();
    await toTheAge(call, await call.speech('mi bebé tiene tos'));
    expect(spoken(await call.speech('cuarenta años'))).toContain('edad');
    expect(spoken(await call.speech('cuarenta años'))).toContain('edad');
    let reply = await call.speech('cuarenta años');
    for (let turn = 0; turn < 15 && !reply.end; turn += 1)
      reply = /número|grados/.test(spoken(reply)) ? await call.speech('treinta y ocho') : await call.keys('2');
    expect(reply.end).toBe('person');
  });
});

describe('"worse"', () => {
  const again = async (channel: 'voice' | 'sms') => {
    const call = talk(clinic, PHONE, channel);
    if (channel === 'voice') await call.say({ kind: 'start' });
    return channel === 'voice' ? call.speech('peor') : call.text('PEOR');
  };

  test.each(['voice', 'sms'] as const)('by %s a day later takes up what was told, a level higher', async (channel) => {
    const call = await calling();
    let reply = await toTheAge(call, await call.speech('me duele la garganta'));
    reply = await call.speech('cuarenta');
    for (let turn = 0; turn < 15 && !/nacimiento/.test(spoken(reply)) && !reply.end; turn += 1)
      reply = /número|grados/.test(spoken(reply)) ? await call.speech('un tres') : await call.keys('2');
    await call.say({ kind: 'hangup' });
    const [before] = await kept();
    clinic.ctx.clock.moveTo(plusMs(clinic.ctx.clock.now(), 20 * HOUR_MS));
    expect(spoken(await again(channel))).toContain('¿Le cuesta mucho respirar');
    const open = await clinic.ctx.db.query<{ told: { text: string; reopens: string } }>(
      clinic.ctx.clinicId,
      `select state -> 'node' -> 'told' as told from conversation where clinic_id = $1 order by opened_at desc, id desc limit 1`,
      [clinic.ctx.clinicId],
    );
    expect(open[0]?.told).toMatchObject({ reopens: before?.id });
    expect(open[0]?.told.text).toMatch(/^me duele la garganta\. .* vuelvo a llamar$/i);
  });

  test('of nobody knows what is asked for in their own words; silence calls a person now', async () => {
    expect(spoken(await again('sms'))).toContain('Cuénteme qué le pasa');
    const call = talk(clinic, '+34600777002');
    await call.say({ kind: 'start' });
    await call.speech('estoy peor');
    await call.say({ kind: 'silence' });
    await call.say({ kind: 'silence' });
    const reply = await call.say({ kind: 'silence' });
    expect(reply.person).toEqual({ reason: 'feels-worse', urgent: true });
    const told = talk(clinic, '+34600777003');
    await told.say({ kind: 'start' });
    await told.speech('estoy peor');
    expect((await told.speech('me falta el aire y me duele el pecho')).say[0]).toContain('112');
  });

  test('of what was told two days ago is asked for anew', async () => {
    const call = await calling();
    await call.speech('me duele la garganta');
    await call.say({ kind: 'hangup' });
    clinic.ctx.clock.moveTo(plusMs(clinic.ctx.clock.now(), 2 * DAY_MS));
    expect(spoken(await again('voice'))).toContain('Cuénteme qué le pasa');
  });

  test('re-opens: the one before is not waited for any more', async () => {
    const call = await calling();
    await call.speech('me duele la garganta');
    await call.say({ kind: 'hangup' });
    const second = talk(clinic, PHONE);
    await second.say({ kind: 'start' });
    await second.speech('estoy peor');
    await second.say({ kind: 'hangup' });
    const [first, next] = await kept();
    expect(next?.continues).toBe(first?.id);
    const watch = await clinic.ctx.db.query<{ assessment_id: string; state: string }>(
      clinic.ctx.clinicId,
      'select assessment_id, state from triage_watch where clinic_id = $1 order by changed_at, assessment_id',
      [clinic.ctx.clinicId],
    );
    expect(watch).toContainEqual({ assessment_id: first?.id, state: 'replaced' });
    expect(await eventsOf(clinic, 'conversation.needs-person')).toHaveLength(2);
  });
});
