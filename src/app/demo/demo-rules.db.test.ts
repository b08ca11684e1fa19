import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDemoClinic, type ConversationClinic } from '../../../test/support/conversations/clinics.ts';
import { at } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import {
  draftRules,
  previewAnswer,
  publishRules,
  rulesHistory,
  rulesInForce,
  welcomeFor,
} from '../../answering/index.ts';
import { listSites } from '../../identity/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { publishDemoRules } from './demo-rules.ts';

let database: TestDatabase;
let clinic: ConversationClinic;

beforeAll(async () => {
  database = await createTestDatabase();
  clinic = await openDemoClinic(database.db, at('2026-11-27T09:00:00Z'));
}, 60_000);
afterAll(() => database.drop());

describe('the sample clinic', () => {
  test('has a second site with hours and a local holiday of its own, and the first keeps its own', async () => {
    const { ctx } = clinic;
    expect(await publishDemoRules(ctx)).toBe(true);
    const sites = await listSites(ctx);
    const [madrid, away] = ['Alameda Madrid', 'Alameda Las Palmas'].map((name) =>
      required(
        sites.find((site) => site.name === name),
        name,
      ),
    );
    const rules = await rulesInForce(ctx);
    expect(rules.hours[required(away, 'away').id]).toHaveLength(5);
    expect(rules.hours[required(madrid, 'madrid').id]).toBeUndefined();
    expect(rules.calendar.sites?.[required(away, 'away').id]).toMatchObject({
      region: 'CN',
      municipality: 'GC',
      closedOn: [{ date: '2027-06-24', name: 'San Juan, fiesta de Las Palmas' }],
    });
    const { places } = await welcomeFor(ctx, { at: at('2026-11-30T09:00:00Z') });
    const monday = (name: string) =>
      places.find((place) => place.name === name)?.hours.find(({ weekday }) => weekday === 1);
    expect(monday('Alameda Madrid')).toMatchObject({ from: '09:00', to: '20:00' });
    expect(monday('Alameda Las Palmas')).toMatchObject({ from: '08:30', to: '15:00' });
  });

  test('has places to pass a call on to, each with a telephone that can be called in', async () => {
    const { targets } = await rulesInForce(clinic.ctx);
    expect(targets.map(({ name, kind, number }) => [name, kind, number])).toEqual([
      ['Facturación', 'specialty', '+34910600103'],
      ['Alameda Las Palmas', 'site', '+34910600102'],
    ]);
  });

  test('is still open in Madrid on the day of the town of Las Palmas', async () => {
    const { ctx } = clinic;
    const { closures } = await welcomeFor(ctx, { at: at('2027-06-23T09:00:00Z') });
    const away = (await listSites(ctx)).find(({ name }) => name === 'Alameda Las Palmas')?.id;
    expect(closures).toContainEqual({ date: '2027-06-24', name: 'San Juan, fiesta de Las Palmas', sites: [away] });
    const onTheDay = await previewAnswer(ctx, await rulesInForce(ctx), { at: at('2027-06-24T09:00:00Z') });
    expect(onTheDay).toMatchObject({ open: true });
    expect(onTheDay.closedFor).toBeUndefined();
  });

  test('keeps what somebody has published since', async () => {
    const { ctx } = clinic;
    const drafted = await draftRules(ctx, { rules: { ...(await rulesInForce(ctx)), hours: {} }, note: '' });
    if (!drafted.ok) throw new Error(drafted.error.code);
    await publishRules(ctx, drafted.value.version, 'of a test');
    expect(await publishDemoRules(ctx)).toBe(false);
    expect((await rulesInForce(ctx)).hours).toEqual({});
    expect(await rulesHistory(ctx)).toHaveLength(2);
  });
});
