import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { subscribe } from '../../jobs/index.ts';
import {
  createMessagingWorld,
  type MessagingContext,
  type MessagingWorld,
} from '../../messaging/test-support/messaging-world.ts';
import { importPatient } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../platform/time/instant.ts';
import { registerWhatsappTemplate, whatsappTemplates } from '../commands/whatsapp-templates.ts';
import { onCampaignMessage } from './commands/on-campaign-message.ts';
import { stepCampaign } from './commands/step-campaign.ts';
import { createCampaign } from './commands/write-campaign.ts';
import type { Campaign, CampaignPlan, CampaignStep } from './domain/campaign.ts';
import { dropStopped } from './jobs/drop-stopped.ts';
import { planCampaign } from './jobs/plan-campaign.ts';
import { runCampaign } from './jobs/run-campaign.ts';
import { campaignPeople, campaignResults } from './queries/campaign-results.ts';
import { haltedCampaigns } from './queries/halted-campaigns.ts';

const PLAN: CampaignPlan = {
  kind: 'recall',
  name: 'Revisión anual',
  purpose: 'care',
  channels: ['sms'],
  texts: { es: '{clinic}: le toca su revisión, {name}.' },
  audience: {},
  holdOutPercent: 0,
  perMinute: 60,
};
const AUDIENCE = 40;
const TEMPLATE = { template: 'campaign-care', language: 'es', contentSid: `HX${'1'.repeat(32)}` } as const;

let database: TestDatabase;
let world: MessagingWorld;
let ctx: MessagingContext;

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
});

async function audience(people = AUDIENCE): Promise<void> {
  for (let n = 0; n < people; n += 1) {
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      importPatient(tx, ctx, {
        id: ctx.ids.next<PatientId>(),
        givenName: `Ana${n}`,
        familyName: 'Prueba',
        birthDate: '1980-01-01' as never,
        language: 'es',
        deceased: false,
        contactPoints: (['phone', 'whatsapp'] as const).map((channel) => ({
          channel,
          address: `+346001${String(n).padStart(5, '0')}`,
        })),
      }),
    );
  }
}

async function step(campaign: Campaign, what: CampaignStep): Promise<string> {
  const outcome = await stepCampaign(ctx, { id: campaign.id, step: what });
  return outcome.ok ? outcome.value.state : outcome.error.code;
}

async function launched(change: Partial<CampaignPlan> = {}): Promise<Campaign> {
  const campaign = await createCampaign(ctx, { ...PLAN, ...change });
  if (!campaign.ok) throw new Error(campaign.error.code);
  expect(await step(campaign.value, 'launch')).toBe('planning');
  return campaign.value;
}

const results = async (campaign: Campaign) => required(await campaignResults(ctx, campaign.id), 'results');
const receivers = (): readonly string[] => world.carrier.messages.map(({ to }) => to);
type Carried = MessagingWorld['carrier']['messages'][number];
const report = (one: Carried, arrived: boolean) =>
  arrived ? world.carrier.report(one, 'delivered') : world.carrier.report(one, 'undelivered', 30007);
async function troubles() {
  const rows = await ctx.db.query<{ payload: object }>(
    ctx.clinicId,
    `select payload from outbox_event where clinic_id = $1 and type = 'campaign.trouble' order by id`,
    [ctx.clinicId],
  );
  return rows.map(({ payload }) => payload);
}

