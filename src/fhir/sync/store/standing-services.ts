import type { Service } from '../../../agenda/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { SchedulingParameters } from '../../mapping/healthcare-service.ts';

export interface StandingService extends Pick<Service, 'name' | 'names'> {
  readonly parameters: SchedulingParameters;
}

interface Row extends Pick<Service, 'name' | 'names'> {
  readonly id: string;
  readonly duration_minutes: number;
  readonly buffer_before_minutes: number;
  readonly buffer_after_minutes: number;
  readonly grid_minutes: number;
  readonly min_lead_minutes: number;
  readonly max_ahead_days: number;
  readonly bookable_by_patients: boolean;
}

/** Of these services, those that stand here already, with what we know of their booking. */
export async function standingServices(
  tx: ClinicTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StandingService>> {
  const rows = await tx.sql<Row>(
    'select * from fhir_healthcare_service where clinic_id = $1 and id = any($2::uuid[])',
    [tx.clinicId, ids],
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        name: row.name,
        names: row.names,
        parameters: {
          durationMinutes: row.duration_minutes,
          bufferBeforeMinutes: row.buffer_before_minutes,
          bufferAfterMinutes: row.buffer_after_minutes,
          gridMinutes: row.grid_minutes,
          minLeadMinutes: row.min_lead_minutes,
          maxAheadDays: row.max_ahead_days,
          bookableByPatients: row.bookable_by_patients,
        },
      },
    ]),
  );
}
