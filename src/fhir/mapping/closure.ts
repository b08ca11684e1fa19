import type { ClosureId, ClosureImport } from '../../agenda/index.ts';
import type { PractitionerId, SiteId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { keptReference, keptWhereSame, listOf, withExtensions } from './kept.ts';
import { ownPeriod, periodToInterval, readPeriod, type Period } from './period.ts';
import { resourceReader, type Reader } from './reader.ts';
import { keptElements, overlay, type FhirJson, type FhirResource, type InvalidResource } from './resource.ts';
import { BASIC_SYSTEM, CLOSURE, CLOSURE_LOCATION, CLOSURE_PERIOD, CLOSURE_REASON } from './vocabulary.ts';

/** Time when a site, or somebody, is not there. R4 has no resource for it: it is a Basic with our code and extensions. */
export interface ClosureFacts {
  readonly id: ClosureId;
  readonly practitionerId?: PractitionerId;
  readonly siteId?: SiteId;
  readonly period: Period;
  /** Where the period stands in the resource. */
  readonly periodPath: string;
  readonly reason: string;
  readonly fhir: FhirJson;
}

export interface ClosureRecord {
  readonly id: ClosureId;
  readonly practitionerId?: PractitionerId;
  readonly siteId?: SiteId;
  readonly start: Instant;
  readonly end: Instant;
  readonly reason: string;
  readonly zone: Zone;
  readonly version: number;
  readonly updatedAt: Instant;
  readonly fhir?: FhirJson;
}

function isClosure(code: FhirJson | undefined): boolean {
  return listOf(code, 'coding').some((coding) => coding['system'] === BASIC_SYSTEM && coding['code'] === CLOSURE);
}

function extensionOf(resource: Reader, url: string): Reader | undefined {
  return resource.list('extension').find((extension) => extension.json()['url'] === url);
}

/** Who or what is not there: a practitioner, everywhere or at one site, or a whole site. */
function readSubject(resource: Reader): Pick<ClosureFacts, 'practitionerId' | 'siteId'> {
  const subject = resource.field('subject').required();
  const place = extensionOf(resource, CLOSURE_LOCATION)
    ?.field('valueReference')
    .required()
    .referenceTo<SiteId>('Location');
  if (subject.target()?.type !== 'Practitioner') {
    const siteId = subject.present ? subject.referenceTo<SiteId>('Location') : undefined;
    return siteId === undefined ? {} : { siteId };
  }
  const practitionerId = subject.referenceTo<PractitionerId>('Practitioner');
  return {
    ...(practitionerId === undefined ? {} : { practitionerId }),
    ...(place === undefined ? {} : { siteId: place }),
  };
}

export function fromFhirClosure(json: unknown): Result<ClosureFacts, InvalidResource> {
  const resource = resourceReader(json, 'Basic');
  const id = resource.field('id').id<ClosureId>();
  const code = resource.field('code').required();
  if (code.present && !isClosure(code.json())) code.refuse('not-supported', `expected ${BASIC_SYSTEM}|${CLOSURE}`);
  const subject = readSubject(resource);
  const during = extensionOf(resource, CLOSURE_PERIOD)?.field('valuePeriod');
  const period = during && readPeriod(during.required());
  if (!during) resource.field('extension').refuse('required', `needs ${CLOSURE_PERIOD}`);
  else if (during.present && !(period?.start && period.end)) during.refuse('required', 'needs a start and an end');
  const reason = extensionOf(resource, CLOSURE_REASON)?.field('valueString').text(200) ?? CLOSURE;
  return resource.finish(
    id === undefined || period === undefined || during === undefined
      ? undefined
      : { id, ...subject, period, periodPath: during.path, reason, fhir: keptElements(resource.json()) },
  );
}

/** What the agenda is to write. A day of the period is meant where the site is, or the clinic. */
export function closureImportOf(
  { period, periodPath, ...facts }: ClosureFacts,
  zone: Zone,
): Result<ClosureImport, InvalidResource> {
  const { start, end } = periodToInterval(period, zone);
  if (start !== undefined && end !== undefined && start < end) return ok({ ...facts, start, end });
  const issue = { path: `${periodPath}.end`, code: 'value', diagnostics: 'is not after the start' } as const;
  return refuse({ code: 'invalid-resource', issues: [issue] });
}

function storedValue(stored: FhirJson | undefined, url: string, element: string): unknown {
  return listOf(stored, 'extension').find((extension) => extension['url'] === url)?.[element];
}

export function toFhirClosure(closure: ClosureRecord): FhirResource {
  const { id, version, updatedAt, practitionerId, siteId, start, end, zone, fhir: stored } = closure;
  const during = ownPeriod(storedValue(stored, CLOSURE_PERIOD, 'valuePeriod'), { start, end }, zone);
  const own = [
    { url: CLOSURE_PERIOD, valuePeriod: during },
    { url: CLOSURE_REASON, valueString: closure.reason },
    practitionerId !== undefined && siteId !== undefined
      ? { url: CLOSURE_LOCATION, valueReference: { reference: `Location/${siteId}` } }
      : undefined,
  ];
  return overlay({ resourceType: 'Basic', id, version, lastUpdated: toIso(updatedAt) }, stored, {
    extension: withExtensions(stored, own, [CLOSURE_PERIOD, CLOSURE_REASON, CLOSURE_LOCATION]),
    code: keptWhereSame(stored?.['code'], { stored: true, own: true }, () => ({
      coding: [{ system: BASIC_SYSTEM, code: CLOSURE, display: 'Closure' }],
    })),
    subject: keptReference(
      stored?.['subject'],
      practitionerId === undefined ? `Location/${siteId}` : `Practitioner/${practitionerId}`,
    ),
  });
}
