import type { ClinicTx, SqlParameter } from '../../platform/database/database.ts';
import type { FhirJson, FhirResource } from '../mapping/resource.ts';
import type { SearchParameter } from './search-parameter.ts';

export const RESOURCE_TYPES = [
  'Organization',
  'Location',
  'HealthcareService',
  'Practitioner',
  'PractitionerRole',
  'Schedule',
  'Slot',
  'Patient',
  'Appointment',
  'Subscription',
] as const;
export type ResourceTypeName = (typeof RESOURCE_TYPES)[number];

/** What a search can be sorted by. The id follows as the tie-breaker, so that no resource is skipped between pages. */
export interface SortKey {
  readonly column: string;
  readonly type: 'timestamptz' | 'uuid';
}

export interface Include {
  /** Where the references stand in the resource. */
  readonly path: readonly string[];
  readonly targets: readonly ResourceTypeName[];
}

export interface FoundResource {
  readonly id: string;
  /** The value of the sort key: milliseconds, or the id again. */
  readonly sortValue: number | string;
  readonly resource: FhirResource;
  /** What the source sent, as it is kept beside our columns. */
  readonly stored?: FhirJson;
}

/** A type that this server serves: how it is read, found, sorted and included. The CapabilityStatement is made from it. */
export interface ResourceType {
  readonly name: ResourceTypeName;
  /** The view, whose every row has clinic_id and id. */
  readonly view: string;
  readonly parameters: Readonly<Record<string, SearchParameter>>;
  readonly sorts: Readonly<Record<string, SortKey>>;
  /** The order without `_sort`: a name of `sorts`. */
  readonly defaultSort: string;
  readonly includes: Readonly<Record<string, Include>>;
  /** Rows of a statement over the view as `v`, as resources. */
  load(
    tx: ClinicTx,
    statement: { tail: string; sort: SortKey; params: readonly SqlParameter[] },
  ): Promise<readonly FoundResource[]>;
}

interface BaseRow {
  readonly id: string;
  readonly sort_value: number | string;
  readonly fhir: FhirJson | null;
}

/** A resource type whose rows have the shape `Row`; the shape is known only here. */
export function defineResourceType<Row extends BaseRow>(
  definition: Omit<ResourceType, 'load'> & { readonly toFhir: (row: Row) => FhirResource },
): ResourceType {
  const { toFhir, ...type } = definition;
  return {
    ...type,
    load: async (tx, { tail, sort, params }) => {
      const text = `select v.*, v.${sort.column} as sort_value from ${type.view} v ${tail}`;
      const rows = await tx.sql<Row>(text, params);
      return rows.map((row) => ({
        id: row.id,
        sortValue: row.sort_value,
        resource: toFhir(row),
        ...(row.fhir === null ? {} : { stored: row.fhir }),
      }));
    },
  };
}

/** Resources of a type by their ids, in no order. Ids that are not there are left out. */
export function loadByIds(tx: ClinicTx, type: ResourceType, ids: readonly string[]): Promise<readonly FoundResource[]> {
  const sort: SortKey = { column: 'id', type: 'uuid' };
  return type.load(tx, { tail: 'where v.clinic_id = $1 and v.id = any($2::uuid[])', sort, params: [tx.clinicId, ids] });
}
