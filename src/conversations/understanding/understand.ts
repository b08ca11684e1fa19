import { redFlagsIn, type SaidRedFlag } from '../../triage/index.ts';
import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import { LANGUAGE_KITS, type LanguageKit } from './lexicon/lexicons.ts';
import { tokenise } from './text/tokens.ts';
import { correctTypos } from './text/typos.ts';
import { joinTokens } from './text/patterns.ts';
import { lexemesOf, type Lexeme, type LexemeKind } from './text/lexemes.ts';
import { holdsBrokenRefusal } from './text/broken-refusals.ts';
import { leavesNegation } from './text/left-negation.ts';
import { lexemesInContext } from './text/context.ts';
import { scoreIntents, withoutAbsence, withoutTalk } from './intents.ts';
import { NO_WHEN, readWhen, type WhenReading } from './when/read-when.ts';
import type { Placed } from './when/placed.ts';
import { whichLanguage } from './which-language.ts';
import { readYesNo } from './yes-no.ts';
import { withAskedOfVisit } from './asked-of-visit.ts';
import { readIdentityNumber } from './identity-number.ts';
import { readDigits } from './digits.ts';
import { readBirthDate } from './birth-date.ts';
import { readChoice } from './choice.ts';
import { matchNames } from './names.ts';
import { servicesSaid } from './services.ts';
import { matchPlaces, saysElsewhere } from './places.ts';
import type { DayParts, Understanding, UnderstandingInput } from './types.ts';

export type * from './types.ts';

/** Longer texts are cut: nobody says as much in one turn, and the time for a turn is limited. */
export const MOST_CHARACTERS = 2_000;

/** How far words of alarm are looked for, piece by piece; none is cut in two. */
const MOST_FOR_ALARM = 12_000;
const OVERLAP = 200;

/** An alarm may stand at the end of a long letter. */
function alarmsIn(text: string, language: Language): readonly SaidRedFlag[] {
  const whole = text.slice(0, MOST_FOR_ALARM);
  const flags: SaidRedFlag[] = [];
  for (let from = 0; from === 0 || from + OVERLAP < whole.length; from += MOST_CHARACTERS - OVERLAP) {
    for (const flag of redFlagsIn(whole.slice(from, from + MOST_CHARACTERS), language)) {
      if (flags.some(({ finding }) => finding === flag.finding)) continue;
      const [start, end] = flag.span;
      flags.push({ ...flag, span: [start + from, end + from] });
    }
  }
  return flags;
}

/** As many digits in a row are a number of somebody, no hour. */
const LEAST_NUMBER = 5;

const NAMES_A_TIME: readonly LexemeKind[] = [
  'weekday',
  'today',
  'tomorrow',
  'day-after',
  'date',
  'month',
  'at',
  'clock',
  'holiday',
];

/** "Llego en media hora" names a moment. */
const isMoment = ({ clause }: Placed): boolean => clause.days.some((day) => day.kind === 'instants');

/** "En Gràcia" thanks nobody. */
function withoutThanks(intents: Understanding['intents']): Understanding['intents'] {
  const rest = intents.filter(({ name }) => name !== 'thanks');
  return rest.length > 0 ? rest : [{ name: 'other', score: 0, cues: [] }];
}

const evidence = () => LANGUAGES.map((language) => LANGUAGE_KITS[language].evidence);

