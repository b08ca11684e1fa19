import type { OnCallContext } from '../ports.ts';
import type { AlertId } from '../store/case-rows.ts';

export const ON_CALL_STEPS = ['offer', 'accept', 'ended'] as const;
export type OnCallStep = (typeof ON_CALL_STEPS)[number];

/** The address at which the carrier asks what comes next. It is trusted, because the carrier signs it as a whole. */
export function onCallHook(ctx: Pick<OnCallContext, 'clinicId' | 'ports'>, step: OnCallStep, alert: AlertId): string {
  return `${ctx.ports.onCallHooksUrl}/${step}?${new URLSearchParams({ clinic: ctx.clinicId, alert })}`;
}
