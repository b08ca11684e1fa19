import type { Instant } from '../../platform/time/instant.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { instantParameter, storedTextParameter } from './conditions.ts';
import { BY_ID, type SortKey } from './resource-type.ts';
import type { SearchParameter } from './search-parameter.ts';
import { conceptParameter, idParameter, identifierParameter, storedCodeParameter } from './token-parameters.ts';

export const BY_UPDATE: SortKey = { column: 'v.updated_at', type: 'timestamptz' };
export const CATALOGUE_SORTS = { _id: BY_ID, _lastUpdated: BY_UPDATE };

/** Of a JSON column that may be null: identifiers as they came. */
export const STORED_IDENTIFIERS = "coalesce(v.fhir->'identifier', '[]')";

export const COMMON_PARAMETERS = {
  _id: idParameter,
  _lastUpdated: instantParameter('updated_at'),
  identifier: identifierParameter(STORED_IDENTIFIERS),
};

/** Of an Address, or a list of them. */
export const ADDRESS_PARAMETERS: Readonly<Record<string, SearchParameter>> = {
  address: storedTextParameter(
    'address.text',
    'address.line[*]',
    'address.city',
    'address.district',
    'address.state',
    'address.postalCode',
    'address.country',
  ),
  'address-city': storedTextParameter('address.city'),
  'address-state': storedTextParameter('address.state'),
  'address-postalcode': storedTextParameter('address.postalCode'),
  'address-country': storedTextParameter('address.country'),
  'address-use': storedCodeParameter('address.use'),
};

/** What is scheduled: of Schedule, Slot and Appointment. */
export const SERVICE_PARAMETERS = {
  'service-category': conceptParameter('serviceCategory'),
  'service-type': conceptParameter('serviceType'),
  specialty: conceptParameter('specialty'),
};

/** Of what the house does by itself: it has no business identifiers. */
export const RECORD_PARAMETERS = { _id: idParameter, _lastUpdated: instantParameter('updated_at') };
export const RECORD_SORTS = { _id: BY_ID, _lastUpdated: BY_UPDATE };

export interface RecordRow {
  readonly id: string;
  readonly clinic_id: string;
  readonly version: number;
  readonly updated_at: Instant;
}

/** Of what an import brought: with the source's own JSON. */
export interface MirroredRow extends RecordRow {
  readonly fhir: FhirJson | null;
}

/** An absent column is absent in the record: null stays in SQL. */
export function present<Key extends string, T>(key: Key, value: T | null): { readonly [K in Key]?: T } {
  const record: { [K in Key]?: T } = {};
  if (value !== null) record[key] = value;
  return record;
}
