import { describe, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { Opening } from '../../agenda/index.ts';
import { HOUR_MS, MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { instantAt, parseLocalDate, parseLocalTime, parseZone } from '../../platform/time/wall-time.ts';
import { fromR5 } from '../mapping/from-r5.ts';
import { fieldsOf, mergeInto } from './merge.ts';
import { newAppointment, periodOf, type Wanted } from './new-appointment.ts';

function openingAt(date: string, time: string, zoneName: string): Opening {
  const zone = required(parseZone(zoneName), 'zone');
  const start = instantAt(required(parseLocalDate(date), 'date'), required(parseLocalTime(time), 'time'), zone);
  return { start, end: plusMs(start, 20 * MINUTE_MS), zone } as Opening;
}

describe('rule 3.12: what is written has the offset of the site on that day', () => {
  test.each([
    ['2026-10-24', 'Europe/Madrid', '2026-10-24T10:00:00+02:00'],
    ['2026-10-25', 'Europe/Madrid', '2026-10-25T10:00:00+01:00'],
    ['2026-10-25', 'Atlantic/Canary', '2026-10-25T10:00:00+00:00'],
    ['2027-03-27', 'Atlantic/Canary', '2027-03-27T10:00:00+00:00'],
    ['2027-03-28', 'Atlantic/Canary', '2027-03-28T10:00:00+01:00'],
    ['2027-03-28', 'Europe/Madrid', '2027-03-28T10:00:00+02:00'],
  ])('ten o’clock of %s in %s is %s', (date, zone, written) => {
    const opening = openingAt(date, '10:00', zone);
    const body = newAppointment(
      'R4',
      { appointmentId: 'a' as never, opening, createdAt: opening.start },
      { Patient: 'Patient/1' },
    );
    expect(String(body['start']).replace('Z', '+00:00')).toBe(written);
    expect(fieldsOf(body)).toMatchObject({ start: opening.start, end: opening.end });
  });

  test('the hour that comes twice is the earlier one, and twenty minutes stay twenty', () => {
    for (const [zone, time] of [
      ['Europe/Madrid', '02:50'],
      ['Atlantic/Canary', '01:50'],
    ] as const) {
      const opening = openingAt('2026-10-25', time, zone);
      // Both zones change at 01:00 UTC.
      expect(opening.start).toBe(Date.parse('2026-10-25T00:50:00Z'));
      const { start, end, minutes } = periodOf(opening);
      expect([Date.parse(start), Date.parse(end), minutes]).toEqual([opening.start, opening.end, 20]);
      expect(Date.parse(end)).toBe(Date.parse('2026-10-25T01:10:00Z'));
    }
  });

  test('an hour that does not exist moves forward, and a visit across it keeps its length', () => {
    expect(openingAt('2027-03-28', '02:30', 'Europe/Madrid').start).toBe(Date.parse('2027-03-28T01:30:00Z'));
    const late = openingAt('2027-03-28', '01:50', 'Europe/Madrid');
    const { start, end } = periodOf(late);
    expect([start, end]).toEqual(['2027-03-28T01:50:00+01:00', '2027-03-28T03:10:00+02:00']);
  });

  test('a move over the change of the clocks writes the new day’s offset and leaves the rest', () => {
    const before = openingAt('2026-10-24', '10:00', 'Europe/Madrid');
    const after = openingAt('2026-10-25', '10:00', 'Europe/Madrid');
    expect(after.start - before.start).toBe(25 * HOUR_MS);
    const current = { resourceType: 'Appointment', ...periodOf(before), comment: 'stays' };
    const { start, end } = after;
    const merged = mergeInto(current, { set: { start, end }, dependsOn: [], written: periodOf(after) });
    expect(merged).toMatchObject({
      start: '2026-10-25T10:00:00+01:00',
      end: '2026-10-25T10:20:00+01:00',
      comment: 'stays',
    });
  });
});

const wanted = {
  appointmentId: '0190f0f0-0000-7000-8000-00000000a001',
  opening: { start: at('2026-11-23T08:00:00Z'), end: at('2026-11-23T08:20:00Z'), zone: 'Europe/Madrid' } as Opening,
  serviceName: 'Dermatología',
  reason: 'Lunar',
  createdAt: at('2026-11-20T09:00:00Z'),
} as Wanted;
const references = {
  Patient: 'Patient/pat-17',
  Practitioner: 'Practitioner/dr-1',
  HealthcareService: 'HealthcareService/derma',
  Slot: 'Slot/slot-1',
};

test('a visit is written in R5 to a server of R5', () => {
  const written = newAppointment('R5', wanted, references);
  expect(written).toMatchObject({
    identifier: [{ value: wanted.appointmentId }],
    status: 'booked',
    serviceType: [{ concept: { text: 'Dermatología' }, reference: { reference: 'HealthcareService/derma' } }],
    reason: [{ concept: { text: 'Lunar' } }],
    subject: { reference: 'Patient/pat-17' },
    slot: [{ reference: 'Slot/slot-1' }],
    start: '2026-11-23T09:00:00+01:00',
  });
  expect(written).not.toHaveProperty('reasonCode');
});

test('and is the same visit when it comes back from there', () => {
  expect(fromR5(newAppointment('R5', wanted, references))).toEqual(newAppointment('R4', wanted, references));
});

test('what it was triaged as is written by identifier: another system cannot follow a reference to us', () => {
  const urgency = { assessmentId: '0190f0f0-0000-7000-8000-00000000b001', priority: 3 };
  const identifier = { system: 'https://centralita.dev/fhir/triage-assessment', value: urgency.assessmentId };
  const supportingInformation = [{ type: 'RiskAssessment', identifier }];
  expect(newAppointment('R4', { ...wanted, urgency }, references)).toMatchObject({
    priority: 3,
    supportingInformation,
  });
  expect(newAppointment('R5', { ...wanted, urgency }, references)).toMatchObject({
    priority: { coding: [{ code: 'UR' }] },
    supportingInformation,
  });
  expect(newAppointment('R4', wanted, references)).not.toHaveProperty('priority');
});
