/** A quick reply under a message of ours: the same as the key that its words name. */
export interface PressedButton {
  readonly key: string;
  /** The carrier's id of the message under which it stands. */
  readonly under?: string | undefined;
}
