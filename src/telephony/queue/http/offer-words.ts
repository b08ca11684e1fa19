import type { PersonReason } from '../../../conversations/index.ts';
import { localeOf, nameOf, type Language } from '../../../platform/i18n/language.ts';
import { TAKEN_OVER } from '../domain/queue.ts';
import type { OfferFacts } from '../queries/offer-facts.ts';
import type { QueueWord } from '../words/es.ts';
import { queueWords } from '../words/words.ts';

/** Every reason for which a conversation wants a person. */
const OF_TALKS: Readonly<Record<PersonReason, QueueWord>> = {
  emergency: 'offer.emergency',
  'asked-for-person': 'offer.asked-for-person',
  'urgent-symptoms': 'offer.urgent-symptoms',
  'symptoms-abandoned': 'offer.symptoms-abandoned',
  symptoms: 'offer.symptoms',
  'no-openings-in-time': 'offer.no-openings-in-time',
  'not-understood': 'offer.not-understood',
  silence: 'offer.silence',
  'not-identified': 'offer.not-identified',
  'no-openings': 'offer.no-openings',
  'patient-limit': 'offer.patient-limit',
  'other-question': 'offer.other-question',
  'unclear-reply': 'offer.unclear-reply',
  'wrong-person': 'offer.wrong-person',
  complaint: 'offer.complaint',
  'not-changeable': 'offer.not-changeable',
  'feels-worse': 'offer.feels-worse',
  'follow-up': 'offer.follow-up',
  'call-later': 'offer.call-later',
  'slow-system': 'offer.slow-system',
};

const REASONS: Readonly<Record<string, QueueWord>> = {
  ...OF_TALKS,
  transfer: 'offer.transfer',
  direct: 'offer.direct',
  [TAKEN_OVER]: 'offer.taken-over',
};

const URGENT: readonly string[] = ['emergency', 'urgent-symptoms', 'feels-worse'] satisfies readonly PersonReason[];

function whoWords({ caller, language }: OfferFacts): string {
  switch (caller.sure) {
    case 'identified':
      return queueWords('offer.patient', language, { who: caller.name });
    case 'by-number':
      return queueWords('offer.possible', language, { who: caller.name });
    case 'shared-number':
      return queueWords('offer.several', language);
    case 'unknown':
      return queueWords('offer.unknown', language);
  }
}

/** What a language is called in the words of who hears it. */
function spokenIn(language: Language, spoken: Language): string {
  return new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(spoken) ?? nameOf(spoken);
}

/** The whisper, in the language of who hears it: how urgent, who calls, in which language, why, for how long, and the key that accepts. */
export function offerWords(facts: OfferFacts): string {
  const { entry, language, waitedMinutes } = facts;
  return [
    ...(URGENT.includes(entry.reason) ? [queueWords('offer.urgent', language)] : []),
    whoWords(facts),
    ...(entry.language === language
      ? []
      : [queueWords('offer.speaks', language, { spoken: spokenIn(language, entry.language) })]),
    queueWords(REASONS[entry.reason] ?? 'offer.other', language),
    ...(entry.kind === 'callback' ? [queueWords('offer.callback', language)] : []),
    ...(waitedMinutes > 0 ? [queueWords('offer.waited', language, { minutes: waitedMinutes })] : []),
    queueWords('offer.accept', language),
  ].join(' ');
}
