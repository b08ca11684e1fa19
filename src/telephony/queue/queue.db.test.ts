import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { saveStaff } from '../../identity/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { CallId, StaffId } from '../../platform/kernel/ids.ts';
import { plusMs } from '../../platform/time/instant.ts';
import { noteCall } from '../commands/note-call.ts';
import { keptCalls, type KeptCalls, type PlacedCall } from '../test-support/kept-calls.ts';
import { acceptOffer, joinConference, nameConference } from './commands/accept-offer.ts';
import { completeTransfer, hangUpCall, holdCall, startTransfer, transferBlind } from './commands/control-call.ts';
import { joinTransfer } from './commands/join-transfer.ts';
import { distribute } from './commands/distribute.ts';
import { callerGone, legOver } from './commands/end-talk.ts';
import { enterQueue, leaveQueue, promiseCallback } from './commands/enter-queue.ts';
import { presenceOf, queueNow, setAgentProfile, setPresence } from './commands/presence.ts';
import { superviseCall } from './commands/supervise-call.ts';
import { takeOverCall } from './commands/take-over.ts';
import type { QueueEntry, QueueEntryId, QueueLegId } from './domain/queue.ts';

let database: TestDatabase;
let ctx: TestContext<KeptCalls>;
let carrier: KeptCalls;
let people = 0;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  carrier = keptCalls();
  ctx = await createTestContext(database.db, { ports: carrier });
});

async function staff(name: string): Promise<StaffId> {
  people += 1;
  const email = `p${people}@alameda.test`;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    saveStaff(tx, ctx, { name, email, role: 'receptionist', language: 'es', password: 'una contraseña larga' }),
  );
  const [row] = await ctx.db.query<{ id: StaffId }>(
    ctx.clinicId,
    'select id from staff where clinic_id = $1 and email = $2',
    [ctx.clinicId, email],
  );
  return required(row, 'staff').id;
}

async function agent(name: string): Promise<StaffId> {
  const id = await staff(name);
  await setPresence(ctx, id, { presence: 'available', deskPhone: `+3491000${String(people).padStart(4, '0')}` });
  ctx.clock.moveTo(plusMs(ctx.clock.now(), 1_000));
  return id;
}

let calls = 0;
const sidOf = (n: number): string => `CAcafe${n.toString(16).padStart(28, '0')}`;

async function caller(
  how: { kind?: 'direct' | 'waiting'; reason?: string; from?: string } = {},
): Promise<QueueEntry | undefined> {
  calls += 1;
  const sid = sidOf(calls);
  const { kind = 'waiting', reason = 'asked-for-person', from = '+34600111222' } = how;
  await noteCall(ctx, { notice: { sid, from, to: '+34910000001', status: 'in-progress' } });
  return enterQueue(ctx, {
    callerSid: sid,
    callerNumber: from,
    lineNumber: '+34910000001',
    kind,
    reason,
    language: 'es',
    mostSeconds: 300,
  });
}

interface Ring {
  readonly entry: QueueEntryId;
  readonly leg: QueueLegId;
  readonly sid: string;
}

function ringOf({ url, sid }: PlacedCall): Ring {
  const query = new URL(url).searchParams;
  return { entry: query.get('entry') as QueueEntryId, leg: query.get('leg') as QueueLegId, sid };
}

const lastRing = (): Ring => ringOf(required(carrier.placed.at(-1), 'a ring'));
const callOf = async (entry: QueueEntry): Promise<CallId> => entry.callId;
const presence = async (id: StaffId) => (await presenceOf(ctx, id))?.presence;

async function talking(): Promise<{ entry: QueueEntry; ring: Ring; who: StaffId }> {
  const who = await agent('Marta');
  const entry = required(await caller(), 'entry');
  const ring = lastRing();
  expect(await acceptOffer(ctx, ring)).toBe(true);
  await nameConference(ctx, entry.id, { conference: ring.leg, sid: `CF${'1'.repeat(32)}` });
  return { entry, ring, who };
}

const refused = (code: string) => ({ ok: false, error: { code } });
async function events(type: string): Promise<readonly { payload: Record<string, unknown> }[]> {
  return ctx.db.query(ctx.clinicId, 'select payload from outbox_event where clinic_id = $1 and type = $2', [
    ctx.clinicId,
    type,
  ]);
}

