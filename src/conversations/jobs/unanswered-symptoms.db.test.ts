import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createJobRunner, subscribe } from '../../jobs/index.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { triageByExamples } from '../../triage/index.ts';
import { createSmallClinic, type SmallClinic } from '../test-support/small-clinic.ts';
import { eventsOf, spoken, talk } from '../test-support/talk.ts';
import { callBackUnanswered, onSymptomsAsked } from './unanswered-symptoms.ts';

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
  clinic = await createSmallClinic(database.db, { number: `+3491002${1_000 + clinics}` });
  await triageByExamples(clinic.ctx);
});

async function pass(minutes: number): Promise<void> {
  const { ctx } = clinic;
  const runner = createJobRunner({
    runtime: ctx,
    definitions: [callBackUnanswered],
    subscriptions: [subscribe('conversation.symptoms-asked', 'conversations.wait-for-answer', onSymptomsAsked)],
    contextFor: () => ctx,
  });
  await runner.runDue(ctx.clock, plusMs(ctx.clock.now(), minutes * MINUTE_MS));
}
const persons = () => eventsOf(clinic, 'conversation.needs-person');

test('who leaves a question about symptoms unanswered in writing is called back, as who hangs up', async () => {
  const thread = talk(clinic, PHONE, 'sms');
  expect(spoken(await thread.text('me duele la cabeza'))).toContain('¿Le cuesta mucho respirar');
  await pass(5);
  await thread.text('NO');
  await pass(9);
  expect(await persons()).toEqual([]);
  await pass(2);
  expect(await persons()).toMatchObject([
    {
      payload: { reason: 'symptoms-abandoned', urgent: true, level: 2, phone: PHONE, assessmentId: expect.any(String) },
    },
  ]);
  await pass(60);
  expect(await persons()).toHaveLength(1);
});

test('who goes on, or is given a person, is not', async () => {
  const thread = talk(clinic, PHONE, 'sms');
  await thread.text('me duele la cabeza');
  await thread.text('quiero hablar con una persona');
  const before = await persons();
  await pass(60);
  expect(await persons()).toEqual(before);
  expect(before).toMatchObject([{ payload: { reason: 'asked-for-person' } }]);
});

test('who says only that it is worse, and no more, is called back', async () => {
  const thread = talk(clinic, PHONE, 'sms');
  expect(spoken(await thread.text('PEOR'))).toContain('Cuénteme qué le pasa');
  await pass(11);
  expect(await persons()).toMatchObject([{ payload: { urgent: true, level: 2, phone: PHONE } }]);
});
