import type { Language } from '../../platform/i18n/language.ts';
import type { ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Match } from '../lexicon/read-text.ts';
import type { Decision } from '../domain/decide.ts';
import type { TriageMode } from '../domain/governance.ts';
import type { Question } from '../domain/protocol.ts';
import type { RecordedInput, TriageRecord } from '../domain/record.ts';

export type TriageId = Brand<string, 'TriageId'>;
export type TriageChannel = 'api' | 'desk' | 'voice' | 'sms' | 'whatsapp' | 'web' | 'email';

/** A stored assessment. `deadline` is absent at level 5. */
export interface TriageAssessment extends TriageRecord {
  readonly id: TriageId;
  readonly decidedAt: Instant;
  readonly deadline?: Instant | undefined;
  readonly patientId?: PatientId | undefined;
  readonly channel: TriageChannel;
  readonly language: Language;
  readonly matches: readonly Match[];
  readonly nextQuestion?: Question | undefined;
  readonly recordSha256: string;
  readonly mode: Exclude<TriageMode, 'off'>;
  readonly conversationId?: ConversationId | undefined;
  /** The one that it goes on with. */
  readonly continues?: TriageId | undefined;
}

export interface AssessmentRow {
  readonly id: TriageId;
  readonly decided_at: Instant;
  readonly deadline: Instant | null;
  readonly patient_id: PatientId | null;
  readonly channel: TriageChannel;
  readonly language: Language;
  readonly input: RecordedInput;
  readonly reading: { readonly matches: readonly Match[]; readonly nextQuestion?: Question };
  readonly decision: Decision;
  readonly engine_version: string;
  readonly lexicon_version: string;
  readonly record_sha256: string;
  readonly mode: TriageAssessment['mode'];
  readonly library: readonly string[] | null;
  readonly continues: TriageId | null;
  readonly conversation_id: ConversationId | null;
}

export const ASSESSMENT_COLUMNS =
  'id, decided_at, deadline, patient_id, channel, language, input, reading, decision, engine_version, lexicon_version, record_sha256, mode, library, continues, conversation_id';

export function toAssessment(row: AssessmentRow): TriageAssessment {
  return {
    id: row.id,
    decidedAt: row.decided_at,
    deadline: row.deadline ?? undefined,
    patientId: row.patient_id ?? undefined,
    channel: row.channel,
    language: row.language,
    input: row.input,
    matches: row.reading.matches,
    nextQuestion: row.reading.nextQuestion,
    decision: row.decision,
    engineVersion: row.engine_version,
    lexiconVersion: row.lexicon_version,
    recordSha256: row.record_sha256,
    mode: row.mode,
    ...(row.library ? { library: row.library } : {}),
    ...(row.conversation_id ? { conversationId: row.conversation_id } : {}),
    ...(row.continues ? { continues: row.continues } : {}),
  };
}
