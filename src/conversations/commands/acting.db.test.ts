import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appointmentsOf } from '../../agenda/index.ts';
import { importRelatedPerson, type RelatedPersonImport } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PatientId, RelatedPersonId } from '../../platform/kernel/ids.ts';
import { parseLocalDate } from '../../platform/time/wall-time.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createSmallClinic, type SmallClinic } from '../test-support/small-clinic.ts';
import { bookAtDesk, spoken, talk } from '../test-support/talk.ts';

const MOTHER = '+34600222001';
let database: TestDatabase;
let lines = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function clinicWith(): Promise<SmallClinic> {
  lines += 1;
  return createSmallClinic(database.db, { number: `+3491001${String(lines).padStart(4, '0')}` });
}

type Recorded = Partial<Omit<RelatedPersonImport, 'birthDate'>> & { readonly born?: string };

/** Carmen, born on 1980-03-04, who calls from a number that no patient has. */
async function record(clinic: SmallClinic, patientId: PatientId, { born = '1980-03-04', ...more }: Recorded = {}) {
  const { ctx } = clinic;
  const person: RelatedPersonImport = {
    id: ctx.ids.next<RelatedPersonId>(),
    patientId,
    relationship: 'parent',
    givenName: 'Carmen',
    familyName: 'Vega',
    birthDate: required(parseLocalDate(born), 'birth date'),
    identifiers: [],
    contactPoints: [{ channel: 'phone', address: MOTHER, rank: 1 }],
    mayBook: true,
    mayBeTold: true,
    active: true,
    ...more,
  };
  await ctx.db.inClinic(ctx.clinicId, (tx) => importRelatedPerson(tx, ctx, person));
}

const childOf = (clinic: SmallClinic, givenName = 'Lucía', birthDate = '2015-02-03') =>
  clinic.addPatient({ givenName, birthDate, phone: '+34600222999' });

async function asked(clinic: SmallClinic, key: '1' | '2', from = MOTHER) {
  const call = talk(clinic, from);
  await call.say({ kind: 'start' });
  await call.keys(key);
  return call;
}