describe('a campaign pauses by itself', () => {
  test.each([
    [20003, 401, 'not-authorised'],
    [21606, 400, 'bad-sender'],
    [63007, 400, 'bad-sender'],
    [20005, 403, 'account-suspended'],
  ])('where the carrier answers %i to one after another, and goes on where it was', async (refuses, status, reason) => {
    await audience();
    const campaign = await launched();
    world.carrier.mood = { refuses, status };
    await world.advance(20 * SECOND_MS);
    const halted = await results(campaign);
    expect(halted.campaign).toMatchObject({ state: 'paused', halted: { reason, channel: 'sms' } });
    expect(halted.states).toMatchObject({ planned: AUDIENCE, sent: 0, failed: 0 });
    const people = await campaignPeople(ctx, { campaign, limit: 100 });
    expect(people.reduce((sum, { tries }) => sum + tries, 0)).toBeLessThan(AUDIENCE / 2);
    expect(await haltedCampaigns(ctx)).toContainEqual({ reason, campaigns: 1 });
    const told = { campaignId: campaign.id, reason, channel: 'sms', version: halted.campaign.version };
    expect(await troubles()).toEqual([{ ...told, isOpen: true }]);

    await world.advance(HOUR_MS);
    expect((await results(campaign)).states).toMatchObject({ planned: AUDIENCE });
    world.carrier.mood = 'answers';
    expect(await step(campaign, 'resume')).toBe('running');
    await world.advance(2 * MINUTE_MS);
    const end = await results(campaign);
    expect(end.states).toMatchObject({ planned: 0, sent: AUDIENCE, failed: 0 });
    expect(end.campaign).toMatchObject({ state: 'finished' });
    expect(end.campaign.halted).toBeUndefined();
    expect(receivers()).toHaveLength(AUDIENCE);
    expect(new Set(receivers()).size).toBe(AUDIENCE);
    expect(await troubles()).toContainEqual({ ...told, isOpen: false });
    expect(await haltedCampaigns(ctx)).not.toContainEqual({ reason, campaigns: 1 });
  });

  test('where what was taken is filtered afterwards, also when it had thought that it was over', async () => {
    await audience(12);
    const campaign = await launched({ perMinute: 600 });
    await world.advance(MINUTE_MS);
    expect((await results(campaign)).campaign.state).toBe('finished');
    const taken = [...world.carrier.messages];
    const delivered = taken.slice(0, 4);
    for (const one of taken.toReversed()) await report(one, delivered.includes(one));
    await world.advance(SECOND_MS);
    const halted = await results(campaign);
    expect(halted.campaign).toMatchObject({ state: 'paused', halted: { reason: 'filtered' } });
    expect(halted.states).toMatchObject({ planned: 8, sent: 4, failed: 0 });
    await step(campaign, 'resume');
    await world.advance(MINUTE_MS);
    expect((await results(campaign)).states).toMatchObject({ sent: 12, failed: 0, planned: 0 });
    const again = world.carrier.messages.slice(12).map(({ to }) => to);
    expect([...again].toSorted()).toEqual(
      taken
        .slice(4)
        .map(({ to }) => to)
        .toSorted(),
    );
  });

  test('where Meta refuses the template, which rests: nobody who is left is burnt for it', async () => {
    await audience();
    await registerWhatsappTemplate(ctx, TEMPLATE);
    const campaign = await launched({ channels: ['whatsapp'] });
    world.carrier.mood = { refuses: 63013 };
    await world.advance(20 * SECOND_MS);
    expect(await whatsappTemplates(ctx)).toMatchObject([{ status: 'paused', reason: 'policy' }]);
    const halted = await results(campaign);
    expect(halted.campaign.state).toBe('paused');
    expect(halted.states).toMatchObject({ planned: AUDIENCE, failed: 0 });
    world.carrier.mood = 'answers';
    await step(campaign, 'resume');
    await world.advance(MINUTE_MS);
    expect((await results(campaign)).campaign).toMatchObject({
      state: 'paused',
      halted: { reason: 'template-needed', channel: 'whatsapp' },
    });
    await registerWhatsappTemplate(ctx, TEMPLATE);
    await step(campaign, 'resume');
    await world.advance(2 * MINUTE_MS);
    expect((await results(campaign)).states).toMatchObject({ sent: AUDIENCE, planned: 0 });
    expect(new Set(receivers()).size).toBe(AUDIENCE);
    expect(receivers()).toHaveLength(AUDIENCE);
  });

  test('where the carrier gives no answer: who is left is not burnt, and nobody is written to twice', async () => {
    await audience();
    const campaign = await launched();
    world.carrier.mood = 'drops-the-line';
    await world.advance(20 * SECOND_MS);
    const halted = await results(campaign);
    expect(halted.campaign).toMatchObject({ state: 'paused', halted: { reason: 'carrier-silent', channel: 'sms' } });
    const inDoubt = halted.states.sent;
    expect(inDoubt).toBeLessThan(AUDIENCE / 2);
    expect(halted.states.planned).toBe(AUDIENCE - inDoubt);
    expect(await haltedCampaigns(ctx)).toContainEqual({ reason: 'carrier-silent', campaigns: 1 });
    world.carrier.mood = 'answers';
    expect(await step(campaign, 'resume')).toBe('running');
    await world.advance(2 * MINUTE_MS);
    expect((await results(campaign)).campaign.state).toBe('finished');
    expect(receivers()).toHaveLength(AUDIENCE - inDoubt);
    expect(new Set(receivers()).size).toBe(AUDIENCE - inDoubt);
  });

  test('not where SMS comes next: who was refused on WhatsApp gets that', async () => {
    await audience();
    await registerWhatsappTemplate(ctx, TEMPLATE);
    const campaign = await launched({ channels: ['whatsapp', 'sms'] });
    world.carrier.mood = { refuses: 63013, from: 'whatsapp:+34910000001' };
    await world.advance(4 * MINUTE_MS);
    const end = await results(campaign);
    expect(end.campaign.state).toBe('finished');
    expect(end.states).toMatchObject({ sent: AUDIENCE, failed: 0 });
    expect(new Set(receivers()).size).toBe(AUDIENCE);
  });
});

