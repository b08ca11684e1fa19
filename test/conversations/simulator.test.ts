import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDemoClinic } from '../support/conversations/clinics.ts';
import { parseConversation, type ConversationTurn } from '../support/conversations/conversation-file.ts';
import { play } from '../support/conversations/play.ts';
import { peopleWithoutVisits } from '../support/phone-page.ts';
import { startProduct, type Product } from '../support/product.ts';
import { SimulatedPhone } from '../support/simulated-phone.ts';
import { at } from '../support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let product: Product;
let database: TestDatabase;
beforeAll(async () => {
  [product, database] = await Promise.all([startProduct(), createTestDatabase()]);
}, 120_000);
afterAll(() => Promise.all([product.stop(), database.drop()]));

/** What is of one voice is said in one breath: the file of a call holds breaths, that of a replay sentences. */
function heard(turns: readonly ConversationTurn[]): readonly string[] {
  return turns.map((turn) => ('says' in turn ? (turn.says ?? []).join(' ') : ''));
}

test('a call that was held with the simulator replays from the file it gives', async () => {
  const [person] = await peopleWithoutVisits(product.baseUrl, 1);
  if (!person) throw new Error('nobody');
  const phone = new SimulatedPhone(product, person.phone);
  let prompt = await phone.dial();
  for (let turn = 0; turn < 10 && !/queda reservada/.test(prompt); turn += 1) {
    prompt = await phone.press(/nacimiento/i.test(prompt) ? person.keys : '1');
  }
  const { sid } = await phone.state();
  const answer = await fetch(`${product.baseUrl}/simulator/api/calls/${sid}/recording.yml`);
  const file = parseConversation(await answer.text());
  expect(file.turns.length).toBeGreaterThan(3);
  const played = await play(await openDemoClinic(database.db, at(file.at)), file);
  expect(played.faults).toEqual([]);
  expect(heard(played.file.turns)).toEqual(heard(file.turns));
  expect(played.file.effects).toMatchObject({ visits: [{ what: 'booked', patient: person.name }], outcome: 'booked' });
}, 120_000);
