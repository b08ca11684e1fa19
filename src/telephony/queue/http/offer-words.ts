import { TAKEN_OVER } from '../domain/queue.ts';
import type { OfferFacts } from '../queries/offer-facts.ts';
import type { QueueWord } from '../words/es.ts';
import { queueWords } from '../words/words.ts';

const REASONS: Readonly<Record<string, QueueWord>> = {
  emergency: 'offer.emergency',
  'urgent-symptoms': 'offer.emergency',
  'asked-for-person': 'offer.asked-for-person',
  transfer: 'offer.transfer',
  direct: 'offer.direct',
  [TAKEN_OVER]: 'offer.taken-over',
};

/** The whisper: who calls, why, for how long, and the key that accepts. */
export function offerWords({ entry, language, patientName, waitedMinutes }: OfferFacts): string {
  const who = patientName === undefined ? 'offer.unknown' : 'offer.patient';
  return [
    queueWords(who, language, patientName === undefined ? {} : { who: patientName }),
    queueWords(REASONS[entry.reason] ?? 'offer.other', language),
    ...(entry.kind === 'callback' ? [queueWords('offer.callback', language)] : []),
    ...(waitedMinutes > 0 ? [queueWords('offer.waited', language, { minutes: waitedMinutes })] : []),
    queueWords('offer.accept', language),
  ].join(' ');
}
