import { z } from 'zod';
import { record } from '../../audit/index.ts';
import { listSites } from '../../identity/index.ts';
import { enqueue } from '../../jobs/index.ts';
import { parsePhone } from '../../patients/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { emit, type DomainEvent } from '../../platform/outbox/emit.ts';
import { assessmentSeen, specialtiesOf, type TriageId } from '../../triage/index.ts';
import { isSameSpecialty } from '../domain/rota.ts';
import { climb } from '../jobs/climb.ts';
import { sweepLater } from '../jobs/sweep.ts';
import type { OnCallContext } from '../ports.ts';
import type { CaseId, CaseRow } from '../store/case-rows.ts';
import { readerOf, rotasOf, settingOf } from '../store/rota-rows.ts';

interface NewCase {
  /** Names what it is about: told again, the same case is found. */
  readonly cause: string;
  readonly reason: string;
  readonly level?: number | undefined;
  readonly phone?: string | undefined;
  readonly conversationId?: string | undefined;
  readonly assessmentId?: string | undefined;
  readonly patientId?: string | undefined;
  /** When it was told; it may be delivered later. */
  readonly toldAt?: Date | undefined;
  readonly specialty?: string | undefined;
  readonly siteId?: string | undefined;
}

function numberOf(phone: string): string | undefined {
  const parsed = parsePhone(phone);
  return parsed.ok ? parsed.value : undefined;
}

type Whose = Pick<NewCase, 'specialty' | 'siteId'>;

/**
 * Of which specialty and place whoever is called must be: by the protocol that decided, and the number that was dialled. The specialty
 * that a rota is for, where the protocol has several.
 */
async function whoseOf(
  ctx: OnCallContext,
  told: { readonly assessmentId?: string | undefined; readonly line?: string | undefined },
): Promise<Whose> {
  const { assessmentId, line } = told;
  const [specialties, rotas, sites] = await Promise.all([
    assessmentId ? specialtiesOf(ctx, assessmentId as TriageId) : [],
    rotasOf(readerOf(ctx), ctx.clinicId),
    line ? listSites(ctx) : [],
  ]);
  const isCovered = (one: string) => rotas.some(({ specialty }) => specialty && isSameSpecialty(specialty, one));
  // A clinic that has rotas for specialties alone has nobody else to call.
  const other = rotas.some(({ specialty }) => specialty === undefined) ? undefined : rotas[0]?.specialty;
  return {
    specialty: specialties.find(isCovered) ?? other ?? specialties[0],
    siteId: sites.find(({ phone }) => phone !== undefined && numberOf(phone) === line)?.id,
  };
}

/**
 * Who rings again while somebody is being called for them (their first call broke off) is that case, as urgent as the worse of both: the
 * same people are not rung twice for one telephone number. What the second call was assessed as is looked after in the place of the
 * first's, where it cannot wait either. So is a first call that is heard of only after
 * their second was taken: somebody rings that number. Undefined where there is none to join. Safe to repeat.
 */
async function joinOpenCase(
  tx: ClinicTx,
  ctx: OnCallContext,
  told: NewCase,
): Promise<{ readonly replaced: TriageId | undefined } | undefined> {
  const { phone, conversationId } = told;
  if (!phone || !conversationId) return undefined;
  const [same] = await tx.sql<Pick<CaseRow, 'id' | 'state' | 'conversation_id'> & { assessment_id: TriageId | null }>(
    `select id, state, conversation_id, assessment_id from on_call_case where clinic_id = $1 and cause like 'conversation:%' and cause <> $2
        and (conversation_id = $3 or (phone = $4 and (state = 'open' or (opened_at >= $7 and level <= $8::smallint)) and specialty is not distinct from $5 and site_id is not distinct from $6))
      order by (conversation_id is not distinct from $3) desc, opened_at desc limit 1 for update`,
    [
      tx.clinicId,
      told.cause,
      conversationId,
      phone,
      told.specialty ?? null,
      told.siteId ?? null,
      told.toldAt ?? null,
      told.level ?? null,
    ],
  );
  if (!same) return undefined;
  if (same.conversation_id === conversationId) return { replaced: undefined };
  const { reason, level } = told;
  const isTaken = same.state === 'acknowledged' || same.state === 'closed';
  const assessmentId = !isTaken && level !== undefined && level <= 2 ? told.assessmentId : undefined;
  await tx.run(
    `update on_call_case set conversation_id = $3, level = least(level, $4::smallint), assessment_id = coalesce($5, assessment_id),
            reason = case when $4::smallint < level then $6 else reason end, version = version + 1 where clinic_id = $1 and id = $2`,
    [tx.clinicId, same.id, conversationId, level ?? null, assessmentId ?? null, reason],
  );
  await record(tx, ctx, {
    action: 'on-call.told-again',
    subject: { type: 'OnCallCase', id: same.id },
    detail: { reason, level },
  });
  if (isTaken) return { replaced: told.assessmentId as TriageId | undefined };
  return { replaced: assessmentId === undefined ? undefined : (same.assessment_id ?? undefined) };
}

