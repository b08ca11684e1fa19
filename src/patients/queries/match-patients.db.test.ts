import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import type { PersonFacts } from '../domain/match-patient.ts';
import { importPatient } from '../index.ts';
import { matchPatients } from './match-patients.ts';

let database: TestDatabase;
let ctx: TestContext<object>;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  ctx = await createTestContext(database.db, { ports: {} });
});

const may = (year: string) => `${year}-05-05` as LocalDate;
const SWITCHBOARD = '+34910000000';

const person = (familyName: string, given: Partial<PersonFacts> = {}): PersonFacts => ({
  givenName: 'María',
  familyName,
  birthDate: '1900-01-01' as LocalDate,
  phones: [SWITCHBOARD],
  identifiers: [],
  ...given,
});

function know(people: readonly PersonFacts[]): Promise<readonly PatientId[]> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const ids: PatientId[] = [];
    for (const { phones, identifiers, birthDate, ...names } of people) {
      const id = ctx.ids.next<PatientId>();
      const contactPoints = phones.map((address) => ({ channel: 'phone' as const, address }));
      await importPatient(tx, ctx, {
        id,
        ...names,
        ...(birthDate === undefined ? {} : { birthDate }),
        contactPoints,
        identifiers: [...identifiers],
      });
      ids.push(id);
    }
    return ids;
  });
}

const match = (people: readonly PersonFacts[]) =>
  ctx.db.inClinic(ctx.clinicId, (tx) => matchPatients(tx, people, async () => new Set()));

const named = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}${n}`);

test('a number and a birth date that many have stop no page: each is found who is there, and nobody else', async () => {
  const [first] = await know(named('Soler ', 80).map((name) => person(`${name} Vidal`)));
  // 80 neighbours of each of 100: more than one answer holds.
  const page = [person('Soler 0 Vidal'), ...named('Roca', 99).map((name) => person(name))];
  const [same, ...others] = await match(page);
  expect(same).toMatchObject({ kind: 'unsure', patientIds: expect.arrayContaining([first]) });
  // All but the name is theirs too: a person looks.
  expect(others.every(({ kind }) => kind === 'unsure')).toBe(true);
});

test('of another birth date, or of none and another family, nobody at the same number is close', async () => {
  const [marta] = await know([
    person('Soler', { givenName: 'Marta', birthDate: may('1980') }),
    person('Vila', { givenName: 'Pol', birthDate: may('1950') }),
  ]);
  expect(
    await match([
      person('Soler', { givenName: 'Marta', birthDate: undefined }),
      person('Roca', { givenName: 'Marta', birthDate: undefined }),
      person('Vila', { givenName: 'Pol' }),
      person('soler', { givenName: 'MARTA', birthDate: may('1980'), phones: [] }),
    ]),
  ).toEqual([
    { kind: 'unsure', patientIds: [marta] },
    { kind: 'new' },
    { kind: 'new' },
    { kind: 'unsure', patientIds: [marta] },
  ]);
});
