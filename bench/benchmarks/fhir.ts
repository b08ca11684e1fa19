import { decodeOpeningId } from '../../src/agenda/index.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import { MINUTE_MS, plusMs, toIso } from '../../src/platform/time/instant.ts';
import type { BookingsSample } from '../stand/load-bookings.ts';
import type { Pair, Stand } from '../stand/stand.ts';
import type { RateBenchmark } from './benchmark.ts';

const PAGE = '_count=50';
/** More than a machine can book in a millisecond. */
const BOOKINGS_PER_MS = 2;

function reading(
  named: Pick<RateBenchmark, 'name' | 'what' | 'baseline'>,
  path: (facts: Stand['facts']) => string,
): RateBenchmark {
  return {
    kind: 'rate',
    ...named,
    async measure(stand, window) {
      const headers = await stand.asVendor();
      const url = `${stand.productUrl}/fhir/R4/${path(stand.facts)}`;
      return stand.load.order('fire', { method: 'GET', url, headers, ...window });
    },
  };
}

/** A visit as a vendor describes it: with whom, where, what and when. */
function asAppointment({ facts }: Stand, { opening, patient }: Pair): object {
  const { scheduleId, serviceId, start } = required(decodeOpeningId(opening), 'opening');
  const actors = [
    `Patient/${patient}`,
    `Practitioner/${facts.fhir.practitioners[scheduleId]}`,
    `Location/${facts.fhir.site}`,
    `HealthcareService/${serviceId}`,
  ];
  return {
    resourceType: 'Appointment',
    status: 'booked',
    start: toIso(start),
    end: toIso(plusMs(start, facts.fhir.visitMinutes * MINUTE_MS)),
    participant: actors.map((reference) => ({ actor: { reference }, status: 'accepted' })),
  };
}

function asBookParameters(_stand: Stand, { opening, patient }: Pair): object {
  return {
    resourceType: 'Parameters',
    parameter: [
      { name: 'appointment-reference', valueReference: { reference: `Appointment/${opening}` } },
      { name: 'patient-resource', resource: { resourceType: 'Patient', id: patient, name: [{ text: 'Paciente' }] } },
    ],
  };
}

function booking(
  named: Pick<RateBenchmark, 'name' | 'what'> & { readonly path: string },
  bodyOf: (stand: Stand, pair: Pair) => object,
): RateBenchmark {
  return {
    kind: 'rate',
    name: named.name,
    what: named.what,
    baseline: 'bare-three-inserts',
    async measure(stand, window) {
      const url = `${stand.productUrl}/fhir/R4/${named.path}`;
      const headers = await stand.asVendor();
      const free = await stand.lookAt(Math.ceil(window.ms * BOOKINGS_PER_MS));
      const pairs = free.map((pair) => ({ ...pair, body: JSON.stringify(bodyOf(stand, pair)) }));
      const order = { url, headers, pairs, by: 'body', ...window };
      const sample = await stand.load.order<BookingsSample>('bookPairs', order);
      stand.use(sample.used);
      return sample;
    },
  };
}

function finding(): RateBenchmark {
  return {
    kind: 'rate',
    name: 'fhir-find',
    baseline: 'bare-select',
    what: 'Appointment/$find, 10 of 30 practitioners × 90 days, computed',
    async measure(stand, window) {
      const { facts, productUrl, load } = stand;
      const parameter = [
        { name: 'start', valueDateTime: facts.period.from },
        { name: 'end', valueDateTime: facts.period.to },
      ];
      const headers = { ...(await stand.asVendor()), 'content-type': 'application/fhir+json' };
      const url = `${productUrl}/fhir/R4/Appointment/$find?_count=10`;
      const body = JSON.stringify({ resourceType: 'Parameters', parameter });
      return load.order('fire', { method: 'POST', url, headers, body, ...window });
    },
  };
}

export const fhir: readonly RateBenchmark[] = [
  reading(
    { name: 'fhir-patient-read', baseline: 'bare-select', what: 'GET Patient/<id>, with its audit entry' },
    ({ patients }) => `Patient/${patients[0]?.id}`,
  ),
  reading(
    { name: 'fhir-slot-search', baseline: 'bare-slot-rows', what: 'free Slots of one schedule, a page of 50' },
    (facts) => `Slot?schedule=Schedule/${facts.fhir.storedSchedule}&status=free&${PAGE}`,
  ),
  reading(
    { name: 'fhir-appointment-search', baseline: 'bare-appointment-rows', what: 'visits of one practitioner, 50' },
    (facts) => `Appointment?practitioner=Practitioner/${Object.values(facts.fhir.practitioners)[0]}&${PAGE}`,
  ),
  finding(),
  booking({ name: 'fhir-create-appointment', what: 'POST Appointment books', path: 'Appointment' }, asAppointment),
  booking({ name: 'fhir-book', what: 'Appointment/$book of a free time', path: 'Appointment/$book' }, asBookParameters),
];
