import type { Appointment, AppointmentParticipant, FhirResource, Slot } from 'fhir/r4.js';
import { required } from '../../src/platform/kernel/assert.ts';
import { addDays, daysBetween, weekdayOf } from '../../src/platform/time/wall-time.ts';
import { CALENDARS, datesBetween, day, isoOn, keyOf, REFERENCE_DATE, SLOT_WEEKS } from './calendars.ts';
import { idFor, referenceTo } from './fhir.ts';
import { practitionerId, scheduleId } from './practitioners.ts';
import type { Random } from './random.ts';
import { randomFor } from './random.ts';
import { serviceId, serviceOf, serviceType, siteId } from './services.ts';
import type { Visit } from './visits.ts';
import { startsOn } from './visits.ts';

const CANCEL_REASONS = 'http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason';
/** Nothing is dated before the clocks went back, so every offset of the fixture is the winter one of its zone. */
const EARLIEST_CREATED = day('2025-10-27');

const slotId = (schedule: string, start: string): string => idFor(`slot/${schedule}/${start}`);

/** The stored openings of the one agenda that has them, busy where a visit takes them. */
export function storedSlots(visits: readonly Visit[]): readonly Slot[] {
  const dates = datesBetween(REFERENCE_DATE, addDays(REFERENCE_DATE, SLOT_WEEKS * 7 - 1));
  return CALENDARS.filter(({ openings }) => openings === 'stored').flatMap((calendar) => {
    const schedule = scheduleId(calendar);
    const service = serviceOf(required(calendar.services[0], 'the service of the stored agenda'));
    const taken = new Set(
      visits
        .filter((visit) => keyOf(visit.calendar) === keyOf(calendar) && visit.status === 'booked')
        .map((visit) => isoOn(visit.date, visit.startMinute, calendar.site)),
    );
    return dates.flatMap((date) =>
      startsOn(calendar, service, date).map((minute): Slot => {
        const start = isoOn(date, minute, calendar.site);
        return {
          resourceType: 'Slot',
          id: slotId(schedule, start),
          serviceType: [serviceType(service.key)],
          schedule: referenceTo('Schedule', schedule),
          status: taken.has(start) ? 'busy' : 'free',
          start,
          end: isoOn(date, minute + service.durationMinutes, calendar.site),
        };
      }),
    );
  });
}

/** When the visit was asked for: on a workday, in opening hours, always before the visit and the fixture's present. */
function createdAt(random: Random, visit: Visit): string {
  const latest = addDays(visit.date < REFERENCE_DATE ? visit.date : REFERENCE_DATE, -1);
  const drawn = addDays(latest, -random.int(0, 21));
  const workday = addDays(drawn, -Math.max(0, weekdayOf(drawn) - 5));
  const minute = random.int(9 * 60, 19 * 60 - 1);
  return isoOn(workday < EARLIEST_CREATED ? EARLIEST_CREATED : workday, minute, 'madrid');
}

function participant(type: FhirResource['resourceType'], id: string): AppointmentParticipant {
  return { actor: referenceTo(type, id), status: 'accepted' };
}

function cancelation(random: Random): Pick<Appointment, 'cancelationReason'> {
  const [code, display] = random.weighted<readonly [string, string]>([
    [['pat', 'Patient'], 80],
    [['prov', 'Provider'], 20],
  ]);
  return { cancelationReason: { coding: [{ system: CANCEL_REASONS, code, display }] } };
}

export function appointments(visits: readonly Visit[]): readonly Appointment[] {
  const random = randomFor('appointments');
  return visits.map((visit, index) => {
    const { calendar, service, date, startMinute } = visit;
    const start = isoOn(date, startMinute, calendar.site);
    const value = `ALA-${String(index + 1).padStart(6, '0')}`;
    const hasSlot = calendar.openings === 'stored' && daysBetween(REFERENCE_DATE, date) >= 0;
    return {
      resourceType: 'Appointment',
      id: idFor(`appointment/${value}`),
      identifier: [{ system: 'https://alameda.example/citas', value }],
      status: visit.status,
      ...(visit.status === 'cancelled' ? cancelation(random) : {}),
      serviceType: [serviceType(service.key)],
      start,
      end: isoOn(date, startMinute + service.durationMinutes, calendar.site),
      minutesDuration: service.durationMinutes,
      ...(hasSlot ? { slot: [referenceTo('Slot', slotId(scheduleId(calendar), start))] } : {}),
      created: createdAt(random, visit),
      participant: [
        participant('Patient', visit.person.id),
        participant('Practitioner', practitionerId(calendar.practitioner)),
        participant('Location', siteId(calendar.site)),
        participant('HealthcareService', serviceId(service.key)),
      ],
    };
  });
}
