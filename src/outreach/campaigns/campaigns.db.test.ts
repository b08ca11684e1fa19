import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { at } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { importAppointment, importPractitioner, importService } from '../../agenda/index.ts';
import { importSite } from '../../identity/index.ts';
import { subscribe } from '../../jobs/index.ts';
import { drawRoom } from '../../messaging/index.ts';
import {
  createMessagingWorld,
  type MessagingContext,
  type MessagingWorld,
} from '../../messaging/test-support/messaging-world.ts';
import { importPatient } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { AppointmentId, PatientId, PractitionerId, ServiceId, SiteId } from '../../platform/kernel/ids.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs, SECOND_MS, type Instant } from '../../platform/time/instant.ts';
import { parseZone } from '../../platform/time/wall-time.ts';
import { registerWhatsappTemplate } from '../commands/whatsapp-templates.ts';
import { createCampaign } from './commands/write-campaign.ts';
import { onCampaignMessage } from './commands/on-campaign-message.ts';
import { stepCampaign } from './commands/step-campaign.ts';
import { testCampaign } from './commands/test-campaign.ts';
import type { Campaign, CampaignPlan, CampaignStep } from './domain/campaign.ts';
import { dropStopped } from './jobs/drop-stopped.ts';
import { planCampaign } from './jobs/plan-campaign.ts';
import { runCampaign } from './jobs/run-campaign.ts';
import { campaignPeople, campaignResults } from './queries/campaign-results.ts';
import { countAudience } from './queries/count-audience.ts';

const PLAN: CampaignPlan = {
  kind: 'recall',
  name: 'Revisión anual',
  purpose: 'care',
  channels: ['sms'],
  texts: { es: '{clinic}: le toca su revisión, {name}. Pida hora en el {phone}.' },
  audience: {},
  holdOutPercent: 0,
  perMinute: 600,
};

let database: TestDatabase;
let world: MessagingWorld;
let ctx: MessagingContext;
let siteId: SiteId;
let serviceId: ServiceId;
let practitionerId: PractitionerId;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
afterEach(() => world.stop());
beforeEach(async () => {
  world = await createMessagingWorld(database.db, {
    jobs: [planCampaign, runCampaign, dropStopped],
    subscriptions: [subscribe<MessagingContext>('message.status', 'outreach.campaign', onCampaignMessage)],
  });
  ctx = world.ctx;
  [siteId, serviceId, practitionerId] = [ctx.ids.next(), ctx.ids.next(), ctx.ids.next()];
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const zone = required(parseZone('Europe/Madrid'), 'zone');
    await importSite(tx, ctx, { id: siteId, name: 'Centro', zone, openingHours: [], active: true });
    await importService(tx, ctx, {
      id: serviceId,
      name: 'Revisión',
      names: {},
      durationMinutes: 20,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      gridMinutes: 20,
      minLeadMinutes: 0,
      maxAheadDays: 400,
      bookableByPatients: true,
      active: true,
    });
    await importPractitioner(tx, ctx, { id: practitionerId, name: 'Dra. Ruiz', active: true });
  });
});

interface Someone {
  readonly name?: string;
  readonly phone?: string | null;
  readonly born?: string;
  readonly deceased?: boolean;
  readonly language?: 'es' | 'ca' | 'en';
}

let people = 0;

async function somebody(one: Someone = {}): Promise<PatientId> {
  people += 1;
  const id = ctx.ids.next<PatientId>();
  const phone = one.phone === undefined ? `+346001${String(people).padStart(5, '0')}` : one.phone;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importPatient(tx, ctx, {
      id,
      givenName: one.name ?? `Ana${people}`,
      familyName: 'Prueba',
      birthDate: (one.born ?? '1980-01-01') as never,
      language: one.language ?? 'es',
      deceased: one.deceased ?? false,
      contactPoints: phone === null ? [] : [{ channel: 'phone', address: phone }],
    }),
  );
  return id;
}

async function visit(
  patientId: PatientId,
  start: Instant,
  status: 'booked' | 'fulfilled' = 'booked',
  cause = 'import',
) {
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importAppointment(tx, ctx, {
      id: ctx.ids.next<AppointmentId>(),
      patientId,
      serviceId,
      practitionerId,
      siteId,
      status,
      cause,
      start,
      end: plusMs(start, 20 * MINUTE_MS),
    }),
  );
}

async function made(change: Partial<CampaignPlan> = {}): Promise<Campaign> {
  const campaign = await createCampaign(ctx, { ...PLAN, ...change });
  if (!campaign.ok) throw new Error(campaign.error.code);
  return campaign.value;
}

