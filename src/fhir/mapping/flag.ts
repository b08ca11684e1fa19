import {
  FLAG_CATEGORIES,
  FLAG_STATUSES,
  type FlagCategory,
  type FlagInput,
  type FlagStatus,
} from '../../patients/index.ts';
import type { FlagId, PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { whoOf } from './audit-event.ts';
import { keptReference, keptWhereSame } from './kept.ts';
import { ownPeriod, periodToInterval, readPeriod, type Period } from './period.ts';
import { Reader, resourceReader } from './reader.ts';
import { keptElements, overlay, type FhirJson, type FhirResource, type InvalidResource } from './resource.ts';

export interface FlagFacts {
  readonly id: FlagId;
  readonly patientId: PatientId;
  readonly status: FlagStatus;
  readonly category?: FlagCategory;
  readonly words: string;
  readonly period: Period;
  readonly fhir: FhirJson;
}

export interface FlagRecord {
  readonly id: FlagId;
  readonly patientId: PatientId;
  readonly status: FlagStatus;
  readonly category?: FlagCategory;
  readonly words: string;
  readonly zone: Zone;
  readonly validFrom?: Instant;
  readonly validUntil?: Instant;
  readonly author: FhirJson;
  readonly version: number;
  readonly updatedAt: Instant;
  readonly fhir?: FhirJson;
}

export const FLAG_CATEGORY_SYSTEM = 'http://terminology.hl7.org/CodeSystem/flag-category';
const LONGEST_WORDS = 500;

/** HL7's category; categories of others are kept beside it. */
function readCategory(resource: Reader): FlagCategory | undefined {
  const codings = resource.list('category').flatMap((concept) => concept.list('coding'));
  const standard = codings.filter((coding) => coding.json()['system'] === FLAG_CATEGORY_SYSTEM);
  return standard.map((coding) => coding.field('code').required().code(FLAG_CATEGORIES))[0];
}

/** What staff read: the text, or what the first code is called. */
function readWords(resource: Reader): string | undefined {
  const code = resource.field('code');
  const text = code.field('text').text(LONGEST_WORDS);
  if (text !== undefined) return text;
  const displays = code.list('coding').map((coding) => coding.field('display').text(LONGEST_WORDS));
  return displays.find((display) => display !== undefined);
}

export function fromFhirFlag(json: unknown): Result<FlagFacts, InvalidResource> {
  const resource = resourceReader(json, 'Flag');
  const id = resource.field('id').id<FlagId>();
  const status = resource.field('status').required().code(FLAG_STATUSES);
  const patientId = resource.field('subject').required().referenceTo<PatientId>('Patient');
  const code = resource.field('code').required();
  const words = readWords(resource);
  if (code.present && words === undefined) code.refuse('required', 'needs a text, or a code with its display');
  const category = readCategory(resource);
  const period = readPeriod(resource.field('period'));
  return resource.finish(
    id === undefined || status === undefined || patientId === undefined || words === undefined
      ? undefined
      : {
          id,
          patientId,
          status,
          words,
          period,
          ...(category === undefined ? {} : { category }),
          fhir: keptElements(resource.json()),
        },
  );
}

/** What the directory is to write. A day of the period is meant where the clinic is. */
export function flagInputOf({ period, ...facts }: FlagFacts, zone: Zone): Result<FlagInput, InvalidResource> {
  const { start, end } = periodToInterval(period, zone);
  if (start !== undefined && end !== undefined && end <= start) {
    const issue = { path: 'Flag.period.end', code: 'value', diagnostics: 'is before the start' } as const;
    return refuse({ code: 'invalid-resource', issues: [issue] });
  }
  return ok({
    ...facts,
    ...(start === undefined ? {} : { validFrom: start }),
    ...(end === undefined ? {} : { validUntil: end }),
  });
}

export function toFhirFlag(flag: FlagRecord): FhirResource {
  const { id, version, updatedAt, validFrom, validUntil, zone, fhir: stored } = flag;
  const reader = new Reader(stored, 'Flag');
  return overlay({ resourceType: 'Flag', id, version, lastUpdated: toIso(updatedAt) }, stored, {
    status: flag.status,
    category: keptWhereSame(
      stored?.['category'],
      { stored: readCategory(reader), own: flag.category },
      (code) => code && [{ coding: [{ system: FLAG_CATEGORY_SYSTEM, code }] }],
    ),
    code: keptWhereSame<string | undefined>(
      stored?.['code'],
      { stored: readWords(reader), own: flag.words },
      (text) => ({
        text,
      }),
    ),
    subject: keptReference(stored?.['subject'], `Patient/${flag.patientId}`),
    period: ownPeriod(stored?.['period'], { start: validFrom, end: validUntil }, zone),
    author: stored?.['author'] ?? whoOf(flag.author),
  });
}