describe('what had left before a person resumed it', () => {
  test('and is found to be unknown only then does not pause it again; a carrier that is still silent does', async () => {
    await audience();
    const campaign = await launched();
    world.carrier.mood = 'drops-the-line';
    await world.advance(20 * SECOND_MS);
    expect((await results(campaign)).campaign.halted?.reason).toBe('carrier-silent');
    const inDoubt = await ctx.db.query<{ id: string }>(
      ctx.clinicId,
      `select id from message where clinic_id = $1 and status = 'unknown'`,
      [ctx.clinicId],
    );
    await world.advance(SECOND_MS);
    await step(campaign, 'resume');
    for (const { id } of inDoubt) {
      await onCampaignMessage(ctx, { payload: { messageId: id, status: 'unknown' } });
    }
    expect((await results(campaign)).campaign.state).toBe('running');
    await world.advance(20 * SECOND_MS);
    expect((await results(campaign)).campaign).toMatchObject({ state: 'paused', halted: { reason: 'carrier-silent' } });
  });

  test('and is refused only then waits as those did who were refused before, and goes once more', async () => {
    await audience(24);
    const campaign = await launched({ perMinute: 600 });
    await world.advance(MINUTE_MS);
    const first = [...world.carrier.messages];
    for (const one of first.slice(0, 6)) await report(one, false);
    await world.advance(SECOND_MS);
    expect((await results(campaign)).campaign.halted?.reason).toBe('filtered');
    await step(campaign, 'resume');
    for (const one of first.slice(6, 12)) await report(one, false);
    for (const one of first.slice(12)) await report(one, true);
    await world.advance(MINUTE_MS);
    const end = await results(campaign);
    expect(end.campaign.state).toBe('finished');
    expect(end.states).toMatchObject({ sent: 24, failed: 0, planned: 0 });
    const again = world.carrier.messages.slice(first.length).map(({ to }) => to);
    expect(again.toSorted()).toEqual(
      first
        .slice(0, 12)
        .map(({ to }) => to)
        .toSorted(),
    );
  });
});

describe('a campaign does not pause', () => {
  test.each([
    [21610, 'opted-out'],
    [21211, 'invalid-number'],
    [21614, 'not-a-mobile'],
    [30005, 'unknown-number'],
  ])('for %i: that is the person’s, however many there are', async (refuses, reason) => {
    await audience(12);
    const campaign = await launched({ perMinute: 600 });
    world.carrier.mood = { refuses };
    await world.advance(MINUTE_MS);
    const end = await results(campaign);
    expect(end.campaign).toMatchObject({ state: 'finished' });
    expect(end.reasons).toContainEqual({ state: 'failed', reason, people: 12 });
    expect(await troubles()).toEqual([]);
  });

  test('for a few who are filtered among those who are reached', async () => {
    await audience();
    const campaign = await launched({ perMinute: 600 });
    await world.advance(MINUTE_MS);
    for (const [n, one] of world.carrier.messages.entries()) await report(one, n % 20 !== 0);
    await world.advance(MINUTE_MS);
    const end = await results(campaign);
    expect(end.campaign.state).toBe('finished');
    expect(end.states).toMatchObject({ sent: AUDIENCE - 2, failed: 2 });
  });

  test('once it was stopped: what is refused then is over', async () => {
    await audience(12);
    const campaign = await launched({ perMinute: 600 });
    await world.advance(0);
    await step(campaign, 'stop');
    for (const one of world.carrier.messages) await world.carrier.report(one, 'undelivered', 30007);
    await world.advance(MINUTE_MS);
    expect((await results(campaign)).campaign.state).toBe('stopped');
  });
});
