import { z } from 'zod';
import { named } from '../platform/http/issue-code.ts';
import { LANGUAGES } from '../platform/i18n/language.ts';
import {
  parseLocalDate,
  parseLocalTime,
  type IsoWeekday,
  type LocalDate,
  type LocalTime,
} from '../platform/time/wall-time.ts';
import {
  ANSWER_TOPICS,
  DEFAULT_RULES,
  MENU_OPTIONS,
  SCRIPT_KINDS,
  TONES,
  type AnsweringRules,
  type Mode,
} from './domain/rules.ts';
import { isKnownPlace } from './holidays.ts';

const MOST_ENTRIES = 200;
const LONGEST_WORDS = 600;
const DAY_SECONDS = 86_400;

function parsed<T>(parse: (text: unknown) => T | undefined, code: string, message: string) {
  return z.string().transform((text, context): T => {
    const value = parse(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message, ...named(code) });
    return z.NEVER;
  });
}

const dateIn = parsed<LocalDate>(parseLocalDate, 'no-date', 'is no date: YYYY-MM-DD');
const timeIn = parsed<LocalTime>(parseLocalTime, 'no-time', 'is no time of day: HH:MM');
const weekdayIn = z.custom<IsoWeekday>(
  (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 7,
  'is no weekday: 1 (Monday) to 7',
);

/** A text of one shape, with a code of its own for what has another. */
function shapedAs(shape: RegExp, code: string, message: string) {
  return z.string().refine((text) => shape.test(text), { message, abort: true, ...named(code) });
}
const numberIn = shapedAs(/^\+[1-9][0-9]{6,14}$/, 'no-number', 'is no number in E.164: +34600111222');

/** A place in words that is filled in when they are said: `{clinic}`. */
const PLACE = /\{([^{}]*)\}/g;

/** Words of the clinic's own: each at most so long, with the places that they must have and no other than they may have. */
function wordsWith({
  must = [],
  may = [],
}: { readonly must?: readonly string[]; readonly may?: readonly string[] } = {}) {
  const text = z
    .string()
    .trim()
    .min(1)
    .max(LONGEST_WORDS)
    .superRefine((words, context) => {
      const places = [...words.matchAll(PLACE)].map(([, name]) => name ?? '');
      const unknown = places.filter((name) => !must.includes(name) && !may.includes(name));
      const wrong = (message: string, code: string, name?: string) =>
        context.addIssue({
          code: 'custom',
          message,
          ...named(code, name === undefined ? undefined : { name: `{${name}}` }),
        });
      for (const name of unknown) wrong(`knows no {${name}}`, 'unknown-place', name);
      for (const name of must) if (!places.includes(name)) wrong(`must name {${name}}`, 'missing-place', name);
      if (/[{}]/.test(words.replaceAll(PLACE, ''))) wrong('has a brace alone', 'lone-brace');
    });
  return z.partialRecord(z.enum(LANGUAGES), text);
}
const wordsIn = wordsWith();

/** A list without repeats. */
function listOf<const T extends string>(of: readonly T[], least: number) {
  return z
    .array(z.enum(of))
    .min(least)
    .refine((all) => new Set(all).size === all.length, { message: 'names one twice', ...named('named-twice') });
}
const nameIn = z.string().trim().min(1).max(80);

const modeIn: z.ZodType<Mode> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('people'),
    rings: z.int().min(1).max(12),
    overflow: z.enum(['automatic', 'voicemail']),
  }),
  z.strictObject({ kind: z.literal('automatic') }),
  z.strictObject({ kind: z.literal('after-hours') }),
  z.strictObject({ kind: z.literal('voicemail') }),
]);

const hoursIn = z
  .strictObject({ weekday: weekdayIn, from: timeIn, to: timeIn })
  .refine(({ from, to }) => from !== to, { message: 'opens and closes at the same time', ...named('same-time') });

const bandIn = z.strictObject({
  name: nameIn,
  when: z
    .strictObject({
      opening: z.enum(['open', 'closed']).exactOptional(),
      holiday: z.boolean().exactOptional(),
      weekdays: z.array(weekdayIn).min(1).max(7).exactOptional(),
      from: timeIn.exactOptional(),
      to: timeIn.exactOptional(),
      dates: z
        .strictObject({ from: dateIn, to: dateIn })
        .refine(({ from, to }) => from <= to, { message: 'ends before it begins', ...named('ends-before') })
        .exactOptional(),
    })
    .refine(({ from, to }) => from === undefined || from !== to, {
      message: 'begins and ends at the same time',
      ...named('same-time'),
    }),
  mode: modeIn,
});

