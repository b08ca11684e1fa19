import {
  findOpenings,
  importPractitioner,
  importSchedule,
  importService,
  importSlot,
  type AgendaPorts,
  type Opening,
} from '../../../agenda/index.ts';
import { importSite } from '../../../identity/index.ts';
import { createJobRunner, type JobRunner } from '../../../jobs/index.ts';
import { importPatient } from '../../../patients/index.ts';
import type { Database } from '../../../platform/database/database.ts';
import { assert, required } from '../../../platform/kernel/assert.ts';
import type { Actor } from '../../../platform/kernel/actor.ts';
import type { PatientId, PractitionerId, ScheduleId, ServiceId, SiteId } from '../../../platform/kernel/ids.ts';
import { plusMs } from '../../../platform/time/instant.ts';
import { parseZone } from '../../../platform/time/wall-time.ts';
import { at, createTestContext, type TestContext } from '../../../../test/support/test-context.ts';
import { smallEhr, type TestEhr } from '../../../../test/support/sandbox-ehr.ts';
import { createEhrClient, ehrClientDeps } from '../../client/create-ehr-client.ts';
import { MANNERS, type EhrConnection } from '../../client/ehr-connection.ts';
import type { EhrClient } from '../../client/ehr-client.ts';
import { link, type Ours } from '../links.ts';
import { remoteAgenda } from '../remote-agenda.ts';
import { settleWrite } from '../settle-write.ts';
import type { BookingWay, ChangingWay } from '../ehr-target.ts';

type Ctx = TestContext<AgendaPorts>;

/** A clinic whose agenda is kept by the EHR of `smallEhr`, mirrored here as the incoming direction leaves it. */
export interface WriteBackWorld {
  readonly ctx: Ctx;
  readonly ehr: TestEhr;
  readonly runner: JobRunner;
  readonly connectionId: string;
  readonly connection: EhrConnection;
  /** Known there as `Patient/pat-17`. */
  readonly patient: PatientId;
  /** In our directory only. */
  readonly newcomer: PatientId;
  /** The free ones of the morning. */
  openings(): Promise<readonly [Opening, Opening, Opening]>;
  /** The same clinic with another way to book, or through a client that a test puts between. */
  through(parts: {
    readonly booking?: BookingWay;
    readonly conditionalCreate?: boolean;
    readonly changing?: ChangingWay;
    readonly client?: EhrClient;
    readonly actor?: Actor;
  }): Ctx;
  readonly client: EhrClient;
  /** From now on the clinic, and its jobs, speak to the EHR through this one. */
  use(client: EhrClient): void;
  /** From now on it is written to in these ways, also by its jobs. */
  useWays(ways: { readonly booking?: BookingWay; readonly changing?: ChangingWay }): void;
  /** Moves the clock and runs what falls due on the way. */
  advance(ms: number): Promise<void>;
  events(): Promise<readonly { readonly type: string; readonly payload: Readonly<Record<string, unknown>> }[]>;
}

export const DAY = '2026-11-23';

async function mirror(ctx: Ctx, ehr: TestEhr, connectionId: string) {
  const id = {
    site: ctx.ids.next<SiteId>(),
    service: ctx.ids.next<ServiceId>(),
    schedule: ctx.ids.next<ScheduleId>(),
    doctor: ctx.ids.next<PractitionerId>(),
    other: ctx.ids.next<PractitionerId>(),
    patient: ctx.ids.next<PatientId>(),
    newcomer: ctx.ids.next<PatientId>(),
  };
  const links: (Ours & { readonly ehrId: string })[] = [
    { type: 'Location', localId: id.site, ehrId: 'site-1' },
    { type: 'HealthcareService', localId: id.service, ehrId: 'derma' },
    { type: 'Practitioner', localId: id.doctor, ehrId: 'dr-1' },
    { type: 'Practitioner', localId: id.other, ehrId: 'dr-2' },
    { type: 'Patient', localId: id.patient, ehrId: 'pat-17' },
  ];
  const zone = required(parseZone('Europe/Madrid'), 'zone');
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const now = new Date(ctx.clock.now());
    await tx.run(
      `insert into ehr_connection (clinic_id, id, base_url, fhir_version, auth_kind, state, created_at, updated_at)
       values ($1, $2, $3, 'R4', 'none', 'active', $4, $4)`,
      [ctx.clinicId, connectionId, ehr.baseUrl, now],
    );
    await tx.run(
      `insert into ehr_sync (clinic_id, connection_id, state, started_at) values ($1, $2, 'following', $3)`,
      [ctx.clinicId, connectionId, new Date(ctx.clock.now())],
    );
    await importSite(tx, ctx, { id: id.site, name: 'Consultas', zone, openingHours: [], active: true });
    await importPractitioner(tx, ctx, { id: id.doctor, name: 'Dra. Marta Soler', active: true });
    await importPractitioner(tx, ctx, { id: id.other, name: 'Dr. Pol Vila', active: true });
    await importService(tx, ctx, {
      id: id.service,
      name: 'Dermatología',
      names: {},
      durationMinutes: 20,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      gridMinutes: 20,
      minLeadMinutes: 0,
      maxAheadDays: 90,
      bookableByPatients: true,
      active: true,
    });
    await importSchedule(tx, ctx, {
      id: id.schedule,
      practitionerId: id.doctor,
      siteId: id.site,
      serviceIds: [id.service],
      openingsSource: 'stored',
      weeklyAvailability: [],
      active: true,
    });
    for (const slot of ehr.all('Slot')) {
      const localId = ctx.ids.next<Opening['slotId'] & string>();
      links.push({ type: 'Slot', localId, ehrId: String(slot.id) });
      const [start, end] = [at(String(slot['start'])), at(String(slot['end']))];
      await importSlot(tx, ctx, { id: localId, scheduleId: id.schedule, status: 'free', start, end });
    }
    const person = { active: true, deceased: false, identifiers: [] };
    const phone = (address: string) => [{ channel: 'phone' as const, address, rank: 1 }];
    await importPatient(tx, ctx, {
      ...person,
      id: id.patient,
      givenName: 'Ana',
      familyName: 'Serra Puig',
      contactPoints: phone('+34600111017'),
    });
    await importPatient(tx, ctx, {
      ...person,
      id: id.newcomer,
      givenName: 'Noa',
      familyName: 'Roca',
      contactPoints: phone('+34600111099'),
      identifiers: [{ system: 'urn:oid:1.3.6.1.4.1.19126.3', value: '12345678Z' }],
    });
    for (const linked of links) await link(tx, connectionId, linked);
  });
  return id;
}

