import { generateKeyPairSync } from 'node:crypto';
import pg from 'pg';
import {
  encodeOpeningId,
  importAsset,
  importPractitioner,
  importSchedule,
  importService,
  ownAgenda,
  saveBookingRules,
  type AssetId,
  type WeeklyShift,
} from '../../src/agenda/index.ts';
import { ENTITIES } from '../../src/app/entities.ts';
import { importClinic, importLine, importSite, saveApiClient, saveStaff } from '../../src/identity/index.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import type { ClinicTx } from '../../src/platform/database/database.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import type { ClinicContext } from '../../src/platform/kernel/context.ts';
import { parseId, systemIds, type ClinicId, type PractitionerId } from '../../src/platform/kernel/ids.ts';
import type { ScheduleId, ServiceId, SiteId } from '../../src/platform/kernel/ids.ts';
import { silentLog } from '../../src/platform/log/log.ts';
import { systemClock } from '../../src/platform/time/clock.ts';
import { DAY_MS, MINUTE_MS, plusMs, toIso, type Instant } from '../../src/platform/time/instant.ts';
import { addDays, localDateOf, localTime } from '../../src/platform/time/wall-time.ts';
import type { Facts } from './facts.ts';
import { DAYS, places, PRACTITIONERS, SHIFTS, VISIT_MINUTES, ZONE, type Place } from './places.ts';

const PATIENTS = 2_000;
/** The first half has the visits that stand; the second half is booked by the benchmarks, so that no visits clash. */
const PATIENTS_WITH_VISITS = PATIENTS / 2;
const LINE = '+34910600200';
const STAFF = { email: 'bench@clinic.example', password: 'bench-password-bench' };
const CARRIER = { accountSid: `AC${'b'.repeat(32)}`, authToken: 'c'.repeat(32) };

const VENDOR = { id: 'bench-vendor', kid: 'bench', scope: 'system/*.cruds' };

const KINDS = {
  clinic: 1,
  site: 2,
  service: 3,
  practitioner: 4,
  schedule: 5,
  patient: 6,
  contact: 7,
  slot: 8,
  visit: 9,
  asset: 10,
};
const DIGITS = { kind: 8, number: 12 };

function idOf<Id extends string>(kind: keyof typeof KINDS, n: number): Id {
  const text = `${KINDS[kind].toString(16).padStart(DIGITS.kind, '0')}-0000-7000-8000-${n.toString(16).padStart(DIGITS.number, '0')}`;
  return required(parseId(text), 'a seeded id') as string as Id;
}

const SITE = idOf<SiteId>('site', 1);
const COMPUTED = idOf<ServiceId>('service', 1);
const STORED = idOf<ServiceId>('service', 2);
/** As the computed one, in one of the boxes. */
const NEEDING = idOf<ServiceId>('service', 3);
const BOX = 'box';
/** Of 30 practitioners 18 see somebody at any time: two or three boxes are left. */
const BOXES = 20;
const boxOf = (n: number) => idOf<AssetId>('asset', n);
const practitionerOf = (n: number) => idOf<PractitionerId>('practitioner', n);
const computedScheduleOf = (n: number) => idOf<ScheduleId>('schedule', n);
const storedScheduleOf = (n: number) => idOf<ScheduleId>('schedule', PRACTITIONERS + n);

const availability: readonly WeeklyShift[] = ([1, 2, 3, 4, 5] as const).flatMap((weekday) =>
  SHIFTS.map(({ from, to }) => ({ weekday, from: localTime(from), to: localTime(to) })),
);

