/** What a language says around a bare number, so that it is read as the number that was asked for. */
export interface AnswerWords {
  readonly around: Readonly<Record<string, readonly [before: string, after: string]>>;
  /** "Un siete": an article before the number is none of its figures. */
  readonly article: RegExp;
}
