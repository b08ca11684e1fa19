import { OperationOutcomeError } from '@medplum/core';
import { bookForAnother } from './booking-rules.ts';
import type { Ehr } from './ehr.ts';
import { listOf, outcome, referenceOf, type FhirJson } from './fhir-json.ts';
import type { OperationName } from './manners.ts';
import type { FhirAnswer } from './run-request.ts';

type Given = ReturnType<typeof listOf>;
type Created = Parameters<Ehr['repository']['createResource']>[0];

const PROPOSED = 'proposed-';
const DEFAULT_COUNT = 50;
const ON_BOOK = { method: 'POST', about: 'Appointment', operation: '$book' };

const bundleOf = (entry: readonly object[], total: number): FhirAnswer => ({
  status: 200,
  body: { resourceType: 'Bundle', type: 'searchset', total, entry },
});

/** IHE: a failure is a Bundle that has nothing but an OperationOutcome, its issue fatal. */
function failure(text: string): FhirAnswer {
  const resource = outcome({ severity: 'fatal', code: 'not-found', text });
  return bundleOf([{ resource, search: { mode: 'outcome' } }], 0);
}

const missing = (name: string): FhirAnswer => ({
  status: 400,
  body: outcome({ code: 'required', text: `${name} is missing` }),
});

function found(ehr: Ehr, appointments: readonly FhirJson[]): FhirAnswer {
  const entry = appointments.map((resource) => ({
    fullUrl: `${ehr.baseUrl()}/Appointment/${resource.id}`,
    resource,
    search: { mode: 'match' },
  }));
  return bundleOf(entry, entry.length);
}

/** A free Slot as an appointment that could be: nothing of it is kept. */
function proposed(ehr: Ehr, slot: FhirJson): FhirJson {
  const schedule = ehr.repository.current('Schedule', referenceOf(slot['schedule'])?.split('/').at(-1) ?? '');
  const { start, end } = slot;
  const shown = ehr.manners.has('operations-only') ? {} : { slot: [{ reference: `Slot/${slot.id}` }] };
  return {
    resourceType: 'Appointment',
    id: `${PROPOSED}${slot.id}`,
    status: 'proposed',
    ...(slot['serviceType'] === undefined ? {} : { serviceType: slot['serviceType'] }),
    start,
    end,
    requestedPeriod: [{ start, end }],
    ...shown,
    participant: listOf(schedule?.['actor']).map((actor) => ({ actor, status: 'accepted' })),
  };
}

const one = (given: Given, name: string) => given.find((parameter) => parameter['name'] === name);

function find(ehr: Ehr, given: Given, count: number): FhirAnswer {
  const [start, end] = ['start', 'end'].map((name) => Date.parse(String(one(given, name)?.['valueDateTime'])));
  if (start === undefined || end === undefined || Number.isNaN(start + end)) return missing('start or end');
  const actors = given.map(({ valueReference }) => referenceOf(valueReference)).filter((actor) => actor !== undefined);
  const hits = ehr.repository
    .all('Slot')
    .filter((slot) => slot['status'] === 'free')
    .filter((slot) => Date.parse(String(slot['start'])) >= start && Date.parse(String(slot['end'])) <= end)
    .map((slot) => proposed(ehr, slot))
    .filter(({ participant }) => {
      const present = listOf(participant).map(({ actor }) => referenceOf(actor));
      return actors.every((actor) => present.includes(actor));
    });
  return found(ehr, hits.slice(0, count));
}

/** What a reference means: an appointment that is kept, or one that was only proposed. */
function referenced(ehr: Ehr, parameter: Given[number] | undefined): FhirJson | undefined {
  const id = referenceOf(parameter?.['valueReference'])?.split('/').at(-1) ?? '';
  const kept = ehr.repository.current('Appointment', id);
  if (kept || !id.startsWith(PROPOSED)) return kept;
  const slot = ehr.repository.current('Slot', id.slice(PROPOSED.length));
  return slot && proposed(ehr, slot);
}

