import { openingsOfSeries, type Appointment, type Series } from '../../../agenda/index.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { agendaBehind } from '../agenda-behind.ts';
import { refused } from '../agenda-refusal.ts';
import type { TypeCall } from '../fhir-call.ts';
import { insideTransaction } from '../one-transaction.ts';
import { FhirProblem } from '../operation-outcome.ts';

/** The same problem, saying of which visit it is. */
function ofVisit(error: unknown, which: { readonly number: number; readonly of: number; readonly start: string }) {
  if (!(error instanceof FhirProblem)) return error;
  const { number, of, start } = which;
  const told = error.issues.map((issue) => ({
    ...issue,
    diagnostics: `Visit ${number} of ${of}, on ${start}: ${issue.diagnostics}. None of them was booked`,
  }));
  return new FhirProblem(error.status, told);
}

/**
 * Books every visit of a series or none, in one transaction; the first that cannot be had says why. Where another system has to be asked
 * for each, all or nothing cannot be promised, and it is refused.
 */
export async function bookSeries(
  call: TypeCall,
  wanted: { readonly openingId: string; readonly series: Series },
  book: (inside: TypeCall, openingId: string) => Promise<Appointment>,
): Promise<readonly Appointment[]> {
  if ((await agendaBehind(call)).kind !== 'own')
    throw refused('start', 'not-supported', "The clinic's own system takes visits one by one: book each of them");
  const { ctx } = call;
  const openings = await openingsOfSeries(ctx, wanted.openingId, wanted.series);
  if (!openings) throw refused('start', 'business-rule', 'The agenda offers no such series (opening-unknown)');
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const inside: TypeCall = { ...call, ...insideTransaction(call, tx, { undoes: true }) };
    const booked: Appointment[] = [];
    for (const [index, { id, start }] of openings.entries()) {
      try {
        booked.push(await book(inside, id));
      } catch (error) {
        throw ofVisit(error, { number: index + 1, of: openings.length, start: toIso(start) });
      }
    }
    return booked;
  });
}
