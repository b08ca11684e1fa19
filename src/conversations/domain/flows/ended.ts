import { miss } from '../dialogue.ts';
import type { NodeFace, NodeTable } from '../node-table.ts';

/** Nothing is asked any more; `step.ts` answers before the node is. */
const ended: NodeFace = { expects: 'reply', question: () => [], take: (_node, state) => miss(state, 'not-understood') };

export const endedNodes: NodeTable<'handed-over' | 'over' | 'switching'> = {
  'handed-over': ended,
  over: ended,
  switching: ended,
};
