/** What became of a message, in messaging's words. */
export interface Fate {
  readonly status: string;
  readonly failureKind?: string | undefined;
  readonly failure?: string | undefined;
}

/** How many messages of one fate there are. */
export type Fates = readonly (Fate & { readonly messages: number })[];

/**
 * Whom a refusal is about. person: this one alone. everybody: the sender, the account or the words: whoever comes next is refused
 * as well. some: their country, or a message as long as theirs; or nobody knows.
 */
export type RefusalOf = 'person' | 'everybody' | 'some';

/** Which codes of a provider mean what stands in its own table (`messaging/providers/<name>`): these kinds are not the person's. */
const NOT_THE_PERSON: readonly string[] = ['content', 'configuration'];
/** Of them what another country, or a shorter name, is not refused for; `refused` is a code that no table knows. */
const OF_SOME: readonly string[] = ['region-not-enabled', 'fraud-block', 'too-long', 'refused'];

export function refusalOf({ status, failureKind = '', failure = '' }: Fate): RefusalOf {
  if (status !== 'failed' || !NOT_THE_PERSON.includes(failureKind)) return 'person';
  return OF_SOME.includes(failure) ? 'some' : 'everybody';
}

/** Fewer may be chance. */
const LEAST_REFUSED = 3;
/** Of those around: a carrier filters one in a hundred of good traffic; a clinic by the sea has some from abroad. */
const SHARE: Readonly<Record<Exclude<RefusalOf, 'person'>, number>> = { everybody: 0.1, some: 0.5 };
const CARRIED: readonly string[] = ['accepted', 'sent', 'delivered'];

/** Whether the campaign is to wait for a person after a refusal, from what became of the messages around it (this one among them). */
export function isToHalt(refused: Fate, around: Fates): boolean {
  const about = refusalOf(refused);
  if (about === 'person') return false;
  const sum = (counts: (fate: Fate) => boolean) =>
    around.filter(counts).reduce((total, { messages }) => total + messages, 0);
  const alike = sum((fate) => refusalOf(fate) === about);
  const carried = sum(({ status }) => CARRIED.includes(status));
  return alike >= LEAST_REFUSED && alike >= SHARE[about] * (alike + carried);
}

/** `halted.reason` of a campaign whose carrier gives no answer that can be read. */
export const CARRIER_SILENT = 'carrier-silent';
const LEAST_SILENT = 5;

/**
 * Whether the campaign is to wait because the carrier does not answer: of half of the messages around, nobody knows whether they
 * left. They are never sent again by themselves, so each one more is one more for a person to look into.
 */
export function isCarrierSilent(around: Fates): boolean {
  const sum = (counts: (fate: Fate) => boolean) =>
    around.filter(counts).reduce((total, { messages }) => total + messages, 0);
  const silent = sum(({ status }) => status === 'unknown');
  const answered = sum(({ status }) => status === 'failed' || CARRIED.includes(status));
  return silent >= LEAST_SILENT && silent >= answered;
}
