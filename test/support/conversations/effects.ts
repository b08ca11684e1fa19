import { onGoesOnInWriting, onTextAsked } from '../../../src/messaging/index.ts';
import { onNeedsPerson } from '../../../src/reception/index.ts';
import type { ConversationClinic } from './clinics.ts';
import type { Effects, VisitEffect } from './conversation-file.ts';

interface VisitRow {
  readonly id: string;
  readonly patient: string;
  readonly service: string;
  readonly practitioner: string;
  readonly at: string;
  readonly status: string;
  readonly attendance: string;
}

/** Every visit of the clinic as it stands, by id. */
export type Visits = ReadonlyMap<string, VisitRow>;

export async function visitsNow({
  ctx,
}: {
  readonly ctx: Pick<ConversationClinic['ctx'], 'clinicId' | 'db'>;
}): Promise<Visits> {
  const rows = await ctx.db.query<VisitRow>(
    ctx.clinicId,
    `select a.id, p.given_name || ' ' || p.family_name as patient, s.name as service, r.name as practitioner,
            to_char(a.start_at at time zone i.zone, 'YYYY-MM-DD HH24:MI') as at, a.status, a.attendance
       from appointment a
       join patient p on p.clinic_id = a.clinic_id and p.id = a.patient_id
       join service s on s.clinic_id = a.clinic_id and s.id = a.service_id
       join practitioner r on r.clinic_id = a.clinic_id and r.id = a.practitioner_id
       join site i on i.clinic_id = a.clinic_id and i.id = a.site_id
      where a.clinic_id = $1 order by a.start_at, a.id`,
    [ctx.clinicId],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

function changeOf(before: VisitRow | undefined, after: VisitRow): VisitEffect['what'] | undefined {
  if (!before) return 'booked';
  if (after.status === 'cancelled' && before.status !== 'cancelled') return 'cancelled';
  if (after.at !== before.at || after.practitioner !== before.practitioner) return 'moved';
  if (after.attendance === 'accepted' && before.attendance !== 'accepted') return 'confirmed';
  return after.status === before.status && after.attendance === before.attendance ? undefined : 'changed';
}

/** What became of the visits. */
export function visitChanges(before: Visits, after: Visits): readonly VisitEffect[] {
  return [...after.values()].flatMap((visit): readonly VisitEffect[] => {
    const old = before.get(visit.id);
    const what = changeOf(old, visit);
    if (!what) return [];
    const { patient, service, practitioner, at } = visit;
    return [{ what, patient, service, practitioner, at, ...(what === 'moved' && old ? { was: old.at } : {}) }];
  });
}

/** The desk's tasks that the conversation leads to: its events are handed to whoever makes them in the product. */
export async function tasksMade({ ctx }: ConversationClinic): Promise<Effects['tasks']> {
  const events = await ctx.db.query<{ payload: object }>(
    ctx.clinicId,
    `select payload from outbox_event where clinic_id = $1 and type = 'conversation.needs-person' order by id`,
    [ctx.clinicId],
  );
  for (const { payload } of events) await onNeedsPerson(ctx, { type: 'conversation.needs-person', payload });
  return [
    ...(await ctx.db.query<Effects['tasks'][number]>(
      ctx.clinicId,
      'select kind, reason, priority from task where clinic_id = $1 order by created_at, id',
      [ctx.clinicId],
    )),
  ];
}

/** What the clinic was asked for, in the order in which it was told. */
export async function requestsLeft({ ctx }: ConversationClinic): Promise<NonNullable<Effects['requests']>> {
  const rows = await ctx.db.query<{ kind: string; words: string | null }>(
    ctx.clinicId,
    `select kind, detail ->> 'words' as words from conversation_request where clinic_id = $1 order by number, created_at, id`,
    [ctx.clinicId],
  );
  return rows.map(({ kind, words }) => ({ kind, ...(words === null ? {} : { words }) }));
}

interface CodeSent {
  readonly phone: string;
  readonly text: string;
}

/** The one-time codes that left, in their order. */
export function codesSent({ ctx }: ConversationClinic): Promise<readonly CodeSent[]> {
  return ctx.db.query<CodeSent>(
    ctx.clinicId,
    `select payload ->> 'phone' as phone, payload ->> 'text' as text from outbox_event
      where clinic_id = $1 and type = 'conversation.text-asked' and payload ->> 'template' = 'one-time-code' order by id`,
    [ctx.clinicId],
  );
}

const WRITES = { 'conversation.text-asked': onTextAsked, 'conversation.closed': onGoesOnInWriting } as const;

/** The SMS that a call led to: its events are handed to whoever writes them in the product. */
export async function textsSent({ ctx }: ConversationClinic): Promise<NonNullable<Effects['texts']>> {
  const events = await ctx.db.query<{ eventId: string; type: keyof typeof WRITES; payload: Record<string, unknown> }>(
    ctx.clinicId,
    'select id::text as "eventId", type, payload from outbox_event where clinic_id = $1 and type = any($2) order by id',
    [ctx.clinicId, Object.keys(WRITES)],
  );
  for (const event of events) await WRITES[event.type](ctx, event);
  const rows = await ctx.db.query<{ body: string }>(
    ctx.clinicId,
    `select body from message where clinic_id = $1 and direction = 'outbound' and template in ('asked-by-voice', 'goes-on-in-writing')
      order by created_at, id`,
    [ctx.clinicId],
  );
  return rows.map(({ body }) => body);
}
