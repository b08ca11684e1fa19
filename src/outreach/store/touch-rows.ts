import type { Purpose } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { AppointmentId, MessageId, PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import type { FreeOrigin, FreeTouch, TouchOutcome } from '../domain/free-touch.ts';
import type { StoredTouch, TouchId } from '../domain/plan-difference.ts';
import type { TouchChannel, TouchStep } from '../domain/plan.ts';

/** A message of an appointment's plan, as the desk shows it. */
export interface Touch extends StoredTouch {
  readonly appointmentId: AppointmentId;
  readonly patientId: PatientId;
  readonly channel: TouchChannel;
  readonly channels: readonly TouchChannel[];
  readonly appointmentVersion: number;
  readonly messageId?: MessageId | undefined;
  readonly outcome?: TouchOutcome | undefined;
  /** Its words, where they are not those of the step. */
  readonly template?: string | undefined;
  /** How often it was sent. */
  readonly tries: number;
}

export interface TouchRow {
  readonly id: TouchId;
  readonly origin: 'appointment' | FreeOrigin;
  readonly origin_id: string | null;
  readonly appointment_id: AppointmentId | null;
  readonly patient_id: PatientId;
  readonly step: string;
  readonly purpose: Purpose;
  readonly template: string | null;
  readonly variables: Readonly<Record<string, string>> | null;
  readonly channels: readonly TouchChannel[];
  readonly channel: TouchChannel;
  readonly due_at: Instant;
  readonly expires_at: Instant | null;
  readonly zone: Zone | null;
  readonly appointment_start_at: Instant | null;
  readonly appointment_version: number | null;
  readonly state: 'planned' | 'sent' | 'dropped';
  readonly reason: string | null;
  readonly outcome: TouchOutcome | null;
  readonly message_id: MessageId | null;
  readonly tries: number;
  readonly planned_at: Instant;
  readonly ended_at: Instant | null;
}

export const TOUCH_COLUMNS = `id, origin, origin_id, appointment_id, patient_id, step, purpose, template, variables, channels, channel,
  due_at, expires_at, zone, appointment_start_at, appointment_version, state, reason, outcome, message_id, tries, planned_at, ended_at`;

function common(row: TouchRow) {
  return {
    id: row.id,
    patientId: row.patient_id,
    channel: row.channel,
    channels: row.channels,
    dueAt: row.due_at,
    state: row.state,
    reason: row.reason ?? undefined,
    outcome: row.outcome ?? undefined,
    messageId: row.message_id ?? undefined,
    plannedAt: row.planned_at,
    endedAt: row.ended_at ?? undefined,
  };
}

export function toTouch(row: TouchRow): Touch {
  return {
    ...common(row),
    appointmentId: required(row.appointment_id, 'appointment of a touch'),
    step: row.step as TouchStep,
    start: required(row.appointment_start_at, 'start that a touch names'),
    appointmentVersion: required(row.appointment_version, 'version of the appointment'),
    template: row.template ?? undefined,
    tries: row.tries,
  };
}

/** Undefined for a touch of a visit's plan. */
export function toFreeTouch(row: TouchRow): FreeTouch | undefined {
  if (row.origin === 'appointment') return undefined;
  return {
    ...common(row),
    origin: row.origin,
    originId: row.origin_id ?? undefined,
    appointmentId: row.appointment_id ?? undefined,
    purpose: row.purpose,
    template: required(row.template, 'template of a touch'),
    variables: row.variables ?? {},
    zone: required(row.zone, 'time zone of a touch'),
    expiresAt: row.expires_at ?? undefined,
  };
}
