import type { ServiceId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { parseZone, type Zone } from '../../platform/time/wall-time.ts';
import { fromFhirAppointment, toFhirAppointment } from '../mapping/appointment.ts';
import { fromFhirHealthcareService, toFhirHealthcareService } from '../mapping/healthcare-service.ts';
import { fromFhirRoom, isRoomOfSite, toFhirRoom } from '../mapping/room.ts';
import { fromFhirLocation, toFhirLocation } from '../mapping/location.ts';
import { fromFhirOrganization, toFhirOrganization } from '../mapping/organization.ts';
import { fromFhirPatient, toFhirPatient } from '../mapping/patient.ts';
import { periodToInterval } from '../mapping/period.ts';
import { fromFhirPractitionerRole, toFhirPractitionerRole } from '../mapping/practitioner-role.ts';
import { fromFhirPractitioner, toFhirPractitioner } from '../mapping/practitioner.ts';
import type { FhirResource } from '../mapping/resource.ts';
import { fromFhirSchedule, toFhirSchedule } from '../mapping/schedule.ts';
import { fromFhirSlot, toFhirSlot } from '../mapping/slot.ts';

/** A resource as a test knows it. */
type Json = Record<string, ReturnType<typeof JSON.parse>>;

export const MADRID = parseZone('Europe/Madrid') as Zone;
/** Of an Appointment that names its service by a code only. */
export const SERVICE = '5e41ab3f-08c1-4d4e-9a2b-6a1f6f0c9d52' as ServiceId;
const ROW = { version: 3, updatedAt: 0 as Instant };

function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A resource of each type, read and served again as if it had been stored in between. Throws where it is refused. */
export const roundTrip: Readonly<Record<string, (json: Json, zone: Zone) => FhirResource>> = {
  Organization: (json, zone) =>
    toFhirOrganization({ ...ROW, id: json['id'], zone, ...value(fromFhirOrganization(json)) }),
  Location: (json, zone) => {
    const clinicId = String(json['managingOrganization']?.reference).slice(13);
    if (isRoomOfSite(json))
      return toFhirRoom({ ...ROW, clinicId, weeklyAvailability: [], ...value(fromFhirRoom(json)) });
    return toFhirLocation({
      ...ROW,
      zone,
      clinicId,
      ...value(fromFhirLocation(json)),
    });
  },
  HealthcareService: (json) => toFhirHealthcareService({ ...ROW, ...value(fromFhirHealthcareService(json)) }),
  Practitioner: (json) => toFhirPractitioner({ ...ROW, ...value(fromFhirPractitioner(json)) }),
  PractitionerRole: (json) => toFhirPractitionerRole({ ...ROW, ...value(fromFhirPractitionerRole(json)) }),
  Schedule: (json, zone) => {
    const { horizon, ...facts } = value(fromFhirSchedule(json));
    const { start, end } = periodToInterval(horizon, zone);
    return toFhirSchedule({
      ...ROW,
      ...facts,
      zone,
      ...(start === undefined ? {} : { horizonStart: start }),
      ...(end === undefined ? {} : { horizonEnd: end }),
    });
  },
  Slot: (json, zone) => toFhirSlot({ ...ROW, ...value(fromFhirSlot(json)), zone }),
  Patient: (json) => {
    const {
      contactPoints,
      identifiers = [],
      active = true,
      deceased = false,
      fhir: _fhir,
      ...facts
    } = value(fromFhirPatient(json));
    const points = contactPoints.map((point, index) => ({ rank: index + 1, ...point }));
    return toFhirPatient({ ...ROW, ...facts, active, deceased, identifiers, contactPoints: points, fhir: json });
  },
  Appointment: (json, zone) => {
    const { id, start, end, createdAt, practitionerId, siteId, serviceId, ...facts } = value(fromFhirAppointment(json));
    if (!id || !start || !end || !practitionerId || !siteId) throw new Error('incomplete');
    return toFhirAppointment({
      ...ROW,
      ...facts,
      id,
      start,
      end,
      createdAt: createdAt ?? start,
      practitionerId,
      siteId,
      serviceId: serviceId ?? SERVICE,
      serviceName: 'x',
      zone,
    });
  },
};
