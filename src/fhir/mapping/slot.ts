import type { Brand } from '../../platform/kernel/brand.ts';
import type { ScheduleId } from '../../platform/kernel/ids.ts';
import type { Result } from '../../platform/kernel/result.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import { toZonedIso, type Zone } from '../../platform/time/wall-time.ts';
import { keptReference } from './kept.ts';
import { resourceReader } from './reader.ts';
import { keptElements, overlay, type FhirJson, type FhirResource, type InvalidResource } from './resource.ts';
import { SLOT_STATUSES, type SlotStatus } from './vocabulary.ts';

export type SlotId = Brand<string, 'SlotId'>;

export interface SlotFacts {
  readonly id: SlotId;
  readonly scheduleId: ScheduleId;
  readonly start: Instant;
  readonly end: Instant;
  readonly status: SlotStatus;
  readonly fhir: FhirJson;
}

export interface SlotRecord extends Omit<SlotFacts, 'fhir' | 'id'> {
  readonly id: string;
  readonly zone: Zone;
  readonly version: number;
  readonly updatedAt: Instant;
  readonly fhir?: FhirJson;
}

export function fromFhirSlot(json: unknown): Result<SlotFacts, InvalidResource> {
  const resource = resourceReader(json, 'Slot');
  const id = resource.field('id').id<SlotId>();
  const scheduleId = resource.field('schedule').required().referenceTo<ScheduleId>('Schedule');
  const status = resource.field('status').required().code(SLOT_STATUSES);
  const start = resource.field('start').required().instant();
  const end = resource.field('end').required().instant();
  if (start !== undefined && end !== undefined && end <= start)
    resource.field('end').refuse('value', 'is not after the start');
  const fhir = keptElements(resource.json());
  return resource.finish(
    id === undefined || scheduleId === undefined || status === undefined || start === undefined || end === undefined
      ? undefined
      : { id, scheduleId, start, end, status, fhir },
  );
}

export function toFhirSlot(slot: SlotRecord): FhirResource {
  const { id, version, updatedAt, zone } = slot;
  return overlay({ resourceType: 'Slot', id, version, lastUpdated: toIso(updatedAt) }, slot.fhir, {
    schedule: keptReference(slot.fhir?.['schedule'], `Schedule/${slot.scheduleId}`),
    status: slot.status,
    start: toZonedIso(slot.start, zone),
    end: toZonedIso(slot.end, zone),
  });
}
