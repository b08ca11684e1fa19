import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { createTestContext, type TestContext } from '../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import type { PatientId } from '../platform/kernel/ids.ts';
import { historyOf, record, recordRead, sealAudit, verifyAudit, type ChainHead } from './index.ts';

let database: TestDatabase;
let ctx: TestContext<object>;
let owner: pg.Client;

const write = (id: string) =>
  ctx.db.inClinic(ctx.clinicId, (tx) =>
    record(tx, ctx, { action: 'thing.change', subject: { type: 'Thing', id }, detail: { b: 1, a: [{ z: 1, y: 2 }] } }),
  );

/** Somebody with full rights on the database who does what the product itself cannot. */
const tamper = (text: string) =>
  owner.query(
    `begin; set local session_replication_role = replica; ${text}; commit`.replaceAll('$clinic', `'${ctx.clinicId}'`),
  );

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});
beforeEach(async () => {
  ctx = await createTestContext(database.db, { ports: {} });
});

async function sealed(count: number): Promise<ChainHead> {
  for (let index = 0; index < count; index += 1) await write(`t${index}`);
  const head = await sealAudit(ctx, ctx.clinicId);
  if (!head) throw new Error('nothing was sealed');
  return head;
}

describe('the audit trail', () => {
  test('is whole after it was sealed, and says how much is not sealed yet', async () => {
    await sealed(5);
    await write('later');
    expect(await verifyAudit(ctx, ctx.clinicId)).toEqual({
      whole: true,
      sealed: 5,
      unsealed: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect((await sealAudit(ctx, ctx.clinicId))?.seq).toBe(6);
    expect(await sealAudit(ctx, ctx.clinicId)).toBeUndefined();
  });

  test('stays one chain when two sealers work at once', async () => {
    for (let index = 0; index < 30; index += 1) await write(`t${index}`);
    await Promise.all([1, 2, 3].map(() => sealAudit(ctx, ctx.clinicId)));
    expect(await verifyAudit(ctx, ctx.clinicId)).toMatchObject({ whole: true, sealed: 30 });
  });

  test('tells of a patient who saw them, alone or among others, before and after it is sealed', async () => {
    const [one, two, three] = [1, 2, 3].map(() => ctx.ids.next<PatientId>());
    if (!one || !two || !three) throw new Error('no ids');
    const list = { action: 'patient.read', subject: { type: 'List', id: 'patients' } };
    await recordRead(ctx, { ...list, patientId: one, alsoPatients: [two, three], detail: { where: 'patients' } });
    // As the desk wrote it once: all of them in the detail, and no patient of its own.
    await recordRead(ctx, { ...list, detail: { where: 'tasks', patients: [two, one] } });
    const seen = async (id: PatientId) =>
      (await historyOf(ctx, { type: 'Patient', id })).map(({ detail }) => ('where' in detail ? detail.where : ''));
    const told = async () => [await seen(one), await seen(two), await seen(three)];
    const expected = [['tasks', 'patients'], ['tasks', 'patients'], ['patients']];
    expect(await told()).toEqual(expected);
    await sealAudit(ctx, ctx.clinicId);
    expect(await told()).toEqual(expected);
    const events = await ctx.db.query(ctx.clinicId, 'select from fhir_audit_event where clinic_id = $1', [
      ctx.clinicId,
    ]);
    expect(events).toHaveLength(5);
    expect(await verifyAudit(ctx, ctx.clinicId)).toMatchObject({ whole: true, sealed: 2 });
  });

  test('does not keep what its transaction did not commit', async () => {
    const failed = ctx.db.inClinic(ctx.clinicId, async (tx) => {
      await record(tx, ctx, { action: 'thing.change', subject: { type: 'Thing', id: 'x' } });
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await historyOf(ctx, { type: 'Thing', id: 'x' })).toEqual([]);
  });

  test('cannot be changed or deleted by the product, nor sealed anew', async () => {
    await sealed(2);
    const attempt = (text: string) => ctx.db.inClinic(ctx.clinicId, (tx) => tx.run(text, [ctx.clinicId]));
    await expect(attempt(`update audit_entry set action = 'x' where clinic_id = $1`)).rejects.toThrow(
      'permission denied',
    );
    await expect(attempt('delete from audit_entry where clinic_id = $1')).rejects.toThrow('permission denied');
    await expect(attempt(`update audit_entry set hash = '\\x00' where clinic_id = $1`)).rejects.toThrow('is sealed');
  });

  test.each([
    [
      'an altered entry',
      `update audit_entry set detail = '{}' where clinic_id = $clinic and seq = 3`,
      'altered-entry',
      3,
    ],
    [
      'a changed time',
      `update audit_entry set occurred_at = occurred_at - interval '1 day' where clinic_id = $clinic and seq = 2`,
      'altered-entry',
      2,
    ],
    ['a deleted entry', `delete from audit_entry where clinic_id = $clinic and seq = 4`, 'gap', 4],
    [
      'a changed actor',
      `update audit_entry set actor = '{"kind":"system","name":"else"}' where clinic_id = $clinic and seq = 1`,
      'altered-entry',
      1,
    ],
  ])('shows %s', async (_name, text, fault, seq) => {
    await sealed(6);
    await tamper(text);
    expect(await verifyAudit(ctx, ctx.clinicId)).toEqual({ whole: false, fault, seq });
  });

  test('that was cut off at the end is shown by a head that was kept outside', async () => {
    const head = await sealed(6);
    await tamper('delete from audit_entry where clinic_id = $clinic and seq > 4');
    expect(await verifyAudit(ctx, ctx.clinicId)).toMatchObject({ whole: true });
    expect(await verifyAudit(ctx, ctx.clinicId, [head])).toEqual({ whole: false, fault: 'truncated', seq: 5 });
  });

  test('that was chained anew after a change is shown by a head that was kept outside', async () => {
    const head = await sealed(4);
    await tamper(
      `update audit_entry set detail = '{"forged":true}', seq = null, prev_hash = null, hash = null where clinic_id = $clinic`,
    );
    await sealAudit(ctx, ctx.clinicId);
    expect(await verifyAudit(ctx, ctx.clinicId)).toMatchObject({ whole: true });
    expect(await verifyAudit(ctx, ctx.clinicId, [head])).toEqual({ whole: false, fault: 'rewritten', seq: 4 });
  });

  test('has reads of the same moment together, each with who read and what', async () => {
    const statements: string[] = [];
    const db = {
      ...ctx.db,
      query: <Row extends object>(...[clinicId, text, params]: Parameters<typeof ctx.db.query>) => {
        statements.push(text);
        return ctx.db.query<Row>(clinicId, text, params);
      },
    };
    const reader = (id: string) => ({ ...ctx, db, actor: { kind: 'api-client' as const, id } });
    const read = (id: string) =>
      recordRead(reader(id), { action: 'thing.read', subject: { type: 'Thing', id }, detail: { of: id } });
    await Promise.all(['a', 'b', 'c'].map(read));
    expect(statements).toHaveLength(1);
    for (const id of ['a', 'b', 'c']) {
      const [entry] = await historyOf(ctx, { type: 'Thing', id });
      expect(entry).toMatchObject({ action: 'thing.read', actor: { kind: 'api-client', id }, detail: { of: id } });
    }
    await sealAudit(ctx, ctx.clinicId);
    expect(await verifyAudit(ctx, ctx.clinicId)).toMatchObject({ whole: true, sealed: 3, unsealed: 0 });
  });

  test('that cannot be written lets no read be answered', async () => {
    const db = { ...ctx.db, query: () => Promise.reject(new Error('no disk')) };
    const read = () => recordRead({ ...ctx, db }, { action: 'thing.read', subject: { type: 'Thing', id: 'x' } });
    const outcomes = await Promise.allSettled([read(), read()]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(read()).rejects.toThrow('no disk');
  });

  test('of one clinic is invisible to another', async () => {
    await write('secret');
    const other = await createTestContext(database.db, { ports: {} });
    expect(await historyOf(other, { type: 'Thing', id: 'secret' })).toEqual([]);
    expect(await other.db.query(other.clinicId, 'select id from audit_entry')).toEqual([]);
  });
});