describe('a caller whom the desk takes from the assistant', () => {
  async function withAssistant(): Promise<{ sid: string; id: CallId }> {
    calls += 1;
    const sid = sidOf(calls);
    await noteCall(ctx, { notice: { sid, from: '+34600111222', to: '+34910000001', status: 'in-progress' } });
    const [row] = await ctx.db.query<{ id: CallId }>(
      ctx.clinicId,
      'select id from call where clinic_id = $1 and provider_sid = $2',
      [ctx.clinicId, sid],
    );
    return { sid, id: required(row, 'call').id };
  }

  test('waits for the one who asked, not for whoever is idle longest, and before who never talked to anybody', async () => {
    const [idle, asks] = [await agent('Ana'), await agent('Marta')];
    const { sid, id } = await withAssistant();
    expect(await takeOverCall(ctx, id, asks)).toEqual({ ok: true, value: undefined });
    expect(carrier.redirected.at(-1)).toMatchObject({ sid, url: expect.stringContaining('/wait?') });
    expect((await queueNow(ctx)).calls).toMatchObject([{ entry: { callId: id, staffId: asks, reason: 'taken-over' } }]);
    expect(await presence(idle)).toBe('available');
    expect(await events('conversation.needs-person')).toMatchObject([{ payload: { reason: 'taken-over' } }]);
    // Who is called away in that moment leaves the caller to the others.
    await legOver(ctx, lastRing().leg);
    expect((await queueNow(ctx)).calls).toMatchObject([{ entry: { callId: id, staffId: idle } }]);
  });

  test('is nobody else’s: not twice, not once it is over, and not for who is on another call', async () => {
    const asks = await agent('Marta');
    const { sid, id } = await withAssistant();
    expect(await takeOverCall(ctx, ctx.ids.next<CallId>(), asks)).toEqual(refused('call-unknown'));
    expect(await takeOverCall(ctx, id, await staff('Sin teléfono'))).toEqual(refused('agent-unknown'));
    await takeOverCall(ctx, id, asks);
    expect(await takeOverCall(ctx, id, asks)).toEqual(refused('call-with-person'));
    expect(await takeOverCall(ctx, (await withAssistant()).id, asks)).toEqual(refused('agent-not-free'));
    await noteCall(ctx, { notice: { sid, from: '+34600111222', to: '+34910000001', status: 'completed' } });
    await callerGone(ctx, sid);
    expect(await takeOverCall(ctx, id, asks)).toEqual(refused('call-over'));
  });
});

describe('two processes', () => {
  test('with ten calls and three agents never ring one agent for two calls or two agents for one call', async () => {
    const agents = [await agent('Ana'), await agent('Berta'), await agent('Carla')];
    const other = keptCalls();
    const second = { ...ctx, ports: other };
    await Promise.all(
      Array.from({ length: 10 }, async (_, n) => {
        await caller();
        await distribute(n % 2 === 0 ? ctx : second);
      }),
    );
    const rings = [...carrier.placed, ...other.placed];
    expect(rings).toHaveLength(agents.length);
    expect(new Set(rings.map(({ to }) => to)).size).toBe(3);
    expect(new Set(rings.map((call) => ringOf(call).entry)).size).toBe(3);
    // Every ring is taken or missed in both processes at once, until nobody waits: still no double ring.
    const taken = new Set<string>();
    for (let round = 0; round < 10; round += 1) {
      for (const next of [...carrier.placed, ...other.placed].filter(({ sid }) => !taken.has(sid))) {
        taken.add(next.sid);
        const ring = ringOf(next);
        expect(await Promise.all([acceptOffer(ctx, ring), acceptOffer(second, ring)])).toEqual([true, true]);
        await Promise.all([legOver(ctx, ring.leg), legOver(second, ring.leg)]);
      }
      ctx.clock.moveTo(plusMs(ctx.clock.now(), 31_000));
      await Promise.all([distribute(ctx), distribute(second)]);
    }
    const all = [...carrier.placed, ...other.placed].map((call) => ringOf(call).entry);
    expect(new Set(all).size).toBe(10);
    expect(all).toHaveLength(10);
    expect(carrier.redirected.length + other.redirected.length).toBe(10);
  });

  test('that both hear of the same key connect the caller once', async () => {
    const { ring } = await talking();
    expect(await Promise.all([acceptOffer(ctx, ring), acceptOffer(ctx, ring)])).toEqual([true, true]);
    expect(carrier.redirected).toHaveLength(1);
  });
});

