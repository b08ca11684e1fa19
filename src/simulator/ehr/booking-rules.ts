import { OperationOutcomeError } from '@medplum/core';
import { listOf, outcome, referenceOf, type FhirJson } from './fhir-json.ts';
import type { Manners } from './manners.ts';
import type { SandboxRepository, WriteRules } from './repository.ts';

type Outcome = ConstructorParameters<typeof OperationOutcomeError>[0];

/** Appointments that take up somebody's time. */
const ACTIVE = new Set(['pending', 'booked', 'arrived', 'checked-in']);

const TAKEN_CODE = 'DUPLICATE_REJECTED';
const TAKEN = { ...outcome({ code: 'conflict', text: 'The slot is taken', vendorCode: TAKEN_CODE }), id: 'conflict' };
const SLOT_UNKNOWN = outcome({
  code: 'processing',
  text: 'The slot does not exist',
  vendorCode: 'REFERENCE_NOT_FOUND',
});

const isActive = (appointment: FhirJson | undefined) => ACTIVE.has(String(appointment?.['status']));

function slotIds(appointment: FhirJson | undefined): readonly string[] {
  return listOf(appointment?.['slot'])
    .map((slot) => referenceOf(slot)?.replace(/^.*Slot\//, ''))
    .filter((id) => id !== undefined);
}

function practitioners(appointment: FhirJson): readonly string[] {
  return listOf(appointment['participant'])
    .map(({ actor }) => referenceOf(actor))
    .filter((actor) => actor !== undefined && /^Practitioner(Role)?\//.test(actor)) as string[];
}

function overlap(a: FhirJson, b: FhirJson): boolean {
  const instant = (value: unknown) => Date.parse(String(value));
  return instant(a['start']) < instant(b['end']) && instant(b['start']) < instant(a['end']);
}

/**
 * How this EHR books: an Appointment takes its Slots, and gives them back when it is cancelled or moved; a Slot that is not
 * free, or a practitioner who is with somebody else, is refused with 409.
 */
export function bookingRules(repository: SandboxRepository, manners: Manners): WriteRules {
  const refuse = (what: FhirJson): never => {
    throw new OperationOutcomeError(what as unknown as Outcome);
  };

  function check(appointment: FhirJson, before: FhirJson | undefined): void {
    if (appointment.resourceType !== 'Appointment' || !isActive(appointment) || manners.has('no-slot-logic')) return;
    const own = isActive(before) ? slotIds(before) : [];
    const wanted = slotIds(appointment).filter((id) => !own.includes(id));
    const slots = wanted.map((id) => repository.current('Slot', id));
    if (slots.includes(undefined)) refuse(SLOT_UNKNOWN);
    if (manners.has('double-booking-allowed')) return;
    if (slots.some((slot) => slot?.['status'] !== 'free')) refuse(TAKEN);
    const sameTime = isActive(before) && before?.['start'] === appointment['start'];
    if (!sameTime && isTaken(appointment)) refuse(TAKEN);
  }

  function isTaken(appointment: FhirJson): boolean {
    const who = practitioners(appointment);
    return repository
      .all('Appointment')
      .some(
        (other) =>
          other.id !== appointment.id &&
          isActive(other) &&
          overlap(other, appointment) &&
          practitioners(other).some((each) => who.includes(each)),
      );
  }

  async function setStatus(ids: readonly string[], status: string): Promise<void> {
    for (const id of ids) {
      const slot = repository.current('Slot', id);
      if (slot && slot['status'] !== status) await repository.put({ ...slot, status });
    }
  }

  async function follow(appointment: FhirJson, before: FhirJson | undefined): Promise<void> {
    if (appointment.resourceType !== 'Appointment' || manners.has('no-slot-logic')) return;
    const taken = isActive(appointment) ? slotIds(appointment) : [];
    const left = (isActive(before) ? slotIds(before) : []).filter((id) => !taken.includes(id));
    const isCancelled = appointment['status'] === 'cancelled';
    const keeps = isCancelled && left.length > 0 && manners.take('keeps-slot-after-cancel') !== undefined;
    const isOver = ['fulfilled', 'noshow'].includes(String(appointment['status']));
    if (!keeps && !isOver) await setStatus(left, 'free');
    await setStatus(taken, appointment['status'] === 'pending' ? 'busy-tentative' : 'busy');
  }

  return { check, follow };
}

/** Somebody else gets the slot a moment before: their appointment is really there. */
export async function bookForAnother(repository: SandboxRepository, appointment: FhirJson): Promise<void> {
  const participant = listOf(appointment['participant']).filter(
    ({ actor }) => !referenceOf(actor)?.startsWith('Patient/'),
  );
  await repository.createResource({
    resourceType: 'Appointment',
    status: 'booked',
    start: appointment['start'],
    end: appointment['end'],
    ...(appointment['slot'] === undefined ? {} : { slot: appointment['slot'] }),
    participant: [...participant, { actor: { display: 'Somebody else' }, status: 'accepted' }],
  } as unknown as Parameters<SandboxRepository['createResource']>[0]);
}

export function isTaken(body: FhirJson | undefined): boolean {
  const [issue] = listOf(body?.['issue']);
  const [coding] = listOf((issue?.['details'] as FhirJson | undefined)?.['coding']);
  return coding?.['code'] === TAKEN_CODE;
}

type TakenForm = 'duplicate-409' | 'not-available-400' | 'business-rule-422' | 'outcome-200';

/** "Taken" in the words of other vendors. */
export function takenIn(form: TakenForm): { readonly status: number; readonly body: FhirJson } {
  switch (form) {
    case 'duplicate-409':
      return { status: 409, body: TAKEN };
    case 'not-available-400':
      return { status: 400, body: outcome({ code: 'invalid', text: 'Requested time slot is not available' }) };
    case 'business-rule-422':
      return { status: 422, body: outcome({ code: 'business-rule', text: 'The slot cannot be booked' }) };
    case 'outcome-200': {
      const resource = outcome({ severity: 'fatal', code: 'not-found', text: 'The appointment is not available' });
      const entry = [{ resource, search: { mode: 'outcome' } }];
      return { status: 200, body: { resourceType: 'Bundle', type: 'searchset', total: 0, entry } };
    }
  }
}