/** What was said, read in one language alone, whichever its files make it. */
export function understandIn(kit: LanguageKit, input: UnderstandingInput): Understanding {
  const { lexicon, book } = kit;
  const context = input.context ?? {};
  const text = input.text.slice(0, MOST_CHARACTERS);
  const heard = tokenise(text, lexicon.joinApostrophes);
  const tokens = correctTypos(heard, kit.typos);
  const lexemes = lexemesInContext(lexemesOf(tokens, lexicon, book));
  const joined = joinTokens(tokens);
  const scored = withAskedOfVisit(scoreIntents(joined, kit.intents, lexicon), lexemes);
  const expectsBirth = context.expects === 'birth-date';
  const birthDate = readBirthDate({ lexemes, now: input.now, zone: input.zone, expected: expectsBirth });
  const parts: DayParts = { ...lexicon.dayParts, ...context.dayParts };
  const said = { tokens, lexemes };
  const isBroken =
    holdsBrokenRefusal(said, kit.refusing) || leavesNegation(said, { negators: lexicon.negators, typos: kit.typos });
  const reading = readWhen({ lexemes, isBroken, now: input.now, zone: input.zone, parts, context });
  const isBirth = expectsBirth || birthDate !== undefined || lexemes.some((lexeme) => lexeme.kind === 'born');
  const texts = tokens.map((token) => token.text);
  const digits = readDigits(lexemes, texts, lexicon.numbers.articles);
  const isNumber = digits !== undefined && digits.length >= LEAST_NUMBER;
  // "llego tarde, diez minutos" tells how late, not when.
  const isLate =
    scored[0]?.name === 'late' &&
    !lexemes.some((lexeme) => NAMES_A_TIME.includes(lexeme.kind)) &&
    !reading.placed.some(isMoment);
  const told: WhenReading =
    isBirth || isNumber || isLate ? { ...reading, when: NO_WHEN, placed: [], about: [] } : reading;
  const redFlags = alarmsIn(input.text, input.language);
  const heeded = redFlags.length > 0 && told.placed.length === 0 ? withoutAbsence(scored) : scored;
  const intents = told.placed.length > 0 ? withoutTalk(heeded) : heeded;
  const choice = isBirth ? undefined : readChoice(lexemes, told, context);
  const written = ({ from, to }: Lexeme): string => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  const yesNo = readYesNo({ lexemes, reading: told, intents, context, written, hasRedFlag: redFlags.length > 0 });
  const language = whichLanguage(text, heard, evidence());
  const known = { everyday: kit.typos.common, services: servicesSaid(text, lexicon, context) };
  const named = matchNames(text, context.names ?? [], known);
  const places = matchPlaces(text, context.names ?? [], known.everyday);
  const identityNumber = readIdentityNumber({ tokens, lexemes, letters: lexicon.letters });
  const when = { ...told.when, unclear: told.when.unclear || input.text.length > MOST_CHARACTERS };
  return {
    intents: places.length > 0 ? withoutThanks(intents) : intents,
    when,
    aboutAppointment: told.about,
    ...(yesNo === undefined ? {} : { yesNo }),
    wantsPerson: intents.some((intent) => intent.name === 'person'),
    redFlags,
    ...(choice === undefined ? {} : { choice }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(digits === undefined ? {} : { digits }),
    ...(identityNumber === undefined ? {} : { identityNumber }),
    names: [...named.matches, ...places].toSorted((a, b) => b.score - a.score),
    ...(named.alike.length > 0 ? { servicesAlike: named.alike } : {}),
    ...(saysElsewhere(text) ? { elsewhere: true as const } : {}),
    ...(language === undefined ? {} : { language }),
  };
}

/** How many different things were found in the words: what is wanted, when, yes or no, a date, digits, a choice. */
function tells(understanding: Understanding): number {
  const { when, intents, yesNo, birthDate, digits, choice } = understanding;
  const names = when.alternatives.length > 0 || when.exclude.length > 0 || when.asap;
  const answers = [yesNo, birthDate, digits, choice].filter((one) => one !== undefined).length;
  return answers + (names ? 1 : 0) + (intents[0]?.name === 'other' ? 0 : 1);
}

/**
 * What somebody said or wrote, by rules alone: same text, same answer; no I/O, nothing stored, safe to repeat. Instants are
 * milliseconds, `from` belongs to a span and `to` does not. What cannot be told is given as alternatives or as `unclear`,
 * never guessed; a negation is kept in `exclude`. A text in another of the house's languages is read in that language where
 * it tells more there than in the given one; red flags are looked for in both. Only the first 2,000 characters
 * are read, and the first 12,000 for words of alarm.
 */
export function understand(input: UnderstandingInput): Understanding {
  const kit = LANGUAGE_KITS[input.language];
  const first = understandIn(kit, input);
  const spoken = first.language;
  if (spoken === undefined || spoken === input.language) return first;
  // Words of alarm are those of the language that is spoken, too.
  const second = understandIn(LANGUAGE_KITS[spoken], { ...input, language: spoken });
  const base = tells(second) > tells(first) ? second : first;
  const redFlags = [
    ...first.redFlags,
    ...second.redFlags.filter((flag) => !first.redFlags.some((one) => one.finding === flag.finding)),
  ];
  return { ...base, redFlags, wantsPerson: first.wantsPerson || second.wantsPerson };
}
