import { parseId } from '../../../platform/kernel/ids.ts';
import { loadVersion, VERSIONED_TYPES } from '../../search/load-history.ts';
import { FhirProblem } from '../operation-outcome.ts';
import type { FhirAnswer, InstanceCall } from '../fhir-call.ts';
import { patientsOf } from '../patient-of.ts';
import { recordShown } from '../record-shown.ts';
import { answerOf } from './read.ts';

function noVersion(call: InstanceCall): FhirProblem {
  const { name } = call.type;
  const diagnostics = VERSIONED_TYPES.has(name)
    ? `There is no such version of a ${name}, or it is kept no longer`
    : `There is no such version of a ${name}: of this type only the current version is kept`;
  return new FhirProblem(404, [{ code: 'not-found', diagnostics }]);
}

/** Every version of a mirrored type is a number; those of others are moments, which have more digits. */
const VERSION = /^[1-9]\d{0,8}$/;
const MOMENT = /^[1-9]\d{9,14}$/;

/** GET [base]/[type]/[id]/_history/[vid]: that version as it was served. */
export async function vread(call: InstanceCall): Promise<FhirAnswer> {
  const { ctx, type, versionId = '' } = call;
  const id = parseId(call.id);
  if (id === undefined || !(VERSION.test(versionId) || MOMENT.test(versionId))) throw noVersion(call);
  const found = await ctx.db.reading(ctx.clinicId, (reader) =>
    loadVersion(reader, type, { id, version: Number(versionId) }),
  );
  if (!found) throw noVersion(call);
  const { resource } = found;
  const patients = patientsOf(resource);
  if (patients.length > 0) {
    const subject = { type: type.name, id: resource.id };
    const detail = { version: versionId };
    await recordShown(call, { action: `${type.name.toLowerCase()}.read`, subject, patients, detail });
  }
  return answerOf(call, resource);
}