async function importCatalogue(tx: ClinicTx, ctx: ClinicContext): Promise<void> {
  await importClinic(tx, ctx, {
    name: 'Clínica del Banco de Pruebas',
    zone: ZONE,
    defaultLanguage: 'es',
    languages: ['es', 'ca', 'en'],
    settings: {},
  });
  await importSite(tx, ctx, { id: SITE, name: 'Centro', zone: ZONE, openingHours: [], active: true });
  await importLine(tx, { number: LINE, channels: ['voice', 'sms'] });
  await saveStaff(tx, ctx, { ...STAFF, name: 'Banco de Pruebas', role: 'receptionist', language: 'es' });
  const names = [
    { id: COMPUTED, name: 'Consulta general' },
    { id: STORED, name: 'Revisión' },
    { id: NEEDING, name: 'Cura' },
  ];
  for (const service of names) {
    await importService(tx, ctx, {
      ...service,
      names: {},
      durationMinutes: VISIT_MINUTES,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      gridMinutes: VISIT_MINUTES,
      minLeadMinutes: 0,
      maxAheadDays: DAYS + 10,
      bookableByPatients: true,
      active: true,
    });
  }
  for (let n = 0; n < BOXES; n += 1) {
    const box = { siteId: SITE, kind: 'room', type: BOX, name: `Box ${n + 1}`, weeklyAvailability: [] } as const;
    await importAsset(tx, ctx, { ...box, id: boxOf(n), active: true });
  }
  for (let n = 0; n < PRACTITIONERS; n += 1) {
    const practitionerId = practitionerOf(n);
    await importPractitioner(tx, ctx, { id: practitionerId, name: `Dra. Número ${n + 1}`, active: true });
    const common = { practitionerId, siteId: SITE, weeklyAvailability: availability, active: true };
    await importSchedule(tx, ctx, {
      ...common,
      id: computedScheduleOf(n),
      serviceIds: [COMPUTED, NEEDING],
      openingsSource: 'computed',
    });
    await importSchedule(tx, ctx, {
      ...common,
      id: storedScheduleOf(n),
      serviceIds: [STORED],
      openingsSource: 'stored',
    });
  }
}

const birthOf = (n: number) => addDays(localDateOf((-n * DAY_MS) as Instant, ZONE), 0);
const phoneOf = (n: number) => `+346${String(10_000_000 + n)}`;

/** Whoever sees somebody has a box, while there are any. */
function boxesOf(visits: readonly Place[]): readonly (AssetId | null)[] {
  const taken = new Map<Instant, number>();
  return visits.map(({ start }) => {
    const n = taken.get(start) ?? 0;
    taken.set(start, n + 1);
    return n < BOXES ? boxOf(n) : null;
  });
}

/** Rows by the ten thousand go in as one statement each, past the front doors: nothing here is measured. */
async function insertRows(owner: pg.Client, clinicId: ClinicId, all: readonly Place[]): Promise<void> {
  const numbers = Array.from({ length: PATIENTS }, (_, n) => n);
  await owner.query(
    `insert into patient (clinic_id, id, given_name, family_name, birth_date, language, created_at, updated_at)
     select $1, id, 'Paciente ' || n, 'de Prueba', birth, 'es', now(), now() from unnest($2::uuid[], $3::int[], $4::date[]) as p (id, n, birth)`,
    [clinicId, numbers.map((n) => idOf('patient', n)), numbers, numbers.map(birthOf)],
  );
  await owner.query(
    `insert into contact_point (clinic_id, id, patient_id, channel, address, can_receive_sms)
     select $1, id, patient_id, 'phone', phone, true from unnest($2::uuid[], $3::uuid[], $4::text[]) as c (id, patient_id, phone)`,
    [clinicId, numbers.map((n) => idOf('contact', n)), numbers.map((n) => idOf('patient', n)), numbers.map(phoneOf)],
  );
  const minutes = `interval '${VISIT_MINUTES} minutes'`;
  await owner.query(
    `insert into slot (clinic_id, id, schedule_id, start_at, end_at, status, updated_at)
     select $1, id, schedule_id, start_at, start_at + ${minutes}, case when taken then 'busy' else 'free' end, now()
       from unnest($2::uuid[], $3::uuid[], $4::timestamptz[], $5::boolean[]) as s (id, schedule_id, start_at, taken)`,
    [
      clinicId,
      all.map((_, n) => idOf('slot', n)),
      all.map(({ practitioner }) => storedScheduleOf(practitioner)),
      all.map(({ start }) => toIso(start)),
      all.map(({ taken }) => taken),
    ],
  );
  const visits = all.filter(({ taken }) => taken);
  const columns = [
    clinicId,
    visits.map((_, n) => idOf('visit', n)),
    visits.map(({ practitioner }) => practitionerOf(practitioner)),
    visits.map(({ start }) => toIso(start)),
  ];
  await owner.query(
    `insert into appointment (clinic_id, id, patient_id, service_id, practitioner_id, site_id, schedule_id, start_at, end_at, status, attendance, origin, created_at, updated_at)
     select $1, id, patient_id, '${COMPUTED}', practitioner_id, '${SITE}', schedule_id, start_at, start_at + ${minutes}, 'booked', 'needs-action', 'import', now(), now()
       from unnest($2::uuid[], $3::uuid[], $4::timestamptz[], $5::uuid[], $6::uuid[]) as v (id, practitioner_id, start_at, patient_id, schedule_id)`,
    [
      ...columns,
      visits.map((_, n) => idOf('patient', n % PATIENTS_WITH_VISITS)),
      visits.map(({ practitioner }) => computedScheduleOf(practitioner)),
    ],
  );
  await owner.query(
    `insert into occupancy (clinic_id, id, resource_id, during, kind, appointment_id)
     select $1, id, practitioner_id, tstzrange(start_at, start_at + ${minutes}), 'appointment', id
       from unnest($2::uuid[], $3::uuid[], $4::timestamptz[]) as v (id, practitioner_id, start_at)`,
    columns,
  );
  const boxes = boxesOf(visits);
  await owner.query(
    `insert into asset_time (clinic_id, occupancy_id, asset_id, during, session)
     select $1, id, asset_id, tstzrange(start_at, start_at + ${minutes}), id
       from unnest($2::uuid[], $3::uuid[], $4::timestamptz[]) as v (id, asset_id, start_at) where asset_id is not null`,
    [clinicId, columns[1], boxes, columns[3]],
  );
  await owner.query(
    `create table bench_row (id uuid primary key, clinic_id uuid not null, body jsonb not null, at timestamptz not null default now())`,
  );
  await owner.query('grant insert on bench_row to centralita_app');
  // As after a night of autovacuum: index-only scans work.
  await owner.query('vacuum analyze');
}

