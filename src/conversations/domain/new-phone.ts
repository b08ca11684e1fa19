/** On the way to another telephone on file. */
export type NewPhoneNode =
  /** What was sent to the number on file is told. */
  | { readonly name: 'code'; readonly ending: string }
  /** `phone`: read back. */
  | { readonly name: 'new-phone'; readonly phone?: string };
