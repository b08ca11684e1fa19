import ical, { ICalEventClass, ICalEventStatus } from 'ical-generator';
import type { AppointmentStatus } from '../../agenda/index.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { FHIR_WORDS } from '../words/words.ts';

/** A visit as a calendar shows it. */
export interface CalendarVisit {
  readonly id: string;
  readonly serviceName: string;
  readonly siteName: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly status: AppointmentStatus;
  readonly version: number;
  readonly updatedAt: Instant;
  /** Only where the link shows them. */
  readonly initials?: string;
}

const STATUSES: Readonly<Record<AppointmentStatus, ICalEventStatus>> = {
  proposed: ICalEventStatus.TENTATIVE,
  pending: ICalEventStatus.TENTATIVE,
  waitlist: ICalEventStatus.TENTATIVE,
  booked: ICalEventStatus.CONFIRMED,
  arrived: ICalEventStatus.CONFIRMED,
  'checked-in': ICalEventStatus.CONFIRMED,
  fulfilled: ICalEventStatus.CONFIRMED,
  noshow: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  'entered-in-error': ICalEventStatus.CANCELLED,
};

/** "Lucía" "García Pérez" → "L.G." */
export function initialsOf(givenName: string, familyName: string): string {
  const first = (name: string) => /\p{Letter}/u.exec(name)?.[0]?.toUpperCase();
  return [first(givenName), first(familyName)]
    .flatMap((letter) => (letter === undefined ? [] : [`${letter}.`]))
    .join('');
}

/**
 * The visits of one practitioner as iCalendar (RFC 5545). Times are written in UTC: each program shows them in its own zone,
 * right also in the hour that comes twice. A visit that was moved keeps its UID and has a higher SEQUENCE; a cancelled one
 * stays, as CANCELLED, because a program that saw it before would else keep it. The same visits give the same text.
 */
export function practitionerCalendar(
  practitionerName: string,
  visits: readonly CalendarVisit[],
  language: Language,
): string {
  const calendar = ical({
    name: practitionerName,
    prodId: { company: 'Centralita', product: 'Calendar', language: language.toUpperCase() },
    ttl: 15 * 60,
  });
  for (const visit of visits) {
    const words = [FHIR_WORDS[language].visit, visit.serviceName, visit.initials].filter(Boolean);
    calendar.createEvent({
      id: `${visit.id}@centralita`,
      sequence: visit.version,
      stamp: new Date(visit.updatedAt),
      lastModified: new Date(visit.updatedAt),
      start: new Date(visit.start),
      end: new Date(visit.end),
      summary: words.join(' · '),
      location: visit.siteName,
      status: STATUSES[visit.status],
      class: ICalEventClass.PRIVATE,
    });
  }
  return calendar.toString();
}
