import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { askForCodeByWord, settlePhoneChange, withdrawPhoneChange } from '../../patients/index.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { DAY_MS, plusMs } from '../../platform/time/instant.ts';
import { createSmallClinic, type SmallClinic } from '../test-support/small-clinic.ts';
import { eventsOf, spoken, talk, type Talk } from '../test-support/talk.ts';

const OLD = '+34600111010';
const NEW = '+34612345678';
let database: TestDatabase;
let lines = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function clinicWith(): Promise<{ clinic: SmallClinic; ana: PatientId }> {
  lines += 1;
  const clinic = await createSmallClinic(database.db, { number: `+3491003${String(lines).padStart(4, '0')}` });
  return { clinic, ana: await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: OLD }) };
}

async function asked(clinic: SmallClinic, from = OLD) {
  const call = talk(clinic, from);
  await call.say({ kind: 'start' });
  await call.speech('quiero cambiar mi número de teléfono');
  return { call, reply: await call.keys('14051972') };
}

async function sms(clinic: SmallClinic) {
  return (await eventsOf(clinic, 'conversation.text-asked')).map(({ payload }) => payload);
}

async function codeOf(clinic: SmallClinic): Promise<string> {
  const [last] = (await sms(clinic)).filter(({ template }) => template === 'one-time-code').slice(-1);
  return /\b\d{6}\b/.exec(String(last?.['text']))?.[0] ?? '';
}

async function changed(clinic: SmallClinic, call: Talk) {
  await call.keys(await codeOf(clinic));
  await call.keys('612345678');
  return call.keys('1');
}

async function phonesOf(clinic: SmallClinic, patientId: PatientId) {
  const rows = await clinic.ctx.db.query<{ address: string }>(
    clinic.ctx.clinicId,
    'select address from contact_point where clinic_id = $1 and patient_id = $2 order by rank, address',
    [clinic.ctx.clinicId, patientId],
  );
  return rows.map(({ address }) => address);
}

function advance({ ctx }: SmallClinic, days: number) {
  ctx.clock.moveTo(plusMs(ctx.clock.now(), days * DAY_MS));
}

async function settle(clinic: SmallClinic) {
  const { ctx } = clinic;
  const jobs = await ctx.db.query<{ payload: { id: string } }>(
    ctx.clinicId,
    `select payload from job where clinic_id = $1 and kind = $2`,
    [ctx.clinicId, settlePhoneChange.kind],
  );
  for (const { payload } of jobs) await settlePhoneChange.run(ctx, payload, {} as never);
}

