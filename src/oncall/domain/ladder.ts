import type { Person, Rank, OnDuty, PersonId } from './rota.ts';

export const ALERT_CHANNELS = ['call', 'sms', 'whatsapp', 'email'] as const;
export type AlertChannel = (typeof ALERT_CHANNELS)[number];

/** One step: whom it reaches and how, and how long their answer is waited for before the next one. */
export interface LadderStep {
  readonly rank: Rank;
  readonly channels: readonly AlertChannel[];
  readonly waitSeconds: number;
}

export type Ladder = readonly LadderStep[];

/** The first one is called twice, then the one behind; five minutes in all, within the fifteen of level 2. */
export const DEFAULT_LADDER: Ladder = [
  { rank: 1, channels: ['call', 'sms'], waitSeconds: 75 },
  { rank: 1, channels: ['call', 'whatsapp'], waitSeconds: 75 },
  { rank: 2, channels: ['call', 'sms'], waitSeconds: 75 },
  { rank: 2, channels: ['call', 'email'], waitSeconds: 75 },
];

export interface PlannedAlert {
  readonly personId: PersonId;
  readonly channel: AlertChannel;
  readonly address: string;
  readonly language: Person['language'];
}

function addressOf(person: Person, channel: AlertChannel): string | undefined {
  if (channel === 'email') return person.email;
  if (channel === 'whatsapp') return person.hasWhatsapp ? person.phone : undefined;
  return person.phone;
}

/**
 * What a step sends. Where nobody is on at its rank, those of the rank before are called again rather than nobody. After a hand-over
 * the one who was asked comes first, at every step of rank 1.
 */
export function alertsOf(
  step: LadderStep,
  told: {
    readonly onDuty: readonly OnDuty[];
    readonly people: readonly Person[];
    readonly wanted?: PersonId | undefined;
  },
): readonly PlannedAlert[] {
  const { onDuty, people, wanted } = told;
  const ranked = (rank: number) => onDuty.filter((one) => one.rank === rank).map(({ personId }) => personId);
  const there = [step.rank, ...[1, 2, 3].filter((rank) => rank !== step.rank)]
    .map(ranked)
    .find((ids) => ids.length > 0);
  const called = wanted && step.rank === 1 ? [wanted] : (there ?? []);
  return called.flatMap((id) => {
    const person = people.find((one) => one.id === id);
    if (!person) return [];
    return step.channels.flatMap((channel): PlannedAlert[] => {
      const address = addressOf(person, channel);
      return address === undefined ? [] : [{ personId: id, channel, address, language: person.language }];
    });
  });
}
