import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { CallTest, CallTestId } from '../domain/call-test.ts';
import type { CallTestUnknown, TooManyCallTests } from '../errors.ts';

/** Each of them is one more call of every try-out. */
export const MOST_CALL_TESTS = 100;

/** Keeps a call as a test. The trail says of which call; the test itself does not. */
export async function keepCallTest(
  ctx: ClinicContext,
  test: Omit<CallTest, 'id' | 'savedAt'>,
  fromCallId: string,
): Promise<Result<CallTest, TooManyCallTests>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [count] = await tx.sql<{ many: number }>('select count(*)::int as many from call_test where clinic_id = $1', [
      tx.clinicId,
    ]);
    if ((count?.many ?? 0) >= MOST_CALL_TESTS) return refuse({ code: 'too-many-call-tests' });
    const kept: CallTest = { ...test, id: ctx.ids.next<CallTestId>(), savedAt: ctx.clock.now() };
    await tx.run(
      `insert into call_test (clinic_id, id, about, caller, turns, ends, author, saved_at)
       values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8)`,
      [
        tx.clinicId,
        kept.id,
        kept.about,
        kept.caller,
        JSON.stringify(kept.turns),
        kept.ends,
        ctx.actor,
        new Date(kept.savedAt),
      ],
    );
    const subject = { type: 'CallTest', id: kept.id };
    await record(tx, ctx, { action: 'answering.call-test', subject, detail: { call: fromCallId } });
    return ok(kept);
  });
}

/** Forgets a test. */
export async function removeCallTest(ctx: ClinicContext, id: CallTestId): Promise<Result<undefined, CallTestUnknown>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const gone = await tx.run('delete from call_test where clinic_id = $1 and id = $2', [tx.clinicId, id]);
    if (gone === 0) return refuse({ code: 'call-test-unknown' });
    await record(tx, ctx, { action: 'answering.call-test-removed', subject: { type: 'CallTest', id } });
    return ok(undefined);
  });
}
