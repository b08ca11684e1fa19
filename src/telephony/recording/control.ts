import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { CallId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { RecordingParts, RecordingChange } from './ports.ts';
import { findRecording, toRecording, writeNews, type Recording, type RecordingId } from './recording-rows.ts';

export type RecordingRefusal =
  | { readonly code: 'call-unknown' }
  | { readonly code: 'call-over' }
  | { readonly code: 'no-consent' }
  | { readonly code: 'not-recording' };

interface CallFacts {
  readonly id: CallId;
  readonly provider_sid: string;
  readonly to_address: string;
  readonly status: string;
  readonly permitted: boolean;
  readonly recording_id: RecordingId | null;
  readonly recording_sid: string | null;
}

async function factsOf(ctx: ClinicContext, callId: CallId): Promise<CallFacts | undefined> {
  const [row] = await ctx.db.query<CallFacts>(
    ctx.clinicId,
    `select c.id, c.provider_sid, c.to_address, c.status, coalesce(k.decision = 'permit', false) as permitted,
            r.id as recording_id, r.provider_sid as recording_sid
       from call c
       left join recording_consent k on k.clinic_id = c.clinic_id and k.call_id = c.id
       left join lateral (select id, provider_sid from recording r where r.clinic_id = c.clinic_id and r.call_id = c.id
                             and r.status in ('running', 'paused') order by r.started_at desc limit 1) r on true
      where c.clinic_id = $1 and c.id = $2`,
    [ctx.clinicId, callId],
  );
  return row;
}

/** Begins to record a call whose caller allowed it; one that is being recorded stays as it is. Throws `ProviderError`. */
export async function startRecording(
  ctx: ClinicContext,
  parts: Pick<RecordingParts, 'carrier'>,
  callId: CallId,
): Promise<Result<undefined, RecordingRefusal>> {
  const call = await factsOf(ctx, callId);
  if (!call) return refuse({ code: 'call-unknown' });
  if (!['ringing', 'in-progress'].includes(call.status)) return refuse({ code: 'call-over' });
  if (!call.permitted) return refuse({ code: 'no-consent' });
  if (call.recording_id) return ok(undefined);
  const { recordingSid } = await parts.carrier.start({ callSid: call.provider_sid, line: call.to_address });
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const news = { callId, providerSid: recordingSid, kind: 'call', status: 'running' } as const;
    const written = await writeNews(tx, ctx, news);
    if (!written) return;
    await record(tx, ctx, { action: 'recording.start', subject: { type: 'Recording', id: written.id } });
  });
  return ok(undefined);
}

/** Pauses (a card number is said), goes on with, or ends the recording of a call. Throws `ProviderError`. */
export async function changeRecording(
  ctx: ClinicContext,
  parts: Pick<RecordingParts, 'carrier'>,
  change: { readonly callId: CallId; readonly to: RecordingChange },
): Promise<Result<Recording, RecordingRefusal>> {
  const call = await factsOf(ctx, change.callId);
  if (!call) return refuse({ code: 'call-unknown' });
  const { recording_id: id, recording_sid: recordingSid } = call;
  if (!id || !recordingSid) return refuse({ code: 'not-recording' });
  await parts.carrier.change({ callSid: call.provider_sid, recordingSid }, change.to);
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    // That it has ended is told by the carrier, with its sound.
    const status = change.to === 'pause' ? 'paused' : 'running';
    if (change.to !== 'stop') {
      await tx.run(
        `update recording set status = $3 where clinic_id = $1 and id = $2 and status in ('running', 'paused')`,
        [tx.clinicId, id, status],
      );
    }
    await record(tx, ctx, { action: `recording.${change.to}`, subject: { type: 'Recording', id } });
  });
  const row = await findRecording(ctx, id);
  return row ? ok(toRecording(row)) : refuse({ code: 'not-recording' });
}
