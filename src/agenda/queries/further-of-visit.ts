import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId } from '../../platform/kernel/ids.ts';
import type { FurtherPlace } from '../ports/ehr-agenda.ts';
import { furtherPlacesOf } from '../store/further-time.ts';

/** The practitioners whose time a visit takes besides its own, with their stored slots. Nobody, once it takes no time any more. */
export function furtherOfVisit(ctx: ClinicContext, id: AppointmentId): Promise<readonly FurtherPlace[]> {
  return ctx.db.reading(ctx.clinicId, (reader) => furtherPlacesOf(reader, id));
}
