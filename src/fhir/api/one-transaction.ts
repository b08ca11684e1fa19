import type { ClinicTx, Database } from '../../platform/database/database.ts';
import { assert } from '../../platform/kernel/assert.ts';
import type { FhirCall } from './fhir-call.ts';

/**
 * The same call with everything that it reads and writes inside one open transaction: what is thrown out of it undoes all.
 * A command that speaks to another system must not do it with a transaction open. `undoes`: a piece that fails is undone by itself,
 * as it would be in a transaction of its own, so that its command can go on to say why.
 */
export function insideTransaction(call: FhirCall, tx: ClinicTx, options: { readonly undoes?: true } = {}): FhirCall {
  const { db } = call.ctx;
  const asPiece: Database['inClinic'] = async (clinicId, work) => {
    assert(clinicId === tx.clinicId, 'one transaction has one clinic');
    await tx.run('savepoint piece');
    try {
      return await work(tx);
    } catch (error) {
      await tx.run('rollback to savepoint piece');
      throw error;
    }
  };
  const inside: Database = {
    around: db,
    inClinic: async (clinicId, work) => {
      assert(clinicId === tx.clinicId, 'one transaction has one clinic');
      return options.undoes ? asPiece(clinicId, work) : work(tx);
    },
    atOnce: asPiece,
    reading: (clinicId, work) => {
      assert(clinicId === tx.clinicId, 'one transaction has one clinic');
      return work(tx);
    },
    query: (clinicId, text, params) => {
      assert(clinicId === tx.clinicId, 'one transaction has one clinic');
      return tx.sql(text, params);
    },
    inSystem: (work) => db.inSystem(work),
    querySystem: (text, params) => db.querySystem(text, params),
    check: () => db.check(),
    close: () => db.close(),
  };
  return { ...call, ctx: { ...call.ctx, db: inside } };
}

/** Requests with the same condition take their turns, so that the second finds what the first has made. Held until the transaction ends. */
export async function takeTurns(tx: ClinicTx, condition: string): Promise<void> {
  await tx.run("select pg_advisory_xact_lock(hashtextextended($1::text || ' ' || $2, 0))", [tx.clinicId, condition]);
}