describe('a ring that nobody takes', () => {
  test('moves on, and the one who missed it stays available and is offered last', async () => {
    const ana = await agent('Ana');
    const berta = await agent('Berta');
    await caller();
    await legOver(ctx, lastRing().leg);
    expect(await presence(ana)).toBe('available');
    expect(await presence(berta)).toBe('busy');
    await legOver(ctx, lastRing().leg);
    expect(await presence(ana)).toBe('busy');
    expect(carrier.placed).toHaveLength(3);
  });

  test('is not lost where its notice never comes', async () => {
    const ana = await agent('Ana');
    await caller();
    ctx.clock.moveTo(plusMs(ctx.clock.now(), 34_000));
    await distribute(ctx);
    expect(carrier.placed).toHaveLength(1);
    ctx.clock.moveTo(plusMs(ctx.clock.now(), 1_000));
    await distribute(ctx);
    expect(carrier.placed).toHaveLength(2);
    expect(await presence(ana)).toBe('busy');
  });

  test('of a late notice changes nothing once the talk has begun elsewhere', async () => {
    await agent('Ana');
    const berta = await agent('Berta');
    await caller();
    const first = lastRing();
    await legOver(ctx, first.leg);
    const second = lastRing();
    expect(await acceptOffer(ctx, second)).toBe(true);
    await legOver(ctx, first.leg);
    expect(await acceptOffer(ctx, first)).toBe(false);
    expect(await presence(berta)).toBe('busy');
  });
});

describe('who waits', () => {
  test('is put in no queue where nobody of the staff is there', async () => {
    expect(await caller()).toBeUndefined();
    const ana = await agent('Ana');
    await setPresence(ctx, ana, { presence: 'away' });
    expect(await caller()).toBeUndefined();
  });

  test('and hangs up is an abandoned call, told once, and the phone that rang is free again', async () => {
    const ana = await agent('Ana');
    const entry = required(await caller(), 'entry');
    ctx.clock.moveTo(plusMs(ctx.clock.now(), 12_000));
    await callerGone(ctx, entry.callerSid);
    await callerGone(ctx, entry.callerSid);
    expect((await events('call.abandoned')).map(({ payload }) => payload)).toEqual([
      { callId: entry.callId, waitedSeconds: 12, reason: 'asked-for-person' },
    ]);
    expect(carrier.hungUp).toEqual([lastRing().sid]);
    expect(await presence(ana)).toBe('available');
  });

  test('and asks to be called keeps the place, and is called when somebody accepts', async () => {
    const ana = await agent('Ana');
    await setPresence(ctx, ana, { presence: 'busy' });
    const entry = required(await caller(), 'entry');
    const later = required(await caller({ from: '+34600999888' }), 'later');
    expect(await promiseCallback(ctx, entry.id)).toBeGreaterThan(ctx.clock.now());
    await callerGone(ctx, entry.callerSid);
    expect(await events('call.abandoned')).toEqual([]);
    await setPresence(ctx, ana, { presence: 'available' });
    const ring = lastRing();
    expect(ring.entry).toBe(entry.id);
    expect(await acceptOffer(ctx, ring)).toBe(true);
    expect(carrier.placed.at(-1)).toMatchObject({ to: '+34600111222', from: '+34910000001' });
    const patient = lastRing();
    expect(await events('call.answered')).toEqual([]);
    expect(await joinConference(ctx, patient)).toMatchObject({ leg: { role: 'caller' } });
    await joinConference(ctx, patient);
    expect(await events('call.answered')).toMatchObject([{ payload: { callId: entry.callId } }]);
    await legOver(ctx, patient.leg);
    expect(await presence(ana)).toBe('wrap-up');
    ctx.clock.moveTo(plusMs(ctx.clock.now(), 30_000));
    await distribute(ctx);
    expect(lastRing().entry).toBe(later.id);
  });

  test('and is not reached by the promised call becomes a task of the desk', async () => {
    await agent('Ana');
    const entry = required(await caller(), 'entry');
    await promiseCallback(ctx, entry.id);
    await acceptOffer(ctx, lastRing());
    await legOver(ctx, lastRing().leg);
    expect((await events('conversation.needs-person'))[0]?.payload).toMatchObject({ phone: '+34600111222' });
    expect(await events('call.answered')).toEqual([]);
    expect((await queueNow(ctx)).calls).toEqual([]);
  });

  test('is promised no call where the number is hidden', async () => {
    await agent('Ana');
    const entry = required(await caller({ from: 'anonymous' }), 'entry');
    expect(await promiseCallback(ctx, entry.id)).toBeUndefined();
  });

  test('for the staff directly and goes to the assistant is not rung for again', async () => {
    const ana = await agent('Ana');
    const entry = required(await caller({ kind: 'direct', reason: 'direct' }), 'entry');
    expect(await leaveQueue(ctx, entry.id, 'overflow')).toBe(true);
    expect(await leaveQueue(ctx, entry.id, 'overflow')).toBe(false);
    expect(await presence(ana)).toBe('available');
    const again = { callerSid: entry.callerSid, callerNumber: entry.callerNumber, lineNumber: entry.lineNumber };
    const wish = { kind: 'direct', reason: 'direct', language: 'es', mostSeconds: 20 } as const;
    expect(await enterQueue(ctx, { ...again, ...wish })).toBeUndefined();
  });

  test('no more, because a late webhook tells of a call that is over', async () => {
    await agent('Ana');
    const sid = sidOf(90_001);
    await noteCall(ctx, { notice: { sid, from: '+34600111222', to: '+34910000001', status: 'completed' } });
    const wish = { kind: 'waiting', reason: 'asked-for-person', language: 'es', mostSeconds: 20 } as const;
    const late = { callerSid: sid, callerNumber: '+34600111222', lineNumber: '+34910000001', ...wish };
    expect(await enterQueue(ctx, late)).toBeUndefined();
  });
});

