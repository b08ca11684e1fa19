import { describe, expect, test } from '@jest/globals';
import { STAFF_ROLES, type StaffRole } from '../../platform/kernel/actor.ts';
import type { StaffId } from '../../platform/kernel/ids.ts';
import { givenByRole, rightsOfRole } from '../policies/policy.ts';
import { refusesChange, refusesGiving, refusesRole, type Changer, type Standing } from './staff.ts';

function person(name: string, role: StaffRole, more: Partial<Standing> = {}): Standing {
  return { id: name as StaffId, active: true, rights: rightsOfRole(role), ...more };
}
const changer = ({ id, rights }: Standing): Changer => ({
  id,
  rights: id === LUIS.id ? givenByRole('administrator') : rights,
});
const CARMEN = person('Carmen', 'manager');
const LUIS = person('Luis', 'administrator');
const ROSA = person('Rosa', 'receptionist');
const NURIA = person('Núria', 'clinician');
const PEOPLE = [CARMEN, LUIS, ROSA, NURIA];

test.each(STAFF_ROLES.flatMap((by) => STAFF_ROLES.map((role) => [by, role] as const)))(
  'a %s gives the role %s only when they may give each of its rights',
  (by, role) => {
    const own = givenByRole(by);
    const missing = rightsOfRole(role).filter((right) => !own.includes(right));
    const refusal = refusesGiving({ rights: own }, rightsOfRole(role));
    expect(refusal).toEqual(missing.length === 0 ? undefined : { code: 'right-not-yours', rights: missing });
  },
);

describe('an account', () => {
  const change = (by: Standing, of: Standing, role: StaffRole, active = true, people = PEOPLE) =>
    refusesChange(changer(by), { of, rights: rightsOfRole(role), active, people });

  test('is changed by who can do all that it can, before and after', () => {
    expect(change(CARMEN, ROSA, 'manager')).toBeUndefined();
    expect(change(CARMEN, ROSA, 'receptionist', false)).toBeUndefined();
    expect(change(CARMEN, ROSA, 'administrator')).toEqual({ code: 'right-not-yours', rights: ['integration.manage'] });
    // Lowering an administrator, and a new password of theirs, are out of a manager's reach too.
    expect(change(CARMEN, LUIS, 'receptionist')).toEqual({ code: 'right-not-yours', rights: ['integration.manage'] });
    expect(change(CARMEN, LUIS, 'administrator')).toMatchObject({ code: 'right-not-yours' });
  });

  test('is never lowered or closed by its own person', () => {
    expect(change(CARMEN, CARMEN, 'receptionist')).toEqual({ code: 'own-account' });
    expect(change(LUIS, LUIS, 'administrator', false)).toEqual({ code: 'own-account' });
  });

  test('of the last who lets people in stays as it is, also for the operator', () => {
    const operator: Changer = { rights: rightsOfRole('administrator') };
    const alone = [CARMEN, ROSA];
    const lower = { of: CARMEN, rights: ROSA.rights, active: true, people: alone };
    expect(refusesChange(operator, lower)).toEqual({ code: 'last-manager' });
    expect(refusesChange(operator, { ...lower, rights: CARMEN.rights, active: false })).toEqual({
      code: 'last-manager',
    });
    expect(refusesChange(operator, { ...lower, people: [...alone, LUIS] })).toBeUndefined();
    const closed = { ...LUIS, active: false };
    expect(refusesChange(operator, { ...lower, people: [...alone, closed] })).toEqual({ code: 'last-manager' });
  });
});

describe('a role of the clinic’s own', () => {
  const LEADER = person('Pau', 'manager', { roleId: 'lead' });
  const write = (by: Standing, rights: Standing['rights'], people: readonly Standing[]) =>
    refusesRole(changer(by), { roleId: 'lead', before: rightsOfRole('manager'), rights, people });

  test('is not written by who has it, nor beyond what its writer can do', () => {
    expect(write(LEADER, ROSA.rights, [...PEOPLE, LEADER])).toEqual({ code: 'own-account' });
    expect(write(CARMEN, LUIS.rights, [...PEOPLE, LEADER])).toMatchObject({ code: 'right-not-yours' });
    expect(write(CARMEN, ROSA.rights, [...PEOPLE, LEADER])).toBeUndefined();
  });

  test('keeps its right to let people in while nobody else has it', () => {
    const operator: Changer = { rights: rightsOfRole('administrator') };
    const rights = ROSA.rights;
    const lower = { roleId: 'lead', before: LEADER.rights, rights, people: [LEADER, ROSA] };
    expect(refusesRole(operator, lower)).toEqual({ code: 'last-manager' });
    expect(refusesRole(operator, { ...lower, people: [LEADER, ROSA, CARMEN] })).toBeUndefined();
  });
});