/**
 * Opens a case: the case, its audit entry, its event and its first step, due now, in one transaction. From here on it runs by itself
 * until somebody accepts it or nobody is left. Nothing where the clinic has no on-call, or has this case already. Safe to repeat.
 */
async function openCase(ctx: OnCallContext, told: NewCase): Promise<void> {
  const joined = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!(await settingOf(readerOf(tx), tx.clinicId))) return undefined;
    const same = await joinOpenCase(tx, ctx, told);
    if (same) return same;
    const id = ctx.ids.next<CaseId>();
    const at = new Date(ctx.clock.now());
    const made = await tx.run(
      `insert into on_call_case (clinic_id, id, cause, reason, level, phone, conversation_id, assessment_id, patient_id, specialty, site_id,
         state, step, next_at, opened_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'open', 0, $12, $12)
       on conflict (clinic_id, cause) do nothing`,
      [
        tx.clinicId,
        id,
        told.cause,
        told.reason,
        told.level ?? null,
        told.phone ?? null,
        told.conversationId ?? null,
        told.assessmentId ?? null,
        told.patientId ?? null,
        told.specialty ?? null,
        told.siteId ?? null,
        at,
      ],
    );
    if (made === 0) return undefined;
    await enqueue(tx, ctx, { definition: climb, payload: { caseId: id, step: 0, round: 0 }, dedupeKey: `${id}:0:0` });
    await sweepLater(tx, ctx);
    await emit(tx, ctx, { type: 'case.opened', payload: { caseId: id, reason: told.reason } });
    await record(tx, ctx, {
      action: 'on-call.open',
      subject: { type: 'OnCallCase', id },
      detail: { reason: told.reason, level: told.level },
    });
    return undefined;
  });
  if (joined?.replaced) await assessmentSeen(ctx, joined.replaced);
}

const needsPerson = z.object({
  conversationId: z.uuid().nullish(),
  reason: z.string().max(100),
  urgent: z.boolean().default(false),
  phone: z.string().max(100).nullish(),
  patientId: z.uuid().nullish(),
  assessmentId: z.uuid().nullish(),
  level: z.int().nullish(),
  /** The clinic's own number that was dialled or written to. */
  line: z.string().max(100).nullish(),
});

/** `conversation.needs-person`: where it is urgent, somebody on duty is called, whether the call goes on or not. Idempotent. */
export async function onUrgentPerson(
  ctx: OnCallContext,
  event: DomainEvent & { readonly eventId?: string; readonly occurredAt?: string | undefined },
): Promise<void> {
  const told = needsPerson.parse(event.payload);
  const { conversationId, reason, urgent, phone, patientId, assessmentId, level } = told;
  if (!urgent) return;
  await openCase(ctx, {
    ...(await whoseOf(ctx, { assessmentId: assessmentId ?? undefined, line: told.line ?? undefined })),
    cause: conversationId ? `conversation:${conversationId}` : `event:${event.eventId ?? phone ?? reason}`,
    reason,
    toldAt: event.occurredAt === undefined ? undefined : new Date(event.occurredAt),
    level: level ?? undefined,
    phone: phone?.replace(/^whatsapp:/, ''),
    conversationId: conversationId ?? undefined,
    assessmentId: assessmentId ?? undefined,
    patientId: patientId ?? undefined,
  });
}

const expired = z.object({
  assessmentId: z.uuid(),
  level: z.int().optional(),
  patientId: z.uuid().optional(),
  conversationId: z.uuid().optional(),
});

/** `triage.raised`: the desk hears that it is worse than was told, and whoever is on duty is called. Idempotent. */
export async function onTriageRaised(ctx: OnCallContext, event: DomainEvent): Promise<void> {
  const { assessmentId, level, patientId, conversationId } = expired.parse(event.payload);
  await openCase(ctx, {
    ...(await whoseOf(ctx, { assessmentId })),
    cause: `triage-raised:${assessmentId}`,
    reason: 'triage-raised',
    level,
    assessmentId,
    patientId,
    conversationId,
  });
}

/** `triage.expired`: who had to be seen now and was not, is a case again. Less urgent ones are the desk's. */
export async function onTriageExpired(ctx: OnCallContext, event: DomainEvent): Promise<void> {
  const { assessmentId, level, patientId, conversationId } = expired.parse(event.payload);
  if (level === undefined || level > 2) return;
  // The case of the call itself still runs, or its alarm stands at the desk: nobody is rung a second time for the same.
  const [open] = await ctx.db.query(
    ctx.clinicId,
    `select id from on_call_case where clinic_id = $1 and assessment_id = $2 and state in ('open', 'exhausted') limit 1`,
    [ctx.clinicId, assessmentId],
  );
  if (open) return;
  await openCase(ctx, {
    ...(await whoseOf(ctx, { assessmentId })),
    cause: `triage-expired:${assessmentId}`,
    reason: 'triage-expired',
    level,
    assessmentId,
    patientId,
    conversationId,
  });
}
