import { holdSlot, listServices } from '../../../agenda/index.ts';
import type { FhirAnswer, TypeCall } from '../fhir-call.ts';
import { GivenParameters, type ParameterRule } from './parameters.ts';
import { openingAppointment } from './proposed-appointment.ts';
import { resolveReference } from './resolve-reference.ts';
import { notDone, schedulingBundle } from './scheduling-bundle.ts';

export const HOLD_PARAMETERS: Readonly<Record<string, ParameterRule>> = {
  'appointment-reference': { values: ['valueReference'], max: '1', required: true },
};

/** A hold belongs to the API client; each opening has its own, so that one more does not push out another. */
export function holderOf(call: TypeCall, openingId: string): string {
  return `fhir:${call.token.clientId}:${openingId}`;
}

/** POST [base]/Appointment/$hold (ITI-116). The same client holding again makes its hold last; nobody else can book it meanwhile. */
export async function holdAppointment(call: TypeCall): Promise<FhirAnswer> {
  const given = new GivenParameters(call.body, HOLD_PARAMETERS);
  given.refuseWrong();
  const [reference] = given.all('appointment-reference');
  const openingId = reference && (await resolveReference(call, reference, 'Appointment'));
  given.refuseWrong();
  const conversationKey = holderOf(call, openingId ?? '');
  const held = await holdSlot(call.ctx, { openingId: openingId ?? '', conversationKey });
  if (!held.ok) return notDone('not-found', `This time is not to be had (${held.error.code})`);
  const { opening, expiresAt } = held.value;
  const service = (await listServices(call.ctx)).find(({ id }) => id === opening.serviceId);
  return schedulingBundle(call, [openingAppointment(opening, { service, heldUntil: expiresAt })]);
}
