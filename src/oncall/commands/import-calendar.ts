import { record } from '../../audit/index.ts';
import { getClinic } from '../../identity/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { readCalendar, type CalendarShift } from '../domain/icalendar.ts';
import type { Person, Rank, RotaId } from '../domain/rota.ts';
import type { OnCallRefusal } from '../errors.ts';
import { peopleOf, readerOf, rotasOf } from '../store/rota-rows.ts';
import { insertShift } from './save-rota.ts';

export interface CalendarImported {
  readonly shifts: number;
  /** Names or emails that are nobody's on the list, each once. */
  readonly unknownPeople: readonly string[];
}

/** By email, or by a name that stands in the title as a word. The longer name first: "Ana" is neither "Ana María" nor "Mariana". */
function personOf({ who }: CalendarShift, people: readonly Person[]): Person | undefined {
  const folded = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const byEmail = people.find(({ email }) => email && who.some((one) => folded(one) === folded(email)));
  if (byEmail) return byEmail;
  const wordsOf = (text: string) =>
    ` ${folded(text)
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  const titles = who.map(wordsOf);
  return people
    .toSorted((a, b) => b.name.length - a.name.length)
    .find(({ name }) => titles.some((title) => title.includes(wordsOf(name))));
}

/**
 * Takes the shifts of an iCalendar file into a rota, in the place of what was imported into it before at that rank; what was entered by
 * hand stays. All or nothing: where the file has an event that cannot be read (`calendar-unreadable`, by line) nothing is changed, so
 * that nobody believes a gap to be covered. Whoever is not on the list is named, and their shifts are left out. Safe to repeat.
 */
export async function importCalendar(
  ctx: ClinicContext,
  told: { readonly rotaId: RotaId; readonly rank: Rank; readonly text: string },
): Promise<Result<CalendarImported, OnCallRefusal>> {
  const { zone } = await getClinic(ctx);
  const { shifts, faults } = readCalendar(told.text, { home: zone, now: ctx.clock.now() });
  if (faults.length > 0) return refuse({ code: 'calendar-unreadable', faults });
  return ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Result<CalendarImported, OnCallRefusal>> => {
    const read = readerOf(tx);
    const rotas = await rotasOf(read, tx.clinicId);
    if (!rotas.some(({ id }) => id === told.rotaId)) return refuse({ code: 'rota-unknown' });
    const people = await peopleOf(read, tx.clinicId);
    const source = `calendar:${told.rank}`;
    await tx.run('delete from on_call_shift where clinic_id = $1 and rota_id = $2 and source = $3', [
      tx.clinicId,
      told.rotaId,
      source,
    ]);
    const unknown = new Set<string>();
    let count = 0;
    for (const shift of shifts) {
      const person = personOf(shift, people);
      if (!person) {
        unknown.add(shift.who[0] ?? shift.uid);
        continue;
      }
      await insertShift(
        tx,
        ctx,
        { rotaId: told.rotaId, personId: person.id, rank: told.rank, start: shift.start, end: shift.end },
        source,
      );
      count += 1;
    }
    await record(tx, ctx, {
      action: 'on-call.import',
      subject: { type: 'OnCallRota', id: told.rotaId },
      detail: { shifts: count, unknown: unknown.size },
    });
    return ok({ shifts: count, unknownPeople: [...unknown] });
  });
}
