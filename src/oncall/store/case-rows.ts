import type { ClinicTx } from '../../platform/database/database.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import type { ConversationId, PatientId, SiteId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { AlertChannel } from '../domain/ladder.ts';
import type { PersonId } from '../domain/rota.ts';

export type CaseId = Brand<string, 'OnCallCaseId'>;
export type AlertId = Brand<string, 'OnCallAlertId'>;
export type CaseState = 'open' | 'acknowledged' | 'exhausted' | 'closed';
export type AlertState = 'planned' | 'placing' | 'sent' | 'answered' | 'accepted' | 'no-answer' | 'failed';

/** Who took a case on: somebody of the rota, somebody of the desk, or the desk by taking the patient's call. */
export type AcknowledgedBy =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'staff'; readonly id: string }
  | { readonly kind: 'fallback' }
  | { readonly kind: 'call-answered' };

export interface OnCallCase {
  readonly id: CaseId;
  readonly reason: string;
  readonly level?: number;
  readonly phone?: string;
  readonly conversationId?: ConversationId;
  readonly assessmentId?: string;
  readonly patientId?: PatientId;
  readonly specialty?: string;
  readonly siteId?: SiteId;
  readonly state: CaseState;
  readonly step: number;
  readonly round: number;
  readonly nextAt?: Instant;
  readonly wantedPersonId?: PersonId;
  readonly openedAt: Instant;
  readonly acknowledgedAt?: Instant;
  readonly acknowledgedBy?: AcknowledgedBy;
  readonly outcome?: string;
  readonly version: number;
}

export interface CaseRow {
  readonly id: CaseId;
  readonly reason: string;
  readonly level: number | null;
  readonly phone: string | null;
  readonly conversation_id: ConversationId | null;
  readonly assessment_id: string | null;
  readonly patient_id: PatientId | null;
  readonly specialty: string | null;
  readonly site_id: SiteId | null;
  readonly state: CaseState;
  readonly step: number;
  readonly round: number;
  readonly next_at: Instant | null;
  readonly wanted_person_id: PersonId | null;
  readonly opened_at: Instant;
  readonly acknowledged_at: Instant | null;
  readonly acknowledged_by: AcknowledgedBy | null;
  readonly outcome: string | null;
  readonly version: number;
}

export const CASE_COLUMNS = `id, reason, level, phone, conversation_id, assessment_id, patient_id, specialty, site_id, state, step, round,
  next_at, wanted_person_id, opened_at, acknowledged_at, acknowledged_by, outcome, version`;

/** Without the members that are not there. */
function present<T extends object>(facts: { readonly [Key in keyof T]: T[Key] | null }): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Partial<T>;
}

export function toCase(row: CaseRow): OnCallCase {
  const { id, reason, state, step, round, version } = row;
  return {
    id,
    reason,
    state,
    step,
    round,
    version,
    openedAt: row.opened_at,
    ...present<Omit<OnCallCase, 'id' | 'reason' | 'state' | 'step' | 'round' | 'version' | 'openedAt'>>({
      level: row.level,
      phone: row.phone,
      conversationId: row.conversation_id,
      assessmentId: row.assessment_id,
      patientId: row.patient_id,
      specialty: row.specialty,
      siteId: row.site_id,
      nextAt: row.next_at,
      wantedPersonId: row.wanted_person_id,
      acknowledgedAt: row.acknowledged_at,
      acknowledgedBy: row.acknowledged_by,
      outcome: row.outcome,
    }),
  };
}

export async function lockCase(tx: ClinicTx, id: CaseId): Promise<OnCallCase | undefined> {
  const [row] = await tx.sql<CaseRow>(
    `select ${CASE_COLUMNS} from on_call_case where clinic_id = $1 and id = $2 for update`,
    [tx.clinicId, id],
  );
  return row && toCase(row);
}

export interface AlertRow {
  readonly id: AlertId;
  readonly case_id: CaseId;
  readonly step: number;
  readonly person_id: PersonId | null;
  readonly channel: AlertChannel;
  readonly address: string;
  readonly language: Language;
  readonly state: AlertState;
  readonly provider_sid: string | null;
  readonly made_at: Instant;
}

export const ALERT_COLUMNS = 'id, case_id, step, person_id, channel, address, language, state, provider_sid, made_at';

export async function lockAlert(tx: ClinicTx, id: AlertId): Promise<AlertRow | undefined> {
  const [row] = await tx.sql<AlertRow>(
    `select ${ALERT_COLUMNS} from on_call_alert where clinic_id = $1 and id = $2 for update`,
    [tx.clinicId, id],
  );
  return row;
}

export async function setAlert(
  tx: ClinicTx,
  id: AlertId,
  change: { readonly state: AlertState; readonly sid?: string | undefined; readonly at: Instant },
): Promise<void> {
  await tx.run(
    'update on_call_alert set state = $3, provider_sid = coalesce($4, provider_sid), changed_at = $5 where clinic_id = $1 and id = $2',
    [tx.clinicId, id, change.state, change.sid ?? null, new Date(change.at)],
  );
}

/** A call between ten at night and seven in the morning, by the clinic's clock; `a` is the alert. */
export function nightCallSql(zone: string): string {
  const hour = `extract(hour from a.made_at at time zone ${zone})`;
  return `a.channel = 'call' and (${hour} >= 22 or ${hour} < 7)`;
}

/** A call that rang for nothing; `a` is the alert. */
export const UNANSWERED_SQL = `a.channel = 'call' and a.state in ('no-answer', 'answered', 'failed')`;
