import type { ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ServiceId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { parseLocalTime } from '../../platform/time/wall-time.ts';
import type { AssetNeed, BookingRules } from '../domain/model.ts';

/** A row of `service_rule`, as JSON. */
export interface ServiceRuleRow {
  readonly max_per_day: number | null;
  readonly max_per_day_of: Readonly<Record<string, number>>;
  readonly max_active_per_patient: number | null;
  readonly assign: 'earliest' | 'balanced';
  readonly demand_task: number | null;
  readonly urgent_from: string | null;
  readonly urgent_to: string | null;
  readonly urgent_release_hours: number | null;
  readonly capacity: number | null;
  readonly overbook_miss_rate: number | null;
  readonly needs: readonly AssetNeed[];
}

function keptIn(row: ServiceRuleRow): Pick<BookingRules, 'keptForUrgent'> {
  const { urgent_from, urgent_to, urgent_release_hours: releaseHours } = row;
  if (urgent_from === null || urgent_to === null || releaseHours === null) return {};
  const from = required(parseLocalTime(urgent_from), 'a wall time');
  return { keptForUrgent: { from, to: required(parseLocalTime(urgent_to), 'a wall time'), releaseHours } };
}

export function toRules(row: ServiceRuleRow): BookingRules {
  return {
    ...(row.max_per_day === null ? {} : { maxPerDay: row.max_per_day }),
    ...(Object.keys(row.max_per_day_of).length === 0 ? {} : { maxPerDayOf: row.max_per_day_of }),
    ...(row.max_active_per_patient === null ? {} : { maxActivePerPatient: row.max_active_per_patient }),
    ...(row.assign === 'balanced' ? { assign: row.assign } : {}),
    ...(row.demand_task === null ? {} : { demandTask: row.demand_task }),
    ...keptIn(row),
    ...(row.capacity === null ? {} : { capacity: row.capacity }),
    ...(row.overbook_miss_rate === null ? {} : { overbookMissRate: row.overbook_miss_rate }),
    ...(row.needs.length === 0 ? {} : { needs: row.needs }),
  };
}

/** Writes the rules of a service as a whole. */
export async function writeRules(
  tx: ClinicTx,
  { serviceId, rules, at }: { readonly serviceId: ServiceId; readonly rules: BookingRules; readonly at: Instant },
): Promise<void> {
  await tx.run(
    `insert into service_rule (clinic_id, service_id, max_per_day, max_per_day_of, max_active_per_patient, assign, updated_at, demand_task,
       urgent_from, urgent_to, urgent_release_hours, capacity, overbook_miss_rate, needs)
     values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::jsonb)
     on conflict (clinic_id, service_id) do update set max_per_day = excluded.max_per_day, max_per_day_of = excluded.max_per_day_of,
       max_active_per_patient = excluded.max_active_per_patient, assign = excluded.assign, updated_at = excluded.updated_at,
       demand_task = excluded.demand_task, urgent_from = excluded.urgent_from, urgent_to = excluded.urgent_to,
       urgent_release_hours = excluded.urgent_release_hours, capacity = excluded.capacity,
       overbook_miss_rate = excluded.overbook_miss_rate, needs = excluded.needs`,
    [
      tx.clinicId,
      serviceId,
      rules.maxPerDay ?? null,
      JSON.stringify(rules.maxPerDayOf ?? {}),
      rules.maxActivePerPatient ?? null,
      rules.assign ?? 'earliest',
      new Date(at),
      rules.demandTask ?? null,
      rules.keptForUrgent?.from ?? null,
      rules.keptForUrgent?.to ?? null,
      rules.keptForUrgent?.releaseHours ?? null,
      rules.capacity ?? null,
      rules.overbookMissRate ?? null,
      JSON.stringify(rules.needs ?? []),
    ],
  );
}

/** Of all rules only what a visit takes besides its practitioner. */
export async function writeNeeds(
  tx: ClinicTx,
  {
    serviceId,
    needs,
    at,
  }: { readonly serviceId: ServiceId; readonly needs: readonly AssetNeed[]; readonly at: Instant },
): Promise<void> {
  await tx.run(
    `insert into service_rule (clinic_id, service_id, needs, updated_at) values ($1, $2, $3::jsonb, $4)
     on conflict (clinic_id, service_id) do update set needs = excluded.needs, updated_at = excluded.updated_at`,
    [tx.clinicId, serviceId, JSON.stringify(needs), new Date(at)],
  );
}

/** The service reads otherwise to whoever knows it from outside. */
export async function touchService(
  tx: ClinicTx,
  { serviceId, at }: { readonly serviceId: ServiceId; readonly at: Instant },
): Promise<void> {
  await tx.run('update service set version = version + 1, updated_at = $3 where clinic_id = $1 and id = $2', [
    tx.clinicId,
    serviceId,
    new Date(at),
  ]);
}
