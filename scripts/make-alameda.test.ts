import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Appointment, Bundle, FhirResource } from 'fhir/r4.js';
import { required } from '../src/platform/kernel/assert.ts';
import { isUuid } from '../src/platform/kernel/ids.ts';
import type { Instant, Interval } from '../src/platform/time/instant.ts';
import { MINUTE_MS, overlaps, parseInstant, plusMs } from '../src/platform/time/instant.ts';
import type { Zone } from '../src/platform/time/wall-time.ts';
import { localDateTimeOf, parseZone, toZonedIso, weekdayOf } from '../src/platform/time/wall-time.ts';
import { ALAMEDA_FOLDER, alamedaFiles } from './make-alameda.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NOW = instant('2026-01-05T08:00:00+01:00');

function instant(text: string | undefined): Instant {
  return required(parseInstant(text), `an instant in ${text}`);
}

interface Manifest {
  readonly files: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

const textOf = (name: string): string => readFileSync(`${ALAMEDA_FOLDER}${name}`, 'utf8');
const manifest = JSON.parse(textOf('manifest.json')) as Manifest;
const bundles = manifest.files.map((name) => JSON.parse(textOf(name)) as Bundle);
const entries = bundles.flatMap(({ entry }) => entry ?? []);
const resources = entries.map(({ resource }) => required(resource, 'a resource'));

function all<Type extends FhirResource['resourceType']>(type: Type): Extract<FhirResource, { resourceType: Type }>[] {
  return resources.filter((resource) => resource.resourceType === type) as Extract<
    FhirResource,
    { resourceType: Type }
  >[];
}

const byReference = new Map(resources.map((resource) => [`${resource.resourceType}/${resource.id}`, resource]));
const patients = all('Patient');
const appointments = all('Appointment');
const active = appointments.filter(({ status }) => status !== 'cancelled');

function actor(appointment: Appointment, type: string): string {
  const found = appointment.participant.find((one) => one.actor?.reference?.startsWith(`${type}/`));
  return required(found?.actor?.reference, `the ${type} of ${appointment.id}`);
}

function zoneOf(location: string): Zone {
  const extension = all('Location').find(({ id }) => location === `Location/${id}`)?.extension;
  return required(parseZone(extension?.find(({ url }) => url.endsWith('/timezone'))?.valueCode), 'a zone');
}

function parametersOf(appointment: Appointment): Readonly<Record<string, number>> {
  const service = actor(appointment, 'HealthcareService');
  const found = all('HealthcareService').find(({ id }) => service === `HealthcareService/${id}`);
  const nested = found?.extension?.find(({ url }) => url.endsWith('/scheduling-parameters'))?.extension ?? [];
  return Object.fromEntries(
    nested.map(({ url, valuePositiveInt, valueUnsignedInt }) => [url, valuePositiveInt ?? valueUnsignedInt ?? 0]),
  );
}

function timeOf({ start, end }: { start?: string | undefined; end?: string | undefined }): Interval {
  return { start: instant(start), end: instant(end) };
}

function busyTimeOf(appointment: Appointment): Interval {
  const { start, end } = timeOf(appointment);
  const { bufferBeforeMinutes = 0, bufferAfterMinutes = 0 } = parametersOf(appointment);
  return { start: plusMs(start, -bufferBeforeMinutes * MINUTE_MS), end: plusMs(end, bufferAfterMinutes * MINUTE_MS) };
}

function roleOf(appointment: Appointment) {
  const practitioner = actor(appointment, 'Practitioner');
  const location = actor(appointment, 'Location');
  const role = all('PractitionerRole').find(
    (one) => one.practitioner?.reference === practitioner && one.location?.[0]?.reference === location,
  );
  return required(role, `the role of ${appointment.id}`);
}

/** Fails the test where two of the intervals overlap. */
function expectApart(intervals: readonly Interval[]): void {
  const sorted = intervals.toSorted((a, b) => a.start - b.start);
  expect(
    sorted.filter((interval, index) => sorted[index + 1] && overlaps(interval, sorted[index + 1] ?? interval)),
  ).toEqual([]);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  return [...Map.groupBy(items, key).values()];
}

const ownPhones = (patient: (typeof patients)[number]): readonly string[] => [
  ...new Set((patient.telecom ?? []).filter(({ system }) => system === 'phone').map(({ value }) => value ?? '')),
];

describe('the files', () => {
  test('the generator gives the committed bytes, on every run', () => {
    const files = alamedaFiles();
    expect(readdirSync(ALAMEDA_FOLDER).filter((name) => name.endsWith('.json'))).toEqual([...files.keys()].toSorted());
    for (const [name, text] of files) expect(text === textOf(name) ? name : `${name} differs`).toBe(name);
    expect([...alamedaFiles()]).toEqual([...files]);
  });

  test('together they stay below 3 MB', () => {
    expect(manifest.files.reduce((sum, name) => sum + Buffer.byteLength(textOf(name)), 0)).toBeLessThan(3_000_000);
  });

  test('every entry is a PUT of one resource under its own fixed id', () => {
    for (const { fullUrl, resource, request } of entries) {
      expect(isUuid(resource?.id)).toBe(true);
      expect(fullUrl).toBe(`urn:uuid:${resource?.id}`);
      expect(request).toEqual({ method: 'PUT', url: `${resource?.resourceType}/${resource?.id}` });
    }
    expect(new Set(resources.map(({ id }) => id)).size).toBe(resources.length);
  });

  test('the manifest counts what is there', () => {
    expect(manifest.counts).toMatchObject({ Organization: 1, Location: 2, HealthcareService: 8, Practitioner: 6 });
    expect(manifest.counts).toMatchObject({ PractitionerRole: 7, Schedule: 7, Patient: 300, Appointment: 580 });
    for (const [type, list] of Map.groupBy(resources, ({ resourceType }) => resourceType)) {
      expect([type, list.length]).toEqual([type, manifest.counts[type]]);
    }
  });

  test('a reference points to a resource of an earlier file or the same one', () => {
    const known = new Set<string>();
    for (const { entry = [] } of bundles) {
      for (const { resource } of entry) known.add(`${resource?.resourceType}/${resource?.id}`);
      const references = [...JSON.stringify(entry).matchAll(/"reference":"([^"]+)"/g)].map((match) => match[1] ?? '');
      expect(references.filter((reference) => !known.has(reference))).toEqual([]);
    }
  });

  test('an offset tells the zone: everything lies in winter', () => {
    const zones: Readonly<Record<string, Zone | undefined>> = {
      '+01:00': parseZone('Europe/Madrid'),
      '+00:00': parseZone('Atlantic/Canary'),
    };
    const texts = [...JSON.stringify(resources).matchAll(/"(\d{4}-\d\d-\d\dT[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(texts.length).toBeGreaterThan(2_000);
    for (const text of texts) {
      const zone = required(zones[text.slice(-6)], `a zone for ${text}`);
      if (toZonedIso(instant(text), zone) !== text) throw new Error(`${text} is not the wall time of ${zone}`);
    }
  });
});

describe('the patients', () => {
  test('a phone is a Spanish number in E.164 of the made-up ranges', () => {
    for (const phone of patients.flatMap(ownPhones)) expect(phone).toMatch(/^\+34(6001\d{5}|910601\d{3})$/);
    expect(patients.filter((patient) => ownPhones(patient).length === 0)).toHaveLength(4);
  });

  test('45 households of 2 to 5 people share one phone, and a birth date tells their members apart', () => {
    const pairs = patients.flatMap((patient) => ownPhones(patient).map((phone) => ({ phone, patient })));
    const households = groupBy(pairs, ({ phone }) => phone).filter((members) => members.length > 1);
    expect(households).toHaveLength(45);
    for (const members of households) {
      expect(members.length).toBeLessThanOrEqual(5);
      expect(new Set(members.map(({ patient }) => patient.birthDate)).size).toBe(members.length);
    }
  });

  test('the first 40, in the order of the files and of the ids, are reachable on a phone of their own', () => {
    const ids = patients.map(({ id }) => id ?? '');
    expect(ids).toEqual(ids.toSorted());
    const owners = Map.groupBy(patients.flatMap(ownPhones), (phone) => phone);
    for (const patient of patients.slice(0, 40)) {
      expect(patient.active).toBe(true);
      expect(owners.get(ownPhones(patient)[0] ?? '')).toHaveLength(1);
    }
  });

  test('an identity number has its check letter, and only adults have one', () => {
    const numbers = patients.flatMap(({ identifier = [], birthDate = '' }) =>
      identifier
        .filter(({ system }) => system === 'urn:oid:1.3.6.1.4.1.19126.3')
        .map(({ value = '' }) => ({ value, birthDate })),
    );
    expect(numbers.length).toBeGreaterThan(200);
    for (const { value, birthDate } of numbers) {
      expect(birthDate <= '2008-01-05').toBe(true);
      expect(value).toBe(`${value.slice(0, 8)}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(value.slice(0, 8)) % 23]}`);
    }
    expect(new Set(numbers.map(({ value }) => value)).size).toBe(numbers.length);
  });

  test('three have left, two have died, and each has exactly one preferred language', () => {
    expect(patients.filter(({ active: isActive }) => !isActive)).toHaveLength(3);
    expect(patients.filter((one) => one.deceasedBoolean ?? one.deceasedDateTime)).toHaveLength(2);
    for (const { communication = [] } of patients) {
      expect(communication.filter(({ preferred }) => preferred)).toHaveLength(1);
    }
  });
});

describe('the appointments', () => {
  test('what is over has an outcome and what is coming is booked', () => {
    for (const { start, created, status } of appointments) {
      expect(status === 'booked').toBe(instant(start) > NOW);
      expect(instant(created) < Math.min(instant(start), NOW)).toBe(true);
    }
    expect(appointments.filter(({ status }) => status === 'booked')).toHaveLength(160);
  });

  test('no practitioner has two at a time, buffers included, not even at two sites', () => {
    for (const list of groupBy(active, (one) => actor(one, 'Practitioner'))) expectApart(list.map(busyTimeOf));
  });

  test('no patient is at two places at a time', () => {
    for (const list of groupBy(active, (one) => actor(one, 'Patient'))) expectApart(list.map(timeOf));
  });

  test('each lies on the grid, in the working hours of the site’s own wall time, for a service offered there', () => {
    for (const appointment of appointments) {
      const zone = zoneOf(actor(appointment, 'Location'));
      const from = localDateTimeOf(instant(appointment.start), zone);
      const to = localDateTimeOf(instant(appointment.end), zone);
      const role = roleOf(appointment);
      const shifts = (role.availableTime ?? []).filter(
        ({ daysOfWeek = [], availableStartTime = '', availableEndTime = '' }) =>
          daysOfWeek.some((day) => day === WEEKDAYS[weekdayOf(from.date) - 1]) &&
          availableStartTime <= `${from.time}:00` &&
          `${to.time}:00` <= availableEndTime,
      );
      expect(shifts).toHaveLength(1);
      const { durationMinutes = 0, gridMinutes = 0 } = parametersOf(appointment);
      expect(Number(from.time.slice(3)) % gridMinutes).toBe(0);
      expect(appointment.minutesDuration).toBe(durationMinutes);
      expect(instant(appointment.end) - instant(appointment.start)).toBe(durationMinutes * MINUTE_MS);
      expect(role.healthcareService).toContainEqual({ reference: actor(appointment, 'HealthcareService') });
      const closed = (role.notAvailable ?? []).map(({ during = {} }) => timeOf(during));
      expect(closed.some((closure) => overlaps(closure, timeOf(appointment)))).toBe(false);
    }
  });

  test('no coming week of a practitioner is more than 60 % full', () => {
    const booked = appointments.filter(({ status }) => status === 'booked');
    const week = (one: Appointment): number => Math.floor((instant(one.start) - NOW) / (7 * 86_400_000));
    for (const list of groupBy(booked, (one) => `${actor(one, 'Practitioner')} ${week(one)}`)) {
      const practitioner = actor(required(list[0], 'an appointment'), 'Practitioner');
      const shifts = all('PractitionerRole')
        .filter((role) => role.practitioner?.reference === practitioner)
        .flatMap(({ availableTime = [] }) => availableTime);
      const minutesOf = (time = ''): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
      const workMinutes = shifts.reduce(
        (sum, { daysOfWeek = [], availableStartTime, availableEndTime }) =>
          sum + daysOfWeek.length * (minutesOf(availableEndTime) - minutesOf(availableStartTime)),
        0,
      );
      const busyMs = list.map(busyTimeOf).reduce((sum, { start, end }) => sum + end - start, 0);
      expect(busyMs / MINUTE_MS / workMinutes).toBeLessThanOrEqual(0.6);
    }
  });
});

describe('the stored agenda', () => {
  const stored = all('Schedule').filter(({ extension = [] }) =>
    extension.some(({ valueCode }) => valueCode === 'stored'),
  );

  test('one agenda is stored, and its slots do not overlap', () => {
    expect(stored).toHaveLength(1);
    expect(new Set(all('Slot').map(({ schedule }) => schedule.reference))).toEqual(
      new Set([`Schedule/${stored[0]?.id}`]),
    );
    expectApart(all('Slot').map(timeOf));
  });

  test('a slot is busy exactly where a coming appointment has it', () => {
    const taken = new Set<string>();
    for (const appointment of appointments) {
      for (const { reference = '' } of appointment.slot ?? []) {
        const slot = all('Slot').find(({ id }) => reference === `Slot/${id}`);
        expect([slot?.start, slot?.end]).toEqual([appointment.start, appointment.end]);
        expect(byReference.has(reference) && !taken.has(reference)).toBe(true);
        taken.add(reference);
      }
    }
    for (const { id, status } of all('Slot')) expect(status).toBe(taken.has(`Slot/${id}`) ? 'busy' : 'free');
    const practitioner = stored[0]?.actor.find(({ reference }) => reference?.startsWith('Practitioner/'))?.reference;
    const coming = appointments.filter((one) => one.status === 'booked' && actor(one, 'Practitioner') === practitioner);
    expect(taken.size).toBe(coming.length);
  });
});
