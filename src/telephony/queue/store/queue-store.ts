import type { ClinicTx } from '../../../platform/database/database.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { CallId, ConversationId, StaffId } from '../../../platform/kernel/ids.ts';
import { parseLanguage } from '../../../platform/i18n/language.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { EntryKind, EntryStatus, QueueEntry, QueueEntryId } from '../domain/queue.ts';

interface EntryRow {
  readonly id: QueueEntryId;
  readonly call_id: CallId;
  readonly kind: EntryKind;
  readonly status: EntryStatus;
  readonly reason: string;
  readonly priority: number;
  readonly skill: string | null;
  readonly site_id: string | null;
  readonly language: string;
  readonly caller_sid: string;
  readonly caller_number: string;
  readonly line_number: string;
  readonly conversation_id: ConversationId | null;
  readonly entered_at: Instant;
  readonly promised_at: Instant | null;
  readonly give_up_at: Instant;
  readonly wanted_staff_id: StaffId | null;
  readonly staff_id: StaffId | null;
  readonly offered_at: Instant | null;
  readonly connected_at: Instant | null;
  readonly conference: string | null;
  readonly conference_sid: string | null;
  readonly slow: boolean;
}

const COLUMNS = `id, call_id, kind, status, reason, priority, skill, site_id, language, caller_sid, caller_number, line_number,
  conversation_id, entered_at, promised_at, give_up_at, wanted_staff_id, staff_id, offered_at, connected_at, conference, conference_sid, slow`;

function entryOf(row: EntryRow): QueueEntry {
  return {
    id: row.id,
    callId: row.call_id,
    kind: row.kind,
    status: row.status,
    reason: row.reason,
    priority: row.priority,
    ...(row.skill === null ? {} : { skill: row.skill }),
    ...(row.site_id === null ? {} : { siteId: row.site_id }),
    language: required(parseLanguage(row.language), 'the language of a queue entry'),
    callerSid: row.caller_sid,
    callerNumber: row.caller_number,
    lineNumber: row.line_number,
    ...(row.conversation_id === null ? {} : { conversationId: row.conversation_id }),
    enteredAt: row.entered_at,
    ...(row.promised_at === null ? {} : { promisedAt: row.promised_at }),
    giveUpAt: row.give_up_at,
    ...(row.wanted_staff_id === null ? {} : { wantedStaffId: row.wanted_staff_id }),
    ...(row.staff_id === null ? {} : { staffId: row.staff_id }),
    ...(row.offered_at === null ? {} : { offeredAt: row.offered_at }),
    ...(row.connected_at === null ? {} : { connectedAt: row.connected_at }),
    ...(row.conference === null ? {} : { conference: row.conference }),
    ...(row.conference_sid === null ? {} : { conferenceSid: row.conference_sid }),
    ...(row.slow ? { slow: true } : {}),
  };
}

/** One clinic's queue is changed by one transaction at a time, whichever process it runs in. Held until the commit. */
export async function lockQueue(tx: ClinicTx): Promise<void> {
  await tx.run(`select pg_advisory_xact_lock(hashtextextended('queue:' || $1::text, 0))`, [tx.clinicId]);
}

/** More than a clinic can have; a longer list would be an error. */
const MOST_OPEN = 1_000;

/** Everybody who waits, is offered or talks; the first in turn first. */
export async function openEntries(tx: ClinicTx): Promise<readonly QueueEntry[]> {
  const rows = await tx.sql<EntryRow>(
    `select ${COLUMNS} from queue_entry where clinic_id = $1 and status in ('waiting', 'ringing', 'talking')
      order by priority, entered_at, id limit ${MOST_OPEN}`,
    [tx.clinicId],
  );
  return rows.map(entryOf);
}

export async function findEntry(tx: ClinicTx, id: QueueEntryId): Promise<QueueEntry | undefined> {
  const [row] = await tx.sql<EntryRow>(`select ${COLUMNS} from queue_entry where clinic_id = $1 and id = $2`, [
    tx.clinicId,
    id,
  ]);
  return row && entryOf(row);
}

/** The newest entry of a call that came in. */
export async function entryOfCaller(tx: ClinicTx, callerSid: string): Promise<QueueEntry | undefined> {
  const [row] = await tx.sql<EntryRow>(
    `select ${COLUMNS} from queue_entry where clinic_id = $1 and caller_sid = $2 order by entered_at desc, id desc limit 1`,
    [tx.clinicId, callerSid],
  );
  return row && entryOf(row);
}

