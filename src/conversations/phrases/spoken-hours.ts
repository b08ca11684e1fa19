import type { HoursOfDay } from '../../answering/index.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { SPOKEN } from './spoken/languages.ts';
import { spokenTime } from './spoken-time.ts';

interface Group {
  readonly first: number;
  readonly last: number;
  readonly spans: readonly HoursOfDay[];
}

const keyOf = (spans: readonly HoursOfDay[]) => spans.map(({ from, to }) => `${from}-${to}`).join();

/** Days that follow one another and have the same hours, told once. */
function groupsOf(hours: readonly HoursOfDay[]): readonly Group[] {
  const groups: Group[] = [];
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const spans = hours.filter((one) => one.weekday === weekday).toSorted((a, b) => a.from.localeCompare(b.from));
    const before = groups.at(-1);
    if (spans.length === 0) continue;
    if (before && before.last === weekday - 1 && keyOf(before.spans) === keyOf(spans)) {
      groups[groups.length - 1] = { ...before, last: weekday };
    } else groups.push({ first: weekday, last: weekday, spans });
  }
  return groups;
}

function tell(hours: readonly HoursOfDay[], language: Language, span: (hours: HoursOfDay) => string): string {
  const words = SPOKEN[language].hours;
  const day = (weekday: number) => words.days[weekday - 1] ?? '';
  const told = groupsOf(hours).map(({ first, last, spans }) => {
    const days =
      first === last
        ? words.one(day(first))
        : last === first + 1
          ? `${words.one(day(first))} ${words.and} ${words.other(day(last))}`
          : words.toDay(day(first), day(last));
    return `${days}, ${spans.map(span).join(` ${words.and} `)}`;
  });
  return told.length === 0 ? words.closed : told.join('; ');
}

/** Opening hours for the ear: "de lunes a viernes, de nueve de la mañana a dos de la tarde". */
export function spokenHours(hours: readonly HoursOfDay[], language: Language): string {
  const { span } = SPOKEN[language].hours;
  return tell(hours, language, ({ from, to }) => span(spokenTime(from, language), spokenTime(to, language)));
}

/** Opening hours for the eye: "de lunes a viernes, 09:00–14:00". */
export function writtenHours(hours: readonly HoursOfDay[], language: Language): string {
  return tell(hours, language, ({ from, to }) => `${from}–${to}`);
}

/** The hours of a day for the ear, without naming it. */
export function spokenSpans(spans: readonly HoursOfDay[], language: Language): string {
  const { span, and } = SPOKEN[language].hours;
  return spans.map(({ from, to }) => span(spokenTime(from, language), spokenTime(to, language))).join(` ${and} `);
}

/** The same for the eye. */
export function writtenSpans(spans: readonly HoursOfDay[], language: Language): string {
  return spans.map(({ from, to }) => `${from}–${to}`).join(` ${SPOKEN[language].hours.and} `);
}