describe('who changes their telephone', () => {
  test('is sent a code to the number on file, which is kept hashed, and the change holds after a day', async () => {
    const { clinic, ana } = await clinicWith();
    const { call, reply } = await asked(clinic);
    expect(spoken(reply)).toContain('1 0');
    expect(await sms(clinic)).toMatchObject([{ phone: OLD, template: 'one-time-code' }]);
    const kept = await clinic.ctx.db.query(clinic.ctx.clinicId, 'select * from one_time_code where clinic_id = $1', [
      clinic.ctx.clinicId,
    ]);
    expect(JSON.stringify(kept)).not.toContain(await codeOf(clinic));
    expect(spoken(await changed(clinic, call))).toContain('Hasta entonces vale el de antes');
    expect((await sms(clinic)).at(-1)).toMatchObject({ phone: OLD, template: 'phone-change' });
    expect(await eventsOf(clinic, 'conversation.request')).toEqual([]);
    await settle(clinic);
    expect(await phonesOf(clinic, ana)).toEqual([OLD]);
    advance(clinic, 1);
    await settle(clinic);
    await settle(clinic);
    expect(await phonesOf(clinic, ana)).toEqual([NEW]);
    expect(await eventsOf(clinic, 'patient.phone-changed')).toHaveLength(1);
  });

  test('and did not ask for it takes it back in that day', async () => {
    const { clinic, ana } = await clinicWith();
    await changed(clinic, (await asked(clinic)).call);
    expect(await withdrawPhoneChange(clinic.ctx, ana)).toBe(true);
    expect(await withdrawPhoneChange(clinic.ctx, ana)).toBe(false);
    advance(clinic, 2);
    await settle(clinic);
    expect(await phonesOf(clinic, ana)).toEqual([OLD]);
  });

  test('has three tries, and the right code counts for nothing after them', async () => {
    const { clinic, ana } = await clinicWith();
    const { call } = await asked(clinic);
    const code = await codeOf(clinic);
    const wrong = code === '000000' ? '111111' : '000000';
    await call.keys(wrong);
    await call.keys(wrong);
    expect(spoken(await call.keys(wrong))).toContain('le llamará una persona');
    await call.keys(code);
    await call.keys('612345678');
    advance(clinic, 2);
    await settle(clinic);
    expect(await phonesOf(clinic, ana)).toEqual([OLD]);
  });

  test('cannot use the code of another conversation', async () => {
    const { clinic } = await clinicWith();
    await asked(clinic);
    const first = await codeOf(clinic);
    const second = await asked(clinic);
    if ((await codeOf(clinic)) === first) return;
    expect(spoken(await second.call.keys(first))).toContain('no es correcto');
  });

  test('gets three codes an hour to one number, whoever calls', async () => {
    const { clinic } = await clinicWith();
    for (let times = 0; times < 3; times += 1) await asked(clinic);
    expect(spoken((await asked(clinic)).reply)).toContain('le llamará una persona');
    expect(await sms(clinic)).toHaveLength(3);
  });

  test('from a number that is not on file is sent a code to the one that is, and then has it changed', async () => {
    const { clinic, ana } = await clinicWith();
    const { call, reply } = await asked(clinic, NEW);
    expect(spoken(reply)).toContain('no coincide');
    await call.keys('14051972');
    const told = spoken(await call.keys('600111010'));
    expect(told).toContain('Si los datos coinciden');
    expect(told).not.toContain('1 0');
    expect(await sms(clinic)).toMatchObject([{ phone: OLD, template: 'one-time-code' }]);
    await changed(clinic, call);
    advance(clinic, 1);
    await settle(clinic);
    expect(await phonesOf(clinic, ana)).toEqual([NEW]);
  });

  test('hears the same where nobody has that number and date, has as many tries, and nothing is sent', async () => {
    const { clinic } = await clinicWith();
    const heard: string[][] = [];
    for (const [phone, birth] of [
      ['600111010', '14051972'],
      ['600111010', '15051972'],
      ['600999999', '14051972'],
    ] as const) {
      const { call } = await asked(clinic, `+3469900011${heard.length}`);
      await call.keys(birth);
      const said = [spoken(await call.keys(phone))];
      const wrong = (await codeOf(clinic)) === '000000' ? '111111' : '000000';
      for (let tries = 0; tries < 3; tries += 1) said.push(spoken(await call.keys(wrong)));
      heard.push(said);
    }
    expect(heard[1]).toEqual(heard[0]);
    expect(heard[2]).toEqual(heard[0]);
    expect(heard[0]?.at(-1)).toContain('le llamará una persona');
    expect((await sms(clinic)).map(({ phone }) => phone)).toEqual([OLD]);
  });

  test('may claim five times an hour from one number, and locks nobody out of their own visits', async () => {
    const { clinic, ana } = await clinicWith();
    const ask = (conversationId: string) =>
      askForCodeByWord(
        clinic.ctx,
        { conversationId: conversationId as never, phone: OLD, birthDate: '1950-01-01' as never, from: NEW },
        () => Promise.reject(new Error('no code is made')),
      );
    for (let claims = 0; claims < 5; claims += 1) expect(await ask(clinic.ctx.ids.next())).toEqual({ ok: true });
    expect(await ask(clinic.ctx.ids.next())).toEqual({ ok: false, error: { code: 'too-many-codes' } });
    expect((await asked(clinic)).call).toBeDefined();
    expect(await sms(clinic)).toMatchObject([{ phone: OLD }]);
    expect(await phonesOf(clinic, ana)).toEqual([OLD]);
  });

  test('with a landline on file is called by a person', async () => {
    const { clinic } = await clinicWith();
    await clinic.addPatient({ givenName: 'Pau', birthDate: '1972-05-14', phone: '+34910020202' });
    expect(spoken((await asked(clinic, '+34910020202')).reply)).toContain('le llamará una persona');
    expect(await sms(clinic)).toEqual([]);
  });
});
