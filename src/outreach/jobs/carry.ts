import type { Line } from '../../identity/index.ts';
import { HOUSE_ADDRESS, send, type MessageParts } from '../../messaging/index.ts';
import type { Purpose } from '../../patients/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { MessageValues } from '../../platform/i18n/catalog.ts';
import { assert, required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, ConversationId, MessageId, PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { emailIn } from '../domain/email-text.ts';
import type { TouchChannel } from '../domain/plan.ts';
import { whatsappBody } from '../domain/whatsapp-rules.ts';
import type { SendingWay } from '../origin-hook.ts';
import { templates } from '../templates.ts';
import { unsubscribeUrl } from '../visit-page/unsubscribe-token.ts';
import type { OutreachPorts } from '../visit-page/visit-links.ts';
import { ownWords } from '../words/own-words.ts';

/** The channels that a touch can leave by. */
export const CARRIED: readonly TouchChannel[] = ['sms', 'whatsapp', 'email', 'voice'];

/**
 * Where a touch comes from by a channel: the clinic's line. Undefined where it has none, or where the channel carries nothing;
 * an email that could not be ended by a press is not sent either.
 */
export function senderOf(
  { ports }: ClinicContext<OutreachPorts>,
  lines: readonly Line[],
  channel: TouchChannel,
): string | undefined {
  if (channel === 'email') return ports.email && ports.visitLinks ? HOUSE_ADDRESS : undefined;
  if (!CARRIED.includes(channel) || (channel === 'voice' && !ports.voice)) return undefined;
  return lines.find(({ channels }) => channels.some((one) => one === channel))?.number;
}

export interface Carried extends SendingWay {
  readonly template: string;
  readonly values: MessageValues;
  readonly purpose: Purpose;
  readonly patientId: PatientId;
  readonly appointmentId?: AppointmentId | undefined;
  readonly conversationId?: ConversationId | undefined;
  /** Of the approved template, outside the 24 hours in which our own words are taken. */
  readonly contentSid?: string | undefined;
  /** Whom an email is from; the clinic of its words when absent. */
  readonly fromName?: string | undefined;
  /** What an email says at its end, with the address that ends them. */
  readonly emailEnd?: ((unsubscribeUrl: string) => string) | undefined;
  /** iCalendar of the visit; goes with an email. */
  readonly calendar?: string | undefined;
  readonly dedupeKey: string;
  readonly expiresAt: Instant;
  /** `first` for what somebody waits for; `queued` when absent. */
  readonly turn?: 'first' | undefined;
}

/** A variable of an approved template may have no line breaks (Meta). */
function singleLine(value: string): string {
  return value.replaceAll(/\s+/g, ' ').trim();
}

/** Writes the message of a touch into the transaction. Nothing leaves before the commit; safe to repeat by its key. */
export async function carry(tx: ClinicTx, ctx: ClinicContext<OutreachPorts>, carried: Carried): Promise<MessageId> {
  const { channel, language, address, line, template, values, calendar, contentSid, fromName, emailEnd, ...rest } =
    carried;
  const own = await ownWords(tx, { template, channel, language });
  const text = templates.render(template, { channel, language }, values, own);
  const message = { ...rest, turn: rest.turn ?? ('queued' as const), language, template, to: address, from: line };
  if (channel === 'sms') return send(tx, ctx, { ...message, channel, body: text, spelling: 'cheapest' });
  if (channel === 'whatsapp') {
    const { variables } = whatsappBody(own ?? templates.sourceOf(template, { channel, language }));
    const numbered = Object.fromEntries(
      variables.map((name, index) => [String(index + 1), singleLine(String(values[name]))]),
    );
    const whatsapp = contentSid === undefined ? undefined : { contentSid, variables: numbered };
    return send(tx, ctx, { ...message, channel, body: text, parts: whatsapp && { whatsapp } });
  }
  if (channel === 'voice') return send(tx, ctx, { ...message, channel, body: text });
  assert(channel === 'email', `no touch leaves by ${channel}`);
  const { subject, body } = emailIn(text);
  const { publicUrl, secret } = required(ctx.ports.visitLinks, 'addresses of the pages for patients');
  const url = unsubscribeUrl(publicUrl, secret, { clinicId: tx.clinicId, patientId: carried.patientId });
  const parts: MessageParts = {
    email: {
      subject,
      fromName: fromName ?? String(values['clinic']),
      unsubscribeUrl: url,
      calendar,
    },
  };
  return send(tx, ctx, { ...message, channel, body: emailEnd ? `${body}\n\n${emailEnd(url)}` : body, parts });
}
