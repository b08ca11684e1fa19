import { z } from 'zod';
import {
  abandonIntent,
  agendaOf,
  appointmentsTogether,
  fulfilIntent,
  getAppointment,
  type AgendaPorts,
  type EhrIntent,
  type RemoteAgenda,
} from '../../agenda/index.ts';
import { defineJob, enqueue } from '../../jobs/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { HOUR_MS, plusMs, SECOND_MS } from '../../platform/time/instant.ts';
import { callOff, callSomebody, tellRefused, type AttentionReason } from './attention.ts';
import { findWrite, isSuperseded, markEnd, type EhrWrite } from './writes.ts';

type Ctx = ClinicContext<AgendaPorts>;

/** 30 s, a minute, two … at most an hour: about half a day, after which a person has to look. */
const MOST_TRIES = 20;
const retryDelayMs = (attempts: number) => Math.min(30 * SECOND_MS * 2 ** (attempts - 1), HOUR_MS);

const PATIENTS_ACTS: readonly string[] = ['phone', 'message', 'web'];

async function tell(ctx: Ctx, intent: EhrIntent, reason: AttentionReason, removed = false): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, (tx) => callSomebody(tx, ctx, { intent, reason, removed }));
}

/** The EHR has it. Where the agenda cannot follow, because somebody took the request back, the EHR has to follow the agenda. */
export async function follow(ctx: Ctx, write: EhrWrite, receipt: Parameters<typeof fulfilIntent>[2]): Promise<void> {
  const { intent } = write;
  const followed = await fulfilIntent(ctx, intent, receipt);
  if (followed.ok) return;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const { code } = followed.error;
    if (await markEnd(tx, ctx, { id: intent.id, state: 'conflict', reason: code }))
      await callSomebody(tx, ctx, { intent, reason: 'conflict' });
  });
}

/** Somebody cancelled here what nobody knew to be booked there: it is looked for and cancelled there too. */
async function undo(ctx: Ctx, agenda: RemoteAgenda, { intent }: EhrWrite): Promise<'open' | 'settled'> {
  const { id, appointmentId, groupId, cause } = intent;
  const answer = await agenda.carryOut(ctx, { id, kind: 'cancel', appointmentId, groupId, cause, wholeVisit: true });
  if (answer.ok) await ctx.db.inClinic(ctx.clinicId, async (tx) => answer.value.settle?.(tx, ctx));
  else if (answer.error.code === 'ehr-unconfirmed') return 'open';
  else await tell(ctx, intent, 'refused');
  return 'settled';
}

/** What it was about is over, or something else was wanted since. */
async function isOver(ctx: Ctx, write: EhrWrite): Promise<boolean> {
  const { intent } = write;
  // What was asked for several goes on while one of them is still to come.
  if (intent.kind === 'book' && intent.groupId !== undefined)
    return (await appointmentsTogether(ctx, intent.groupId)).every(({ status }) => status === 'cancelled');
  const appointment = await getAppointment(ctx, intent.appointmentId);
  if (!appointment || appointment.status === 'cancelled')
    return intent.kind === 'restore' && appointment ? isSuperseded(ctx, write) : intent.kind !== 'cancel';
  return intent.kind !== 'book' && (await isSuperseded(ctx, write));
}

/** A person decides, and was called with both versions: until then nothing is sure that could be said. */
function isConflict(error: { readonly code: string; readonly reason?: string }): boolean {
  return error.code === 'ehr-refused' && error.reason === 'conflict';
}

/** What a patient asked for of a visit that stands. Of a booking the end of the request tells; the desk tells its own. */
export function isPatientsChange({ kind, cause }: EhrIntent): boolean {
  return (kind === 'reschedule' || kind === 'cancel') && PATIENTS_ACTS.includes(cause);
}

/** It was said no to, or is not wanted any more: the agenda lets go of it, and whoever was sent away with "requested" is told. */
async function letGo(ctx: Ctx, { intent, promised }: EhrWrite, why: 'refused' | 'conflict' | 'over'): Promise<void> {
  await abandonIntent(ctx, intent);
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await markEnd(tx, ctx, { id: intent.id, state: 'refused', reason: why });
    if (!promised) return;
    await callOff(tx, ctx, intent);
    if (why !== 'refused') return;
    await callSomebody(tx, ctx, { intent, reason: 'refused' });
    if (isPatientsChange(intent)) await tellRefused(tx, ctx, intent);
  });
}

async function look(ctx: Ctx, write: EhrWrite): Promise<'open' | 'settled'> {
  const { intent, state } = write;
  if (state === 'done' || state === 'conflict') return 'settled';
  const agenda = await agendaOf(ctx, intent.cause);
  if (agenda.kind === 'own') return 'open';
  if (state !== 'refused' && (await isOver(ctx, write))) {
    if (intent.kind === 'book') return undo(ctx, agenda, write);
    await letGo(ctx, write, 'over');
    return 'settled';
  }
  const answer = await agenda.carryOut(ctx, intent);
  if (answer.ok) await follow(ctx, write, answer.value);
  else if (answer.error.code === 'ehr-unconfirmed') return 'open';
  else await letGo(ctx, write, isConflict(answer.error) ? 'conflict' : 'refused');
  return 'settled';
}

/** Of a connection that rests, or whose first load goes on: after this long a person has to look. */
const MOST_REST_MS = 12 * HOUR_MS;

const isOpen = ({ state }: EhrWrite) => state === 'pending' || state === 'sent' || state === 'unknown';

/** Nothing is sent while a connection rests: it is made due again when that goes on. A person hears of what waits for too long. */
async function lookAtRest(ctx: Ctx, write: EhrWrite): Promise<void> {
  const { id } = write;
  const dueAt = plusMs(ctx.clock.now(), MOST_REST_MS);
  const payload = { writeId: id, rests: true };
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    enqueue(tx, ctx, { definition: settleWrite, payload, dueAt, dedupeKey: `${id} rests` }),
  );
}

/**
 * Finishes what was intended: finds out what a lost answer did, asks again where it did nothing, and lets the agenda follow.
 * What stays open is asked again with growing pauses; at the end a person is called, and the write is shown as `unknown`.
 */
export const settleWrite = defineJob<{ readonly writeId: string; readonly rests?: boolean | undefined }, Ctx>({
  kind: 'fhir.settle-write',
  payload: z.object({ writeId: z.uuid(), rests: z.boolean().optional() }),
  maxAttempts: MOST_TRIES,
  retryDelayMs,
  async run(ctx, { writeId, rests = false }, job) {
    const write = await findWrite(ctx, writeId);
    if (!write) return;
    // Nobody can find out any more, and another server is not asked in its place.
    if (isOpen(write) && write.isRemoved) return tell(ctx, write.intent, 'gave-up', true);
    if (isOpen(write) && rests && write.isPaused) return tell(ctx, write.intent, 'gave-up');
    if (rests) return;
    if (write.isPaused) return lookAtRest(ctx, write);
    if ((await look(ctx, write)) === 'settled') return;
    if (job.isLastAttempt) await tell(ctx, write.intent, 'gave-up');
    throw new ProviderError('ehr', 'a write is not confirmed yet', { retryable: true });
  },
});
