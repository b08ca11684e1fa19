import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import { createTestClinic, type TestClinic } from '../../agenda/test-support/test-clinic.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { saveStaff, signIn } from '../../identity/index.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import type { StaffRole } from '../../platform/kernel/actor.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import { silentLog } from '../../platform/log/log.ts';
import { IMPORT_API, importRoutes } from './import-routes.ts';

const PASSWORD = 'una contraseña larga';
const PATIENTS = [
  'NHC;Nombre;Apellidos;Fecha de nacimiento;Teléfono',
  '1001;Ana;Ruiz Navarro;31/12/1980;600111222',
  '1002;Luis;Serra Puig;31/02/1980;600111223',
].join('\n');
const RESOURCES = [
  { resourceType: 'Patient', id: 'p-1', name: [{ family: 'Vidal', given: ['Pau'] }], birthDate: '1970-02-03' },
  { resourceType: 'Patient', id: 'p-2', name: [{ family: 'Sol', given: ['Ada'] }], birthDate: 'yesterday' },
]
  .map((resource) => JSON.stringify(resource))
  .join('\n');

let database: TestDatabase;
let clinic: TestClinic;
let app: Express;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  clinic = await createTestClinic(database.db);
  const { ctx } = clinic;
  const contextFor = (clinicId: ClinicId) => ({ ...ctx, clinicId });
  const router = importRoutes({ runtime: ctx, contextFor, verifyAccessToken: async () => undefined });
  app = createHttpApp({ log: silentLog, routers: [{ path: '/api/v1', router }] });
});

/** Sends a file as somebody of the clinic. */
async function send(path: string, file: string | Buffer, type: string, role: StaffRole = 'administrator') {
  const { ctx } = clinic;
  const email = `${role}.${ctx.clinicId.slice(-6)}@alameda.test`;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    saveStaff(tx, ctx, { name: 'Marta', email, role, language: 'es', password: PASSWORD }),
  );
  const session = await signIn(ctx, { email, password: PASSWORD });
  if (!session.ok) throw new Error(session.error.code);
  return request(app)
    .post(`/api/v1${path}`)
    .set('cookie', `centralita_session=${session.value.token}`)
    .set('x-csrf-token', session.value.session.csrfToken)
    .set('content-type', type)
    .send(file);
}

async function patients(): Promise<number> {
  const { ctx } = clinic;
  return (await ctx.db.query(ctx.clinicId, 'select from patient where clinic_id = $1', [ctx.clinicId])).length;
}

describe('a file through the API', () => {
  test('says in a dry run what it would do, does it, and changes nothing the second time', async () => {
    const before = await patients();
    const dry = await send('/imports/csv/patients?dryRun=true', PATIENTS, 'text/csv');
    expect(dry.body).toMatchObject({
      dryRun: true,
      rows: 2,
      refused: 1,
      counts: { Patient: { created: 1, updated: 0, unchanged: 0 } },
      refusals: [{ line: 3, reason: 'invalid-date', sentence: expect.stringContaining('fecha') }],
      csv: { delimiter: ';' },
    });
    expect(await patients()).toBe(before);
    const done = await send('/imports/csv/patients', PATIENTS, 'text/csv');
    expect(done.body.counts).toEqual({ Patient: { created: 1, updated: 0, unchanged: 0 } });
    expect(await patients()).toBe(before + 1);
    const again = await send('/imports/csv/patients', PATIENTS, 'text/csv');
    expect(again.body.counts).toEqual({ Patient: { created: 0, updated: 0, unchanged: 1 } });
    expect(JSON.stringify(again.body)).not.toContain('Ruiz');
  });

  test('may be NDJSON of FHIR resources, each refused one with its element', async () => {
    const done = await send('/imports/ndjson?source=hospital&language=en', RESOURCES, 'application/fhir+ndjson');
    expect([done.status, done.body.rows, done.body.counts.Patient?.created]).toEqual([200, 2, 1]);
    expect(done.body.refusals).toMatchObject([{ line: 2, column: expect.stringContaining('birthDate') }]);
  });

  test('that cannot be used is refused as a whole, with its code', async () => {
    const empty = await send('/imports/ndjson', '', 'application/fhir+ndjson');
    expect([empty.status, empty.body.code]).toEqual([422, 'file-empty']);
    const header = await send('/imports/csv/patients', 'a;b\n1;2', 'text/csv');
    expect([header.status, header.body.code]).toEqual([422, 'file-no-header']);
    const column = await send('/imports/csv/appointments', 'Fecha;Hora\n1/1/2027;10:00', 'text/csv');
    expect([column.status, column.body.code]).toEqual([422, 'file-missing-column']);
    const kind = await send('/imports/csv/patients', '{}', 'application/json');
    expect([kind.status, kind.body.code]).toEqual([415, 'unsupported-media-type']);
    const large = await send('/imports/ndjson', Buffer.alloc(34_000_000, 'x'), 'application/fhir+ndjson');
    expect(large.status).toBe(413);
  });

  test.each(IMPORT_API.routes.map(({ path }) => path))('is for administrators: %s', async (path) => {
    expect((await request(app).post(`/api/v1${path}`).set('content-type', 'text/csv').send('x')).status).toBe(401);
    expect((await send(path, 'x', 'text/csv', 'receptionist')).status).toBe(403);
  });
});
