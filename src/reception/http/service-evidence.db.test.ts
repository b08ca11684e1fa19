import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { historyOf } from '../../audit/index.ts';

let database: TestDatabase;
let desk: TestDesk;
let manager: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  manager = await signInTo(desk, 'manager');
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

interface Way {
  readonly status: 'finished' | 'abandoned' | 'left';
  readonly outcome: string;
  readonly connectedAfter?: number;
  readonly endedAfter: number;
}

let calls = 0;

/** A call of 2 November, with its way through the queue where it has one. */
async function leaveCall(way?: Way): Promise<void> {
  calls += 1;
  const at = Date.parse('2026-11-02T09:00:00Z') + calls * 600_000;
  const { ctx } = desk;
  const [id, entry] = [ctx.ids.next(), ctx.ids.next()];
  const sid = `CA${String(calls).padStart(32, '0')}`;
  const after = (seconds: number | undefined) => (seconds === undefined ? null : new Date(at + seconds * 1_000));
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await tx.run(
      `insert into call (clinic_id, id, provider_sid, direction, from_address, to_address, status, started_at)
       values ($1, $2, $3, 'inbound', '+34600111222', '+34910000001', 'completed', $4)`,
      [ctx.clinicId, id, sid, new Date(at)],
    );
    if (!way) return;
    await tx.run(
      `insert into queue_entry (clinic_id, id, call_id, kind, status, reason, priority, language, caller_sid, caller_number, line_number,
         entered_at, give_up_at, connected_at, ended_at, outcome)
       values ($1, $2, $3, 'waiting', $4, 'asked-for-person', 2, 'ca', $5, '+34600111222', '+34910000001', $6, $6, $7, $8, $9)`,
      [
        ctx.clinicId,
        entry,
        id,
        way.status,
        sid,
        new Date(at),
        after(way.connectedAfter),
        after(way.endedAfter),
        way.outcome,
      ],
    );
  });
}

async function leaveComplaint(code: string, completedAt: string | undefined): Promise<void> {
  const { ctx } = desk;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      `insert into task (clinic_id, id, kind, status, priority, reason, detail, created_at, updated_at, completed_at)
       values ($1, $2, 'request', $3, 'urgent', 'request-complaint', $4, $5, $5, $6)`,
      [
        ctx.clinicId,
        ctx.ids.next(),
        completedAt ? 'completed' : 'requested',
        { code },
        new Date('2026-10-01T08:00:00Z'),
        completedAt ? new Date(completedAt) : null,
      ],
    ),
  );
}

test('calls, languages and complaints are counted with every line behind them, and who asked is on record', async () => {
  await leaveCall();
  await leaveCall({ status: 'finished', outcome: 'talked', connectedAfter: 60, endedAfter: 300 });
  await leaveCall({ status: 'finished', outcome: 'talked', connectedAfter: 240, endedAfter: 300 });
  await leaveCall({ status: 'abandoned', outcome: 'abandoned', endedAfter: 20 });
  await leaveCall({ status: 'left', outcome: 'overflow', endedAfter: 300 });
  await leaveComplaint('K7MP', '2026-10-22T10:00:00Z');
  await leaveComplaint('R2DX', '2026-10-23T10:00:00Z');
  await leaveComplaint('T9QW', undefined);
  const span = 'from=2026-09-30T22:00:00Z&to=2026-11-30T23:00:00Z';
  const { body } = await manager.get(`/reports/service-evidence?${span}`).expect(200);
  expect(body.calls).toMatchObject({
    total: 5,
    askedForPerson: 4,
    byPerson: 2,
    withinTime: 1,
    reached: false,
    averageWaitSeconds: 150,
    longestWaitSeconds: 240,
    gaveUp: 1,
    letGo: 1,
    byLanguage: [
      { language: 'ca', calls: 4, askedForPerson: 4, byPerson: 2 },
      { calls: 1, askedForPerson: 0, byPerson: 0 },
    ],
  });
  expect(body.calls.share).toBeCloseTo(1 / 3);
  expect(body.callList.map(({ waitedSeconds }: { waitedSeconds?: number }) => waitedSeconds)).toEqual([
    undefined,
    60,
    240,
    undefined,
    undefined,
  ]);
  // 12 October is a holiday all over Spain: the fifteenth working day after the first is the 23rd.
  expect(body.complaints.list).toMatchObject([
    { code: 'K7MP', answerBy: '2026-10-23', state: 'answered-in-time' },
    { code: 'R2DX', state: 'answered-in-time' },
    { code: 'T9QW', state: 'overdue' },
  ]);
  expect(JSON.stringify(body)).not.toContain('+34600111222');
  const [entry] = await historyOf(desk.ctx, { type: 'Clinic', id: desk.ctx.clinicId });
  expect(entry).toMatchObject({ action: 'report.evidence', detail: { calls: 5 } });
});

test('of many calls every one stands in the list, in their order', async () => {
  const before = calls;
  for (let more = 0; more < 120; more += 1)
    await leaveCall({ status: 'finished', outcome: 'talked', connectedAfter: 30, endedAfter: 60 });
  const span = 'from=2026-09-30T22:00:00Z&to=2026-11-30T23:00:00Z';
  const { body } = await manager.get(`/reports/service-evidence?${span}`).expect(200);
  expect(body.calls.total).toBe(before + 120);
  const begun = body.callList.map(({ startedAt }: { startedAt: string }) => startedAt);
  expect(new Set(begun).size).toBe(before + 120);
  expect(begun).toEqual(begun.toSorted());
});

test('is not made for half a year at once', async () => {
  await manager.get('/reports/service-evidence?from=2026-01-01T00:00:00Z&to=2026-07-01T00:00:00Z').expect(400);
});
