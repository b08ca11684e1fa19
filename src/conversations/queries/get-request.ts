import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import type { RequestKind } from '../domain/request.ts';

/** What a caller asked the clinic for. */
export interface ConversationRequest {
  readonly kind: RequestKind;
  readonly conversationId: ConversationId;
  readonly code?: string;
  readonly patientId?: PatientId;
  readonly appointmentId?: AppointmentId;
  readonly phone?: string;
  readonly detail: RequestDetail;
}

/** The caller's own words, the name that was told, and when to call (ISO instants). */
export interface RequestDetail {
  readonly words?: string;
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
  readonly topic?: string;
  readonly serviceId?: string;
  /** Whom it is for, by name. */
  readonly target?: string;
}

interface RequestRow {
  readonly kind: RequestKind;
  readonly conversation_id: ConversationId;
  readonly code: string | null;
  readonly patient_id: PatientId | null;
  readonly appointment_id: AppointmentId | null;
  readonly phone: string | null;
  readonly detail: RequestDetail;
}

/** The request that an event `conversation.request` names. One round trip. */
export async function getRequest(ctx: ClinicContext, id: string): Promise<ConversationRequest | undefined> {
  const [row] = await ctx.db.query<RequestRow>(
    ctx.clinicId,
    `select kind, conversation_id, code, patient_id, appointment_id, phone, detail
       from conversation_request where clinic_id = $1 and id = $2`,
    [ctx.clinicId, id],
  );
  if (!row) return undefined;
  return {
    kind: row.kind,
    conversationId: row.conversation_id,
    detail: row.detail,
    ...(row.code === null ? {} : { code: row.code }),
    ...(row.patient_id === null ? {} : { patientId: row.patient_id }),
    ...(row.appointment_id === null ? {} : { appointmentId: row.appointment_id }),
    ...(row.phone === null ? {} : { phone: row.phone }),
  };
}
