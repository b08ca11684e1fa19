import type { Action } from '../../../../identity/index.ts';

/** The rights in the order in which people think of them: by what they are about. */
export const RIGHT_GROUPS = [
  { name: 'agenda', rights: ['agenda.read', 'agenda.write', 'agenda.overbook'] },
  { name: 'patients', rights: ['patient.read', 'patient.write', 'patient.export'] },
  {
    name: 'calls',
    rights: ['call.handle', 'conversation.read', 'recording.control', 'recording.play', 'call.supervise'],
  },
  { name: 'messages', rights: ['message.write', 'task.read', 'task.write', 'campaign.read', 'campaign.write'] },
  {
    name: 'clinic',
    rights: [
      'settings.read',
      'settings.write',
      'settings.untried',
      'staff.manage',
      'triage.sign',
      'audit.read',
      'integration.manage',
    ],
  },
] as const satisfies readonly { readonly name: string; readonly rights: readonly Action[] }[];

/** What is given and what is taken away, in the order of the groups. */
export function differenceOf(
  before: readonly string[],
  after: readonly string[],
): { readonly given: readonly Action[]; readonly taken: readonly Action[] } {
  const all: readonly Action[] = RIGHT_GROUPS.flatMap(({ rights }): readonly Action[] => rights);
  return {
    given: all.filter((right) => after.includes(right) && !before.includes(right)),
    taken: all.filter((right) => before.includes(right) && !after.includes(right)),
  };
}