const placeCalendar = {
  country: shapedAs(/^[A-Z]{2}$/, 'no-country', 'is no country: two capital letters'),
  region: z.string().max(20).exactOptional(),
  municipality: z.string().max(20).exactOptional(),
  closedOn: z.array(z.strictObject({ date: dateIn, name: nameIn })).max(MOST_ENTRIES),
  openOn: z.array(dateIn).max(MOST_ENTRIES),
};
const NO_KNOWN_PLACE = {
  message: 'is a place whose holidays are not known',
  path: ['region'],
  ...named('holidays-unknown'),
};
const calendarIn = z
  .strictObject({
    ...placeCalendar,
    sites: z.record(z.uuid(), z.strictObject(placeCalendar).refine(isKnownPlace, NO_KNOWN_PLACE)).exactOptional(),
  })
  .refine(isKnownPlace, NO_KNOWN_PLACE);

const targetIn = z
  .strictObject({
    id: shapedAs(/^[a-z0-9-]{1,40}$/, 'invalid', 'may have small letters, digits and hyphens'),
    name: nameIn,
    kind: z.enum(['person', 'specialty', 'site']),
    number: numberIn.exactOptional(),
    skill: z.string().max(40).exactOptional(),
    siteId: z.uuid().exactOptional(),
    reasons: z.array(z.string().max(40)).max(20),
  })
  .refine(({ number, skill, siteId }) => (number ?? skill ?? siteId) !== undefined, {
    message: 'needs a number, a skill or a site',
    ...named('needs-target'),
  });

const answerIn = z.strictObject({
  topic: z.enum(ANSWER_TOPICS),
  siteId: z.uuid().exactOptional(),
  serviceId: z.uuid().exactOptional(),
  words: wordsIn,
  link: z
    .url({ protocol: /^https$/ })
    .max(300)
    .exactOptional(),
});

/** What is read as answering rules, from the API, a file or the database. Every wrong element is named by its path. */
export const answeringRulesIn: z.ZodType<AnsweringRules> = z.strictObject({
  hours: z.record(z.uuid(), z.array(hoursIn).max(50)),
  calendar: calendarIn,
  bands: z.array(bandIn).max(50),
  otherwise: modeIn,
  greeting: wordsIn,
  closedWords: wordsIn,
  holdWords: wordsIn,
  // What came with a later version may be missing in what an older page sends.
  tone: z.enum(TONES).default(DEFAULT_RULES.tone),
  menu: listOf(MENU_OPTIONS, 1).default([...DEFAULT_RULES.menu]),
  languages: listOf(LANGUAGES, 0).default([]),
  voicemailWords: wordsWith({ may: ['clinic'] }).default({}),
  consentWords: wordsWith({ must: ['days'], may: ['clinic'] }).default({}),
  script: z.partialRecord(z.enum(SCRIPT_KINDS), wordsIn),
  targets: z
    .array(targetIn)
    .max(50)
    .refine((targets) => new Set(targets.map(({ id }) => id)).size === targets.length, {
      message: 'has two targets of one id',
      ...named('named-twice'),
    }),
  queue: z.strictObject({
    priorityReasons: z.array(z.string().max(40)).max(30),
    mostWaitSeconds: z.int().min(10).max(3_600),
    announceEverySeconds: z.int().min(10).max(600),
    ringSeconds: z.int().min(5).max(120),
    wrapUpSeconds: z.int().min(0).max(DAY_SECONDS),
    offersCallback: z.boolean(),
  }),
  recording: z.strictObject({
    policy: z.enum(['off', 'ask']),
    keepDays: z.int().min(1).max(3_650),
    transcribesVoicemail: z.boolean(),
  }),
  answers: z.array(answerIn).max(MOST_ENTRIES),
  commercial: z.strictObject({
    filters: z.boolean(),
    blockedNumbers: z.array(numberIn).max(1_000),
    allowedNumbers: z.array(numberIn).max(1_000),
  }),
});
