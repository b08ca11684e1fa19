import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestContext } from '../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import type { ConversationId, PatientId } from '../platform/kernel/ids.ts';
import { askForCode, changePhone, giveCode, importPatient, waitingPhoneChange } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('the right code and the same new telephone, told again after a lost answer, are one change', async () => {
  const ctx = await createTestContext(database.db, { ports: {} });
  const patientId = ctx.ids.next<PatientId>();
  const contactPoints = [{ channel: 'phone', address: '+34600111222' } as const];
  const person = { id: patientId, givenName: 'Ana', familyName: 'Vega', contactPoints };
  await ctx.db.inClinic(ctx.clinicId, (tx) => importPatient(tx, ctx, person));
  const claim = { conversationId: ctx.ids.next<ConversationId>(), patientId };
  const other = { ...claim, conversationId: ctx.ids.next<ConversationId>() };
  let code = '';
  await askForCode(ctx, claim, (_tx, sent) => {
    code = sent.code;
    return Promise.resolve();
  });
  let told = 0;
  const tell = () => {
    told += 1;
    return Promise.resolve();
  };
  for (let times = 0; times < 2; times += 1) {
    expect(await giveCode(ctx, claim, code)).toMatchObject({ ok: true });
    expect(await changePhone(ctx, { ...claim, phone: '698765432' }, tell)).toMatchObject({ ok: true });
  }
  expect(told).toBe(1);
  expect(await giveCode(ctx, claim, code === '000000' ? '111111' : '000000')).toMatchObject({ ok: false });
  expect(await giveCode(ctx, other, code)).toMatchObject({ ok: false });
  expect(await changePhone(ctx, { ...other, phone: '698765433' }, tell)).toMatchObject({ ok: false });
  expect(await waitingPhoneChange(ctx, patientId)).toMatchObject({ newPhone: '+34698765432' });
});
