import type { Carrier } from './carrier/context.ts';
import type { MailRecord, CallRecord, MessageRecord } from './carrier/records.ts';
import { toIso, type Instant } from '../platform/time/instant.ts';
import type { Zone } from '../platform/time/wall-time.ts';

/** Somebody made up, whom the page can call and write as. */
export interface Persona {
  readonly name: string;
  readonly phone: string;
  readonly birthDate?: string;
  readonly language: string;
  readonly note?: string;
}

/** A call as the page shows it: instants in ISO 8601. */
export function callView(call: CallRecord): unknown {
  const { createdAt, updatedAt, startedAt, endedAt, transcript, ...rest } = call;
  return {
    ...rest,
    createdAt: toIso(createdAt),
    updatedAt: toIso(updatedAt),
    startedAt: isoOf(startedAt),
    endedAt: isoOf(endedAt),
    transcript: transcript.map((line) => ({ ...line, at: toIso(line.at) })),
  };
}

export function messageView(message: MessageRecord): unknown {
  const { createdAt, updatedAt, sentAt, ...rest } = message;
  return { ...rest, createdAt: toIso(createdAt), updatedAt: toIso(updatedAt), sentAt: isoOf(sentAt) };
}

export function mailView(mail: MailRecord): unknown {
  return { ...mail, at: toIso(mail.at) };
}

/** What the page needs at once when it opens; afterwards it lives on events. */
export function pageState(
  carrier: Carrier,
  facts: { readonly personas: readonly Persona[]; readonly mails: readonly MailRecord[]; readonly zone: Zone },
): unknown {
  const { calls, messages, faults, lines, webhooks } = carrier;
  return {
    now: toIso(carrier.now()),
    zone: facts.zone,
    lines,
    personas: facts.personas,
    calls: calls.newestFirst().slice(0, 50).map(callView),
    messages: messages.newestFirst().map(messageView),
    mails: facts.mails.map(mailView),
    faults: faults.all(),
    webhooks: webhooks.log().map((line) => ({ ...line, at: toIso(line.at) })),
  };
}

function isoOf(instant: Instant | undefined): string | undefined {
  return instant === undefined ? undefined : toIso(instant);
}
