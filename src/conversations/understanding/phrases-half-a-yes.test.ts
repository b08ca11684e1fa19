import { describe, expect, test } from '@jest/globals';
import { read, rowsOf } from './test-support/phrase-table.ts';

/** Answers to a yes or no, of which some turn down one half of what was offered. */
const SPANISH = `
va, vamos allá => yes
el día bien pero la hora no => mixed
la hora sí, pero no el día => mixed
la hora me va bien pero el día no => mixed
no esa hora no me va => no
no, a esa hora no me viene bien => no | cannot-attend
venga vamos => yes
el día perfecto, la hora no => mixed
la hora no me va, el día sí => mixed
no me viene bien esa hora => no | cannot-attend
venga, dale => yes
va, sí => yes
`;

const CATALAN = `
va, som-hi => yes
l'hora em va bé però el dia no => mixed
el dia sí però l'hora no => mixed
no aquella hora no em va bé => no | cannot-attend
vinga, fem-ho => yes
el dia perfecte, l'hora no => mixed
l'hora no em va, el dia sí => mixed
no em va bé aquesta hora => no | cannot-attend
vinga, va => yes
apa, endavant => yes
va bé el dia però no l'hora => mixed
`;

const ENGLISH = `
no that time doesn't suit me => no
the time's fine but not the day => mixed
fine but not that time => mixed
no, that time's no good => no
the day is fine but the time doesn't suit me => mixed
the day's grand, the time isn't => mixed
that day no => unclear | no
lets go for it => yes
no the time doesn't work => no | cannot-attend
the day's perfect, not the time => mixed
that time doesn't suit => no
go on then => yes
ok let's do it => yes
happy with the day but not the hour => mixed
no, the date doesn't suit => no
`;

describe.each([
  ['es', SPANISH],
  ['ca', CATALAN],
  ['en', ENGLISH],
] as const)('in %s', (language, table) => {
  test.each(rowsOf(table))('«%s»', (text, expected) => {
    expect(read(language, text, { expects: 'yes-no' })).toBe(expected);
  });
});
