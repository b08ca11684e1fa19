import { expect, test } from '@jest/globals';
import { ACTIONS } from '../../../../identity/index.ts';
import { es } from '../../i18n/es.ts';
import { differenceOf, RIGHT_GROUPS } from './right-groups.ts';

test('every right stands in one group, and has its words', () => {
  const shown = RIGHT_GROUPS.flatMap(({ rights }): readonly string[] => rights);
  expect(shown.toSorted()).toEqual([...ACTIONS].toSorted());
  expect(ACTIONS.filter((action) => !Object.hasOwn(es, `right.${action}`))).toEqual([]);
});

test('what a change of a role gives and takes', () => {
  expect(differenceOf(['agenda.read', 'task.read'], ['task.read', 'audit.read', 'agenda.write'])).toEqual({
    given: ['agenda.write', 'audit.read'],
    taken: ['agenda.read'],
  });
  expect(differenceOf(['agenda.read'], ['agenda.read'])).toEqual({ given: [], taken: [] });
});
