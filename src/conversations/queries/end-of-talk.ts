import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';

/** How a talk ended. */
export interface TalkEnd {
  readonly language: Language;
  readonly patientId?: PatientId;
  /** The number or address of the other side. */
  readonly remote: string;
  /** Something was done, told or handed to a person; false where the caller left in the middle. */
  readonly helped: boolean;
  /** A relay operator spoke: a call to `remote` reaches no patient. */
  readonly relay?: true;
}

/** Ends at which nobody had helped yet. Every other one was what the caller wanted, or a person's task. */
const UNHELPED = ['hung-up', 'replaced', 'expired'];
/** Questions that come after what was asked for was told: to hear one's appointments needs no further answer. */
const TOLD = ['visits', 'visit', 'no-visits'];

interface Row {
  readonly language: Language;
  readonly patient_id: PatientId | null;
  readonly remote_address: string;
  readonly outcome: string | null;
  readonly goal: string | null;
  readonly relay: boolean;
  readonly node: string | null;
}

/** How a conversation ended, or stands. One round trip; undefined for an unknown one. */
export async function endOfTalk(ctx: ClinicContext, id: ConversationId): Promise<TalkEnd | undefined> {
  const [row] = await ctx.db.query<Row>(
    ctx.clinicId,
    `select language, patient_id, remote_address, outcome, state ->> 'goal' as goal, (state ->> 'relay') is not null as relay,
            coalesce(state #>> '{brokenOffAt,name}', state #>> '{node,name}') as node
       from conversation where clinic_id = $1 and id = $2`,
    [ctx.clinicId, id],
  );
  if (!row) return undefined;
  const told = (row.goal === 'list' || row.goal === 'where') && row.node !== null && TOLD.includes(row.node);
  const helped = told || (row.outcome !== null && !UNHELPED.includes(row.outcome));
  const { language, remote_address: remote } = row;
  return {
    language,
    remote,
    ...(row.patient_id === null ? {} : { patientId: row.patient_id }),
    helped,
    ...(row.relay ? { relay: true } : {}),
  };
}
