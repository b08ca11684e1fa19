import type { Line } from '../../identity/index.ts';
import { send } from '../../messaging/index.ts';
import type { Purpose } from '../../patients/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { MessageValues } from '../../platform/i18n/catalog.ts';
import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, ConversationId, MessageId, PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { TouchChannel } from '../domain/plan.ts';
import type { SendingWay } from '../origin-hooks.ts';
import { templates } from '../templates.ts';

/** The channels that a touch can leave by. */
export const CARRIED: readonly TouchChannel[] = ['sms'];

/** Where a touch comes from by a channel: the clinic's line. Undefined where it has none, or the channel carries nothing. */
export function senderOf(lines: readonly Line[], channel: TouchChannel): string | undefined {
  if (!CARRIED.includes(channel)) return undefined;
  return lines.find(({ channels }) => channels.some((one) => one === channel))?.number;
}

export interface Carried extends SendingWay {
  readonly template: string;
  readonly values: MessageValues;
  readonly purpose: Purpose;
  readonly patientId: PatientId;
  readonly appointmentId?: AppointmentId | undefined;
  readonly conversationId?: ConversationId | undefined;
  readonly dedupeKey: string;
  readonly expiresAt: Instant;
}

/** Writes the message of a touch into the transaction. Nothing leaves before the commit; safe to repeat by its key. */
export async function carry(tx: ClinicTx, ctx: ClinicContext, carried: Carried): Promise<MessageId> {
  const { channel, language, address, line, template, values, ...rest } = carried;
  assert(channel === 'sms', `no touch leaves by ${channel}`);
  return send(tx, ctx, {
    ...rest,
    channel,
    language,
    template,
    to: address,
    from: line,
    body: templates.render(template, { channel, language }, values),
    spelling: 'cheapest',
  });
}
