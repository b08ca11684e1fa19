import type { ClinicReader, SqlParameter } from '../../platform/database/database.ts';
import type { FhirJson, FhirResource } from '../mapping/resource.ts';
import type { SearchParameter } from './search-parameter.ts';

/** What an import takes, in the order in which it is written. */
export const IMPORTED_TYPES = [
  'Organization',
  'Location',
  'Device',
  'HealthcareService',
  'Practitioner',
  'PractitionerRole',
  'Schedule',
  'Slot',
  'Patient',
  'RelatedPerson',
  'Appointment',
] as const;
export type ImportedTypeName = (typeof IMPORTED_TYPES)[number];

/** What an import understands. A Coverage is not kept as it came: what it says of its beneficiary is. */
export const UNDERSTOOD_TYPES = [...IMPORTED_TYPES, 'Coverage'] as const;
export type UnderstoodTypeName = (typeof UNDERSTOOD_TYPES)[number];

/** What this server serves. The types after the imported ones are views of what the house does by itself. */
export const RESOURCE_TYPES = [
  ...IMPORTED_TYPES,
  'Subscription',
  'AppointmentResponse',
  'Task',
  'Communication',
  'CommunicationRequest',
  'Consent',
  'Flag',
  'Coverage',
  'Questionnaire',
  'QuestionnaireResponse',
  'RiskAssessment',
  'Basic',
  'AuditEvent',
  'Provenance',
] as const;
export type ResourceTypeName = (typeof RESOURCE_TYPES)[number];

/** What a search can be sorted by: an expression over the view `v` that is never null. The id follows as the tie-breaker. */
export interface SortKey {
  readonly column: string;
  readonly type: 'timestamptz' | 'uuid' | 'text' | 'date' | 'integer';
}

export const BY_ID: SortKey = { column: 'v.id', type: 'uuid' };

/** What is found by `_include`. */
export interface Include {
  /** Where the references stand in the resource. */
  readonly path: readonly string[];
  readonly targets: readonly ResourceTypeName[];
}

export interface FoundResource {
  readonly id: string;
  /** The values of the sort keys as PostgreSQL writes them. */
  readonly sortValues: readonly string[];
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
  load(reader: ClinicReader, statement: LoadStatement): Promise<readonly FoundResource[]>;
}

export interface LoadStatement {
  /** A `with` that stands before. */
  readonly ahead?: string;
  /** Rows of the view's shape, called `v`; the view itself where absent. */
  readonly from?: string;
  /** What follows `from`. */
  readonly tail: string;
  readonly sort: readonly SortKey[];
  readonly params: readonly SqlParameter[];
}

interface BaseRow {
  readonly id: string;
  readonly fhir?: FhirJson | null;
}

/** A resource type whose rows have the shape `Row`; the shape is known only here. */
export function defineResourceType<Row extends BaseRow>(
  definition: Omit<ResourceType, 'load'> & {
    /** What rows need besides themselves. */
    readonly complete?: (reader: ClinicReader, rows: readonly Row[]) => Promise<readonly Row[]> | undefined;
    readonly toFhir: (row: Row) => FhirResource;
  },
): ResourceType {
  const { toFhir, complete, ...type } = definition;
  return {
    ...type,
    load: async (reader, { ahead = '', from = `${type.view} v`, tail, sort, params }) => {
      const keys = sort.map((key, index) => (key === BY_ID ? '' : `, (${key.column})::text as sort_${index}`)).join('');
      const found = await reader.sql<Row>(`${ahead}select v.*${keys} from ${from} ${tail}`, params);
      const rows = (await complete?.(reader, found)) ?? found;
      const valueOf = (row: Row, key: SortKey, index: number) =>
        key === BY_ID ? row.id : String((row as Readonly<Record<string, unknown>>)[`sort_${index}`]);
      return rows.map((row) => ({
        id: row.id,
        sortValues: sort.map((key, index) => valueOf(row, key, index)),
        resource: toFhir(row),
        ...(row.fhir ? { stored: row.fhir } : {}),
      }));
    },
  };
}

/**
 * The rows of `$1`, the clinic, with the ids of `$2`, each once. One probe of the key for each: `= any($2)` was planned anew each
 * time, because PostgreSQL takes a list that it does not know for ten ids, and planning cost more than reading (370 of 430 µs).
 */
export function rowsByIds({ view }: Pick<ResourceType, 'view'>): string {
  return `unnest((select $2::uuid[])) w(id)
          cross join lateral (select * from ${view} f where f.clinic_id = $1 and f.id = w.id offset 0) v`;
}

/** Resources of a type by their ids, in no order. Ids that are not there are left out. */
export function loadByIds(
  reader: ClinicReader,
  type: ResourceType,
  ids: readonly string[],
): Promise<readonly FoundResource[]> {
  return type.load(reader, { from: rowsByIds(type), tail: '', sort: [], params: [reader.clinicId, [...new Set(ids)]] });
}
