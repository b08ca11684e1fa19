import type { EhrIntent } from '../../agenda/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { toIso } from '../../platform/time/instant.ts';
import type { Fields } from './merge.ts';
import type { Versions } from './outcome.ts';

/** Why somebody of the clinic is to look at a write. */
export type AttentionReason =
  | 'unconfirmed'
  | 'refused'
  | 'conflict'
  | 'duplicate'
  | 'patient-unsure'
  | 'slot-not-freed'
  | 'slot-not-busy'
  | 'old-not-cancelled'
  | 'gave-up';

function said({ start, end, ...codes }: Fields) {
  return {
    ...codes,
    ...(start === undefined ? {} : { start: toIso(start) }),
    ...(end === undefined ? {} : { end: toIso(end) }),
  };
}

/** Calls somebody. The facts are times, codes and references there: no names. */
export async function callSomebody(
  tx: ClinicTx,
  ctx: ClinicContext,
  call: {
    readonly intent: EhrIntent;
    readonly reason: AttentionReason;
    readonly versions?: Versions | undefined;
    /** Nobody there can be asked any more. */
    readonly removed?: boolean | undefined;
  },
): Promise<void> {
  const { intent, reason, versions, removed = false } = call;
  const facts = versions && {
    versions: {
      known: said(versions.known),
      theirs: said(versions.theirs),
      ours: said(versions.ours),
      ...(versions.candidates && { candidates: versions.candidates }),
    },
  };
  await emit(tx, ctx, {
    type: 'ehr.attention',
    payload: {
      writeId: intent.id,
      appointmentId: intent.appointmentId,
      kind: intent.kind,
      reason,
      ...facts,
      ...(removed ? { removed } : {}),
    },
  });
}

/** The patient asked for a change, was told "requested", and it will not be: they hear of it. */
export async function tellRefused(tx: ClinicTx, ctx: ClinicContext, intent: EhrIntent): Promise<void> {
  const { id: writeId, appointmentId, kind } = intent;
  await emit(tx, ctx, { type: 'ehr.change-refused', payload: { writeId, appointmentId, kind } });
}

/** What was open is settled: nobody has to look any more. `decided`: a person said whose version holds. */
export async function callOff(
  tx: ClinicTx,
  ctx: ClinicContext,
  intent: EhrIntent,
  how: { readonly decided: boolean } = { decided: false },
): Promise<void> {
  const { id: writeId, appointmentId } = intent;
  await emit(tx, ctx, { type: 'ehr.settled', payload: { writeId, appointmentId, ...how } });
}
