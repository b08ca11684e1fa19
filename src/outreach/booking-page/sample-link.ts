import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { OutreachPorts } from '../visit-page/visit-links.ts';
import { bookingUrl } from './booking-links.ts';

/** As long as a real one, and opens nothing: for tries, previews and estimates. */
export function sampleLink({ ports }: ClinicContext<Partial<OutreachPorts>>): string | undefined {
  return ports.visitLinks && bookingUrl(ports.visitLinks.publicUrl, 'x'.repeat(24));
}
