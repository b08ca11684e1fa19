import { toIso, type Instant } from '../../platform/time/instant.ts';
import { listOf } from './kept.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { isSafeText, resourceReader } from './reader.ts';
import { isJsonObject, overlay, type FhirJson, type FhirResource, type InvalidResource } from './resource.ts';

const LONGEST_NAME = 100;
/** Who pays for themselves, in HL7's own list of types. */
const SELF_PAY = 'pay';

/** Who pays by one Coverage. */
export interface Payers {
  /** Said in the Coverage itself. */
  readonly names: readonly string[];
  /** Organizations that are only pointed to. */
  readonly references: readonly FhirJson[];
  /** What the kind of coverage is called, where nobody is named. */
  readonly kind?: string | undefined;
}

function nameIn(text: unknown): string | undefined {
  const name = typeof text === 'string' ? text.replaceAll(/\s+/g, ' ').trim() : '';
  return name !== '' && name.length <= LONGEST_NAME && isSafeText(name) ? name : undefined;
}

/** The name of an Organization. */
export function organizationName(json: unknown): string | undefined {
  return isJsonObject(json) && json['resourceType'] === 'Organization' ? nameIn(json['name']) : undefined;
}

/** A FHIR date, perhaps only a year or a month of it, against a day. */
function isInForce({ status, period }: FhirJson, today: string): boolean {
  if (status !== 'active') return false;
  const { start, end } = isJsonObject(period) ? period : {};
  const from = typeof start === 'string' ? start.slice(0, 10) : '';
  const to = typeof end === 'string' ? end.slice(0, 10) : undefined;
  return from <= today && (to === undefined || to >= today.slice(0, to.length));
}

function kindOf(type: FhirJson): string | undefined {
  const names = [type['text'], ...listOf(type, 'coding').map(({ display }) => display)];
  return names.map(nameIn).find((name) => name !== undefined);
}

/** Who pays by a Coverage of R4 (`payor`) or R5 (`insurer`) on a day (`YYYY-MM-DD`); nobody by one that is not in force, or by oneself. */
export function payersOf(coverage: FhirJson, today: string): Payers {
  const nobody: Payers = { names: [], references: [] };
  if (!isInForce(coverage, today)) return nobody;
  const type = isJsonObject(coverage['type']) ? coverage['type'] : {};
  if (listOf(type, 'coding').some(({ code }) => code === SELF_PAY)) return nobody;
  const { insurer } = coverage;
  const payors = [...listOf(coverage, 'payor'), ...(isJsonObject(insurer) ? [insurer] : [])];
  const contained = listOf(coverage, 'contained');
  const names: string[] = [];
  const references: FhirJson[] = [];
  let isOneself = false;
  for (const payor of payors) {
    const { reference } = payor;
    const pointed = typeof reference === 'string' ? reference : '';
    if (/(?:^|\/)(?:Patient|RelatedPerson)\/[^/]+$/.test(pointed)) {
      isOneself = true;
      continue;
    }
    const own = contained.find(({ id }) => typeof id === 'string' && pointed === `#${id}`);
    const name = nameIn(payor['display']) ?? organizationName(own);
    if (name !== undefined) names.push(name);
    else if (pointed !== '') references.push(payor);
  }
  return { names, references, kind: isOneself ? undefined : kindOf(type) };
}

/** A Coverage as an import brings it: what it says of whom. */
export interface CoverageFacts {
  readonly patientId: PatientId;
  readonly coverage: FhirJson;
}

export function fromFhirCoverage(json: unknown): Result<CoverageFacts, InvalidResource> {
  const resource = resourceReader(json, 'Coverage');
  const patientId = resource.field('beneficiary').required().referenceTo<PatientId>('Patient');
  return resource.finish(patientId === undefined ? undefined : { patientId, coverage: resource.json() });
}

/** The names by which a Coverage of an import says on a day (`YYYY-MM-DD`) who pays; refused where it only points to them. */
export function insurersNamed(coverage: FhirJson, today: string): Result<readonly string[], InvalidResource> {
  const { names, references, kind } = payersOf(coverage, today);
  const insurers = names.length === 0 && kind !== undefined ? [kind] : names;
  if (insurers.length > 0 || references.length === 0) return ok(insurers);
  const diagnostics = 'needs its display or a contained Organization: Organizations that pay are not kept here';
  return refuse({ code: 'invalid-resource', issues: [{ path: 'Coverage.payor', code: 'not-supported', diagnostics }] });
}

/** Who pays, as the clinic names them: neither a policy number nor a contract is known. */
export interface CoverageRecord {
  readonly id: string;
  readonly patientId: string;
  readonly insurer: string;
  readonly version: number;
  readonly updatedAt: Instant;
}

export function toFhirCoverage({ id, patientId, insurer, version, updatedAt }: CoverageRecord): FhirResource {
  return overlay({ resourceType: 'Coverage', id, version, lastUpdated: toIso(updatedAt) }, undefined, {
    status: 'active',
    beneficiary: { reference: `Patient/${patientId}` },
    payor: [{ display: insurer }],
  });
}
