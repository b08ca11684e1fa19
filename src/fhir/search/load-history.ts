import type { ClinicReader, SqlParameter } from '../../platform/database/database.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { BY_ID, type FoundResource, type ResourceType, type SortKey } from './resource-type.ts';
import { afterCursor, orderBy, readCursor, writeCursor, type SortOrder } from './sort-order.ts';

/** Types whose earlier versions are kept (`resource_version`); of the others only the current one is known. */
export const VERSIONED_TYPES: ReadonlySet<string> = new Set(['Patient', 'Appointment']);

const key = (name: string, column: string, type: SortKey['type']) => ({
  name,
  key: { column, type },
  descending: true,
});

/** R4: "sorted with oldest versions last". */
const NEWEST_FIRST: SortOrder = [
  key('_lastUpdated', 'v.updated_at', 'timestamptz'),
  { name: '_id', key: BY_ID, descending: true },
  key('version', 'v.version', 'integer'),
];

export function readHistoryCursor(text: string): readonly string[] | undefined {
  return readCursor(NEWEST_FIRST, text);
}

export interface HistoryRequest {
  /** One resource, or all of the type. */
  readonly id?: string;
  readonly since?: Instant;
  readonly count: number;
  readonly cursor?: readonly string[];
}

export interface HistoryPage {
  readonly versions: readonly FoundResource[];
  readonly nextCursor?: string;
}

/** Versions as rows of the type's view, called `v`: what stands there now, and what was kept. */
function versionsOf(type: ResourceType, tail: string): string {
  const current = `(select v.* from ${type.view} v where v.clinic_id = $1 ${tail})`;
  if (!VERSIONED_TYPES.has(type.name)) return `${current} v`;
  const kept = `(select v.* from resource_version r cross join lateral jsonb_populate_record(null::${type.view}, r.record) v
    where r.clinic_id = $1 and r.type = '${type.name}' ${tail.replaceAll('v.', 'r.')})`;
  return `(${current} union all ${kept}) v`;
}

/** A page of versions, the newest first. */
export async function loadHistory(
  reader: ClinicReader,
  type: ResourceType,
  asked: HistoryRequest,
): Promise<HistoryPage> {
  const params: SqlParameter[] = [reader.clinicId];
  const bind = (value: SqlParameter) => `$${params.push(value)}`;
  const where = [
    ...(asked.id === undefined ? [] : [`and v.id = ${bind(asked.id)}`]),
    ...(asked.since === undefined ? [] : [`and v.updated_at >= ${bind(new Date(asked.since))}`]),
    ...(asked.cursor ? [`and ${afterCursor(NEWEST_FIRST, asked.cursor, bind)}`] : []),
  ].join(' ');
  const limit = bind(asked.count + 1);
  const rows = await type.load(reader, {
    from: versionsOf(type, `${where} order by ${orderBy(NEWEST_FIRST)} limit ${limit}`),
    tail: `order by ${orderBy(NEWEST_FIRST)} limit ${limit}`,
    sort: NEWEST_FIRST.map(({ key }) => key),
    params,
  });
  const versions = rows.slice(0, asked.count);
  const last = versions.at(-1);
  return {
    versions,
    ...(rows.length > asked.count && last ? { nextCursor: writeCursor(NEWEST_FIRST, last.sortValues) } : {}),
  };
}

/** One version of one resource, as it was served; undefined where it was never there, or is no longer kept. */
export async function loadVersion(
  reader: ClinicReader,
  type: ResourceType,
  at: { readonly id: string; readonly version: number },
): Promise<FoundResource | undefined> {
  const params = [reader.clinicId, at.id, at.version];
  const [found] = await type.load(reader, {
    from: versionsOf(type, 'and v.id = $2 and v.version = $3::bigint'),
    tail: 'limit 1',
    sort: [],
    params,
  });
  return found;
}