describe('a talk', () => {
  test('ends in time to write it up, and then in being available', async () => {
    const { entry, who } = await talking();
    expect(await hangUpCall(ctx, await callOf(entry))).toMatchObject({ ok: true });
    expect(carrier.hungUp).toHaveLength(2);
    expect(await presence(who)).toBe('wrap-up');
    await caller();
    expect(carrier.placed).toHaveLength(1);
    ctx.clock.moveTo(plusMs(ctx.clock.now(), 30_000));
    await distribute(ctx);
    expect(carrier.placed).toHaveLength(2);
  });

  test('of somebody who went away meanwhile leaves them away', async () => {
    const { entry, who } = await talking();
    await setPresence(ctx, who, { presence: 'away' });
    await callerGone(ctx, entry.callerSid);
    expect(await presence(who)).toBe('away');
  });

  test('is held and taken up again', async () => {
    const { entry } = await talking();
    await holdCall(ctx, entry.callId, true);
    await holdCall(ctx, entry.callId, false);
    expect(carrier.changed.map(({ sid, change }) => [sid, change.held])).toEqual([
      [entry.callerSid, true],
      [entry.callerSid, false],
    ]);
  });

  test('is transferred warm: the caller waits, the two talk, then the other has it', async () => {
    const { entry, who } = await talking();
    const berta = await agent('Berta');
    expect(await startTransfer(ctx, entry.callId, { kind: 'staff', staffId: berta })).toMatchObject({ ok: true });
    expect(await completeTransfer(ctx, entry.callId)).toEqual({ ok: false, error: { code: 'no-transfer' } });
    const again = await startTransfer(ctx, entry.callId, { kind: 'number', number: '+34911111111' });
    expect(again).toEqual({ ok: false, error: { code: 'transfer-under-way' } });
    expect(await acceptOffer(ctx, lastRing())).toBe(true);
    expect(await completeTransfer(ctx, entry.callId)).toMatchObject({ ok: true });
    expect(await presence(who)).toBe('wrap-up');
    expect(await presence(berta)).toBe('busy');
    expect(carrier.changed.map(({ change }) => change.held)).toEqual([true, false]);
    await callerGone(ctx, entry.callerSid);
    expect(await presence(berta)).toBe('wrap-up');
  });

  test('becomes a talk of three: the caller is back while whoever was called in stays, and may be left to them still', async () => {
    const { entry, who } = await talking();
    const berta = await agent('Berta');
    await startTransfer(ctx, entry.callId, { kind: 'staff', staffId: berta });
    expect(await joinTransfer(ctx, entry.callId)).toEqual(refused('no-transfer'));
    await acceptOffer(ctx, lastRing());
    expect(await joinTransfer(ctx, entry.callId)).toMatchObject({ ok: true });
    expect(carrier.changed.at(-1)).toMatchObject({ sid: entry.callerSid, change: { held: false } });
    expect([await presence(who), await presence(berta)]).toEqual(['busy', 'busy']);
    expect(carrier.hungUp).toEqual([]);
    expect(await completeTransfer(ctx, entry.callId)).toMatchObject({ ok: true });
    expect([await presence(who), await presence(berta)]).toEqual(['wrap-up', 'busy']);
  });

  test('passed on to an outside number goes on without us', async () => {
    const { entry, who } = await talking();
    const to = { kind: 'number', number: '+34911111111' } as const;
    expect(await transferBlind(ctx, entry.callId, to)).toMatchObject({ ok: true });
    expect(carrier.redirected.at(-1)?.url).toContain('/forward?');
    expect(carrier.hungUp).toHaveLength(1);
    expect(await presence(who)).toBe('wrap-up');
    expect(await transferBlind(ctx, entry.callId, to)).toEqual({ ok: false, error: { code: 'call-not-talking' } });
  });

  test('passed on to a colleague rings that one alone', async () => {
    const { entry } = await talking();
    await agent('Ana');
    const berta = await agent('Berta');
    expect(await transferBlind(ctx, entry.callId, { kind: 'staff', staffId: berta })).toMatchObject({ ok: true });
    expect(await presence(berta)).toBe('busy');
    expect(lastRing().entry).toBe(entry.id);
  });

  test('is supervised: listening, then to the agent alone, then to everybody', async () => {
    const { entry, ring } = await talking();
    const boss = await staff('Jefa');
    await setAgentProfile(ctx, boss, { skills: [], siteIds: [], languages: [] });
    expect(await superviseCall(ctx, entry.callId, { staffId: boss, mode: 'listen' })).toMatchObject({ ok: true });
    expect(await joinConference(ctx, lastRing())).toMatchObject({ leg: { mode: 'listen' }, agentSid: ring.sid });
    await superviseCall(ctx, entry.callId, { staffId: boss, mode: 'coach' });
    expect(carrier.changed.at(-1)?.change).toEqual({ supervises: { mode: 'coach', agentSid: ring.sid } });
    expect(carrier.placed).toHaveLength(2);
    await legOver(ctx, lastRing().leg);
    expect((await queueNow(ctx)).calls).toHaveLength(1);
  });

  test('with an unknown agent, target or call is refused', async () => {
    const { entry } = await talking();
    const stranger = ctx.ids.next<StaffId>();
    expect(await startTransfer(ctx, entry.callId, { kind: 'staff', staffId: stranger })).toEqual(
      refused('agent-unknown'),
    );
    expect(await startTransfer(ctx, entry.callId, { kind: 'target', id: 'none' })).toEqual(refused('target-unknown'));
    expect(await superviseCall(ctx, entry.callId, { staffId: stranger, mode: 'listen' })).toEqual(
      refused('agent-unknown'),
    );
    expect(await holdCall(ctx, ctx.ids.next<CallId>(), true)).toEqual(refused('call-not-talking'));
    const away = await staff('Ausente');
    await setPresence(ctx, away, { presence: 'away' });
    expect(await transferBlind(ctx, entry.callId, { kind: 'staff', staffId: away })).toEqual(refused('agent-not-free'));
    expect(await setAgentProfile(ctx, stranger, { skills: [], siteIds: [], languages: [] })).toEqual(
      refused('agent-unknown'),
    );
  });
});
