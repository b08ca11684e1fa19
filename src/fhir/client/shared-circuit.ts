import type { Database } from '../../platform/database/database.ts';
import { MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import type { EhrManners } from './ehr-connection.ts';

/** How a circuit stands for all processes. */
export interface Standing {
  /** Of the connection's configuration that it speaks of. */
  readonly revision: number;
  /** In a row. */
  readonly failures: number;
  /** Nobody asks before, and then one alone. */
  readonly openUntil?: Instant | undefined;
}

/** The circuit of one EHR that all processes share. Each call throws where the database does not answer. */
export interface SharedCircuit {
  readonly revision: number;
  /** Whether this process is the one that looks; else how it stands by now. */
  claimProbe(now: Instant): Promise<true | Standing | undefined>;
  failed(now: Instant, probe: boolean): Promise<Standing | undefined>;
  succeeded(): Promise<void>;
  /** The probe came to no verdict: another one may look. */
  withdrawn(): Promise<void>;
}

/** Longer than any one request may take. */
const PROBE_LEASE_MS = MINUTE_MS;

export interface StandingRow {
  readonly circuit_revision: number;
  readonly failures: number;
  readonly open_until: Instant | null;
}

/** The columns of `ehr_pace p` that say how a circuit stands. */
export const STANDING = 'p.circuit_revision, p.failures, p.open_until';

export function standingOf(row: StandingRow): Standing {
  const { circuit_revision: revision, failures, open_until: openUntil } = row;
  return { revision, failures, ...(openUntil === null ? {} : { openUntil }) };
}

const CLAIM = `
  update ehr_pace p set probe_until = $3
   where p.connection_id = $1 and p.circuit_revision = $4 and p.open_until <= $2 and (p.probe_until is null or p.probe_until <= $2)
  returning 1 as claimed`;

/** What an older configuration suffered counts for nothing; a process that still has one does not speak for the newer. */
const FAIL = `
  with before as (
    select p.clinic_id, p.connection_id,
           case when p.circuit_revision = $2 then p.failures else 0 end as failures,
           case when p.circuit_revision = $2 then p.open_until end as open_until,
           case when p.circuit_revision = $2 then p.open_ms end as open_ms,
           case when p.circuit_revision = $2 then p.probe_until end as probe_until
      from ehr_pace p where p.connection_id = $1 and p.circuit_revision <= $2 for update
  ), rest as (
    select b.*, case when $4 then least(coalesce(b.open_ms, $5) * 2, $6) else coalesce(b.open_ms, $5) end as rest_ms from before b
  )
  update ehr_pace p set circuit_revision = $2, failures = r.failures + 1, open_ms = r.rest_ms,
         probe_until = case when $4 then null else r.probe_until end,
         open_until = case when $4 or (r.open_until is null and r.failures + 1 >= $7)
                           then $3::timestamptz + r.rest_ms * interval '1 millisecond' else r.open_until end
    from rest r where p.clinic_id = r.clinic_id and p.connection_id = r.connection_id
  returning ${STANDING}`;

const SUCCEED = `
  update ehr_pace p set circuit_revision = $2, failures = 0, open_until = null, open_ms = null, probe_until = null
   where p.connection_id = $1 and p.circuit_revision <= $2`;

/** The circuit of a connection in the database, beside its bucket. */
export function createSharedCircuit(
  db: Database,
  of: {
    readonly connectionId: string;
    readonly revision: number;
    readonly limits: Pick<EhrManners, 'failuresToOpen' | 'openMs' | 'mostOpenMs'>;
  },
): SharedCircuit {
  const { connectionId, revision, limits } = of;
  const { openMs, mostOpenMs, failuresToOpen } = limits;
  const one = async (text: string, params: Parameters<Database['querySystem']>[1]) => {
    const [row] = await db.querySystem<StandingRow>(text, params);
    return row && standingOf(row);
  };
  return {
    revision,
    claimProbe: async (now) => {
      const until = new Date(plusMs(now, PROBE_LEASE_MS));
      const [claimed] = await db.querySystem(CLAIM, [connectionId, new Date(now), until, revision]);
      return claimed ? true : one(`select ${STANDING} from ehr_pace p where p.connection_id = $1`, [connectionId]);
    },
    failed: (now, probe) =>
      one(FAIL, [connectionId, revision, new Date(now), probe, openMs, mostOpenMs, failuresToOpen]),
    succeeded: async () => void (await db.querySystem(SUCCEED, [connectionId, revision])),
    withdrawn: async () =>
      void (await db.querySystem(
        'update ehr_pace p set probe_until = null where p.connection_id = $1 and p.circuit_revision = $2',
        [connectionId, revision],
      )),
  };
}