export async function entryOfCall(tx: ClinicTx, callId: CallId): Promise<QueueEntry | undefined> {
  const [row] = await tx.sql<EntryRow>(
    `select ${COLUMNS} from queue_entry where clinic_id = $1 and call_id = $2 order by entered_at desc, id desc limit 1`,
    [tx.clinicId, callId],
  );
  return row && entryOf(row);
}

/** Whether a caller, while the staff's phones rang, asked for the automatic receptionist. */
export async function choseAssistant(ctx: ClinicContext, callerSid: string): Promise<boolean> {
  const rows = await ctx.db.query(
    ctx.clinicId,
    "select 1 from queue_entry where clinic_id = $1 and caller_sid = $2 and outcome = 'chose-assistant' limit 1",
    [ctx.clinicId, callerSid],
  );
  return rows.length > 0;
}

export async function insertEntry(tx: ClinicTx, entry: QueueEntry): Promise<void> {
  await tx.run(
    `insert into queue_entry (clinic_id, id, call_id, kind, status, reason, priority, skill, site_id, language, caller_sid,
       caller_number, line_number, conversation_id, entered_at, give_up_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      tx.clinicId,
      entry.id,
      entry.callId,
      entry.kind,
      entry.status,
      entry.reason,
      entry.priority,
      entry.skill ?? null,
      entry.siteId ?? null,
      entry.language,
      entry.callerSid,
      entry.callerNumber,
      entry.lineNumber,
      entry.conversationId ?? null,
      new Date(entry.enteredAt),
      new Date(entry.giveUpAt),
    ],
  );
}

function instant(at: Instant | undefined): Date | null {
  return at === undefined ? null : new Date(at);
}

/** Writes all of an entry that changes while it is open. */
export async function saveEntry(tx: ClinicTx, entry: QueueEntry): Promise<void> {
  await tx.run(
    `update queue_entry set kind = $3, status = $4, reason = $5, priority = $6, skill = $7, promised_at = $8, give_up_at = $9,
       wanted_staff_id = $10, staff_id = $11, offered_at = $12, connected_at = $13, conference = $14, conference_sid = $15,
       site_id = $16
     where clinic_id = $1 and id = $2`,
    [
      tx.clinicId,
      entry.id,
      entry.kind,
      entry.status,
      entry.reason,
      entry.priority,
      entry.skill ?? null,
      instant(entry.promisedAt),
      new Date(entry.giveUpAt),
      entry.wantedStaffId ?? null,
      entry.staffId ?? null,
      instant(entry.offeredAt),
      instant(entry.connectedAt),
      entry.conference ?? null,
      entry.conferenceSid ?? null,
      entry.siteId ?? null,
    ],
  );
}

/** Says everything to the caller slowly. */
export async function keepSlow(tx: ClinicTx, id: QueueEntryId): Promise<void> {
  await tx.run('update queue_entry set slow = true where clinic_id = $1 and id = $2', [tx.clinicId, id]);
}

/** Ends an entry, with what came of it. */
export async function closeEntry(
  tx: ClinicTx,
  entry: QueueEntry,
  end: { readonly status: 'finished' | 'abandoned' | 'left'; readonly outcome: string; readonly at: Instant },
): Promise<void> {
  await tx.run('update queue_entry set status = $3, outcome = $4, ended_at = $5 where clinic_id = $1 and id = $2', [
    tx.clinicId,
    entry.id,
    end.status,
    end.outcome,
    new Date(end.at),
  ]);
}

const USUAL_TALK_SECONDS = 180;

/** How long the last talks took, at the mean. */
export async function averageTalkSeconds(tx: ClinicTx): Promise<number> {
  const [row] = await tx.sql<{ seconds: number | null }>(
    `select round(avg(extract(epoch from ended_at - connected_at)))::integer as seconds from (
       select ended_at, connected_at from queue_entry
        where clinic_id = $1 and ended_at is not null and connected_at is not null order by ended_at desc limit 20) as latest`,
    [tx.clinicId],
  );
  return Math.max(30, row?.seconds ?? USUAL_TALK_SECONDS);
}

/** What came of a call by its time in the queue, where nothing came of it before: a talk that called a person has said so itself. */
export async function noteOutcome(tx: ClinicTx, callId: CallId, outcome: string): Promise<void> {
  await tx.run('update call set outcome = $3 where clinic_id = $1 and id = $2 and outcome is null', [
    tx.clinicId,
    callId,
    outcome,
  ]);
}
