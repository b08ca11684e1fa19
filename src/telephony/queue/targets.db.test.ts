import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createSmallClinic } from '../../conversations/test-support/small-clinic.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { DEFAULT_RULES, draftRules, publishRules, type TransferTarget } from '../../answering/index.ts';
import { saveStaff } from '../../identity/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ConversationId, SiteId, StaffId } from '../../platform/kernel/ids.ts';
import type { TestContext } from '../../../test/support/test-context.ts';
import { noteCall } from '../commands/note-call.ts';
import { keptCalls, type KeptCalls } from '../test-support/kept-calls.ts';
import { acceptOffer, nameConference } from './commands/accept-offer.ts';
import { startTransfer, transferBlind } from './commands/control-call.ts';
import { queueNow, setAgentProfile, setPresence } from './commands/presence.ts';
import { parseQueueEvent } from './http/queue-event.ts';
import { waitAnswer } from './http/wait-answer.ts';
import type { QueueEntryId, QueueLegId } from './domain/queue.ts';
import { putThrough } from './queue-call.ts';

let database: TestDatabase;
let ctx: TestContext<KeptCalls>;
let carrier: KeptCalls;
let sites: readonly [SiteId, SiteId];
let people = 0;
let calls = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  carrier = keptCalls();
  calls += 1;
  const clinic = await createSmallClinic(database.db, { number: `+3491000${1000 + calls}` });
  ctx = { ...clinic.ctx, ports: carrier };
  sites = [clinic.site, ctx.ids.next<SiteId>()];
});

async function agent(name: string, can: { skills?: readonly string[]; siteIds?: readonly SiteId[] }): Promise<StaffId> {
  people += 1;
  const email = `t${people}@alameda.test`;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    saveStaff(tx, ctx, { name, email, role: 'receptionist', language: 'es', password: 'una contraseña larga' }),
  );
  const [row] = await ctx.db.query<{ id: StaffId }>(ctx.clinicId, 'select id from staff where email = $1', [email]);
  const { id } = required(row, 'staff');
  await setPresence(ctx, id, { presence: 'available', deskPhone: `+3493000${1000 + people}` });
  await setAgentProfile(ctx, id, { skills: can.skills ?? [], siteIds: can.siteIds ?? [], languages: [] });
  return id;
}

async function rules(targets: readonly TransferTarget[], priorityReasons = ['asked-for-person']): Promise<void> {
  const queue = { ...DEFAULT_RULES.queue, priorityReasons };
  const drafted = await draftRules(ctx, { rules: { ...DEFAULT_RULES, targets, queue }, note: '' });
  if (!drafted.ok || !(await publishRules(ctx, drafted.value.version, 'of a test')).ok) throw new Error('rules');
}

async function asksFor(targetId: string | undefined): Promise<string | undefined> {
  calls += 1;
  const sid = `CA${calls.toString(16).padStart(32, '0')}`;
  const [from, to] = ['+34600111222', '+34910000001'];
  await noteCall(ctx, { notice: { sid, from, to, status: 'in-progress' } });
  return putThrough(ctx, {
    sid,
    from,
    to,
    language: 'es',
    assistantUrl: 'https://clinic.example/twilio/voice/turn?turn=0',
    reason: 'asked-for-person',
    conversationId: ctx.ids.next<ConversationId>(),
    targetId,
  });
}

const BILLING = { id: 'billing', name: 'Facturación', kind: 'specialty', skill: 'billing', reasons: [] } as const;
const SOLER = { id: 'soler', name: 'Dra. Soler', kind: 'person', number: '+34930000101', reasons: [] } as const;
const rung = async () => (await queueNow(ctx)).calls.map(({ entry }) => entry.staffId);

