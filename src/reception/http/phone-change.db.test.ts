import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { askForCode, changePhone, giveCode } from '../../patients/index.ts';
import type { ConversationId } from '../../platform/kernel/ids.ts';
import { DAY_MS, plusMs, toIso } from '../../platform/time/instant.ts';

let database: TestDatabase;
let desk: TestDesk;
let staff: SignedIn;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  staff = await signInTo(desk);
}, 60_000);

afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

test('the desk sees a change of telephone that waits, and takes it back for a patient who did not ask for it', async () => {
  const { ctx, patient: patientId } = desk;
  const claim = { conversationId: ctx.ids.next<ConversationId>(), patientId };
  let code = '';
  let oldPhone = '';
  const asked = await askForCode(ctx, claim, (_tx, sent) => {
    [code, oldPhone] = [sent.code, sent.phone];
    return Promise.resolve();
  });
  expect(asked.ok).toBe(true);
  expect((await giveCode(ctx, claim, code)).ok).toBe(true);
  const changed = await changePhone(ctx, { ...claim, phone: '698 765 432' }, () => Promise.resolve());
  expect(changed.ok).toBe(true);
  const path = `/patients/${patientId}`;
  expect((await staff.get(path).expect(200)).body.phoneChange).toEqual({
    oldPhone,
    newPhone: '+34698765432',
    holdsFrom: toIso(plusMs(ctx.clock.now(), DAY_MS)),
  });
  await staff.post(`${path}/phone-change/withdraw`, {}).expect(204);
  expect((await staff.get(path).expect(200)).body.phoneChange).toBeUndefined();
  await staff.post(`${path}/phone-change/withdraw`, {}).expect(404);
});
