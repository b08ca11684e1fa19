import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS } from '../../platform/time/instant.ts';
import type { Caller } from './deps.ts';

/** A page that refreshes itself reads the same people again and again: within this time it is one reading. */
const ONE_READING_MS = 10 * MINUTE_MS;
const MOST_REMEMBERED = 20_000;
const MOST_PER_ENTRY = 200;

const lastRead = new Map<string, number>();

function readerOf(caller: Caller): string {
  return caller.kind === 'staff' ? caller.session.staff.id : caller.access.clientId;
}

function unread(ctx: ClinicContext, reader: string, ids: readonly PatientId[]): readonly PatientId[] {
  const now = ctx.clock.real();
  return [...new Set(ids)].filter(
    (id) => now - (lastRead.get(`${ctx.clinicId} ${reader} ${id}`) ?? 0) >= ONE_READING_MS,
  );
}

function remember(ctx: ClinicContext, reader: string, ids: readonly PatientId[]): void {
  if (lastRead.size > MOST_REMEMBERED) lastRead.clear();
  for (const id of ids) lastRead.set(`${ctx.clinicId} ${reader} ${id}`, ctx.clock.real());
}

/**
 * Leaves the entry that says who saw whom: `patient.read` for one person, one entry with all ids for a list. It is written
 * before the answer leaves. What the same reader saw within ten minutes is one reading; after a restart it is told again.
 */
export async function recordReading(
  ctx: ClinicContext,
  caller: Caller,
  reading: { readonly where: string; readonly patientIds: readonly PatientId[] },
): Promise<void> {
  const reader = readerOf(caller);
  const ids = unread(ctx, reader, reading.patientIds);
  if (ids.length === 0) return;
  const [only] = ids;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (ids.length === 1 && only) {
      const subject = { type: 'Patient', id: only };
      await record(tx, ctx, { action: 'patient.read', subject, patientId: only, detail: { where: reading.where } });
      return;
    }
    for (let start = 0; start < ids.length; start += MOST_PER_ENTRY) {
      const [patientId, ...alsoPatients] = ids.slice(start, start + MOST_PER_ENTRY);
      const subject = { type: 'List', id: reading.where };
      await record(tx, ctx, {
        action: 'patient.read',
        subject,
        patientId,
        alsoPatients,
        detail: { where: reading.where },
      });
    }
  });
  remember(ctx, reader, ids);
}
