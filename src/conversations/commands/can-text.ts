import { linesOf } from '../../identity/index.ts';
import { canReceiveSms } from '../../patients/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Turn } from '../domain/turn.ts';

/** Whether who calls can be sent an SMS: from a mobile, by a clinic that has a line for it. */
export async function canText(ctx: ClinicContext, { channel, from }: Turn): Promise<boolean> {
  if (channel !== 'voice' || !from.startsWith('+') || !canReceiveSms(from)) return false;
  return (await linesOf(ctx)).some(({ channels }) => channels.includes('sms'));
}
