import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { OnCallPorts } from '../ports.ts';

/** Only telephones that ring are touched. */
export type SettleContext = ClinicContext<Pick<OnCallPorts, 'calls'>>;

/** Nobody needs to pick up any more. What the carrier does not hear of rings out by itself. */
export async function hush(ctx: SettleContext, sids: readonly string[]): Promise<void> {
  await Promise.all(
    sids.map((sid) =>
      ctx.ports.calls.hangUp(sid).catch((error: unknown) => {
        ctx.log.warn({ 'call.sid': sid, error }, 'A call that is no longer needed could not be ended.');
      }),
    ),
  );
}