/** The free Slot that an appointment without one means: this EHR keeps its Slots to itself. */
function inSlot(ehr: Ehr, appointment: FhirJson): FhirJson | undefined {
  const isShown = !ehr.manners.has('operations-only') || listOf(appointment['slot']).length > 0;
  if (isShown || appointment['status'] === 'cancelled') return appointment;
  const who = listOf(appointment['participant']).map(({ actor }) => referenceOf(actor));
  const at = (value: unknown) => Date.parse(String(value));
  const slot = ehr.repository.all('Slot').find((one) => {
    const actors = listOf(proposed(ehr, one)['participant']).map(({ actor }) => referenceOf(actor));
    const isTheirs = actors.some((actor) => actor?.startsWith('Practitioner/') && who.includes(actor));
    return isTheirs && one['status'] === 'free' && at(one['start']) === at(appointment['start']);
  });
  return slot && { ...appointment, slot: [{ reference: `Slot/${slot.id}` }] };
}

async function keep(ehr: Ehr, wantedAppointment: FhirJson): Promise<FhirAnswer> {
  const appointment = inSlot(ehr, wantedAppointment);
  if (!appointment) return failure('The appointment is not available');
  const { id, ...rest } = appointment;
  const isKept = id !== undefined && ehr.repository.current('Appointment', id) !== undefined;
  const wanted = (isKept ? appointment : rest) as unknown as Created;
  try {
    const kept = await ehr.repository.createResource(wanted, undefined, isKept);
    return found(ehr, [kept as unknown as FhirJson]);
  } catch (error) {
    if (error instanceof OperationOutcomeError) return failure('The appointment is not available');
    throw error;
  }
}

/** The patient of a booking: named by its resource, who is made where nobody has that id. */
async function patientOf(ehr: Ehr, given: Given): Promise<string | undefined> {
  const patient = one(given, 'patient-resource')?.['resource'] as FhirJson | undefined;
  if (!patient) return undefined;
  if (patient.id && ehr.repository.current('Patient', patient.id)) return `Patient/${patient.id}`;
  const { id: _theirs, ...rest } = patient;
  return `Patient/${(await ehr.repository.createResource(rest as unknown as Created)).id}`;
}

async function book(ehr: Ehr, given: Given): Promise<FhirAnswer> {
  const reference = one(given, 'appointment-reference');
  const resource = one(given, 'appointment-resource')?.['resource'] as FhirJson | undefined;
  if (!reference && !resource) return missing('appointment-reference or appointment-resource');
  const wanted = resource ?? referenced(ehr, reference);
  if (!wanted) return failure('There is no such appointment');
  const patient = await patientOf(ehr, given);
  const others = listOf(wanted['participant']).filter(
    ({ actor }) => patient === undefined || !referenceOf(actor)?.startsWith('Patient/'),
  );
  const participant = [...others, ...(patient ? [{ actor: { reference: patient }, status: 'accepted' }] : [])];
  if (!participant.some(({ actor }) => referenceOf(actor)?.startsWith('Patient/'))) return missing('patient-resource');
  if (ehr.manners.take('slot-just-taken', ON_BOOK)) await bookForAnother(ehr.repository, inSlot(ehr, wanted) ?? wanted);
  const comment = one(given, 'comment')?.['valueString'];
  const status = wanted['status'] === 'cancelled' ? 'cancelled' : 'booked';
  return keep(ehr, { ...wanted, status, participant, ...(comment === undefined ? {} : { comment }) });
}

/** Runs the operation inside the line of writes. `count` is `_count` of the query. */
export async function runOperation(
  ehr: Ehr,
  name: OperationName,
  { body, count }: { readonly body: unknown; readonly count: string | undefined },
): Promise<FhirAnswer> {
  const given = listOf((body as FhirJson | undefined)?.['parameter']);
  switch (name) {
    case 'find':
      return find(ehr, given, Number(count) || DEFAULT_COUNT);
    case 'hold': {
      const wanted = referenced(ehr, one(given, 'appointment-reference'));
      return wanted ? keep(ehr, { ...wanted, status: 'pending' }) : failure('There is no such appointment');
    }
    case 'book':
      return book(ehr, given);
  }
}