describe('a caller who asked for somebody by name', () => {
  test('is put through to the number that the rules give, and told to whom', async () => {
    await rules([BILLING, SOLER]);
    const twiml = required(await asksFor('soler'), 'an answer');
    expect(twiml).toContain('Le paso con la doctora Soler.');
    expect(twiml).toContain('<Number>+34930000101</Number>');
  });

  test('waits for those who have its skill, and is told for whom', async () => {
    await rules([BILLING, SOLER]);
    await agent('Otra', { skills: ['triage'] });
    const billing = await agent('Factura', { skills: ['billing'] });
    expect(await asksFor('billing')).toContain('Le paso con Facturación.');
    expect(await rung()).toEqual([billing]);
  });

  test('hears in every later round too for whom they wait', async () => {
    await rules([BILLING, SOLER]);
    await agent('Factura', { skills: ['billing'] });
    let twiml = required(await asksFor('billing'), 'an answer');
    const heard = [twiml];
    for (let round = 1; round <= 3; round += 1) {
      const action = required(/action="([^"]*)"/.exec(twiml)?.[1], 'an action').replaceAll('&amp;', '&');
      const query = Object.fromEntries(new URL(action).searchParams);
      const event = required(parseQueueEvent({ query, body: { AccountSid: 'AC' } }), 'an event');
      twiml = await waitAnswer(ctx, event, 'https://clinic.example/twilio/voice/turn?turn=0');
      heard.push(twiml);
    }
    expect(heard[0]).toContain('Le paso con Facturación.');
    expect(heard.at(-1)).toContain('Le paso con Facturación.');
    expect(heard.at(-1)).not.toContain('con una persona');
  });

  test('waits for those of its site', async () => {
    const [here, there] = sites;
    await rules([{ id: 'sants', name: 'Centro de Sants', kind: 'site', siteId: here, reasons: [] }]);
    await agent('De otra sede', { siteIds: [there] });
    const ours = await agent('De Sants', { siteIds: [here] });
    expect(await asksFor('sants')).toContain('Le paso con Centro de Sants.');
    expect(await rung()).toEqual([ours]);
  });

  test('is not left waiting where nobody of the skill or the site is there', async () => {
    const [here, there] = sites;
    await rules([BILLING, { id: 'sants', name: 'Sants', kind: 'site', siteId: here, reasons: [] }]);
    await agent('Otra', { skills: ['triage'], siteIds: [there] });
    expect(await asksFor('billing')).toBeUndefined();
    expect(await asksFor('sants')).toBeUndefined();
  });

  test('is not put through where the rules do not call it priority', async () => {
    await rules([SOLER], ['emergency']);
    expect(await asksFor('soler')).toBeUndefined();
  });
});

describe('a talk at the desk is passed on by name', () => {
  test('at once to the team of a site, which is rung; to talk first it has no telephone', async () => {
    const [here, there] = sites;
    const sants = { id: 'sants', name: 'Sants', kind: 'site', siteId: here, reasons: [] } as const;
    await rules([SOLER, sants]);
    const first = await agent('Marta', { siteIds: [there] });
    await asksFor(undefined);
    const placed = required(carrier.placed.at(-1), 'a ring');
    const query = new URL(placed.url).searchParams;
    const [entry, leg] = [query.get('entry') as QueueEntryId, query.get('leg') as QueueLegId];
    expect(await acceptOffer(ctx, { entry, leg, sid: placed.sid })).toBe(true);
    await nameConference(ctx, entry, { conference: leg, sid: `CF${'1'.repeat(32)}` });
    const [call] = (await queueNow(ctx)).calls;
    expect(call?.entry.staffId).toBe(first);
    const { callId } = required(call, 'a call').entry;
    const ours = await agent('De Sants', { siteIds: [here] });
    expect(await startTransfer(ctx, callId, { kind: 'target', id: 'sants' })).toMatchObject({
      error: { code: 'target-unknown' },
    });
    expect(await transferBlind(ctx, callId, { kind: 'target', id: 'sants' })).toMatchObject({ ok: true });
    await queueNow(ctx);
    expect((await queueNow(ctx)).calls).toMatchObject([{ entry: { staffId: ours, siteId: here } }]);
  });
});
