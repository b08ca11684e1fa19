import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Instant } from '../../platform/time/instant.ts';
import { parseZone, type Zone } from '../../platform/time/wall-time.ts';
import { fromFhirAppointment, toFhirAppointment } from './appointment.ts';
import { fromFhirHealthcareService, toFhirHealthcareService } from './healthcare-service.ts';
import { fromFhirLocation, toFhirLocation } from './location.ts';
import { fromFhirOrganization, toFhirOrganization } from './organization.ts';
import { fromFhirPatient, toFhirPatient } from './patient.ts';
import { periodToInterval } from './period.ts';
import { fromFhirPractitionerRole, toFhirPractitionerRole } from './practitioner-role.ts';
import { fromFhirPractitioner, toFhirPractitioner } from './practitioner.ts';
import type { FhirResource } from './resource.ts';
import { fromFhirSchedule, toFhirSchedule } from './schedule.ts';
import { fromFhirSlot, toFhirSlot } from './slot.ts';

const FOLDER = join(import.meta.dirname, '../../../test/fixtures/fhir/alameda');
const MADRID = parseZone('Europe/Madrid') as Zone;
const CANARY = parseZone('Atlantic/Canary') as Zone;
const LAS_PALMAS = 'Location/3ab9e066-1278-55bd-9179-02b1f729fa8a';
const ROW = { version: 3, updatedAt: 0 as Instant };

type Json = Record<string, ReturnType<typeof JSON.parse>>;

const resources: Json[] = readdirSync(FOLDER)
  .filter((file) => /^\d.*\.json$/.test(file))
  .flatMap((file) =>
    JSON.parse(readFileSync(join(FOLDER, file), 'utf8')).entry.map((entry: Json) => entry['resource']),
  );

function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function zoneOf(json: Json): Zone {
  return JSON.stringify(json).includes(LAS_PALMAS) ? CANARY : MADRID;
}

const roundTrip: Record<string, (json: Json) => FhirResource> = {
  Organization: (json) =>
    toFhirOrganization({ ...ROW, id: json['id'], zone: MADRID, ...value(fromFhirOrganization(json)) }),
  Location: (json) =>
    toFhirLocation({
      ...ROW,
      zone: MADRID,
      clinicId: json['managingOrganization'].reference.slice(13),
      ...value(fromFhirLocation(json)),
    }),
  HealthcareService: (json) => toFhirHealthcareService({ ...ROW, ...value(fromFhirHealthcareService(json)) }),
  Practitioner: (json) => toFhirPractitioner({ ...ROW, ...value(fromFhirPractitioner(json)) }),
  PractitionerRole: (json) => toFhirPractitionerRole({ ...ROW, ...value(fromFhirPractitionerRole(json)) }),
  Schedule: (json) => {
    const { horizon, ...facts } = value(fromFhirSchedule(json));
    const { start, end } = periodToInterval(horizon, zoneOf(json));
    return toFhirSchedule({
      ...ROW,
      ...facts,
      zone: zoneOf(json),
      ...(start === undefined ? {} : { horizonStart: start }),
      ...(end === undefined ? {} : { horizonEnd: end }),
    });
  },
  Slot: (json) => toFhirSlot({ ...ROW, ...value(fromFhirSlot(json)), zone: MADRID }),
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
  Appointment: (json) => {
    const { id, start, end, createdAt, practitionerId, siteId, serviceId, ...facts } = value(fromFhirAppointment(json));
    if (!id || !start || !end || !createdAt || !practitionerId || !siteId || !serviceId) throw new Error('incomplete');
    return toFhirAppointment({
      ...ROW,
      ...facts,
      id,
      start,
      end,
      createdAt,
      practitionerId,
      siteId,
      serviceId,
      serviceName: 'x',
      zone: zoneOf(json),
    });
  },
};

function served(type: string, json: Json): Json {
  return { ...roundTrip[type]?.(json) };
}

describe.each(Object.keys(roundTrip))('every %s of the sample clinic', (type) => {
  const own = resources.filter((resource) => resource['resourceType'] === type);

  test('comes back as it went in', () => {
    expect(own.length).toBeGreaterThan(0);
    for (const json of own) {
      const { meta, ...rest } = served(type, json);
      expect(meta).toMatchObject({ versionId: '3' });
      expect(rest).toEqual(json);
    }
  });

  test('keeps elements that we do not understand', () => {
    const [json = {}] = own;
    const more: Json = {
      ...json,
      extension: [...(json['extension'] ?? []), { url: 'https://vendor.example/x', valueString: 'y' }],
      _vendor: { deep: [{ odd: 1 }] },
    };
    const back = served(type, more);
    expect(new Set((back['extension'] as Json[]).map(({ url }) => url))).toEqual(
      new Set(more['extension'].map(({ url }: Json) => url)),
    );
    expect(back['_vendor']).toEqual(more['_vendor']);
  });
});
