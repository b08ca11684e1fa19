import ical, { type ICalCalendar, ICalEventClass, ICalEventStatus } from 'ical-generator';
import type { Appointment } from '../../agenda/index.ts';

/**
 * One visit as iCalendar (RFC 5545), for the patient's own calendar. The UID stays and SEQUENCE grows when it moves, so that a
 * calendar that has it already changes it. The title is the clinic's name: a calendar is seen by family and colleagues.
 */
export function visitCalendar(
  appointment: Appointment,
  words: { readonly title: string; readonly url?: string | undefined },
): string {
  return visitsCalendar([{ appointment, url: words.url }], words.title);
}

/** Several visits in one file. */
export function visitsCalendar(
  visits: readonly { readonly appointment: Appointment; readonly url?: string | undefined }[],
  title: string,
): string {
  const calendar = ical({ prodId: { company: 'Centralita', product: 'Visit' } });
  for (const { appointment, url } of visits) addVisit(calendar, appointment, { title, url });
  return calendar.toString();
}

function addVisit(
  calendar: ICalCalendar,
  { id, start, end, siteName, version, updatedAt, status }: Appointment,
  words: { readonly title: string; readonly url?: string | undefined },
): void {
  calendar.createEvent({
    id: `${id}@centralita`,
    sequence: version,
    stamp: new Date(updatedAt),
    lastModified: new Date(updatedAt),
    start: new Date(start),
    end: new Date(end),
    summary: words.title,
    location: siteName,
    status: status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    ...(words.url === undefined ? {} : { url: words.url }),
  });
}
