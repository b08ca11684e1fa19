import { shortDayText, timeText, whenText } from '../format.ts';
import type { I18n } from '../i18n/i18n.tsx';
import { minutesLeft } from './inbox.ts';

interface Due {
  readonly dueAt: string;
  readonly now: number;
  readonly zone: string;
}

/** By when something was to be done, or since when it is late: the minutes of the last hour, else the hour, and the day where it is not today. */
export function dueText({ dueAt, now, zone }: Due, { t, locale }: Pick<I18n, 't' | 'locale'>): string {
  const left = minutesLeft(dueAt, now);
  const late = left !== undefined && left < 0;
  if (left !== undefined && !late && left < 60) return t('tasks.left', { minutes: left });
  const isToday = shortDayText(dueAt, zone, locale) === shortDayText(now, zone, locale);
  return isToday
    ? t(late ? 'tasks.late' : 'tasks.due', { time: timeText(dueAt, zone) })
    : t(late ? 'tasks.late.day' : 'tasks.due.day', { when: whenText({ start: dueAt, zone }, locale) });
}