async function step(campaign: Campaign, what: CampaignStep): Promise<string> {
  const outcome = await stepCampaign(ctx, { id: campaign.id, step: what });
  return outcome.ok ? outcome.value.state : outcome.error.code;
}

async function launched(change: Partial<CampaignPlan> = {}): Promise<Campaign> {
  const campaign = await made(change);
  await step(campaign, 'launch');
  return campaign;
}

const results = async (campaign: Campaign) => required(await campaignResults(ctx, campaign.id), 'results');
const sent = (): readonly string[] => world.carrier.messages.map(({ body }) => body);

describe('an audience', () => {
  test('is those whom the rules mean, each left out with the reason', async () => {
    await somebody({ name: 'Una' });
    const booked = await somebody({ name: 'Dos' });
    await visit(booked, plusMs(ctx.clock.now(), DAY_MS));
    await somebody({ name: 'Tres', phone: '+34910000009' });
    await somebody({ name: 'Cuatro', phone: null });
    await somebody({ name: 'Cinco', deceased: true });
    await somebody({ name: 'Madre', phone: '+34600999999' });
    await somebody({ name: 'Hija', phone: '+34600999999' });
    await somebody({ name: 'Doble' });
    await somebody({ name: 'Doble' });
    await somebody({ name: 'Niño', born: '2020-05-05' });
    const count = await countAudience(ctx, { ...PLAN, audience: { ageFrom: 18 } });
    expect(count).toMatchObject({ meant: 9, reached: 3, estimate: { messages: 3, segments: 3 } });
    expect(count.excluded).toEqual({
      'already-booked': 1,
      landline: 1,
      'no-address': 1,
      'patient-deceased': 1,
      'same-address': 1,
      'same-person': 1,
    });
    expect(count.people.find(({ name }) => name === 'Una Prueba')?.text).toBe(
      'Clínica de prueba: le toca su revisión, Una. Pida hora en el +34910000001.',
    );
  });

  test('is told of where its words lack a language', async () => {
    for (const language of ['es', 'ca', 'ca', 'en'] as const) await somebody({ language });
    await somebody({ language: 'ca', phone: null });
    expect((await countAudience(ctx, PLAN)).otherLanguage).toEqual({ ca: 2, en: 1 });
    const texts = { ...PLAN.texts, ca: '{clinic}: li toca la revisió.' };
    expect((await countAudience(ctx, { ...PLAN, texts })).otherLanguage).toEqual({ en: 1 });
  });

  test('by the last visit is who came then, not who came since', async () => {
    const [old, recent] = [await somebody(), await somebody()];
    await somebody();
    await visit(old, plusMs(ctx.clock.now(), -400 * DAY_MS), 'fulfilled');
    await visit(recent, plusMs(ctx.clock.now(), -400 * DAY_MS), 'fulfilled');
    await visit(recent, plusMs(ctx.clock.now(), -30 * DAY_MS), 'fulfilled');
    const lastVisit = { atLeastDaysAgo: 365, serviceIds: [serviceId] };
    const count = await countAudience(ctx, { ...PLAN, audience: { lastVisit } });
    expect(count.people.map(({ patientId }) => patientId)).toEqual([old]);
  });

  test('of information is who has a visit soon, and they are not skipped for it', async () => {
    const coming = await somebody();
    await somebody();
    await visit(coming, plusMs(ctx.clock.now(), 2 * DAY_MS));
    const audience = { nextVisit: { withinDays: 7 } };
    const count = await countAudience(ctx, { ...PLAN, kind: 'information', audience });
    expect(count).toMatchObject({ meant: 1, reached: 1 });
  });

  test('over nobody ends at once', async () => {
    const campaign = await launched({ audience: { ageFrom: 100 } });
    await world.advance(MINUTE_MS);
    expect((await results(campaign)).campaign.state).toBe('finished');
    expect(sent()).toEqual([]);
  });
});

