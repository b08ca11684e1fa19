import type { LocalDate } from '../../src/platform/time/wall-time.ts';
import { addDays, daysBetween } from '../../src/platform/time/wall-time.ts';
import { assert, required } from '../../src/platform/kernel/assert.ts';
import type { SiteKey } from './calendars.ts';
import { day, REFERENCE_DATE } from './calendars.ts';
import { idFor } from './fhir.ts';
import type { Gender, PatientLanguage } from './names.ts';
import { GIVEN, SURNAMES } from './names.ts';
import type { Random } from './random.ts';
import { randomFor } from './random.ts';

/** A made-up patient, before it is written as FHIR. */
export interface Person {
  readonly id: string;
  readonly number: number;
  readonly given: string;
  readonly surnames: readonly string[];
  readonly gender: Gender;
  readonly birthDate: LocalDate;
  readonly language: PatientLanguage;
  readonly site: SiteKey;
  readonly phones: readonly string[];
  readonly whatsapp: boolean;
  readonly email: boolean;
  /** Inactive and deceased people have no appointment after this day. */
  readonly lastDay?: LocalDate;
  readonly end?: 'inactive' | 'deceased-flag' | 'deceased-date';
}

type Draft = Omit<Person, 'id' | 'number'>;
type Household = readonly Draft[];
type Ages = readonly [number, number];
type HouseholdKind = 'old-couple' | 'couple' | 'one-parent' | 'two-parents';

const PATIENT_COUNT = 300;
/** The first patients of the list live alone, are active, speak Spanish and have no coming appointment: a demo may pick them. */
const FIRST_SINGLES = 40;
export const DEMO_PATIENTS = 12;

const HOUSEHOLDS: readonly (readonly [HouseholdKind, number])[] = [
  ['old-couple', 6],
  ['couple', 6],
  ['one-parent', 8],
  ['two-parents', 25],
];

/** Numbers that nobody has twice: mobiles of +34600100000–199999 and landlines of +34910601000–999. */
function numberDealer(random: Random): { mobile(): string; landline(): string } {
  const used = new Set<string>();
  const fresh = (prefix: string, digits: number): string => {
    for (let attempt = 0; attempt < 1_000; attempt += 1) {
      const number = prefix + String(random.int(0, 10 ** digits - 1)).padStart(digits, '0');
      if (!used.has(number)) {
        used.add(number);
        return number;
      }
    }
    throw new Error(`no free number left under ${prefix}`);
  };
  return { mobile: () => fresh('+346001', 5), landline: () => fresh('+34910601', 3) };
}

function birthDateAged(random: Random, [youngest, oldest]: Ages): LocalDate {
  const age = random.int(youngest, oldest);
  const birthday = day(`${Number(REFERENCE_DATE.slice(0, 4)) - age}${REFERENCE_DATE.slice(4)}`);
  return addDays(birthday, -random.int(0, 364));
}

function surnamesFor(random: Random, language: PatientLanguage): readonly string[] {
  const first = random.pick(SURNAMES[language]);
  return language === 'en' ? [first] : [first, random.pick(SURNAMES[language].filter((name) => name !== first))];
}

interface HomeFacts {
  readonly language: PatientLanguage;
  readonly site: SiteKey;
  readonly phones: readonly string[];
}

function draft(random: Random, home: HomeFacts, fixed: Pick<Draft, 'birthDate' | 'gender' | 'surnames'>): Draft {
  const isChild = fixed.birthDate > addDays(REFERENCE_DATE, -18 * 366);
  return {
    ...home,
    ...fixed,
    given: random.pick(GIVEN[home.language][fixed.gender]),
    whatsapp: !isChild && home.phones.some((phone) => phone.startsWith('+346')) && random.chance(0.25),
    email: !isChild && random.chance(0.45),
  };
}

