import {
  bookAppointment,
  cancelAppointment,
  rescheduleAppointment,
  type AgendaPorts,
  type OpeningId,
} from '../../../agenda/index.ts';
import type { ClinicTx, Database } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { systemIds, type ClinicId, type PatientId } from '../../../platform/kernel/ids.ts';
import { silentLog } from '../../../platform/log/log.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { frozenClock } from '../../../../test/support/frozen-clock.ts';
import { openTestDatabase } from '../../../../test/support/test-database.ts';
import { createEhrClient, ehrClientDeps } from '../../client/create-ehr-client.ts';
import type { EhrClient } from '../../client/ehr-client.ts';
import type { EhrConnection } from '../../client/ehr-connection.ts';
import type { ChangingWay } from '../ehr-target.ts';
import { remoteAgenda } from '../remote-agenda.ts';

/** Where the process ends. `what` is a part of a statement, or `POST Appointment` for a request to the EHR. */
export interface Death {
  readonly when: 'before' | 'after' | 'committed';
  readonly what: string;
}

/** What a process is started for: one change of the agenda, during which it is killed. */
export interface LastOrder {
  readonly databaseUrl: string;
  readonly clinicId: ClinicId;
  readonly connection: EhrConnection;
  readonly changing: ChangingWay;
  readonly nowMs: Instant;
  readonly death: Death;
  readonly act:
    | { readonly kind: 'book'; readonly openingId: OpeningId; readonly patientId: PatientId }
    | { readonly kind: 'move'; readonly openingId: OpeningId; readonly appointmentId: string }
    | { readonly kind: 'cancel'; readonly appointmentId: string };
}

/** SIGKILL: no handler, no `finally`, no goodbye to the database or to the EHR. */
function die(): never {
  process.kill(process.pid, 'SIGKILL');
  // The signal comes when it comes: until then nothing more of this process may run.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
  throw new Error('still alive');
}

function mortal({ when, what }: Death) {
  const reached = (at: Death['when'], seen: string) => {
    if (at === when && seen.includes(what)) die();
  };
  async function around<T>(seen: string, work: () => Promise<T>): Promise<T> {
    reached('before', seen);
    try {
      return await work();
    } finally {
      reached('after', seen);
    }
  }
  const watched = (tx: ClinicTx, seen: string[]): ClinicTx =>
    new Proxy(tx, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        if (name !== 'sql' && name !== 'run') return value.bind(target) as unknown;
        return (text: string, params: unknown) => {
          seen.push(text);
          return around(text, () => value.call(target, text, params) as Promise<unknown>);
        };
      },
    });
  return {
    database: (db: Database): Database => ({
      inClinic: async (clinicId, work) => {
        const seen: string[] = [];
        const result = await db.inClinic(clinicId, (tx) => work(watched(tx, seen)));
        for (const text of seen) reached('committed', text);
        return result;
      },
      atOnce: async (clinicId, ask) => {
        const seen: string[] = [];
        const result = await db.atOnce(clinicId, (tx) => ask(watched(tx, seen)));
        for (const text of seen) reached('committed', text);
        return result;
      },
      reading: (clinicId, work) => db.reading(clinicId, work),
      query: (clinicId, text, params) => db.query(clinicId, text, params),
      inSystem: (work) => db.inSystem(work),
      querySystem: (text, params) => db.querySystem(text, params),
      check: () => db.check(),
      close: () => db.close(),
    }),
    client: (client: EhrClient): EhrClient => ({
      ...client,
      send: (request) => around(`${request.method} ${request.path}`, () => client.send(request)),
    }),
  };
}

async function carryOut({ act, ...order }: LastOrder): Promise<void> {
  const doomed = mortal(order.death);
  const { connection, clinicId } = order;
  const clock = frozenClock(order.nowMs);
  const client = createEhrClient(connection, ehrClientDeps({ clock, insideHosts: ['127.0.0.1'] }));
  const ctx: ClinicContext<AgendaPorts> = {
    clinicId,
    clock,
    // Its own, as those of another process are.
    ids: systemIds(clock),
    db: doomed.database(openTestDatabase(order.databaseUrl)),
    log: silentLog,
    actor: { kind: 'contact', channel: 'voice', conversation: 'test' },
    ports: {
      ehr: remoteAgenda({
        connectionId: connection.id,
        client: doomed.client(client),
        booking: 'create',
        changing: order.changing,
      }),
    },
  };
  const cause = 'phone';
  if (act.kind === 'book') await bookAppointment(ctx, { ...act, cause });
  else if (act.kind === 'move') await rescheduleAppointment(ctx, { ...act, cause });
  else await cancelAppointment(ctx, { ...act, cause });
  // Alive after all: the parent sees an exit where it expects a signal.
  process.exit(0);
}

const [, , order] = process.argv;
if (order !== undefined) await carryOut(JSON.parse(order) as LastOrder);