describe('a campaign', () => {
  test('is a draft until it is launched, and reaches each once', async () => {
    await somebody();
    await somebody();
    const campaign = await made();
    await world.advance(HOUR_MS);
    expect(sent()).toEqual([]);
    await step(campaign, 'launch');
    await world.advance(MINUTE_MS);
    expect(sent()).toHaveLength(2);
    const end = await results(campaign);
    expect(end.campaign.state).toBe('finished');
    expect(end.states).toMatchObject({ sent: 2, planned: 0 });
    expect(await step(campaign, 'launch')).toBe('campaign-state');
  });

  test('that is paused sends nothing more, and goes on where it was', async () => {
    for (let n = 0; n < 30; n += 1) await somebody();
    const campaign = await launched({ perMinute: 60 });
    await world.advance(4 * SECOND_MS);
    const before = sent().length;
    expect(before).toBe(5);
    expect(await step(campaign, 'pause')).toBe('paused');
    await world.advance(HOUR_MS);
    expect(sent()).toHaveLength(before);
    expect(await step(campaign, 'resume')).toBe('running');
    await world.advance(MINUTE_MS);
    expect(sent()).toHaveLength(30);
    expect(new Set(sent()).size).toBe(30);
  });

  test('takes back at a pause what waits for the carrier', async () => {
    for (let n = 0; n < 3; n += 1) await somebody();
    const campaign = await launched();
    await world.runner.runDue(ctx.clock, ctx.clock.now());
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      tx.run(`update message set status = 'planned' where clinic_id = $1`, [tx.clinicId]),
    );
    await step(campaign, 'pause');
    expect((await results(campaign)).states).toMatchObject({ planned: 3, sent: 0 });
    const left = await ctx.db.query(
      ctx.clinicId,
      `select id from message where clinic_id = $1 and status = 'planned'`,
      [ctx.clinicId],
    );
    expect(left).toEqual([]);
  });

  test('that is stopped leaves the rest for good', async () => {
    for (let n = 0; n < 12; n += 1) await somebody();
    const campaign = await launched({ perMinute: 60 });
    await world.advance(0);
    await step(campaign, 'stop');
    await world.advance(HOUR_MS);
    const end = await results(campaign);
    expect(sent()).toHaveLength(5);
    expect(end.states).toMatchObject({ sent: 5, dropped: 7 });
    expect(end.reasons).toContainEqual({ state: 'dropped', reason: 'stopped', people: 7 });
    expect(await step(campaign, 'resume')).toBe('campaign-state');
  });

  test('that is stopped among thousands lets the first go at once and the rest a page at a time', async () => {
    const others = 4_050;
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      tx.run(
        `with made as (
           insert into patient (clinic_id, id, given_name, family_name, birth_date, language, created_at, updated_at)
           select $1, gen_random_uuid(), 'Eva', 'Prueba ' || n, date '1950-01-01' + n, 'es', $3, $3
             from generate_series(1, $2::int) n returning id, family_name)
         insert into contact_point (clinic_id, id, patient_id, channel, address, can_receive_sms)
         select $1, gen_random_uuid(), id, 'phone', '+346' || lpad(split_part(family_name, ' ', 2), 8, '0'), true from made`,
        [ctx.clinicId, others, new Date(ctx.clock.now())],
      ),
    );
    const campaign = await launched({ perMinute: 60 });
    await world.advance(0);
    const sentBefore = sent().length;
    await step(campaign, 'stop');
    const atOnce = await results(campaign);
    expect(atOnce.campaign.state).toBe('stopped');
    expect(atOnce.states.planned).toBe(others - sentBefore - 2_000);
    await world.advance(HOUR_MS);
    expect((await results(campaign)).states).toMatchObject({
      sent: sentBefore,
      planned: 0,
      dropped: others - sentBefore,
    });
    expect(sent()).toHaveLength(sentBefore);
  }, 90_000);

  test('asks again at the moment of sending: who has booked since is left out', async () => {
    for (let n = 0; n < 6; n += 1) await somebody();
    const late = await somebody();
    const campaign = await launched({ perMinute: 60 });
    await world.advance(0);
    await visit(late, plusMs(ctx.clock.now(), DAY_MS));
    await world.advance(MINUTE_MS);
    expect((await results(campaign)).reasons).toContainEqual({ state: 'dropped', reason: 'already-booked', people: 1 });
    expect(sent()).toHaveLength(6);
  });

  test('at night waits for the morning', async () => {
    await somebody();
    ctx.clock.moveTo(at('2026-11-20T21:30:00Z'));
    await launched();
    await world.advance(HOUR_MS);
    expect(sent()).toEqual([]);
    await world.advance(at('2026-11-21T08:01:00Z') - ctx.clock.now());
    expect(sent()).toHaveLength(1);
  });

  test('goes on past one who cannot be written to', async () => {
    await somebody();
    await somebody({ name: 'x'.repeat(2_000) });
    await somebody();
    const campaign = await launched();
    await world.advance(MINUTE_MS);
    const end = await results(campaign);
    expect(sent()).toHaveLength(2);
    expect(end.campaign.state).toBe('finished');
    expect(end.reasons).toEqual([{ state: 'failed', reason: 'unsendable', people: 1 }]);
  });

  test('of two campaigns in a week the second leaves out who heard the first', async () => {
    await somebody();
    await launched();
    await world.advance(MINUTE_MS);
    const second = await launched({ name: 'Otra' });
    await world.advance(MINUTE_MS);
    expect((await results(second)).reasons).toEqual([{ state: 'excluded', reason: 'contacted-lately', people: 1 }]);
  });

  test('is tried on a telephone of the house, which is no audience', async () => {
    const campaign = await made();
    const tried = await testCampaign(ctx, { id: campaign.id, phone: '600 123 456', language: 'es' });
    expect(tried).toMatchObject({ ok: true });
    await world.advance(0);
    expect(sent()).toEqual(['Clinica de prueba: le toca su revision, Nombre. Pida hora en el +34910000001.']);
    expect((await results(campaign)).states).toMatchObject({ planned: 0, sent: 0 });
    expect(await testCampaign(ctx, { id: campaign.id, phone: '1', language: 'es' })).toMatchObject({ ok: false });
  });

  test('is tried by the channel that it will use, by SMS while its template is not approved', async () => {
    const channels = ['whatsapp', 'sms'] as const;
    const { id } = await made({ channels });
    const to = async () => {
      await testCampaign(ctx, { id, phone: '600 123 456', language: 'es' });
      await world.advance(0);
      return world.carrier.messages.at(-1);
    };
    expect(await to()).toMatchObject({ to: '+34600123456' });
    await registerWhatsappTemplate(ctx, {
      template: 'campaign-care',
      language: 'es',
      contentSid: `HX${'1'.repeat(32)}`,
    });
    expect(await to()).toMatchObject({
      to: 'whatsapp:+34600123456',
      content: { sid: `HX${'1'.repeat(32)}` },
    });
  });
});

