import type { Language } from '../../platform/i18n/language.ts';
import { addDays, weekdayOf, type LocalDate } from '../../platform/time/wall-time.ts';

/**
 * Ley 10/2025, de servicios de atención a la clientela (BOE 27-12-2025): 95 % of the calls answered within three minutes on average, a
 * person at any stage, nobody let go for a long wait, an answer to each complaint within 15 working days. It binds companies of a certain
 * size; a clinic of any size may want to know where it stands.
 */
export const WITHIN_SECONDS = 180;
export const GOAL_SHARE = 0.95;
export const ANSWER_WORKING_DAYS = 15;

/** One call that came in, as the report needs it. */
export interface EvidenceCall {
  readonly language: Language | undefined;
  /** They were put in the queue for a person, or a person was called to them. */
  readonly askedForPerson: boolean;
  /** From asking to a person's voice; absent where none came. */
  readonly waitedSeconds: number | undefined;
  /** From asking to hanging up, of who gave up. */
  readonly gaveUpAfterSeconds: number | undefined;
  /** The house said goodbye because of the wait. */
  readonly letGo: boolean;
}

export interface LanguageFigures {
  readonly language: Language | undefined;
  readonly calls: number;
  readonly askedForPerson: number;
  readonly byPerson: number;
}

export interface ServiceFigures {
  readonly calls: number;
  readonly askedForPerson: number;
  readonly byPerson: number;
  readonly withinTime: number;
  /** Of all who asked for a person and did not hang up within the time themselves. Absent where nobody asked. */
  readonly share: number | undefined;
  readonly averageWaitSeconds: number | undefined;
  readonly longestWaitSeconds: number | undefined;
  readonly gaveUp: number;
  readonly letGo: number;
  readonly byLanguage: readonly LanguageFigures[];
}

/** Who hung up before the time was over was not failed within it: they count for neither side. */
function counts({ askedForPerson, waitedSeconds, gaveUpAfterSeconds }: EvidenceCall): boolean {
  if (!askedForPerson) return false;
  return waitedSeconds !== undefined || gaveUpAfterSeconds === undefined || gaveUpAfterSeconds >= WITHIN_SECONDS;
}

/** The figures of calls. No figure is better than one of nothing. */
export function serviceFigures(calls: readonly EvidenceCall[]): ServiceFigures {
  const waits = calls.flatMap(({ waitedSeconds }) => (waitedSeconds === undefined ? [] : [waitedSeconds]));
  const withinTime = waits.filter((seconds) => seconds <= WITHIN_SECONDS).length;
  const counted = calls.filter(counts).length;
  const languages = [...new Set(calls.map(({ language }) => language))].toSorted((a, b) =>
    (a ?? '~') < (b ?? '~') ? -1 : 1,
  );
  const asked = (some: readonly EvidenceCall[]) => some.filter(({ askedForPerson }) => askedForPerson).length;
  const answered = (some: readonly EvidenceCall[]) => some.filter((call) => call.waitedSeconds !== undefined).length;
  return {
    calls: calls.length,
    askedForPerson: asked(calls),
    byPerson: waits.length,
    withinTime,
    share: counted === 0 ? undefined : withinTime / counted,
    averageWaitSeconds: waits.length === 0 ? undefined : waits.reduce((sum, one) => sum + one, 0) / waits.length,
    longestWaitSeconds: waits.length === 0 ? undefined : Math.max(...waits),
    gaveUp: calls.filter(({ gaveUpAfterSeconds }) => gaveUpAfterSeconds !== undefined).length,
    letGo: calls.filter(({ letGo }) => letGo).length,
    byLanguage: languages.map((language) => {
      const own = calls.filter((call) => call.language === language);
      return { language, calls: own.length, askedForPerson: asked(own), byPerson: answered(own) };
    }),
  };
}

const SATURDAY = 6;
/** A complaint is never counted for longer: beyond it the answer is late by any calendar. */
const MOST_DAYS = 400;

export type HolidayOn = (date: LocalDate) => string | undefined;

/** The last day on which an answer is in time: so many working days after the day on which it came in, which does not count. */
export function answerDueOn(cameOn: LocalDate, holidayOn: HolidayOn, workingDays = ANSWER_WORKING_DAYS): LocalDate {
  let date = cameOn;
  let left = workingDays;
  for (let step = 0; left > 0 && step < MOST_DAYS; step += 1) {
    date = addDays(date, 1);
    if (weekdayOf(date) < SATURDAY && holidayOn(date) === undefined) left -= 1;
  }
  return date;
}

export type ComplaintState = 'answered-in-time' | 'answered-late' | 'open' | 'overdue';

/** How a complaint stands on a day. */
export function complaintState(
  {
    cameOn,
    answeredOn,
    today,
  }: { readonly cameOn: LocalDate; readonly answeredOn?: LocalDate; readonly today: LocalDate },
  holidayOn: HolidayOn,
): ComplaintState {
  const due = answerDueOn(cameOn, holidayOn);
  if (answeredOn !== undefined) return answeredOn <= due ? 'answered-in-time' : 'answered-late';
  return today <= due ? 'open' : 'overdue';
}
