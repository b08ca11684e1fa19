import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEFAULT_RULES, draftRules, publishRules } from '../../answering/index.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createSmallClinic, type SmallClinic } from '../test-support/small-clinic.ts';
import { bookAtDesk, eventsOf, spoken, talk } from '../test-support/talk.ts';

let database: TestDatabase;
let lines = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function clinicWith(): Promise<SmallClinic> {
  lines += 1;
  return createSmallClinic(database.db, { number: `+3491100${String(lines).padStart(4, '0')}` });
}

const ANA = { givenName: 'Ana', birthDate: '1972-05-14' };
const CODE = /Q, 2, 6, 1, 1, 0, 0, 0, (\d)/;

async function complain(clinic: SmallClinic, from: string): Promise<string> {
  const call = talk(clinic, from);
  await call.say({ kind: 'start' });
  await call.speech('quiero poner una reclamación');
  await call.speech('esperé dos horas');
  await call.speech('Ana Vega');
  return spoken(await call.keys('1'));
}

describe('a request', () => {
  test('is kept once, however often its turn is delivered, and told to others without a word of it', async () => {
    const clinic = await clinicWith();
    const call = talk(clinic, '+34600333001');
    await call.say({ kind: 'start' });
    await call.speech('quería dejar un recado');
    await call.speech('que llevo las plantillas el viernes');
    expect(spoken(await call.speech('me llamo Ana Vega'))).toContain('A nombre de Ana Vega.');
    const first = await call.say({ kind: 'keys', keys: '1' }, 'the-yes');
    expect(spoken(first)).toContain('Queda anotado');
    expect(await call.say({ kind: 'keys', keys: '1' }, 'the-yes')).toEqual(first);
    const events = await eventsOf(clinic, 'conversation.request');
    expect(events).toMatchObject([{ payload: { kind: 'message' } }]);
    expect(JSON.stringify(events)).not.toMatch(/plantillas|Ana|333001/);
  });
});

test('complaints have codes of their own in each clinic, also when they come at once', async () => {
  const [clinic, other] = [await clinicWith(), await clinicWith()];
  const said = await Promise.all(
    ['+34600333003', '+34600333004', '+34600333005'].map((from) => complain(clinic, from)),
  );
  expect(said.map((words) => CODE.exec(words)?.[1] ?? '').toSorted((a, b) => a.localeCompare(b))).toEqual([
    '1',
    '2',
    '3',
  ]);
  expect(CODE.exec(await complain(other, '+34600333006'))?.[1]).toBe('1');
});

test('who asks to be spoken to slowly is so from the next call on, once known', async () => {
  const clinic = await clinicWith();
  const ana = await clinic.addPatient({ ...ANA, phone: '+34600333007' });
  await bookAtDesk(clinic, ana, 1);
  const call = talk(clinic, '+34600333007');
  await call.say({ kind: 'start' });
  await call.keys('2');
  await call.keys('14051972');
  expect(await call.speech('más despacio, por favor')).toMatchObject({ slowly: true, expect: { timeoutSeconds: 12 } });
  await call.say({ kind: 'hangup' });
  const again = talk(clinic, '+34600333007');
  await again.say({ kind: 'start' });
  expect((await again.keys('2')).slowly).toBeUndefined();
  expect(await again.keys('14051972')).toMatchObject({ slowly: true });
});

test('the clinic’s own words are those of its rules, and need no look-up in later turns', async () => {
  const clinic = await clinicWith();
  const rules = {
    ...DEFAULT_RULES,
    greeting: { es: 'Alameda, buenos días' },
    closedWords: { es: 'Volvemos el lunes' },
    otherwise: { kind: 'after-hours' } as const,
    answers: [{ topic: 'parking' as const, words: { es: 'Hay aparcamiento en el sótano.' } }],
  };
  const drafted = await draftRules(clinic.ctx, { rules, note: '' });
  expect(drafted.ok).toBe(true);
  const published = await publishRules(clinic.ctx, drafted.ok ? drafted.value.version : 0, 'of a test');
  expect(published.ok).toBe(true);
  const call = talk(clinic, '+34600333008');
  expect(spoken(await call.say({ kind: 'start' }))).toMatch(
    /^Alameda, buenos días\. Soy el asistente automático\. Volvemos el lunes\./,
  );
  expect(spoken(await call.speech('¿se puede aparcar?'))).toContain(
    'Hay aparcamiento en el sótano. ¿Necesita algo más?',
  );
});