describe('the results', () => {
  test('compare whoever was contacted with whoever was held out, within 30 days', async () => {
    const all: PatientId[] = [];
    for (let n = 0; n < 40; n += 1) all.push(await somebody());
    const before = plusMs(ctx.clock.now(), -90 * DAY_MS);
    for (const [n, id] of all.slice(0, 30).entries())
      await visit(id, plusMs(before, n * HOUR_MS), 'fulfilled', 'phone');
    await world.advance(MINUTE_MS);
    const campaign = await launched({ holdOutPercent: 50 });
    await world.advance(MINUTE_MS);
    const found = await campaignPeople(ctx, { campaign, limit: 100 });
    const contacted = found.filter(({ state }) => state === 'sent');
    const held = found.filter(({ state }) => state === 'held-out');
    expect(contacted.length + held.length).toBe(40);
    expect(sent()).toHaveLength(contacted.length);
    const soon = plusMs(ctx.clock.now(), 60 * DAY_MS);
    for (const [n, { patientId }] of contacted.slice(0, 5).entries()) {
      await visit(patientId, plusMs(soon, n * HOUR_MS), 'booked', 'phone');
    }
    await visit(required(held[0], 'held').patientId, plusMs(soon, 9 * HOUR_MS), 'booked', 'phone');
    ctx.clock.moveTo(plusMs(ctx.clock.now(), 31 * DAY_MS));
    await visit(required(contacted[9], 'late').patientId, plusMs(soon, 10 * HOUR_MS), 'booked', 'phone');
    const end = await results(campaign);
    expect(end.contacted).toEqual({ people: contacted.length, converted: 5 });
    expect(end.heldOut).toEqual({ people: held.length, converted: 1 });
    expect(end.lift?.difference).toBeCloseTo(5 / contacted.length - 1 / held.length, 6);
    expect(
      end.bySite.map(({ siteName, contacted: told, heldOut }) => [siteName, told.people + heldOut.people]),
    ).toEqual([
      ['Centro', 30],
      [undefined, 10],
    ]);
    const converted = end.bySite.reduce((sum, site) => sum + site.contacted.converted, 0);
    expect(converted).toBe(5);
  });
});

test('one sender sends at its rate, however many draw from it at once', async () => {
  const draw = () => drawRoom(ctx, { from: 'Alameda', channel: 'sms', wanted: 20 });
  const first = await Promise.all(Array.from({ length: 12 }, draw));
  expect(first.reduce((sum, granted) => sum + granted, 0)).toBe(50);
  ctx.clock.moveTo(plusMs(ctx.clock.now(), SECOND_MS));
  expect(await draw()).toBe(10);
});
