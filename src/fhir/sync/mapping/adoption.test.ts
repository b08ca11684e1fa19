import { describe, expect, test } from '@jest/globals';
import { adopt, type Adoption, type Newcomer, type OwnRow } from './adoption.ts';

const CENTRES = 'https://clinic.example/centres';
const row = (id: string, name: string, ...numbers: string[]): OwnRow => ({
  id,
  name,
  identifiers: numbers.map((number) => `${CENTRES}|${number}`),
});
const newcomer = (key: string, name: string, ...numbers: string[]): Newcomer => {
  const { id: _id, ...rest } = row(key, name, ...numbers);
  return { key, ...rest };
};
const adopted = (id: string): Adoption => ({ kind: 'adopted', id });

describe('what of the EHR is a row of ours', () => {
  test('is told by a business identifier, whatever it is called', () => {
    const answer = adopt([newcomer('a', 'Madrid', 'MAD')], [row('1', 'Sede Madrid', 'MAD'), row('2', 'Madrid')]);
    expect(answer.get('a')).toEqual(adopted('1'));
  });

  test('is told by exactly the same name where neither register nor anybody else says otherwise', () => {
    const rows = [row('1', 'Dermatología'), row('2', 'Pediatría', 'PED')];
    expect(adopt([newcomer('a', ' Dermatología '), newcomer('b', 'Pediatría')], rows)).toEqual(
      new Map([
        ['a', adopted('1')],
        ['b', adopted('2')],
      ]),
    );
    expect(adopt([newcomer('a', 'dermatología')], rows).get('a')).toEqual({ kind: 'new' });
    expect(adopt([newcomer('a', 'Pediatría', 'OTHER')], rows).get('a')).toEqual({ kind: 'new' });
  });

  test('of two candidates none is chosen, and of two that want one neither gets it', () => {
    const twins = [row('1', 'Box'), row('2', 'Box')];
    expect(adopt([newcomer('a', 'Box')], twins).get('a')).toEqual({ kind: 'unsure', ids: ['1', '2'] });
    expect(adopt([newcomer('a', 'Box'), newcomer('b', 'Box')], [row('1', 'Box')])).toEqual(
      new Map([
        ['a', { kind: 'unsure', ids: ['1'] }],
        ['b', { kind: 'unsure', ids: ['1'] }],
      ]),
    );
    const numbered = [row('1', 'Box', 'X'), row('2', 'Otro', 'X')];
    expect(adopt([newcomer('a', 'Box', 'X')], numbered).get('a')).toEqual({ kind: 'unsure', ids: ['1', '2'] });
  });

  test('a row that an identifier speaks for is nobody else’s by its name', () => {
    const answer = adopt([newcomer('a', 'Box', 'X'), newcomer('b', 'Box')], [row('1', 'Box', 'X')]);
    expect(answer).toEqual(
      new Map<string, Adoption>([
        ['a', adopted('1')],
        ['b', { kind: 'new' }],
      ]),
    );
  });

  test('what has no name is told by nothing but its identifier', () => {
    expect(adopt([{ key: 'a', identifiers: [] }], [{ id: '1', identifiers: [] }]).get('a')).toEqual({ kind: 'new' });
    expect(adopt([newcomer('a', ' ')], [row('1', '')]).get('a')).toEqual({ kind: 'new' });
  });
});
