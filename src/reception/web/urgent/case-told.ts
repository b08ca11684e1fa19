import type { OnCallSetup, UrgentCase } from './urgent-queries.ts';

/** An alert that still waits for its answer. */
const ON_ITS_WAY: readonly string[] = ['placing', 'sent', 'answered'];

export function personName(people: OnCallSetup['people'], id: string | undefined): string | undefined {
  return people.find((person) => person.id === id)?.name;
}

/** Whom an alert went to: somebody on duty, also one whose name is not known here, or the number behind all of them. */
export function toldTo(
  people: OnCallSetup['people'],
  { personId }: Pick<UrgentCase['alerts'][number], 'personId'>,
): { readonly name: string } | 'person' | 'fallback' {
  if (personId === undefined) return 'fallback';
  const name = personName(people, personId);
  return name === undefined ? 'person' : { name };
}

/** Who is being asked at this moment. Undefined where nobody is, or it is the number behind all others. */
export function calledNow({ alerts, state }: UrgentCase, people: OnCallSetup['people']): string | undefined {
  if (state !== 'open') return undefined;
  return personName(people, alerts.findLast((alert) => ON_ITS_WAY.includes(alert.state))?.personId);
}
