import type { Line } from './line.ts';
import type { Visit } from './wish.ts';

/** What is read aloud of a visit. */
export function visitValues(visit: Visit): NonNullable<Line['values']> {
  return {
    when: { at: visit.start, zone: visit.zone },
    service: visit.serviceName,
    practitioner: visit.practitionerName,
    site: visit.siteName,
  };
}
