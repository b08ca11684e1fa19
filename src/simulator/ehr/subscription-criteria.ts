import { matchesSearchRequest, parseSearchRequest } from '@medplum/core';
import type { FhirJson } from './fhir-json.ts';
import type { Change } from './repository.ts';
import { topicWish } from './topic-notification.ts';

type Searchable = Parameters<typeof matchesSearchRequest>[0];

/** What the topic is about where no filter narrows it. */
const AGENDA_TYPES = ['Appointment', 'Slot'];

export function isOver(subscription: FhirJson, now: number): boolean {
  const end = Date.parse(String(subscription['end']));
  return subscription['status'] !== 'active' || end <= now;
}

/** Whether the subscription wants to hear of this change. */
export function fits(subscription: FhirJson, { resourceType, resource, before }: Change): boolean {
  const wish = topicWish(subscription);
  const criteria = wish ? wish.filters : [String(subscription['criteria'])];
  if (wish && criteria.length === 0) return AGENDA_TYPES.includes(resourceType);
  // Deletions are events of a topic; R4's own criteria look at what is there after the change.
  const looked = resource ?? (wish ? before : undefined);
  if (!looked) return false;
  return criteria.some((each) => {
    const request = parseSearchRequest(each);
    return request.resourceType === resourceType && matchesSearchRequest(looked as unknown as Searchable, request);
  });
}