/** A vendor's key pair: the public half goes to the clinic, the private one to the load. */
function vendorKeys() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const named = { kid: VENDOR.kid, alg: 'ES384', use: 'sig' };
  return {
    publicKeyJwk: { ...publicKey.export({ format: 'jwk' }), ...named },
    privateKeyJwk: { ...privateKey.export({ format: 'jwk' }), ...named },
  };
}

/** A clinic of 30 practitioners × 90 days at 60 %, with 2,000 patients: what every benchmark works on. */
export async function seed(ownerUrl: string): Promise<Facts> {
  const clinicId = idOf<ClinicId>('clinic', 1);
  const db = openDatabase({ url: ownerUrl, entities: ENTITIES, poolSize: 2 });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const ctx = {
      clinicId,
      db,
      clock: systemClock,
      ids: systemIds(systemClock),
      log: silentLog,
      actor: { kind: 'system', name: 'bench' } as const,
      ports: { ehr: ownAgenda },
    };
    const keys = vendorKeys();
    await db.inClinic(clinicId, async (tx) => {
      await importCatalogue(tx, ctx);
      const jwks = { keys: [keys.publicKeyJwk] };
      await saveApiClient(tx, ctx, {
        id: VENDOR.id,
        name: 'Banco de Pruebas',
        jwks,
        scopes: [VENDOR.scope],
        requestsPerMinute: 1_000_000,
      });
    });
    await saveBookingRules(ctx, NEEDING, { needs: [{ type: BOX, count: 1 }] });
    const now = systemClock.now();
    const all = places(now);
    await insertRows(owner, clinicId, all);
    const free = all
      .filter(({ taken }) => !taken)
      .toReversed()
      .map(({ practitioner, start }) =>
        encodeOpeningId({ scheduleId: computedScheduleOf(practitioner), serviceId: COMPUTED, start }),
      );
    const numbers = Array.from({ length: PRACTITIONERS }, (_, n) => n);
    const patients = Array.from({ length: PATIENTS - PATIENTS_WITH_VISITS }, (_, index) => {
      const n = PATIENTS_WITH_VISITS + index;
      const [year, month, day] = birthOf(n).split('-');
      return { id: idOf<string>('patient', n), phone: phoneOf(n), birthKeys: `${day}${month}${year}` };
    });
    return {
      clinicId,
      line: LINE,
      services: { computed: COMPUTED, stored: STORED, needing: NEEDING },
      period: { from: toIso(plusMs(now, MINUTE_MS)), to: toIso(plusMs(now, DAYS * DAY_MS)) },
      free,
      patients,
      staff: STAFF,
      carrier: CARRIER,
      vendor: { clientId: VENDOR.id, privateKeyJwk: keys.privateKeyJwk, scope: VENDOR.scope },
      fhir: {
        storedSchedule: storedScheduleOf(0),
        site: SITE,
        visitMinutes: VISIT_MINUTES,
        practitioners: Object.fromEntries(numbers.map((n) => [computedScheduleOf(n), practitionerOf(n)])),
      },
    };
  } finally {
    await owner.end();
    await db.close();
  }
}
