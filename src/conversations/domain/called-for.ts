import type { TransferTarget } from '../../answering/index.ts';

/** Whom somebody asks to be put through to, by name. */
export interface CalledFor {
  /** Of a target of the rules. Absent: somebody of the clinic who is none, and whose telephone is nobody's to ring. */
  readonly id?: string;
  readonly name: string;
}

/** A target of the rules as a talk knows it: never its number. */
export type NamedTarget = Pick<TransferTarget, 'id' | 'name' | 'kind'>;
