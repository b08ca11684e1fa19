/** One thing that is offered by key. */
export interface HeardOption {
  readonly label: string;
  readonly key: string;
}

/** What somebody makes of what the clinic says, by its words alone. */
export interface HeardWords {
  readonly text: string;
  readonly asks: 'birth-date' | 'first-name' | 'options';
  readonly options: readonly HeardOption[];
}

const OPTION =
  /(?:Para|Por|Per(?: a)?|For|To|Si|If) (?<label>[^.?,]*(?:, [^.?,]*)*?), (?:pulse|premi|press) (?<key>\d)/gu;
/** The day of birth, or what is still missing of it: "¿Qué día y qué mes de 1945?" */
const BIRTH_DATE =
  /fecha de nacimiento|data de naixement|date of birth|birth date|qué día y qué mes|quin dia i quin mes|which day and month/iu;
const FIRST_NAME = /solo el nombre|només el nom|first name/iu;

export function listen(text: string): HeardWords {
  const options = [...text.matchAll(OPTION)].map(({ groups }) => ({
    label: groups?.['label'] ?? '',
    key: groups?.['key'] ?? '',
  }));
  const asks = BIRTH_DATE.test(text) ? 'birth-date' : FIRST_NAME.test(text) ? 'first-name' : 'options';
  return { text, asks, options };
}
