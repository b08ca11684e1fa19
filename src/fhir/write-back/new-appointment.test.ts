import { expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import type { Opening } from '../../agenda/index.ts';
import { fromR5 } from '../mapping/from-r5.ts';
import { newAppointment, type Wanted } from './new-appointment.ts';

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
