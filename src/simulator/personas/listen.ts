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

const OPTION = /(?:Para|Per(?: a)?|For|To) (?<label>[^.?,]*(?:, [^.?,]*)*?), (?:pulse|premi|press) (?<key>\d)/gu;
const BIRTH_DATE = /fecha de nacimiento|data de naixement|date of birth|birth date/iu;
const FIRST_NAME = /solo el nombre|només el nom|first name/iu;

export function listen(text: string): HeardWords {
  const options = [...text.matchAll(OPTION)].map(({ groups }) => ({
    label: groups?.['label'] ?? '',
    key: groups?.['key'] ?? '',
  }));
  const asks = BIRTH_DATE.test(text) ? 'birth-date' : FIRST_NAME.test(text) ? 'first-name' : 'options';
  return { text, asks, options };
}
