import { anyLanguage } from './talk/languages.ts';

/** What answers a call of ours in place of a person: a service that asks who calls before it rings, or a mailbox. */
export type AnsweringDevice = 'screening' | 'voicemail';

/** The sentences of iOS 26 ("Ask Reason for Calling"), of Google's Call Screen, and of the mailboxes of Spanish networks. */
const SCREENING = new RegExp(
  anyLanguage(({ placedCall }) => placedCall.screening),
  'iu',
);
const VOICEMAIL = new RegExp(
  `(?:^|[^\\p{L}])(?:${anyLanguage(({ placedCall }) => placedCall.voicemail)})(?:$|[^\\p{L}])`,
  'iu',
);

/** Undefined for a person, and wherever it is not certain. */
export function answeringDeviceIn(text: string): AnsweringDevice | undefined {
  if (SCREENING.test(text)) return 'screening';
  return VOICEMAIL.test(text) ? 'voicemail' : undefined;
}

const POLITE = anyLanguage(({ placedCall }) => placedCall.polite);
/** They begin and end what is said: "no me llame más tarde" or "estoy de baja" is something else. */
const NO_CALLS = new RegExp(
  `^(?:(?:${POLITE}) )?(?:${anyLanguage(({ placedCall }) => placedCall.noCalls)})(?: (?:${POLITE}))?$`,
);
/** Who says more than that says something else too. */
const LONGEST = 60;

const ASKS_WHO = new RegExp(`^(?:${anyLanguage(({ placedCall }) => placedCall.asksWho)})$`);

/** "¿Quién es?", said by a person who was called: all of what is said, and nothing else. */
export function asksWhoCalls(text: string): boolean {
  return text.length <= LONGEST && ASKS_WHO.test(plainOf(text));
}

/** "No me llaméis más", in any language of the house. */
export function asksForNoCalls(text: string): boolean {
  return text.length <= LONGEST && NO_CALLS.test(plainOf(text));
}

function plainOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z-]+/g, ' ')
    .trim();
}
