import { describe, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { required } from '../../platform/kernel/assert.ts';
import { localTime, parseLocalDate, parseZone, type IsoWeekday } from '../../platform/time/wall-time.ts';
import { holidaysOf, isHolidayFor, specialDays } from '../holidays.ts';
import { answeringRulesIn } from '../rules-schema.ts';
import { decideAnswer } from './decide-answer.ts';
import { closuresOn, openingsAhead } from './opening-times.ts';
import { DEFAULT_RULES, type AnsweringRules } from './rules.ts';

const MADRID = required(parseZone('Europe/Madrid'), 'zone');
const BARCELONA = '0190f0f0-0000-7000-8000-000000000050';
const GIRONA = '0190f0f0-0000-7000-8000-000000000051';
const day = (text: string) => required(parseLocalDate(text), 'date');
const openingHours = ([1, 2, 3, 4, 5] as const satisfies readonly IsoWeekday[]).map((weekday) => ({
  weekday,
  from: localTime(9),
  to: localTime(14),
}));
const SITES = [BARCELONA, GIRONA].map((id) => ({ id, zone: MADRID, openingHours }));
const RULES: AnsweringRules = {
  ...DEFAULT_RULES,
  calendar: {
    country: 'ES',
    region: 'CT',
    closedOn: [{ date: day('2027-08-16'), name: 'Vacaciones' }],
    openOn: [],
    sites: {
      [BARCELONA]: { country: 'ES', region: 'CT', municipality: 'B', closedOn: [], openOn: [day('2027-08-16')] },
      [GIRONA]: {
        country: 'ES',
        region: 'CT',
        closedOn: [{ date: day('2027-10-29'), name: 'Sant Narcís' }],
        openOn: [],
      },
    },
  },
};
const facts = { zone: MADRID, sites: SITES, holidayOn: holidaysOf(RULES.calendar) };
const answerOn = (date: string) => decideAnswer(RULES, { at: at(`${date}T09:00:00Z`) }, facts);

describe('the holiday of a municipality', () => {
  test('closes its own site, and the clinic only where every site is closed', () => {
    expect(answerOn('2027-09-24')).toMatchObject({ open: true });
    expect(answerOn('2027-09-24').closedFor).toBeUndefined();
    expect(answerOn('2027-12-08')).toMatchObject({ open: false, closedFor: 'La inmaculada concepción' });
    const spans = openingsAhead(RULES, SITES, { at: at('2027-09-24T00:00:00Z'), days: 1, holidayOn: facts.holidayOn });
    expect(spans).toHaveLength(1);
  });

  test('is told of with the sites that it closes', () => {
    const days = specialDays(RULES.calendar, [BARCELONA, GIRONA], { from: day('2027-08-14'), to: day('2027-11-01') });
    expect(closuresOn(RULES.calendar, SITES, { days, holidayOn: facts.holidayOn })).toEqual([
      { date: '2027-08-15', name: 'Asunción' },
      { date: '2027-08-16', name: 'Vacaciones', sites: [GIRONA] },
      { date: '2027-09-11', name: 'Dia de Cataluña' },
      { date: '2027-09-24', name: 'Nuestra Señora de la Merced', sites: [BARCELONA] },
      { date: '2027-10-12', name: 'Fiesta Nacional de España' },
      { date: '2027-10-29', name: 'Sant Narcís', sites: [GIRONA] },
      { date: '2027-11-01', name: 'Todos los Santos' },
    ]);
  });
});

describe('the rules', () => {
  test('are read with calendars of sites and without', () => {
    expect(answeringRulesIn.safeParse(JSON.parse(JSON.stringify(RULES))).success).toBe(true);
    expect(answeringRulesIn.safeParse(DEFAULT_RULES).success).toBe(true);
  });

  test('name the site whose place has no known holidays', () => {
    const calendar = {
      ...DEFAULT_RULES.calendar,
      sites: { [GIRONA]: { country: 'ES', region: 'XX', closedOn: [], openOn: [] } },
    };
    const read = answeringRulesIn.safeParse({ ...DEFAULT_RULES, calendar });
    expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual([`calendar.sites.${GIRONA}.region`]);
  });
});

test.each([
  ['of the country, wherever they live', '2027-10-12', {}, true],
  ['la Mercè, for who lives in a region with a site of Barcelona', '2027-09-24', { postalCode: '08001' }, true],
  ['la Mercè, for who lives in Madrid', '2027-09-24', { postalCode: '28001' }, false],
  ['what the site of Girona has written down', '2027-10-29', { postalCode: '17001' }, true],
  ['of the Canaries, on the day', '2028-05-30', { postalCode: '35002' }, true],
  ['of the Canaries, for who lives elsewhere', '2028-05-30', { postalCode: '08001' }, false],
  ['of the Canaries, where nobody knows where they live', '2028-05-30', {}, false],
  ['a code of another country', '2028-05-30', { country: 'FR', postalCode: '35002' }, false],
])('a holiday %s', (_which, date, home, isOne) => {
  expect(isHolidayFor(RULES.calendar, day(date), home)).toBe(isOne);
});
