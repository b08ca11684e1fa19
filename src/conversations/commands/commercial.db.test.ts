import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { commercialMonths, markNumber } from '../../answering/index.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createSmallClinic, type SmallClinic } from '../test-support/small-clinic.ts';
import { eventsOf, spoken, talk } from '../test-support/talk.ts';

const SELLER = '+34600333001';
const OFFER = 'le llamo de una empresa de telefonía para hacerle una oferta';
let database: TestDatabase;
let lines = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function clinicWith(): Promise<SmallClinic> {
  lines += 1;
  return createSmallClinic(database.db, { number: `+3491003${String(lines).padStart(4, '0')}` });
}

const counted = async ({ ctx }: SmallClinic) => (await commercialMonths(ctx)).map(({ calls }) => calls);
const persons = (clinic: SmallClinic) => eventsOf(clinic, 'conversation.needs-person');

test.each([
  ['sms', SELLER],
  ['whatsapp', `whatsapp:${SELLER}`],
  ['email', 'email:ofertas@example.com'],
] as const)(
  'who sells something by %s is let down politely and counted, and nobody is called',
  async (channel, from) => {
    const clinic = await clinicWith();
    const reply = await talk(clinic, from, channel).text(OFFER);
    expect(spoken(reply)).toContain('no ofertas comerciales. Si es paciente, responda 0');
    expect(await persons(clinic)).toEqual([]);
    expect(await counted(clinic)).toEqual([1]);
  },
);

test('who was taken for a seller by mistake reaches a person by one key', async () => {
  const clinic = await clinicWith();
  const thread = talk(clinic, SELLER, 'sms');
  await thread.text(OFFER);
  expect((await thread.text('0')).end).toBe('person');
  expect(await persons(clinic)).toMatchObject([{ payload: { reason: 'asked-for-person', urgent: false } }]);
});

test('a number that the desk allows is let down no more, and again once that is taken back', async () => {
  const clinic = await clinicWith();
  await markNumber(clinic.ctx, SELLER, 'allowed');
  expect((await talk(clinic, `whatsapp:${SELLER}`, 'whatsapp').text(OFFER)).end).toBe('person');
  expect(await counted(clinic)).toEqual([]);
  await markNumber(clinic.ctx, SELLER, undefined);
  expect((await talk(clinic, SELLER, 'sms').text(OFFER)).end).toBe('hang-up');
});

test('a patient who asks for an offer is never let down', async () => {
  const clinic = await clinicWith();
  await clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: SELLER });
  for (const [channel, from] of [
    ['sms', SELLER],
    ['whatsapp', `whatsapp:${SELLER}`],
  ] as const) {
    expect((await talk(clinic, from, channel).text(OFFER)).end).toBe('person');
  }
  expect(await counted(clinic)).toEqual([]);
});
