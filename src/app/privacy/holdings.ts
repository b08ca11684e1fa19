/** What is known of somebody before anything is read or erased: whose rows, and by which addresses they are found. */
export interface Scope {
  /** The patient's id, and those that were merged into it. */
  readonly patients: readonly string[];
  /** Phones and email addresses that are nobody else's. */
  readonly addresses: readonly string[];
  readonly conversations: readonly string[];
  readonly appointments: readonly string[];
  readonly calls: readonly string[];
  readonly messages: readonly string[];
  readonly related: readonly string[];
  readonly flags: readonly string[];
  /** Ids and addresses as they may stand inside JSON. */
  readonly needles: readonly string[];
}

export type ScopeName = keyof Scope;

/** What becomes of the rows at an erasure. `set`: assignments of SQL. */
export type Fate =
  | { readonly fate: 'deleted' }
  | { readonly fate: 'emptied'; readonly set: string }
  | { readonly fate: 'kept'; readonly why: KeptBecause };

/** Why something stays, with its law. Said to the operator, who has to tell the patient (GDPR, articles 12.4 and 17.3). */
export const KEPT_BECAUSE = {
  'clinical-record':
    'Clinical documentation is kept at least five years from the discharge of each episode (Ley 41/2002, art. 17; longer in some regions, as in Catalonia by Llei 21/2000): visits without words or names, and what triage decided without what was said',
  trail:
    'The trail of who did what is kept whole, by ids alone: obligation to account (GDPR, art. 5.2 and 17.3.b; Ley 41/2002, art. 17.6)',
  'proof-of-consent': 'That consent was given or refused can have to be proved (GDPR, art. 7.1 and 17.3.e)',
} as const;
export type KeptBecause = keyof typeof KEPT_BECAUSE;

export type Holding = Fate & {
  readonly table: string;
  /** Which rows `t` are the patient's. `@name` is a list of the scope. */
  readonly where: string;
  /** Columns that are no business of whoever reads the export: hashes and seals. */
  readonly secret?: readonly string[];
};

const OF_PATIENT = 't.patient_id = any(@patients)';
const MENTIONS = (column: string) =>
  `exists (select from unnest(@needles) needle where position(needle in t.${column}::text) > 0)`;
const OF_CALL = 't.call_id = any(@calls)';
const OF_ASSESSMENT = `t.assessment_id in (select a.id from triage_assessment a
  where a.clinic_id = t.clinic_id and a.patient_id = any(@patients))`;
const TOLD = 't.conversation_id = any(@conversations)';

/**
 * Everything that the product holds about a patient: where, how it is found, and what becomes of it at an erasure, in the
 * order in which that is done. A test holds this list against the schema, so that no table is forgotten.
 */
