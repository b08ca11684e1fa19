import type { Instant } from '../../platform/time/instant.ts';
import type { UnderstandingContext } from '../understanding/types.ts';
import type { DialogueState, Line, Node, NodeNamed, Step } from './dialogue.ts';
import type { Heard } from './heard.ts';
import type { Expectation } from './turn.ts';

type Expects = NonNullable<UnderstandingContext['expects']>;

/** Everything about one question of the dialogue: how it is asked, how its answer is heard, and what follows from it. */
export interface NodeFace<N extends Node = Node> {
  /** What the understanding is told to expect. */
  readonly expects: Expects | ((node: N) => Expects);
  /** What the answer may point at: the times that were offered, the appointment that is spoken of. */
  readonly pointsAt?: (node: N) => Pick<UnderstandingContext, 'offered' | 'appointment'>;
  /** How many options the question reads out, by keys from 1 on: "la segunda" is key 2. */
  readonly options?: (node: N, state: DialogueState) => number;
  /** The question. The options stand before their keys. */
  readonly question: (node: N, state: DialogueState) => readonly Line[];
  /** How the answer is taken by voice, where it is not by one key or in words. */
  readonly expectation?: Partial<Expectation> | ((node: N) => Partial<Expectation>);
  /** The answer is in words of their own: nothing that is named in them turns the talk. */
  readonly isFree?: (node: N) => boolean;
  /** The answer is likely to hold a name of the clinic's catalogue: the recogniser is given them. */
  readonly hintsNames?: boolean;
  readonly take: (node: N, state: DialogueState, heard: Heard, at: Instant) => Step;
}

/** The questions of one flow, or of all. */
export type NodeTable<Name extends Node['name'] = Node['name']> = {
  readonly [Key in Name]: NodeFace<NodeNamed<Key>>;
};
