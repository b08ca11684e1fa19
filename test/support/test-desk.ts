import express, { type Express } from 'express';
import request, { type Test } from 'supertest';
import {
  importPractitioner,
  importSchedule,
  importService,
  ownAgenda,
  type AgendaPorts,
} from '../../src/agenda/index.ts';
import { importSite, saveStaff } from '../../src/identity/index.ts';
import { registerPatient } from '../../src/patients/index.ts';
import { createHttpApp } from '../../src/platform/http/create-http-app.ts';
import type { Database } from '../../src/platform/database/database.ts';
import type { StaffRole } from '../../src/platform/kernel/actor.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import type { PatientId, PractitionerId, ScheduleId, ServiceId, SiteId } from '../../src/platform/kernel/ids.ts';
import { silentLog } from '../../src/platform/log/log.ts';
import { parseLocalDate, parseLocalTime, parseZone, type IsoWeekday } from '../../src/platform/time/wall-time.ts';
import { TEST_SEAL_KEY } from './seal-key.ts';
import { createTestContext, type TestContext } from './test-context.ts';
import { keptCalls, type KeptCalls } from '../../src/telephony/test-support/kept-calls.ts';
import type { ReceptionDeps } from '../../src/reception/http/deps.ts';
import type { RecordingParts } from '../../src/telephony/index.ts';
import { heldAbout } from '../../src/app/privacy/export-patient.ts';
import { tryRules } from '../../src/app/tryout/try-rules.ts';
import { apiDocsRoute, receptionRoutes } from '../../src/reception/index.ts';

const PASSWORD = 'una contraseña larga';
const WORKDAYS: readonly IsoWeekday[] = [1, 2, 3, 4, 5];
/** Of the demo's token endpoint: here a token is its scopes. */
export const TOKEN = 'good.token';

/** A clinic with one practitioner (9 to 14 on workdays), one patient, and staff; behind the real router. */
export interface TestDesk {
  readonly ctx: TestContext<AgendaPorts & KeptCalls>;
  readonly app: Express;
  readonly service: ServiceId;
  readonly practitioner: PractitionerId;
  readonly site: SiteId;
  readonly patient: PatientId;
  /** Stops the live streams. */
  readonly stop: AbortController;
  emailOf(role: StaffRole): string;
}

async function addCatalogue(ctx: TestContext<AgendaPorts>) {
  const site = ctx.ids.next<SiteId>();
  const service = ctx.ids.next<ServiceId>();
  const practitioner = ctx.ids.next<PractitionerId>();
  const zone = required(parseZone('Europe/Madrid'), 'zone');
  const hours = { from: required(parseLocalTime('09:00'), 'from'), to: required(parseLocalTime('14:00'), 'to') };
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await importSite(tx, ctx, { id: site, name: 'Madrid', zone, openingHours: [], active: true });
    await importService(tx, ctx, {
      id: service,
      name: 'Consulta',
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
    await importPractitioner(tx, ctx, { id: practitioner, name: 'Dra. Ruiz', active: true });
    await importSchedule(tx, ctx, {
      id: ctx.ids.next<ScheduleId>(),
      practitionerId: practitioner,
      siteId: site,
      serviceIds: [service],
      openingsSource: 'computed',
      weeklyAvailability: WORKDAYS.map((weekday) => ({ weekday, ...hours })),
      active: true,
    });
  });
  return { site, service, practitioner };
}

async function addPatient(ctx: TestContext<AgendaPorts>): Promise<PatientId> {
  const birthDate = required(parseLocalDate('1984-03-12'), 'birth date');
  const made = await registerPatient(ctx, {
    givenName: 'Lucía',
    familyName: 'García Pérez',
    birthDate,
    phone: '612345678',
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.id;
}

/** Nothing, but as many intents as there are words: an answer as long as a test wants it. */
const understandNothing: ReceptionDeps['understand'] = ({ text }) => ({
  intents: text.split(' ').map(() => ({ name: 'other', score: 0 })),
  when: { alternatives: [], exclude: [], asap: false, unclear: false },
  redFlags: [],
  wantsPerson: false,
});

/** A desk without recordings: a test that asks for one fails. */
const NO_RECORDINGS = {} as RecordingParts;

export async function createTestDesk(
  db: Database,
  recordings?: RecordingParts,
  openPapers: ReceptionDeps['openPapers'] = async () => ({ kind: 'no-ehr' }),
): Promise<TestDesk> {
  const ctx = await createTestContext<AgendaPorts & KeptCalls>(db, { ports: { ehr: ownAgenda, ...keptCalls() } });
  const catalogue = await addCatalogue(ctx);
  const patient = await addPatient(ctx);
  const emailOf = (role: StaffRole): string => `${role}.${ctx.clinicId.slice(-6)}@alameda.test`;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    for (const role of ['receptionist', 'manager', 'clinician'] as const) {
      await saveStaff(tx, ctx, { name: 'Marta', email: emailOf(role), role, language: 'es', password: PASSWORD });
    }
  });
  const stop = new AbortController();
  const deps: ReceptionDeps = {
    runtime: ctx,
    contextFor: (clinicId, actor) => ({ ...ctx, clinicId, actor }),
    understand: understandNothing,
    openPapers,
    exportPatient: heldAbout,
    tryRules,
    verifyAccessToken: async (token) =>
      token === TOKEN ? { clinicId: ctx.clinicId, clientId: 'vendor', scopes: ['system/Appointment.rs'] } : undefined,
    routeSecurity: { sealKey: TEST_SEAL_KEY, allowLoopback: true },
    secureCookies: true,
    publicUrl: 'https://alameda.test',
    recordings: recordings ?? NO_RECORDINGS,
    stopping: stop.signal,
  };
  const routers = [
    { path: '/api/v1', router: receptionRoutes(deps) },
    { path: '/api/docs', router: apiDocsRoute() },
  ];
  const app = express().use(createHttpApp({ log: silentLog, routers }));
  return { ctx, app, ...catalogue, patient, stop, emailOf };
}

export interface SignedIn {
  readonly cookie: string;
  readonly csrf: string;
  get(path: string): Test;
  post(path: string, body?: object): Test;
  patch(path: string, body: object): Test;
  delete(path: string): Test;
}

export async function signInTo(desk: TestDesk, role: StaffRole = 'receptionist'): Promise<SignedIn> {
  const answer = await request(desk.app)
    .post('/api/v1/session')
    .send({ email: desk.emailOf(role), password: PASSWORD });
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  const csrf = String(answer.body.csrfToken);
  const dress = (test: Test): Test => test.set('cookie', cookie).set('x-csrf-token', csrf);
  return {
    cookie,
    csrf,
    get: (path) => request(desk.app).get(`/api/v1${path}`).set('cookie', cookie),
    post: (path, body = {}) => dress(request(desk.app).post(`/api/v1${path}`)).send(body),
    patch: (path, body) => dress(request(desk.app).patch(`/api/v1${path}`)).send(body),
    delete: (path) => dress(request(desk.app).delete(`/api/v1${path}`)),
  };
}