/** One EHR serves all tests of a file: it is emptied for each of them. */
export async function createWriteBackWorld(db: Database, ehr: TestEhr): Promise<WriteBackWorld> {
  ehr.behave();
  await ehr.empty();
  await ehr.seed(smallEhr(DAY));
  const holder: { agenda?: AgendaPorts['ehr'] } = {};
  const ports: AgendaPorts = {
    ehr: { kind: 'by-clinic', of: () => required(holder.agenda, 'agenda') as ReturnType<typeof remoteAgenda> },
  };
  const ctx = await createTestContext<AgendaPorts>(db, { ports });
  const connectionId = ctx.ids.next();
  const connection = {
    id: connectionId,
    revision: 1,
    baseUrl: ehr.baseUrl,
    version: 'R4',
    auth: { kind: 'none' },
    requestsPerSecond: 1_000,
  } as const;
  const deps = ehrClientDeps({ clock: ctx.clock, insideHosts: ['127.0.0.1'] });
  const { live, batch } = MANNERS.lanes;
  // Its own patience is tested elsewhere; here a lost answer is lost at once.
  const lanes = { live: { ...live, tries: 1 }, batch: { ...batch, tries: 1 } };
  const manners = { ...MANNERS, failuresToOpen: 1_000, lanes };
  const client = createEhrClient(connection, { ...deps, manners });
  const target = { connectionId, client, booking: 'create', changing: 'update', conditionalCreate: true } as const;
  holder.agenda = remoteAgenda(target);
  const { patient, newcomer, service } = await mirror(ctx, ehr, connectionId);
  const day = { from: at(`${DAY}T00:00:00Z`), to: at(`${DAY}T23:00:00Z`) };
  const runner = createJobRunner<Ctx>({
    runtime: ctx,
    definitions: [settleWrite],
    subscriptions: [],
    contextFor: (clinicId, kind) => ({ ...ctx, clinicId, actor: { kind: 'system', name: kind } }),
  });
  const caller: Ctx = { ...ctx, actor: { kind: 'contact', channel: 'voice', conversation: 'test' } };
  return {
    ctx: caller,
    ehr,
    runner,
    connectionId,
    connection,
    patient,
    newcomer,
    client,
    openings: async () => {
      const [one, two, three] = await findOpenings(ctx, { serviceId: service, ...day, limit: 3 });
      assert(one && two && three, 'three openings');
      return [one, two, three];
    },
    use: (other) => {
      holder.agenda = remoteAgenda({ ...target, client: other });
    },
    useWays: (ways) => {
      holder.agenda = remoteAgenda({ ...target, ...ways });
    },
    through: ({ actor = caller.actor, ...parts }) => ({
      ...caller,
      actor,
      ports: { ehr: remoteAgenda({ ...target, ...parts }) },
    }),
    advance: async (ms) => void (await runner.runDue(ctx.clock, plusMs(ctx.clock.now(), ms))),
    events: () =>
      db.query(
        ctx.clinicId,
        `select type, payload from outbox_event where clinic_id = $1 and type <> 'patient.changed' order by id`,
        [ctx.clinicId],
      ),
  };
}