function children(random: Random, home: HomeFacts, parents: readonly Draft[]): readonly Draft[] {
  const count = random.int(1, parents.length === 1 ? 2 : 3);
  const [first, second] = parents;
  const surname = (parent: Draft | undefined): string => parent?.surnames[0] ?? random.pick(SURNAMES[home.language]);
  const surnames = home.language === 'en' ? [surname(first)] : [surname(first), surname(second)];
  const made: Draft[] = [];
  for (let attempt = 0; attempt < 100 && made.length < count; attempt += 1) {
    const child = draft(random, home, {
      birthDate: birthDateAged(random, [1, 16]),
      gender: random.pick(['female', 'male']),
      surnames,
    });
    const clash = made.some(
      ({ given, birthDate }) => given === child.given || Math.abs(daysBetween(birthDate, child.birthDate)) < 320,
    );
    if (!clash) made.push(child);
  }
  return made;
}

function household(random: Random, kind: HouseholdKind, home: HomeFacts): Household {
  const ages: Ages = kind === 'old-couple' ? [66, 88] : kind === 'couple' ? [24, 60] : [35, 47];
  const adult = (gender: Gender): Draft =>
    draft(random, home, {
      birthDate: birthDateAged(random, ages),
      gender,
      surnames: surnamesFor(random, home.language),
    });
  const parents = kind === 'one-parent' ? [adult(random.pick(['female', 'male']))] : [adult('male'), adult('female')];
  if (kind === 'old-couple' || kind === 'couple') return parents;
  return [...parents, ...children(random, home, parents)];
}

function homeFacts(random: Random, phones: readonly string[]): HomeFacts {
  return {
    language: random.weighted([
      ['es', 84],
      ['ca', 9],
      ['en', 7],
    ]),
    site: random.weighted([
      ['madrid', 78],
      ['las-palmas', 22],
    ]),
    phones,
  };
}

function single(random: Random, home: HomeFacts, ages: Ages = [18, 90]): Draft {
  return draft(random, home, {
    birthDate: birthDateAged(random, ages),
    gender: random.pick(['female', 'male']),
    surnames: surnamesFor(random, home.language),
  });
}

/** The few whose record has an edge: gone, dead, or without a phone. */
function edgeCases(random: Random, mobile: () => string): readonly Household[] {
  const alone = (phones: readonly string[]): Draft => single(random, { ...homeFacts(random, phones), language: 'es' });
  const inactive = [1, 2, 3].map((): Draft => ({ ...alone([mobile()]), end: 'inactive', lastDay: day('2025-12-01') }));
  const dead: readonly Draft[] = [
    { ...single(random, homeFacts(random, [mobile()]), [78, 92]), end: 'deceased-flag', lastDay: day('2025-11-28') },
    { ...single(random, homeFacts(random, [mobile()]), [78, 92]), end: 'deceased-date', lastDay: day('2025-12-05') },
  ];
  const unreachable = [1, 2, 3, 4].map((): Draft => ({ ...alone([]), email: false, whatsapp: false }));
  return [...inactive, ...dead, ...unreachable].map((person) => [person]);
}

/**
 * All 300 in file order. The ids are handed out in ascending order, so that a server that sorts by id shows the same
 * people first as the files do.
 */
export function makePeople(): readonly Person[] {
  const random = randomFor('people');
  const { mobile, landline } = numberDealer(random);
  const families = HOUSEHOLDS.flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => {
      const phone = kind === 'old-couple' && index < 4 ? landline() : mobile();
      return household(random, kind, homeFacts(random, [phone]));
    }),
  );
  const first = Array.from({ length: FIRST_SINGLES }, () =>
    single(random, { language: 'es', site: 'madrid', phones: [mobile()] }),
  );
  const edges = edgeCases(random, mobile);
  const left = PATIENT_COUNT - first.length - [...families, ...edges].flat().length;
  assert(left > 0, 'the households leave room for people who live alone');
  const singles = Array.from({ length: left }, (_, index): Household => {
    const phones = index < 8 ? [landline()] : index < 14 ? [mobile(), landline()] : [mobile()];
    return [single(random, homeFacts(random, phones), index < 8 ? [60, 90] : [18, 90])];
  });
  const drafts = [...first, ...random.shuffled([...families, ...edges, ...singles]).flat()];
  const ids = drafts.map((_, index) => idFor(`patient/${index + 1}`)).toSorted();
  return drafts.map((person, index) => {
    const extras = index < DEMO_PATIENTS ? { whatsapp: false } : {};
    return { ...person, ...extras, id: required(ids[index], 'an id'), number: index + 1 };
  });
}
