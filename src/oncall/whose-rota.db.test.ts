import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { localTime, type IsoWeekday } from '../platform/time/wall-time.ts';
import { assessSymptoms, triageByExamples } from '../triage/index.ts';
import { addShift, savePerson, saveRota } from './index.ts';
import { ANA, createOnCallWorld, type OnCallWorld } from './test-support/on-call-world.ts';

const CLARA = '+34600000003';
const WEEK: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7];

let database: TestDatabase;
let world: OnCallWorld;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.db.inSystem((tx) => tx.run(`update job set state = 'cancelled' where state = 'due'`));
  world = await createOnCallWorld(database.db);
  await triageByExamples(world.ctx);
});

async function dentistOnDuty(): Promise<void> {
  const [clara, dental] = [
    await savePerson(world.ctx, { name: 'Clara Vidal', phone: CLARA, language: 'es' }),
    await saveRota(world.ctx, { name: 'Dental', specialty: 'Odontología' }),
  ];
  if (!clara.ok || !dental.ok) throw new Error('no rota');
  for (const weekday of WEEK) {
    const shift = { rotaId: dental.value, personId: clara.value.id, rank: 1, weekday } as const;
    await addShift(world.ctx, { ...shift, from: localTime(0), to: localTime(0) });
  }
}

/** Who is rung first for what somebody tells. */
async function rungFor(text: string): Promise<string | undefined> {
  const made = await assessSymptoms(world.ctx, { language: 'es', channel: 'voice', text, patient: { ageYears: 40 } });
  if (!made.ok) throw new Error(made.error.code);
  expect(made.value.decision.level).toBeLessThanOrEqual(2);
  await world.urgent({ assessmentId: made.value.id, level: made.value.decision.level });
  await world.advance(1);
  return world.calls.placed.at(-1)?.to;
}

describe('where a dentist has a rota of their own', () => {
  test('they are rung for what is the teeth’s', async () => {
    await dentistOnDuty();
    expect(await rungFor('tengo un flemón y la hinchazón me llega al ojo')).toBe(CLARA);
  });

  test.each(['mi padre no respira', 'me duele el pecho', 'me operaron de la rodilla hace cinco días y tengo fiebre'])(
    'whoever is on duty for all is rung for "%s"',
    async (text) => {
      await dentistOnDuty();
      expect(await rungFor(text)).toBe(ANA);
    },
  );

  test('and nobody else has one, they are rung for whatever cannot wait', async () => {
    await saveRota(world.ctx, { name: 'General', specialty: 'odontologia' });
    expect(await rungFor('mi padre no respira')).toBe(ANA);
  });
});
