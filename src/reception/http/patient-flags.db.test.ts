import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { writeFlag, type FlagInput } from '../../patients/index.ts';
import type { FlagId } from '../../platform/kernel/ids.ts';
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

test('the desk sees the warnings of a patient that hold now, what endangers somebody first', async () => {
  const { ctx } = desk;
  const now = ctx.clock.now();
  const flag = (digit: number, more: Pick<FlagInput, 'words'> & Partial<FlagInput>): FlagInput => ({
    id: `0190f0f0-2222-7000-8000-00000000000${digit}` as FlagId,
    patientId: desk.patient,
    status: 'active',
    ...more,
  });
  const [yesterday, tomorrow] = [plusMs(now, -DAY_MS), plusMs(now, DAY_MS)];
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    for (const input of [
      flag(1, { words: 'Come sin sal', category: 'diet' }),
      flag(2, { words: 'Alergia al látex', category: 'safety', validFrom: yesterday, validUntil: tomorrow }),
      flag(3, { words: 'Ya no vale', validUntil: yesterday }),
      flag(4, { words: 'Todavía no vale', validFrom: tomorrow }),
      flag(5, { words: 'Terminado', status: 'inactive' }),
    ])
      expect((await writeFlag(tx, ctx, input)).ok).toBe(true);
  });
  const record = await staff.get(`/patients/${desk.patient}`).expect(200);
  expect(record.body.flags).toEqual([
    {
      id: expect.any(String),
      words: 'Alergia al látex',
      category: 'safety',
      validFrom: toIso(yesterday),
      validUntil: toIso(tomorrow),
    },
    { id: expect.any(String), words: 'Come sin sal', category: 'diet' },
  ]);
});
