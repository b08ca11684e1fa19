import { openingsOfSeries, type Appointment, type Series } from '../../../agenda/index.ts';
import type { AppointmentId } from '../../../platform/kernel/ids.ts';
import { agendaBehind } from '../agenda-behind.ts';
import { refused } from '../agenda-refusal.ts';
import type { TypeCall } from '../fhir-call.ts';
import { insideTransaction } from '../one-transaction.ts';
import { bookEach, ofVisit } from './book-each.ts';
import { holderOf } from './hold.ts';

/**
 * Books every visit of a series or none; the first that cannot be had says why. In one transaction, or, where another system has to be
 * asked for each, one after another (`bookEach`): those before a refused one are cancelled again.
 */
export async function bookSeries(
  call: TypeCall,
  wanted: { readonly openingId: string; readonly series: Series },
  book: (
    inside: TypeCall,
    one: { readonly openingId: string; readonly appointmentId?: AppointmentId },
  ) => Promise<Appointment>,
): Promise<readonly Appointment[]> {
  const { ctx } = call;
  const openings = await openingsOfSeries(ctx, wanted.openingId, wanted.series);
  if (!openings) throw refused('start', 'business-rule', 'The agenda offers no such series (opening-unknown)');
  if ((await agendaBehind(call)).kind !== 'own')
    return bookEach(ctx, { openings, holder: (id) => holderOf(call, id), book: (one) => book(call, one) });
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const inside: TypeCall = { ...call, ...insideTransaction(call, tx, { undoes: true }) };
    const booked: Appointment[] = [];
    for (const [index, { id }] of openings.entries()) {
      try {
        booked.push(await book(inside, { openingId: id }));
      } catch (error) {
        throw ofVisit(error, { number: index + 1, of: openings });
      }
    }
    return booked;
  });
}
