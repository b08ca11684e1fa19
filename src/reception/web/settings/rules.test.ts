import { describe, expect, test } from '@jest/globals';
import { SCRIPT_KINDS } from '../../../answering/index.ts';
import { SCRIPT_REASONS } from './reasons.ts';
import {
  differingParts,
  modeOf,
  placeOf,
  raised,
  withBand,
  withSiteCalendar,
  withTimes,
  withWords,
  type Band,
} from './rules.ts';

const band = (name: string): Band => ({ name, when: {}, mode: { kind: 'automatic' } });
const names = (bands: readonly Band[]) => bands.map(({ name }) => name).join('');
const BANDS = [band('a'), band('b'), band('c')];

test('the kinds of call of the page are those of the server', () => {
  expect(SCRIPT_REASONS).toEqual(SCRIPT_KINDS);
});

describe('the rules as the page edits them', () => {
  test('the first band that fits decides, so a band may be raised; the first stays', () => {
    expect(names(raised(BANDS, 2))).toBe('acb');
    expect(names(raised(BANDS, 0))).toBe('abc');
    expect(names(withBand(BANDS, 1, undefined))).toBe('ac');
    expect(names(withBand(BANDS, 1, band('x')))).toBe('axc');
  });

  test('people come with rings and what follows; who is not rung has neither', () => {
    expect(modeOf('people', { kind: 'automatic' })).toEqual({ kind: 'people', rings: 4, overflow: 'automatic' });
    expect(modeOf('voicemail', { kind: 'people', rings: 6, overflow: 'voicemail' })).toEqual({ kind: 'voicemail' });
  });

  test('an emptied field is absent, not empty', () => {
    expect(withTimes({ ...band('a'), when: { from: '09:00', to: '14:00' } }, { from: '', to: '' }).when).toEqual({});
    expect(withWords({ es: 'Hola', ca: 'Bon dia' }, 'es', '  ')).toEqual({ ca: 'Bon dia' });
  });

  test('a difference is told by the part; the order of keys is none', () => {
    expect(differingParts({ a: { x: 1, y: 2 }, b: [1, 2] }, { a: { y: 2, x: 1 }, b: [2, 1] })).toEqual(['b']);
  });
});

test('a site begins its own calendar at the place of the clinic, and loses it again without a trace', () => {
  const calendar = {
    country: 'ES',
    region: 'MD',
    openOn: ['2026-12-07'],
    closedOn: [{ date: '2026-05-15', name: 'x' }],
  };
  const own = withSiteCalendar(calendar, 'site-1', { ...placeOf(calendar), region: 'CT' });
  expect(own).toEqual({
    ...calendar,
    sites: { 'site-1': { country: 'ES', region: 'CT', openOn: [], closedOn: [] } },
  });
  expect(withSiteCalendar(own, 'site-1', undefined)).toEqual(calendar);
});
