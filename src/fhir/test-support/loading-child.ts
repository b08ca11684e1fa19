/** A process that does nothing but load a clinic's system, as a worker of the product would; the test says where it stops to be killed. */
import { sayAndWait } from '../../../test/support/killed-child.ts';
import { at } from '../../../test/support/test-context.ts';
import { ENTITIES } from '../../app/entities.ts';
import { openDatabase, type ClinicTx, type Database } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, systemIds, type ClinicId } from '../../platform/kernel/ids.ts';
import { silentLog } from '../../platform/log/log.ts';
import { httpSource } from './http-source.ts';
import { loadPages } from '../sync/initial-load.ts';

function given(name: string): string {
  return required(process.env[name], name);
}

/** Where it stops, and at the how-manieth checkpoint. */
type Stop = { readonly where: 'before-checkpoint' | 'after-commit' | 'nowhere'; readonly count: number };

const CHECKPOINT = /^\s*update sync_checkpoint/;

function stoppingAt(db: Database, stop: Stop): Database {
  let checkpoints = 0;
  const watched = (tx: ClinicTx): ClinicTx =>
    new Proxy(tx, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        if (name !== 'run') return value.bind(target) as unknown;
        return async (...args: Parameters<ClinicTx['run']>) => {
          if (CHECKPOINT.test(args[0])) {
            checkpoints += 1;
            if (stop.where === 'before-checkpoint' && checkpoints === stop.count) await sayAndWait('stopped');
          }
          return target.run(...args);
        };
      },
    });
  return {
    ...db,
    query: (...args) => db.query(...args),
    inSystem: (work) => db.inSystem(work),
    querySystem: (...args) => db.querySystem(...args),
    check: () => db.check(),
    close: () => db.close(),
    inClinic: async (clinicId, work) => {
      const before = checkpoints;
      const done = await db.inClinic(clinicId, (tx) => work(watched(tx)));
      const isIt = checkpoints > before && checkpoints === stop.count;
      if (stop.where === 'after-commit' && isIt) await sayAndWait('stopped');
      return done;
    },
  };
}

const now = at(given('NOW'));
const clock = { now: () => now, real: () => now };
const [where, count] = given('STOP').split(' ');
const db = openDatabase({ url: given('DATABASE_URL'), entities: ENTITIES, poolSize: 5 });
const ctx: ClinicContext = {
  clinicId: required(parseId<ClinicId>(given('CLINIC')), 'clinic'),
  actor: { kind: 'system', name: 'fhir.load-ehr' },
  clock,
  ids: systemIds(clock),
  db: stoppingAt(db, { where: where as Stop['where'], count: Number(count) }),
  log: silentLog,
  ports: {},
};
const source = httpSource({ connectionId: given('CONNECTION'), baseUrl: given('BASE_URL'), clock });
await loadPages(ctx, source, 1_000);
await db.close();
process.disconnect();
