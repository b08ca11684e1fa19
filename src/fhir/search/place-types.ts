import type { AssetId } from '../../agenda/index.ts';
import type { SiteId } from '../../platform/kernel/ids.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { toFhirDevice } from '../mapping/device.ts';
import { toFhirLocation } from '../mapping/location.ts';
import { toFhirRoom } from '../mapping/room.ts';
import type { WeeklyHours } from '../mapping/weekly-hours.ts';
import { ENDPOINT, NAMED_SORTS } from './catalogue-types.ts';
import { ADDRESS_PARAMETERS, COMMON_PARAMETERS, present, type MirroredRow } from './common-parameters.ts';
import { storedTextParameter, textParameter } from './conditions.ts';
import { nearParameter } from './near-parameter.ts';
import { referenceParameter, storedReferenceParameter } from './reference-parameters.ts';
import { defineResourceType } from './resource-type.ts';
import type { SearchParameter } from './search-parameter.ts';
import { codeParameter, conceptAtParameter, storedCodingParameter } from './token-parameters.ts';

/** A site, or a room of one. */
interface LocationRow extends MirroredRow {
  readonly id: SiteId & AssetId;
  readonly name: string;
  readonly zone: Zone;
  readonly address: string | null;
  readonly phone: string | null;
  readonly opening_hours: readonly WeeklyHours[];
  readonly active: boolean;
  /** Of a room: whose it is, and what services ask for. */
  readonly site_id: SiteId | null;
  readonly asset_type: string | null;
}

const STORED_PART_OF = storedReferenceParameter('partOf', ['Location']);
const SITE = referenceParameter('site_id', 'Location');

/** Of a room the site; of a site what its source says. */
const partOfParameter: SearchParameter = {
  ...STORED_PART_OF,
  documentation: 'Location: of a room its site; of a site as it is written',
  absent: `(${STORED_PART_OF.absent} and v.site_id is null)`,
  condition: (value, scope) => {
    const stored = STORED_PART_OF.condition(value, scope);
    return scope.modifier === 'identifier' ? stored : `(${stored} or ${SITE.condition(value, scope)})`;
  },
};

/** The codes of the source, and the clinic's own word of a room or a device. */
const OWN_WORD = "jsonb_build_array(jsonb_build_object('text', v.asset_type))";
const PLACE_TYPE = `(case when v.asset_type is null then v.fhir->'type' else coalesce(v.fhir->'type', '[]') || ${OWN_WORD} end)`;
const DEVICE_TYPE = `(jsonb_build_array(coalesce(v.fhir->'type', '{}')) || ${OWN_WORD})`;

const IN_USE = `case when v.fhir->>'status' = 'unknown' then 'unknown' else 'active' end`;
const OUT_OF_USE = `coalesce(nullif(nullif(v.fhir->>'status', 'active'), 'unknown'), 'inactive')`;

export const locationType = defineResourceType<LocationRow>({
  name: 'Location',
  view: 'fhir_place',
  parameters: {
    ...COMMON_PARAMETERS,
    name: textParameter('name'),
    status: codeParameter(
      "case when v.active then 'active' else coalesce(nullif(v.fhir->>'status', 'active'), 'inactive') end",
      ['active', 'suspended', 'inactive'],
    ),
    organization: referenceParameter('clinic_id', 'Organization'),
    partof: partOfParameter,
    type: conceptAtParameter('type', PLACE_TYPE),
    'operational-status': storedCodingParameter('operationalStatus'),
    endpoint: ENDPOINT,
    near: nearParameter,
    ...ADDRESS_PARAMETERS,
  },
  sorts: NAMED_SORTS,
  defaultSort: '_id',
  includes: {
    organization: { path: ['managingOrganization'], targets: ['Organization'] },
    partof: { path: ['partOf'], targets: ['Location'] },
  },
  toFhir: (row) => {
    const { id, name, active, version, updated_at: updatedAt, clinic_id: clinicId } = row;
    const common = { id, name, active, version, updatedAt, clinicId, ...present('fhir', row.fhir) };
    if (row.site_id !== null && row.asset_type !== null)
      return toFhirRoom({
        ...common,
        siteId: row.site_id,
        type: row.asset_type,
        weeklyAvailability: row.opening_hours,
      });
    return toFhirLocation({
      ...common,
      zone: row.zone,
      openingHours: row.opening_hours,
      ...present('address', row.address),
      ...present('phone', row.phone),
    });
  },
});

interface DeviceRow extends MirroredRow {
  readonly id: AssetId;
  readonly name: string;
  readonly site_id: SiteId;
  readonly asset_type: string;
  readonly active: boolean;
}

export const deviceType = defineResourceType<DeviceRow>({
  name: 'Device',
  view: 'fhir_device',
  parameters: {
    ...COMMON_PARAMETERS,
    'device-name': textParameter('name'),
    status: codeParameter(`case when v.active then ${IN_USE} else ${OUT_OF_USE} end`, [
      'active',
      'inactive',
      'entered-in-error',
      'unknown',
    ]),
    type: conceptAtParameter('type', DEVICE_TYPE),
    location: referenceParameter('site_id', 'Location'),
    organization: referenceParameter('clinic_id', 'Organization'),
    manufacturer: storedTextParameter('manufacturer'),
    model: storedTextParameter('modelNumber'),
  },
  sorts: NAMED_SORTS,
  defaultSort: '_id',
  includes: {
    location: { path: ['location'], targets: ['Location'] },
    organization: { path: ['owner'], targets: ['Organization'] },
  },
  toFhir: (row) => {
    const { id, name, active, version, updated_at: updatedAt, clinic_id: clinicId } = row;
    const common = { id, name, active, version, updatedAt, clinicId, ...present('fhir', row.fhir) };
    return toFhirDevice({ ...common, siteId: row.site_id, type: row.asset_type });
  },
});
