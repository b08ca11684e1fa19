import type { ClinicId, MessageId } from '../../platform/kernel/ids.ts';

export const CALL_STEPS = ['answered', 'machine', 'voicemail', 'ended'] as const;
export type CallStep = (typeof CALL_STEPS)[number];

/** The address at which the carrier asks about the call of a message. It is trusted, because the carrier signs it as a whole. */
export function callHook(
  hooksUrl: string,
  step: CallStep,
  { clinicId, messageId }: { readonly clinicId: ClinicId; readonly messageId: MessageId },
): string {
  return `${hooksUrl}/${step}?${new URLSearchParams({ clinic: clinicId, message: messageId })}`;
}
