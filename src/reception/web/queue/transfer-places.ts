import type { CallControl, QueueOut } from './queue-queries.ts';

type TransferTo = Extract<CallControl, { kind: 'transfer' }>['body']['to'];

/** Where a call may be passed on to, as the menu names it. */
interface PlaceToPass {
  readonly key: string;
  readonly name: string;
  readonly to: TransferTo;
}

/** Colleagues who are free, then the targets of the rules. Who has no telephone of their own cannot be talked to first. */
export function placesToPass(
  agents: readonly Pick<QueueOut['agents'][number], 'staffId' | 'name' | 'presence'>[],
  targets: QueueOut['targets'],
  me: string | undefined,
): { readonly warm: readonly PlaceToPass[]; readonly blind: readonly PlaceToPass[] } {
  const free = agents
    .filter(({ presence, staffId }) => presence === 'available' && staffId !== me)
    .map(({ staffId, name }): PlaceToPass => ({ key: staffId, name, to: { kind: 'staff', staffId } }));
  const named = (all: QueueOut['targets']) =>
    all.map(({ id, name }): PlaceToPass => ({ key: `target:${id}`, name, to: { kind: 'target', id } }));
  return {
    warm: [...free, ...named(targets.filter(({ canBeCalledIn }) => canBeCalledIn))],
    blind: [...free, ...named(targets)],
  };
}
