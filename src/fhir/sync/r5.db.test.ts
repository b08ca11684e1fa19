import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestContext, TEST_NOW, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { appointmentsBetween, listServices } from '../../agenda/index.ts';
import { DAY_MS, MINUTE_MS, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { connectFake, createFakeEhr, fillPractice, type FakeEhr } from '../test-support/fake-ehr.ts';
import { resourceTypes } from '../search/registry.ts';
import { IMPORTED_TYPES } from '../search/resource-type.ts';
import { validate } from '../validation/validator.ts';
import type { EhrSource } from './ehr-source.ts';
import { beginLoad, loadPages } from './initial-load.ts';
import { localIdOf } from './mapping/local-id.ts';
import { pollOnce } from './poll.ts';
import { listIssues } from './store/issues.ts';

const CONNECTION = '0190f0f0-eeee-7000-8000-000000000005';

let database: TestDatabase;
let ctx: TestContext<object>;
let ehr: FakeEhr;
let source: EhrSource;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  const made = await createTestContext(database.db, { ports: {} });
  ehr = createFakeEhr(CONNECTION, TEST_NOW);
  ctx = { ...made, clock: { ...made.clock, real: () => ehr.now } };
  source = { ...ehr.source, client: { ...ehr.source.client, version: 'R5' } };
  fillPractice(ehr, 0);
  ehr.put({ resourceType: 'Patient', id: 'ana', name: [{ family: 'Serra', given: ['Ana'] }] });
  await connectFake(ctx, ehr);
});

/** As ÚNICAS has it: the patient is the subject, the type of service points to the service. */
function visit(id: string, inDays: number, more: FhirJson = {}): FhirJson {
  const start = plusMs(TEST_NOW, inDays * DAY_MS);
  return {
    resourceType: 'Appointment',
    id,
    identifier: [{ system: 'urn:regcess:0612345678', value: `C-${id}` }],
    status: 'booked',
    serviceType: [{ concept: { text: 'Revisión' }, reference: { reference: 'HealthcareService/svc' } }],
    subject: { reference: 'Patient/ana' },
    reason: [{ concept: { text: 'Lunar' } }],
    note: [{ text: 'Trae informe' }],
    start: toIso(start),
    end: toIso((start + 20 * MINUTE_MS) as Instant),
    participant: [{ actor: { reference: 'PractitionerRole/role-7' }, required: true, status: 'accepted' }],
    ...more,
  };
}

function visits() {
  return appointmentsBetween(ctx, { from: TEST_NOW, to: plusMs(TEST_NOW, 60 * DAY_MS) });
}

async function load(): Promise<void> {
  await beginLoad(ctx, CONNECTION);
  await loadPages(ctx, source, 1_000);
}

async function keptOf(id: string): Promise<FhirJson | undefined> {
  const [row] = await ctx.db.query<{ fhir: FhirJson }>(
    ctx.clinicId,
    'select fhir from appointment where clinic_id = $1 and id = $2',
    [ctx.clinicId, localIdOf(CONNECTION, { type: 'Appointment', id })],
  );
  return row?.fhir;
}

describe('a clinic’s system that speaks R5', () => {
  test('has its visits taken over whole: who, with whom, for what, and why', async () => {
    ehr.put(visit('v-1', 2));
    await load();
    const [service] = await listServices(ctx);
    expect(await visits()).toMatchObject([
      {
        status: 'booked',
        practitionerName: 'Marta Rius',
        siteName: 'Sede Centro',
        serviceId: service?.id,
        patientId: localIdOf(CONNECTION, { type: 'Patient', id: 'ana' }),
        start: plusMs(TEST_NOW, 2 * DAY_MS),
      },
    ]);
    expect(await ctx.db.inClinic(ctx.clinicId, (tx) => listIssues(tx, CONNECTION))).toEqual([]);
    expect(await keptOf('v-1')).toMatchObject({
      reasonCode: [{ text: 'Lunar' }],
      comment: 'Trae informe',
      identifier: expect.arrayContaining([{ system: 'urn:regcess:0612345678', value: 'C-v-1' }]),
    });
  });

  test('is served as R4, whatever it says in the words of R5', async () => {
    ehr.put({
      resourceType: 'Practitioner',
      id: 'dr-7',
      name: [{ family: 'Rius', given: ['Marta'] }],
      communication: [{ language: { text: 'ca' }, preferred: true }],
    });
    ehr.put({
      resourceType: 'Location',
      id: 'loc-1',
      name: 'Sede Centro',
      form: { text: 'Planta' },
      hoursOfOperation: { availableTime: [{ daysOfWeek: ['mon'], availableStartTime: '09:00:00' }] },
    });
    ehr.put({
      resourceType: 'Organization',
      id: 'org',
      name: 'Consulta Rius',
      contact: [{ telecom: [{ system: 'phone', value: '+34931234567' }] }],
    });
    ehr.put(visit('v-1', 2));
    await load();
    for (const type of IMPORTED_TYPES) {
      const found = await ctx.db.reading(ctx.clinicId, (reader) =>
        resourceTypes[type].load(reader, {
          tail: 'where v.clinic_id = $1 order by v.id limit 20',
          sort: [],
          params: [ctx.clinicId],
        }),
      );
      for (const { resource } of found) expect([type, await validate(resource)]).toEqual([type, []]);
    }
  });

  test('a visit that is cancelled there is cancelled here, with the reason that R5 spells with two l', async () => {
    ehr.put(visit('v-1', 2));
    await load();
    ehr.now = plusMs(ehr.now, MINUTE_MS);
    ctx.clock.moveTo(plusMs(ctx.clock.now(), MINUTE_MS));
    ehr.put(visit('v-1', 2, { status: 'cancelled', cancellationReason: { text: 'Enfermo' } }));
    await pollOnce(ctx, source);
    expect(await visits()).toMatchObject([{ status: 'cancelled' }]);
    expect(await keptOf('v-1')).toMatchObject({ cancelationReason: { text: 'Enfermo' } });
  });
});
