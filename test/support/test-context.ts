import type { Database } from '../../src/platform/database/database.ts';
import type { Actor } from '../../src/platform/kernel/actor.ts';
import { assert } from '../../src/platform/kernel/assert.ts';
import type { ClinicContext } from '../../src/platform/kernel/context.ts';
import { countingIds } from './counting-ids.ts';
import { parseId, type ClinicId } from '../../src/platform/kernel/ids.ts';
import { silentLog } from '../../src/platform/log/log.ts';
import { frozenClock } from './frozen-clock.ts';
import type { MovableClock } from '../../src/platform/time/clock.ts';
import { parseInstant, type Instant } from '../../src/platform/time/instant.ts';

export function at(iso: string): Instant {
  const instant = parseInstant(iso);
  assert(instant !== undefined, `no instant: ${iso}`);
  return instant;
}

/** Friday, ten in the morning in Madrid. */
export const TEST_NOW = at('2026-11-20T09:00:00Z');

let clinics = 0;

export function newClinicId(): ClinicId {
  clinics += 1;
  const id = parseId<ClinicId>(`0190f0f0-0000-7000-8000-${clinics.toString(16).padStart(12, '0')}`);
  assert(id, 'clinic id');
  return id;
}

export interface TestContext<Ports extends object> extends ClinicContext<Ports> {
  readonly clock: MovableClock;
}

const TEST_ACTOR: Actor = { kind: 'system', name: 'test' };

/** A context on the test's own clock and ids, with an empty clinic in Europe/Madrid. */
export async function createTestContext<Ports extends object>(
  db: Database,
  options: { ports: Ports; now?: Instant; actor?: Actor; zone?: string },
): Promise<TestContext<Ports>> {
  const clinicId = newClinicId();
  const now = options.now ?? TEST_NOW;
  await db.inClinic(clinicId, (tx) =>
    tx.run(
      `insert into clinic (id, name, zone, default_language, languages, created_at) values ($1, 'Clínica de prueba', $2, 'es', '{es,ca,en}', $3)`,
      [clinicId, options.zone ?? 'Europe/Madrid', new Date(now)],
    ),
  );
  return {
    clinicId,
    actor: options.actor ?? TEST_ACTOR,
    clock: frozenClock(now),
    ids: countingIds((now + clinics * 1_000_000) as Instant),
    db,
    log: silentLog,
    ports: options.ports,
  };
}
