import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CallId } from '../../platform/kernel/ids.ts';
import { handleTurn, type TurnInput } from '../../conversations/index.ts';
import { parseConversation } from '../../../test/support/conversations/conversation-file.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';

const PHONE = '+34612345678';

let database: TestDatabase;
let desk: TestDesk;
let manager: SignedIn;
let callId: string;

/** A call of Lucía García's that the automatic receptionist answered, as the telephone leaves it behind. */
async function heldCall(inputs: readonly TurnInput[]): Promise<string> {
  const { ctx } = desk;
  const id: string = ctx.ids.next<CallId>();
  let conversationId: string | undefined;
  for (const [index, input] of inputs.entries()) {
    const turn = {
      channel: 'voice',
      channelKey: `CA${id}`,
      from: PHONE,
      to: '+34910000000',
      inputKey: `${index}`,
    } as const;
    ({ conversationId } = await handleTurn(ctx, { ...turn, input }));
  }
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      `insert into call (clinic_id, id, direction, provider_sid, from_address, to_address, status, conversation_id, started_at, ended_at)
       values ($1, $2, 'inbound', $3, $4, '+34910000000', 'completed', $5, $6, $6)`,
      [ctx.clinicId, id, `CA${id}`, PHONE, conversationId ?? null, new Date(ctx.clock.now())],
    ),
  );
  return id;
}

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  manager = await signInTo(desk, 'manager');
  callId = await heldCall([
    { kind: 'start' },
    { kind: 'speech', text: 'soy Lucía García y mi teléfono es el 612 345 678' },
    { kind: 'keys', keys: '1' },
    { kind: 'keys', keys: '12031984' },
    { kind: 'hangup' },
  ]);
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

test('a call is made a test in which nothing of who called is left', async () => {
  const proposal = (await manager.get(`/calls/${callId}/test`).expect(200)).body;
  expect(proposal.turns.map(({ heard }: { heard: object }) => heard)).toEqual([
    { kind: 'start' },
    { kind: 'speech', text: 'soy Ana Vega y mi teléfono es el 600111001' },
    { kind: 'keys', keys: '1' },
    { kind: 'keys', keys: '14051972' },
    { kind: 'hangup' },
  ]);
  const marks = [{ turn: 1, wrong: true, has: 'gracias, Ana' }];
  const made = await manager
    .post(`/calls/${callId}/test`, { about: 'Saluda por el nombre', ends: 'nothing', marks })
    .expect(201);
  const [kept] = made.body.tests;
  expect(kept).toMatchObject({ about: 'Saluda por el nombre', ends: 'nothing', caller: 'new' });
  expect(JSON.stringify(kept)).not.toMatch(/Lucía|García|612|1984/i);
  expect((await manager.get('/call-tests').expect(200)).body.tests).toEqual([kept]);
});

test('it is had as a file that the recorded conversations take, with what is wished in it', async () => {
  const [kept] = (await manager.get('/call-tests').expect(200)).body.tests;
  const file = await manager.get(`/call-tests/${kept.id}/conversation.yml`).expect(200);
  expect(file.headers['content-disposition']).toContain('conversation.yml');
  const { channel, caller, turns } = parseConversation(file.text ?? String(file.body));
  expect({ channel, caller }).toEqual({ channel: 'voice', caller: '+34600111001' });
  expect(turns).toHaveLength(5);
  expect(turns[1]).toMatchObject({ says: ['gracias, Ana'] });
});

test('who may read calls proposes; only who may change settings keeps, and the trail says of which call', async () => {
  const receptionist = await signInTo(desk);
  await receptionist.get(`/calls/${callId}/test`).expect(200);
  await receptionist.post(`/calls/${callId}/test`, { about: 'Nada', ends: 'nothing' }).expect(403);
  await manager.get(`/calls/${desk.patient}/test`).expect(404);
  const entries = await desk.ctx.db.query<{ detail: object }>(
    desk.ctx.clinicId,
    `select detail from audit_entry where clinic_id = $1 and action = 'answering.call-test'`,
    [desk.ctx.clinicId],
  );
  expect(entries.map(({ detail }) => detail)).toEqual([{ call: callId }]);
});

test('a test that is no longer wanted is forgotten', async () => {
  const [kept] = (await manager.get('/call-tests').expect(200)).body.tests;
  await manager.delete(`/call-tests/${kept.id}`).expect(204);
  await manager.delete(`/call-tests/${kept.id}`).expect(404);
  expect((await manager.get('/call-tests').expect(200)).body.tests).toEqual([]);
});
