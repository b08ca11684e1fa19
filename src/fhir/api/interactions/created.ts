import { required } from '../../../platform/kernel/assert.ts';
import { loadByIds } from '../../search/resource-type.ts';
import type { FhirAnswer, TypeCall } from '../fhir-call.ts';
import { versionHeaders } from './read.ts';

/** 201 with the resource as it now stands, or without it where the client asked for that. */
export async function created(call: TypeCall, id: string): Promise<FhirAnswer> {
  const { ctx, type } = call;
  const [found] = await ctx.db.inClinic(ctx.clinicId, (tx) => loadByIds(tx, type, [id]));
  const { resource } = required(found, `the ${type.name} just written`);
  const headers = { ...versionHeaders(resource), location: `${call.base}/${type.name}/${id}` };
  const minimal = (call.header('prefer') ?? '').includes('return=minimal');
  return minimal ? { status: 201, headers } : { status: 201, headers, body: resource };
}
