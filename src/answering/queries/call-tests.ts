import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { MOST_CALL_TESTS } from '../commands/call-tests.ts';
import type { CallTest, CallTestId } from '../domain/call-test.ts';

interface CallTestRow extends Omit<CallTest, 'savedAt'> {
  readonly saved_at: Instant;
}

/** The calls that were made tests, the newest first. One round trip. */
export async function callTests(ctx: ClinicContext): Promise<readonly CallTest[]> {
  const rows = await ctx.db.query<CallTestRow>(
    ctx.clinicId,
    `select id, about, caller, turns, ends, saved_at from call_test
      where clinic_id = $1 order by saved_at desc, id limit ${MOST_CALL_TESTS}`,
    [ctx.clinicId],
  );
  return rows.map(({ saved_at: savedAt, ...test }) => ({ ...test, savedAt }));
}

/** One of them. */
export async function getCallTest(ctx: ClinicContext, id: CallTestId): Promise<CallTest | undefined> {
  return (await callTests(ctx)).find((test) => test.id === id);
}
