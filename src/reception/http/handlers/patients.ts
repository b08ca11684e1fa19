import { appointmentsOf, type Appointment } from '../../../agenda/index.ts';
import {
  activeFlags,
  contactFacts,
  findByContact,
  getPatient,
  mayActFor,
  parsePhone,
  relatedPersonsOf,
  type Patient,
  registerPatient,
  searchPatients,
  waitingPhoneChange,
  withdrawPhoneChange,
} from '../../../patients/index.ts';
import { parseLocalDate, type LocalDate } from '../../../platform/time/wall-time.ts';
import { showAppointments } from '../appointment-view.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { namedOf, patientOut as shownPatient, registrationOf } from '../people.ts';
import { recordReading } from '../read-trail.ts';
import { shownNotes } from '../note-out.ts';
import { flagOut } from '../flag-out.ts';
import { shownConsent } from './consents.ts';
import { accepted, problemOf } from '../refusals.ts';
import {
  patientExportOut,
  newPatientBody,
  patientOut,
  patientParams,
  patientsOut,
  patientsQuery,
} from '../shapes/patient.ts';
import { patientRecordOut } from '../shapes/patient-record.ts';

const MOST_PAST = 50;
const MOST_COMING = 100;
const MOST_PHONES = 3;
/** More people than this share a switchboard, not a kitchen. */
const MOST_FAMILY = 8;
const COMING_STATUSES: ReadonlySet<string> = new Set([
  'proposed',
  'pending',
  'booked',
  'arrived',
  'checked-in',
  'waitlist',
]);

/** A number is looked for as an address, a date as a birth date, anything else as a name. */
function wantedBy(
  text: string,
): { readonly address: string } | { readonly birthDate: LocalDate } | { readonly name: string } {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const birthDate = parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (birthDate !== undefined) return { birthDate };
  const digits = text.replaceAll(/[\s().-]/g, '');
  const phone = /^\+?\d{6,15}$/.test(digits) ? parsePhone(digits) : undefined;
  return phone?.ok ? { address: phone.value } : { name: text };
}

/** Still to come, or under way. */
export function isComing(appointment: Appointment, now: number): boolean {
  return appointment.end > now && COMING_STATUSES.has(appointment.status);
}

/** Who shares a telephone with the patient: most often the family. */
async function familyOf(ctx: ClinicContext, patient: Patient): Promise<readonly Patient[]> {
  const phones = patient.contactPoints.filter(({ channel }) => channel === 'phone').slice(0, MOST_PHONES);
  const found = await Promise.all(phones.map(({ channel, address }) => findByContact(ctx, { channel, address })));
  const others = found.filter((people) => people.length <= MOST_FAMILY).flat();
  return [...new Map(others.filter(({ id }) => id !== patient.id).map((other) => [other.id, other])).values()];
}

export const patientRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/patients',
    tag: 'Patients',
    summary: 'Find patients by name or phone number',
    policy: 'patient.read',
    status: 200,
    query: patientsQuery,
    answer: patientsOut,
    handle: async ({ ctx, caller, query }) => {
      const cursor = query.cursor === undefined ? {} : { cursor: query.cursor };
      const page = await searchPatients(ctx, { ...wantedBy(query.q), limit: query.limit, ...cursor });
      await recordReading(ctx, caller, { where: 'patients', patientIds: page.patients.map(({ id }) => id) });
      const next = page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor };
      return { patients: page.patients.map(shownPatient), ...next };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/patients',
    tag: 'Patients',
    summary: 'Take a new patient into the directory',
    policy: 'patient.write',
    status: 201,
    refusals: ['invalid-phone', 'invalid-birth-date', 'invalid-name', 'already-registered'],
    body: newPatientBody,
    answer: patientOut,
    handle: async ({ ctx, body }) => {
      const result = await registerPatient(ctx, registrationOf(body));
      if (!result.ok && result.error.code === 'already-registered') {
        throw problemOf(result.error, { patientId: result.error.patientId });
      }
      return shownPatient(accepted(result));
    },
  }),
  defineRoute({
    method: 'get',
    path: '/patients/{id}/export',
    tag: 'Patients',
    summary: 'All that is held about a patient, by table: for who asks for their data (GDPR, articles 15 and 20)',
    description: 'Every time is audited (`patient.export`). Secrets and sounds of recordings are not in it.',
    policy: 'patient.export',
    status: 200,
    refusals: ['not-found'],
    params: patientParams,
    answer: patientExportOut,
    handle: async ({ ctx, params, exchange }) => {
      const held = await exchange.deps.exportPatient(ctx, params.id);
      if (!held) throw problemOf({ code: 'not-found' });
      return patientExportOut.parse(held);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/patients/{id}',
    tag: 'Patients',
    summary: 'One patient with coming and past appointments',
    policy: 'patient.read',
    status: 200,
    refusals: ['not-found'],
    params: patientParams,
    answer: patientRecordOut,
    handle: async ({ ctx, caller, params }) => {
      const [patient, appointments, flags, notes, facts, related, change] = await Promise.all([
        getPatient(ctx, params.id),
        appointmentsOf(ctx, params.id),
        activeFlags(ctx, params.id),
        shownNotes(ctx, params.id),
        contactFacts(ctx, params.id),
        relatedPersonsOf(ctx, params.id),
        waitingPhoneChange(ctx, params.id),
      ]);
      if (!patient) throw problemOf({ code: 'not-found' });
      const now = ctx.clock.now();
      const coming = appointments.filter((appointment) => isComing(appointment, now)).slice(0, MOST_COMING);
      const past = appointments
        .filter((appointment) => !isComing(appointment, now))
        .toReversed()
        .slice(0, MOST_PAST);
      const family = await familyOf(ctx, patient);
      const seen = [patient, ...family].map(({ id }) => id);
      await recordReading(ctx, caller, { where: 'patient', patientIds: seen });
      const shown = await showAppointments(ctx, caller, { where: 'patient', appointments: [...coming, ...past] });
      return {
        patient: shownPatient(patient),
        flags: flags.map(flagOut),
        notes: [...notes],
        detailedMessages: patient.detailedMessages,
        insurers: [...patient.insurers],
        consents: (facts?.consents ?? []).map(shownConsent),
        family: family.map(namedOf),
        ...(change ? { phoneChange: { ...change, holdsFrom: toIso(change.holdsFrom) } } : {}),
        related: related
          .filter(({ active }) => active)
          .map((person) => ({
            name: `${person.givenName} ${person.familyName}`.trim(),
            relationship: person.relationship,
            mayBook: mayActFor(person, 'book', now),
            mayBeTold: mayActFor(person, 'be-told', now),
          })),
        coming: shown.slice(0, coming.length),
        past: shown.slice(coming.length),
      };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/patients/{id}/phone-change/withdraw',
    tag: 'Patients',
    summary: 'Take back a change of telephone that waits: it was not the patient who asked for it',
    policy: 'patient.write',
    status: 204,
    refusals: ['not-found'],
    params: patientParams,
    handle: async ({ ctx, params: { id } }) => {
      if (!(await withdrawPhoneChange(ctx, id))) throw problemOf({ code: 'not-found' });
    },
  }),
];
