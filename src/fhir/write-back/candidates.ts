import { recordRead } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { listOf } from '../mapping/kept.ts';
import type { FhirJson } from '../mapping/resource.ts';
import type { EhrSyncPorts } from '../sync/ehr-source.ts';
import { readByIds } from '../sync/read-page.ts';
import { findWrite } from './writes.ts';

/** Somebody there who may be the patient of a visit, as the clinic's own system has them now. */
export interface Candidate {
  /** `Patient/7`. */
  readonly reference: string;
  readonly name: string;
  readonly birthDate?: string;
  readonly phones: readonly string[];
  /** Their numbers there: what tells two of one name apart. */
  readonly identifiers: readonly string[];
}

function valuesOf(json: FhirJson, element: string): readonly string[] {
  return listOf(json, element).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

function nameOf(json: FhirJson): string {
  const [name = {}] = listOf(json, 'name');
  const { given, family, text } = name;
  if (typeof family !== 'string') return typeof text === 'string' ? text : '';
  return [...(Array.isArray(given) ? given.map(String) : []), family].join(' ');
}

function candidateOf(id: string, json: FhirJson): Candidate {
  const { birthDate } = json;
  return {
    reference: `Patient/${id}`,
    name: nameOf(json),
    ...(typeof birthDate === 'string' ? { birthDate } : {}),
    phones: valuesOf(json, 'telecom'),
    identifiers: valuesOf(json, 'identifier'),
  };
}

/** Between whom a person decides: read there, for nothing of them is kept with the write. None where that is decided. Audited: who saw whom. */
export async function candidatesOf(
  ctx: ClinicContext<EhrSyncPorts>,
  writeId: string,
): Promise<Result<readonly Candidate[], { readonly code: 'ehr-write-unknown' }>> {
  const write = await findWrite(ctx, writeId);
  if (!write) return refuse({ code: 'ehr-write-unknown' });
  const { candidates = [], connectionId } = write;
  const source = candidates.length > 0 ? await ctx.ports.ehrSources.sourceOf(ctx, connectionId) : undefined;
  if (!source) return ok([]);
  const ids = candidates.map((reference) => reference.replace(/^Patient\//, ''));
  const found = await readByIds(source, 'Patient', ids);
  const shown = found.map(({ id, json }) => candidateOf(id, json));
  await recordRead(ctx, {
    action: 'ehr-write.candidates',
    subject: { type: 'Appointment', id: write.intent.appointmentId },
    detail: { writeId, shown: shown.map(({ reference }) => reference) },
  });
  return ok(shown);
}
