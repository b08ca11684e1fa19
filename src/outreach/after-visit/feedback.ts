import type { ClinicReader, ClinicTx } from '../../platform/database/database.ts';
import type { AppointmentId, PatientId } from '../../platform/kernel/ids.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import type { Instant } from '../../platform/time/instant.ts';

export type FeedbackId = Brand<string, 'FeedbackId'>;
export type FeedbackKind = 'no-show' | 'instructions' | 'check' | 'satisfaction' | 'review';

/** What a patient is told or asked after a visit. */
export interface Feedback {
  readonly id: FeedbackId;
  readonly appointmentId: AppointmentId;
  readonly patientId: PatientId;
  readonly kind: FeedbackKind;
}

/** False where it is planned already: a visit is asked after once. */
export async function insertFeedback(tx: ClinicTx, feedback: Feedback, at: Instant): Promise<boolean> {
  const { id, appointmentId, patientId, kind } = feedback;
  const made = await tx.run(
    `insert into visit_feedback (clinic_id, id, appointment_id, patient_id, kind, state, planned_at)
     values ($1, $2, $3, $4, $5, 'planned', $6) on conflict do nothing`,
    [tx.clinicId, id, appointmentId, patientId, kind, new Date(at)],
  );
  return made === 1;
}

interface FeedbackRow {
  readonly id: FeedbackId;
  readonly appointment_id: AppointmentId;
  readonly patient_id: PatientId;
  readonly kind: FeedbackKind;
}

export async function getFeedback(reader: ClinicReader, id: string): Promise<Feedback | undefined> {
  const [row] = await reader.sql<FeedbackRow>(
    'select id, appointment_id, patient_id, kind from visit_feedback where clinic_id = $1 and id = $2',
    [reader.clinicId, id],
  );
  return row && { id: row.id, appointmentId: row.appointment_id, patientId: row.patient_id, kind: row.kind };
}

/** The answer, kept once: the first stands. */
export async function keepAnswer(
  tx: ClinicTx,
  answer: {
    readonly id: string;
    readonly score?: number | undefined;
    readonly feeling?: string | undefined;
    readonly at: Instant;
  },
): Promise<boolean> {
  const changed = await tx.run(
    `update visit_feedback set state = 'answered', score = $3, feeling = $4, answered_at = $5
      where clinic_id = $1 and id = $2 and state = 'planned'`,
    [tx.clinicId, answer.id, answer.score ?? null, answer.feeling ?? null, new Date(answer.at)],
  );
  return changed === 1;
}
