import { required } from '../../platform/kernel/assert.ts';
import type { FhirResource } from '../mapping/resource.ts';
import { loadByIds } from '../search/resource-type.ts';
import type { FhirAnswer, TypeCall } from './fhir-call.ts';
import { versionHeaders } from './interactions/read.ts';
import { succeeded } from './operation-outcome.ts';
import { patientsOf } from './patient-of.ts';
import { recordShown } from './record-shown.ts';

/** Who may write may not read for it: what was there before is shown to whom a read would show it. What somebody made is known to them. */
export function mayShow({ token, type }: Pick<TypeCall, 'token' | 'type'>, status: number): boolean {
  return status === 201 || token.may(type.name, 'r');
}

/** `Prefer: return=…` (RFC 7240): what the client wants to see of what it wrote, and may. */
function returned(call: TypeCall, status: number): 'minimal' | 'representation' | 'OperationOutcome' {
  const prefer = call.header('prefer') ?? '';
  const asked = (['minimal', 'OperationOutcome'] as const).find((kind) => prefer.includes(`return=${kind}`));
  return asked ?? (mayShow(call, status) ? 'representation' : 'minimal');
}

/** The answer to a write that changed nothing: whom it shows has been read, and the trail says so. */
export async function shownUnchanged(call: TypeCall, resource: FhirResource): Promise<FhirAnswer> {
  const answer = written(call, { status: 200, resource });
  const patients = answer.body === resource ? patientsOf(resource) : [];
  if (patients.length > 0) {
    const subject = { type: call.type.name, id: resource.id };
    await recordShown(call, { action: `${call.type.name.toLowerCase()}.read`, subject, patients });
  }
  return answer;
}

/** The answer to a write: the resource as it now stands, nothing, or an OperationOutcome, as the client prefers. */
export function written(
  call: TypeCall,
  { status, resource }: { readonly status: 200 | 201; readonly resource: FhirResource },
): FhirAnswer {
  const address = `${call.base}/${call.type.name}/${resource.id}`;
  const place = status === 201 ? { location: address } : { location: address, 'content-location': address };
  const headers = { ...versionHeaders(resource), ...place };
  switch (returned(call, status)) {
    case 'minimal':
      return { status, headers };
    case 'OperationOutcome':
      return { status, headers, body: succeeded(`${call.type.name}/${resource.id} is as you asked`) };
    case 'representation':
      return { status, headers, body: resource };
  }
}

/** The same, for a resource that is to be read again. */
export async function writtenNow(
  call: TypeCall,
  { status, id }: { readonly status: 200 | 201; readonly id: string },
): Promise<FhirAnswer> {
  const { ctx, type } = call;
  const [found] = await ctx.db.reading(ctx.clinicId, (reader) => loadByIds(reader, type, [id]));
  return written(call, { status, resource: required(found, `the ${type.name} just written`).resource });
}
