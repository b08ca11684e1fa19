/** How a language's mail programs mark what is not new in a mail. Each is a line, or begins one. */
export interface QuotedWords {
  /** After dashes: "Mensaje original". */
  readonly original: RegExp;
  /** "El lun, 23 nov 2026 … escribió:" */
  readonly wrote: RegExp;
  /** Who sent it and when, with an address behind. */
  readonly sender: RegExp;
  /** What a telephone adds. */
  readonly device: RegExp;
}
