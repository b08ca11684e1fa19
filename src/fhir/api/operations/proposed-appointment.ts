import type { Opening, Service } from '../../../agenda/index.ts';
import { MINUTE_MS, toIso, type Instant, type Interval } from '../../../platform/time/instant.ts';
import { toZonedIso } from '../../../platform/time/wall-time.ts';
import { assetParticipants, type AssetOfVisit } from '../../mapping/appointment-assets.ts';
import type { FhirJson } from '../../mapping/resource.ts';
import { serviceConcepts, writeServiceConcepts } from '../../mapping/service-codes.ts';
import { HOLD_EXPIRATION } from '../../mapping/vocabulary.ts';

function codesOf({ name, fhir }: Pick<Service, 'name' | 'fhir'>): FhirJson {
  return writeServiceConcepts(undefined, { serviceName: name, ...serviceConcepts(fhir) });
}

/** An opening as an Appointment that nobody has yet (`proposed`) or that is held (`pending`). Its id is the opening's: book it by that. */
export function openingAppointment(
  opening: Opening,
  about: {
    readonly service: Pick<Service, 'name' | 'fhir'> | undefined;
    readonly patientIds?: readonly string[] | undefined;
    /** The client's own: reason, referral, insurance. */
    readonly words?: FhirJson | undefined;
    /** Rooms that were asked for: who books this resource books them. */
    readonly assets?: readonly AssetOfVisit[] | undefined;
    readonly requested?: Interval | undefined;
    readonly heldUntil?: Instant | undefined;
  },
): FhirJson {
  const { zone, start, end } = opening;
  const patients = (about.patientIds ?? []).map((id) => ({
    actor: { reference: `Patient/${id}` },
    status: 'needs-action',
  }));
  const requested = about.requested ?? opening;
  return {
    resourceType: 'Appointment',
    id: opening.id,
    ...(about.heldUntil === undefined
      ? {}
      : { extension: [{ url: HOLD_EXPIRATION, valueInstant: toIso(about.heldUntil) }] }),
    status: about.heldUntil === undefined ? 'proposed' : 'pending',
    ...(about.service ? codesOf(about.service) : {}),
    ...about.words,
    start: toZonedIso(start, zone),
    end: toZonedIso(end, zone),
    minutesDuration: Math.round((end - start) / MINUTE_MS),
    ...(opening.slotId === undefined ? {} : { slot: [{ reference: `Slot/${opening.slotId}` }] }),
    participant: [
      ...patients,
      {
        actor: { reference: `Practitioner/${opening.practitionerId}`, display: opening.practitionerName },
        status: 'accepted',
      },
      { actor: { reference: `Location/${opening.siteId}`, display: opening.siteName }, status: 'accepted' },
      { actor: { reference: `HealthcareService/${opening.serviceId}` }, status: 'accepted' },
      ...assetParticipants(about.assets, []),
    ],
    requestedPeriod: [{ start: toZonedIso(requested.start, zone), end: toZonedIso(requested.end, zone) }],
  };
}