export const HOLDINGS: readonly Holding[] = [
  { table: 'conversation_request', where: `${OF_PATIENT} or t.phone = any(@addresses) or ${TOLD}`, fate: 'deleted' },
  { table: 'unmet_demand', where: `${OF_PATIENT} or ${TOLD}`, fate: 'deleted' },
  { table: 'conversation_turn', where: TOLD, fate: 'deleted' },
  {
    table: 'chat_message',
    where: `t.session_id in (select s.id from chat_session s where s.clinic_id = t.clinic_id
      and (s.phone = any(@addresses) or s.conversation_id = any(@conversations)))`,
    fate: 'deleted',
  },
  { table: 'chat_code', where: 't.phone = any(@addresses)', fate: 'deleted', secret: ['code_hash'] },
  { table: 'chat_session', where: `t.phone = any(@addresses) or ${TOLD}`, fate: 'deleted', secret: ['token_hash'] },
  {
    table: 'conversation',
    where: 't.id = any(@conversations)',
    fate: 'emptied',
    set: `remote_address = 'erased', channel_key = t.id::text, state = '{}', catalogue = null, status = 'closed',
      closed_at = coalesce(t.closed_at, @now)`,
  },
  {
    table: 'message',
    where: 't.id = any(@messages)',
    fate: 'emptied',
    set: `body = '', parts = null, dedupe_key = null, failure = null,
      from_address = case when t.direction = 'inbound' then 'erased' else t.from_address end,
      to_address = case when t.direction = 'outbound' then 'erased' else t.to_address end`,
  },
  {
    table: 'queue_leg',
    where: `t.role = 'caller' and t.entry_id in (select e.id from queue_entry e where e.clinic_id = t.clinic_id and e.call_id = any(@calls))`,
    fate: 'emptied',
    set: "address = 'erased'",
  },
  {
    table: 'queue_entry',
    where: 't.call_id = any(@calls) or t.caller_number = any(@addresses)',
    fate: 'emptied',
    set: `caller_number = 'erased'`,
  },
  {
    table: 'call',
    where: 't.id = any(@calls)',
    fate: 'emptied',
    set: `from_address = case when t.direction = 'inbound' then 'erased' else t.from_address end,
      to_address = case when t.direction = 'outbound' then 'erased' else t.to_address end`,
  },
  {
    table: 'task',
    where: `${OF_PATIENT} or t.phone = any(@addresses) or ${TOLD} or t.appointment_id = any(@appointments)
      or t.message_id = any(@messages)`,
    fate: 'emptied',
    set: `phone = null, detail = '{}', tags = '{}', outcome = null, dedupe_key = null, reason = case when t.reason ~ '^[a-z][a-z-]*$' then t.reason else 'erased' end,
      status = case when t.status in ('requested', 'in-progress') then 'cancelled' else t.status end,
      completed_at = coalesce(t.completed_at, @now), version = t.version + 1, updated_at = @now`,
  },
  { table: 'email_message', where: 't.remote_address = any(@addresses)', fate: 'deleted' },
  {
    table: 'missed_call',
    where: `${OF_PATIENT} or t.phone = any(@addresses) or ${TOLD} or t.follow_up_id = any(@conversations)`,
    fate: 'deleted',
  },
  // The sound itself is deleted before: it is in no table.
  { table: 'recording', where: OF_CALL, fate: 'emptied', set: 'transcript = null' },
  {
    table: 'recording_consent',
    where: `${OF_PATIENT} or ${OF_CALL}`,
    fate: 'emptied',
    // A key or a yes proves, and names nobody.
    set: `answered = case when length(t.answered) <= 3 then t.answered else 'erased' end`,
  },
  { table: 'commercial_number', where: 't.number = any(@addresses)', fate: 'deleted' },
  {
    table: 'on_call_case',
    where: `${OF_PATIENT} or t.phone = any(@addresses) or ${TOLD}`,
    fate: 'emptied',
    set: `phone = null, cause = t.id::text, reason = case when t.reason ~ '^[a-z][a-z-]*$' then t.reason else 'erased' end,
      version = t.version + 1`,
  },
  {
    table: 'identity_check',
    where: `${OF_PATIENT} or regexp_replace(t.address, '^claim-(of|from) ', '') = any(@addresses)`,
    fate: 'deleted',
  },
  { table: 'one_time_code', where: OF_PATIENT, fate: 'deleted', secret: ['salt', 'code_hash'] },
  { table: 'phone_change', where: OF_PATIENT, fate: 'deleted' },
  { table: 'suppressed_address', where: 't.address = any(@addresses)', fate: 'deleted' },
  { table: 'related_person_contact', where: 't.related_person_id = any(@related)', fate: 'deleted' },
  { table: 'related_person', where: 't.id = any(@related)', fate: 'deleted' },
  { table: 'patient_flag', where: OF_PATIENT, fate: 'deleted' },
  { table: 'patient_note', where: OF_PATIENT, fate: 'deleted' },
  { table: 'contact_point', where: OF_PATIENT, fate: 'deleted' },
  { table: 'consent', where: OF_PATIENT, fate: 'kept', why: 'proof-of-consent' },
  {
    table: 'touch',
    where: OF_PATIENT,
    fate: 'emptied',
    set: `state = case when t.state = 'planned' then 'dropped' else t.state end,
      reason = case when t.state = 'planned' then 'patient-erased' else t.reason end, ended_at = coalesce(t.ended_at, @now),
      variables = case when t.variables is not null then '{}'::jsonb end, dedupe_key = null`,
  },
  { table: 'messages_apart', where: OF_PATIENT, fate: 'deleted' },
  { table: 'visit_link', where: OF_PATIENT, fate: 'deleted', secret: ['token_hash'] },
  { table: 'booking_link', where: OF_PATIENT, fate: 'deleted', secret: ['token_hash'] },
  { table: 'visit_feedback', where: OF_PATIENT, fate: 'deleted' },
  {
    table: 'slot_offer',
    where: OF_PATIENT,
    fate: 'emptied',
    set: `state = case when t.state = 'offered' then 'withdrawn' else t.state end, answered_at = coalesce(t.answered_at, @now)`,
  },
  {
    table: 'waiting_entry',
    where: OF_PATIENT,
    fate: 'emptied',
    set: `state = case when t.state = 'waiting' then 'withdrawn' else t.state end, ended_at = coalesce(t.ended_at, @now)`,
  },
  {
    table: 'campaign_target',
    where: OF_PATIENT,
    fate: 'emptied',
    set: `address = null, state = case when t.state = 'planned' then 'dropped' else t.state end,
      reason = case when t.state = 'planned' then 'patient-erased' else t.reason end, ended_at = coalesce(t.ended_at, @now)`,
  },
  {
    table: 'triage_assessment',
    where: OF_PATIENT,
    fate: 'kept',
    why: 'clinical-record',
  },
  { table: 'triage_judgement', where: OF_ASSESSMENT, fate: 'kept', why: 'clinical-record' },
  { table: 'triage_watch', where: OF_ASSESSMENT, fate: 'kept', why: 'clinical-record' },
  {
    table: 'ehr_write',
    where: `t.appointment_id = any(@appointments)`,
    fate: 'emptied',
    set: `versions = null, intent = t.intent - 'reason'`,
  },
  { table: 'visit_said', where: `t.appointment_id = any(@appointments)`, fate: 'deleted' },
  {
    table: 'appointment',
    where: OF_PATIENT,
    fate: 'emptied',
    set: `reason = null, fhir = null, version = t.version + 1, updated_at = @now,
      cancel_reason = case when t.cancel_reason ~ '^[a-z][a-z-]*$' then t.cancel_reason end`,
  },
  {
    table: 'patient',
    where: 't.id = any(@patients)',
    fate: 'emptied',
    set: `given_name = '—', family_name = '—', birth_date = null, sex = null, language = null, identifiers = '[]',
      preferred_channel = null, slow_speech = false, insurers = '{}', insurers_told = '{}', insurers_at = null, detailed_messages = false, active = false, fhir = null, version = t.version + 1, updated_at = @now`,
  },
  { table: 'patient_identifier', where: OF_PATIENT, fate: 'deleted' },
  { table: 'patient_alias', where: OF_PATIENT, fate: 'kept', why: 'trail' },
  { table: 'patient_word', where: OF_PATIENT, fate: 'deleted' },
  { table: 'patient_coverage', where: OF_PATIENT, fate: 'deleted' },
  { table: 'name_sound', where: 't.owner_id = any(@patients) or t.owner_id = any(@related)', fate: 'deleted' },
  {
    table: 'resource_version',
    where: 't.id = any(@patients) or t.id = any(@appointments) or t.id = any(@related) or t.id = any(@flags)',
    fate: 'deleted',
  },
  {
    table: 'imported_row',
    where: 't.resource_id = any(@patients) or t.resource_id = any(@appointments) or t.resource_id = any(@related)',
    fate: 'deleted',
  },
  { table: 'ehr_link', where: 't.local_id = any(@patients)', fate: 'deleted' },
  { table: 'sync_issue', where: MENTIONS('diagnostics'), fate: 'deleted' },
  { table: 'idempotent_request', where: MENTIONS('response'), fate: 'deleted', secret: ['request_hash'] },
  { table: 'live_event', where: MENTIONS('payload'), fate: 'deleted' },
  { table: 'outbox_event', where: `t.relayed_at is not null and ${MENTIONS('payload')}`, fate: 'deleted' },
  { table: 'job', where: `t.state <> 'running' and ${MENTIONS('payload')}`, fate: 'deleted', secret: ['claim_token'] },
  { table: 'audit_entry', where: OF_PATIENT, fate: 'kept', why: 'trail', secret: ['prev_hash', 'hash'] },
  {
    table: 'audit_shown',
    where: OF_PATIENT,
    fate: 'kept',
    why: 'trail',
  },
];