describe('who calls from their own number for somebody else', () => {
  test('is asked for nobody by name before a birth date was told', async () => {
    const clinic = await clinicWith();
    await record(clinic, await childOf(clinic));
    const call = talk(clinic, MOTHER);
    const said = [spoken(await call.say({ kind: 'start' })), spoken(await call.keys('2'))];
    said.push(spoken(await call.keys('01011990')));
    expect(said.join(' ')).not.toMatch(/Lucía|Carmen|Vega/);
  });

  test('hears the same with a wrong date as an unknown number does', async () => {
    const clinic = await clinicWith();
    await record(clinic, await childOf(clinic));
    const heardBy = async (from: string) => spoken(await (await asked(clinic, '2', from)).keys('01011990'));
    expect(await heardBy(MOTHER)).toEqual(await heardBy('+34600999998'));
  });

  test('by the birth date of the child books for the child', async () => {
    const clinic = await clinicWith();
    const lucia = await childOf(clinic);
    await record(clinic, lucia);
    const call = await asked(clinic, '1');
    expect((await call.keys('03022015')).identified).toBe(lucia);
    await call.keys('1');
    expect(spoken(await call.keys('1'))).toContain('queda reservada');
    expect(await appointmentsOf(clinic.ctx, lucia)).toHaveLength(1);
  });

  test('by their own birth date is asked whether it is for the child, and cancels', async () => {
    const clinic = await clinicWith();
    const lucia = await childOf(clinic);
    await record(clinic, lucia);
    await bookAtDesk(clinic, lucia, 3);
    const call = await asked(clinic, '2');
    const first = await call.keys('04031980');
    expect(spoken(first)).toContain('¿Llama por Lucía?');
    expect(first.identified).toBeUndefined();
    expect(spoken(await call.speech('sí'))).toContain('Tiene cita');
    await call.keys('2');
    await call.keys('1');
    expect(spoken(await call.keys('2'))).toContain('queda anulada');
  });

  test.each([
    ['a key', '2'],
    ['the given name', 'para Pau'],
  ])('with several children chooses by %s', async (_how, answer) => {
    const clinic = await clinicWith();
    await record(clinic, await childOf(clinic));
    const pau = await childOf(clinic, 'Pau', '2017-05-06');
    await record(clinic, pau);
    const call = await asked(clinic, '1');
    const question = spoken(await call.keys('04031980'));
    expect(question).toContain('Para Lucía, pulse 1. Para Pau, pulse 2.');
    const chosen = /^\d$/.test(answer) ? await call.keys(answer) : await call.speech(answer);
    expect(chosen.identified).toBe(pau);
  });

  test('who is a patient too chooses between themselves and the child', async () => {
    const clinic = await clinicWith();
    const carmen = await clinic.addPatient({ givenName: 'Carmen', birthDate: '1980-03-04', phone: MOTHER });
    await record(clinic, await childOf(clinic));
    const call = await asked(clinic, '1');
    expect(spoken(await call.keys('04031980'))).toContain('Para usted, pulse 1. Para Lucía, pulse 2.');
    expect((await call.keys('1')).identified).toBe(carmen);
  });

  test('with no right leaves an ordinary message, and hears nothing of the patient', async () => {
    const clinic = await clinicWith();
    const lucia = await childOf(clinic);
    await record(clinic, lucia, { mayBook: false, mayBeTold: false });
    await bookAtDesk(clinic, lucia, 3);
    for (const date of ['03022015', '04031980']) {
      const reply = await (await asked(clinic, '2')).keys(date);
      expect(spoken(reply)).toContain('dejar un recado');
      expect(spoken(reply)).not.toMatch(/Lucía|Medicina|noviembre|Vidal/);
      expect(reply.identified).toBeUndefined();
    }
  });

  test.each([
    ['no longer active', { active: false }],
    ['over', { validUntil: Date.UTC(2026, 9, 1) as never, validFrom: Date.UTC(2026, 8, 1) as never }],
  ])('with a right that is %s is told nothing', async (_why, more) => {
    const clinic = await clinicWith();
    const lucia = await childOf(clinic);
    await record(clinic, lucia, more);
    await bookAtDesk(clinic, lucia, 3);
    const reply = await (await asked(clinic, '2')).keys('03022015');
    expect(spoken(reply)).not.toMatch(/Lucía|Medicina|Tiene cita/);
    expect(reply.identified).toBeUndefined();
  });

  test('who may book and not be told books, and is read no visit', async () => {
    const clinic = await clinicWith();
    const lucia = await childOf(clinic);
    await record(clinic, lucia, { mayBeTold: false });
    await bookAtDesk(clinic, lucia, 3);
    expect(spoken(await (await asked(clinic, '1')).keys('03022015'))).toContain('pulse 1');
    const refused = spoken(await (await asked(clinic, '2')).keys('03022015'));
    expect(refused).toContain('dejar un recado');
    expect(refused).not.toMatch(/Medicina|noviembre/);
  });

  test('who may be told and not book hears the visits, and changes none', async () => {
    const clinic = await clinicWith();
    const lucia = await childOf(clinic);
    await record(clinic, lucia, { mayBook: false });
    await bookAtDesk(clinic, lucia, 3);
    const call = talk(clinic, MOTHER);
    await call.say({ kind: 'start' });
    await call.speech('qué citas tiene mi hija');
    expect(spoken(await call.keys('03022015'))).toContain('Tiene cita');
    expect(spoken(await call.speech('quiero anular la cita'))).toContain('dejar un recado');
    expect((await appointmentsOf(clinic.ctx, lucia))[0]?.status).toBe('booked');
  });

  test('on a number that two people share may do what both may', async () => {
    const clinic = await clinicWith();
    const lucia = await childOf(clinic);
    await record(clinic, lucia);
    await record(clinic, lucia, { givenName: 'Pablo', born: '1979-01-01', mayBeTold: false, mayBook: false });
    expect(spoken(await (await asked(clinic, '2')).keys('03022015'))).toContain('dejar un recado');
    expect(spoken(await (await asked(clinic, '2')).keys('04031980'))).toContain('¿Llama por Lucía?');
  });

  test('the number of a relay operator proves nothing, though a patient has it too', async () => {
    const clinic = await clinicWith();
    const lucia = await clinic.addPatient({ givenName: 'Lucía', birthDate: '2015-02-03', phone: MOTHER });
    await record(clinic, lucia, { relationship: 'relay-operator' });
    expect((await (await asked(clinic, '2')).keys('03022015')).identified).toBeUndefined();
  });

  test.each(['sms', 'whatsapp'] as const)('by %s is asked the same, and answers in words', async (channel) => {
    const clinic = await clinicWith();
    const pau = await childOf(clinic, 'Pau', '2017-05-06');
    await record(clinic, pau);
    await bookAtDesk(clinic, pau, 3);
    const thread = talk(clinic, channel === 'whatsapp' ? `whatsapp:${MOTHER}` : MOTHER, channel);
    await thread.text('quiero anular una cita');
    expect(spoken(await thread.text('04/03/1980'))).toContain('¿Es para Pau? 1 = sí. 2 = no');
    expect((await thread.text('sí')).identified).toBe(pau);
  });
});
